/** Finds a Python that has what the trainers need. */
import { spawnSync } from "node:child_process";

/** A Python that can run the trainers, and the versions that its results depend on. */
export interface Python {
  readonly path: string;
  readonly versions: Readonly<Record<string, string>>;
}

const PACKAGES = ["numpy", "xgboost", "sklearn"] as const;
const PROBE = `
import importlib, json, platform
versions = {"python": platform.python_version()}
for name in ${JSON.stringify(PACKAGES)}:
    try:
        versions[name] = importlib.import_module(name).__version__
    except ImportError:
        pass
print(json.dumps(versions))
`;

/** What one candidate lacks; an empty list means that it can be used. */
type Tried = Python & { readonly lacks: readonly string[] };

/** Where a Python may be: the one that `PYTHON` names, Debian's own, the path's. */
export function pythonCandidates(environment: NodeJS.ProcessEnv): readonly string[] {
  return [...new Set([environment["PYTHON"] ?? "", "/usr/bin/python3", "python3"])].filter((path) => path !== "");
}

/** The first candidate that has all packages; an error that tells what each one lacks where none has. */
export function findPython(candidates: readonly string[]): Python {
  const tried: Tried[] = [];
  for (const path of candidates) {
    const one = tryPython(path);
    if (one.lacks.length === 0) return one;
    tried.push(one);
  }
  throw new Error(
    [
      `The trainers need Python 3 with ${PACKAGES.join(", ")}.`,
      ...tried.map(({ path, lacks }) => `  ${path}: ${lacks.join(", ")} missing`),
      "Debian: apt-get install python3-numpy python3-xgboost python3-sklearn",
      "Elsewhere: python3 -m pip install numpy==1.24.2 xgboost==1.7.4 scikit-learn==1.2.1, then PYTHON=<path> npm run train",
    ].join("\n"),
  );
}

function tryPython(path: string): Tried {
  const { status, stdout } = spawnSync(path, ["-c", PROBE], { encoding: "utf8" });
  if (status !== 0) return { path, versions: {}, lacks: ["the program itself"] };
  const versions = JSON.parse(stdout) as Record<string, string>;
  return { path, versions, lacks: PACKAGES.filter((name) => versions[name] === undefined) };
}
