import { existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SUITES } from "../../corpus/read-corpus.js";
import { FEATURES } from "../../src/features/features.js";
import { BODY_MODEL } from "../../src/model/body-model.js";
import { ROLES_MODEL } from "../../src/model/roles-model.js";
import { VERDICT_MODEL } from "../../src/model/verdict-model.js";
import { roleFeatures } from "../../src/roles/role-columns.js";
import { EVIDENCE } from "../../src/verdict/evidence.js";
import { FROM_ADDRESS } from "../../training/address-evidence.js";
import { findPython } from "../../training/find-python.js";
import { withNextVersion } from "../../training/model-files.js";
import { choose } from "../../training/plan.js";
import { MODEL_ROLES, ROLE_GROUPS, ROLE_TABLES } from "../../training/role-lists.js";
import { StepLog } from "../../training/step-log.js";
import type { Step } from "../../training/steps.js";
import { STEPS } from "../../training/steps.js";
import { allSuites, smallName, TRAINING_SUITES } from "../../training/suites.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("the table of steps", () => {
  it.each(STEPS.map((step, i) => ({ ...step, before: STEPS.slice(0, i) })))("$name needs only what a step before it makes", ({ needs, before }) => {
    const made = new Set(before.flatMap(({ makes }) => makes));
    expect(needs.filter((file) => !made.has(file))).toEqual([]);
  });

  it("makes each file once, and each of them is a model, a report or needed", () => {
    const made = STEPS.flatMap(({ makes }) => makes);
    expect(new Set(made).size).toBe(made.length);
    const needed = new Set(STEPS.flatMap(({ needs }) => needs));
    expect(made.filter((file) => !needed.has(file))).toEqual(["report.md", "figures.json"]);
  });

  it.each(STEPS)("$name's command names its files", ({ command, needs, makes }) => {
    const [script = "", ...args] = command.split(" ");
    expect(existsSync(join(ROOT, script))).toBe(true);
    const files = args.filter((arg) => arg.startsWith("@") && arg !== "@").map((arg) => arg.slice(1));
    expect(files.filter((file) => ![...needs, ...makes].includes(file))).toEqual([]);
  });

  it.each(STEPS)("$name is asked for again when a file that its script imports changes", ({ command, reads }) => {
    const [script = ""] = command.split(" ");
    const imported = importsOf(script);
    expect(imported.filter((file) => !reads.some((path) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
    expect(reads.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("stands in the README, step by step", () => {
    const readme = readFileSync(join(ROOT, "training/README.md"), "utf8");
    const rows = [...readme.matchAll(/^\| `([a-z][a-z-]+)` +\| (.+?) *\|$/gm)].map(([, name, what]) => [name, what]);
    expect(rows).toEqual(STEPS.map(({ name, what }) => [name, what]));
  });
});

/** Files of the project that a script imports, and what those import; types apart, and without what `src` imports of itself. */
function importsOf(script: string, seen: Set<string> = new Set()): readonly string[] {
  const source = readFileSync(join(ROOT, script), "utf8");
  const names = script.endsWith(".py")
    ? [...source.matchAll(/^from (\w+) import/gm)].map(([, name]) => `training/${name}.py`).filter((file) => existsSync(join(ROOT, file)))
    : [...source.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)\.js";$/gm)].map(([, path]) => normalize(join(dirname(script), `${path}.ts`)));
  for (const file of names) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!file.startsWith("src/")) importsOf(file, seen);
  }
  return [...seen];
}

describe("choosing steps", () => {
  it("runs all, those from one on, or one", () => {
    const names = (options: Parameters<typeof choose>[1]): string[] => choose(STEPS, options).map(({ step, isForced }) => `${step.name}${isForced ? "!" : ""}`);
    expect(names({})).toEqual(STEPS.map(({ name }) => name));
    expect(names({ only: "verdict" })).toEqual(["verdict!"]);
    expect(names({ from: "compare" })).toEqual(["compare!", "report!"]);
    expect(() => names({ from: "nothing" })).toThrow(/no step "nothing".*extract, extract-roles/);
    expect(() => names({ from: "compare", only: "verdict" })).toThrow(/not both/);
  });
});

describe("skipping steps", () => {
  const step: Step = { name: "sum", what: "", runner: "python", command: "script.py @ @sum", needs: ["numbers"], makes: ["sum"], reads: ["lib"] };

  function prepared(): { readonly folder: string; readonly log: (versions?: Record<string, string>) => StepLog } {
    const folder = mkdtempSync(join(tmpdir(), "steps-"));
    for (const name of ["script.py", "lib", "numbers", "sum"]) writeFileSync(join(folder, name), name);
    return { folder, log: (versions = { numpy: "1" }) => new StepLog({ root: folder, work: folder, corpus: folder, versions }) };
  }

  it("skips what has run on the same content, whatever the files' times", () => {
    const { folder, log } = prepared();
    expect(log().isCurrent(step)).toBe(false);
    log().add(step, 2);
    utimesSync(join(folder, "numbers"), new Date(), new Date());
    expect(log().isCurrent(step)).toBe(true);
    expect(log().secondsOf(step)).toBe(2);
    expect(log({ numpy: "2" }).isCurrent(step)).toBe(false);
  });

  it.each(["script.py", "lib", "numbers", "sum"])("runs again when %s is another", (name) => {
    const { folder, log } = prepared();
    log().add(step, 2);
    writeFileSync(join(folder, name), "other");
    expect(log().isCurrent(step)).toBe(false);
  });
});

describe("lists that both languages read", () => {
  it("are those of the shipped models", () => {
    expect(MODEL_ROLES).toEqual(ROLES_MODEL.classes);
    expect(ROLE_TABLES).toEqual(Object.keys(ROLES_MODEL.rows ?? {}));
    expect(Object.values(ROLE_GROUPS).flat()).toEqual(expect.arrayContaining(MODEL_ROLES.filter((role) => role !== "other" && role !== "author-bio")));
  });

  it("name every input that the shipped models ask for", () => {
    const names = (features: readonly { readonly name: string }[]): ReadonlySet<string> => new Set(features.map(({ name }) => name));
    const unknown = (asked: readonly string[], known: ReadonlySet<string>): string[] => asked.filter((name) => !known.has(name));
    expect(unknown(BODY_MODEL.features, names(FEATURES))).toEqual([]);
    expect(unknown(ROLES_MODEL.features, names(roleFeatures(MODEL_ROLES)))).toEqual([]);
    expect(unknown(VERDICT_MODEL.features, new Set(EVIDENCE))).toEqual([]);
    expect(unknown(FROM_ADDRESS, new Set(EVIDENCE))).toEqual([]);
  });

  it("say what every suite of the corpus is for", () => {
    expect(Object.keys(TRAINING_SUITES).sort()).toEqual([...SUITES].sort());
    expect(allSuites()[smallName("wcxb-dev")]).toMatchObject({ bodyWeight: 0.4, hasBlocks: true, isSharedWithRoles: false });
    expect(allSuites()["wcxb-dev"]).toMatchObject({ bodyWeight: 1, isSharedWithRoles: true });
  });

  it("stand in no Python file", () => {
    const lists = [...MODEL_ROLES.filter((role) => role !== "other"), ...FROM_ADDRESS];
    for (const file of readdirSync(join(ROOT, "training")).filter((name) => name.endsWith(".py"))) {
      const source = readFileSync(join(ROOT, "training", file), "utf8");
      const written = lists.filter((name) => source.includes(`"${name}",`));
      expect({ file, written }).toEqual({ file, written: [] });
    }
  });
});

describe("installing a model", () => {
  it("counts its version up and changes nothing else", () => {
    expect(withNextVersion('{ "version": 9,\n  "corpus": "version": 1 }')).toBe('{ "version": 10,\n  "corpus": "version": 1 }');
  });
});

describe("finding Python", () => {
  it("tells what is missing and how to get it", () => {
    expect(() => findPython(["/no/such/python"])).toThrow(
      /numpy, xgboost, sklearn[\s\S]*\/no\/such\/python: the program itself missing[\s\S]*apt-get install python3-numpy/,
    );
  });
});
