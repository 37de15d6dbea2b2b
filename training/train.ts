/**
 * Makes the three models from a corpus of annotated pages, and tells how good they are: `npm run train`.
 *
 *     npm run train -- [--work training/work] [--from STEP | --only STEP] [--dry-run] [--install]
 *
 * A step whose inputs have not changed since it last ran is skipped. `--install` puts the made models in the place of the shipped ones.
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { corpusFolder } from "../corpus/read-corpus.js";
import type { Python } from "./find-python.js";
import { findPython, pythonCandidates } from "./find-python.js";
import { installModel } from "./model-files.js";
import type { ModelName } from "./models.js";
import { MODELS } from "./models.js";
import { choose } from "./plan.js";
import { StepLog } from "./step-log.js";
import type { Step } from "./steps.js";
import { STEPS } from "./steps.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LOG_LINES = 20;

const { values } = parseArgs({
  options: {
    work: { type: "string", default: join(ROOT, "training/work") },
    from: { type: "string" },
    only: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    install: { type: "boolean", default: false },
  },
});

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function main(): void {
  const chosen = choose(STEPS, values);
  const work = resolve(values.work);
  const corpus = corpusFolder();
  const python = findPython(pythonCandidates(process.env));
  mkdirSync(join(work, "logs"), { recursive: true });
  const log = new StepLog({ root: ROOT, work, corpus, versions: python.versions });
  console.log(
    `${Object.entries(python.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}, Node ${process.versions.node}; work folder ${work}`,
  );
  if (values["dry-run"]) {
    tell(chosen, log);
    return;
  }
  for (const { step, isForced } of chosen) {
    if (!isForced && log.isCurrent(step)) console.log(`${step.name}: nothing has changed`);
    else run(step, { work, python, log });
  }
  if (chosen.at(-1)?.step === STEPS.at(-1)) console.log(`\n${readFileSync(join(work, "report.md"), "utf8")}`);
  if (values.install) install(work);
}

/** What would run, without running it: a step also runs where one runs that makes what it needs. */
function tell(chosen: ReturnType<typeof choose>, log: StepLog): void {
  const made = new Set<string>();
  for (const { step, isForced } of chosen) {
    const runs = isForced || step.needs.some((file) => made.has(file)) || !log.isCurrent(step);
    if (runs) for (const file of step.makes) made.add(file);
    const seconds = log.secondsOf(step);
    console.log(`${runs ? "run " : "skip"} ${step.name}: ${step.what}${seconds === null ? "" : ` (took ${Math.round(seconds)} s)`}`);
  }
}

interface Running {
  readonly work: string;
  readonly python: Python;
  readonly log: StepLog;
}

function run(step: Step, { work, python, log }: Running): void {
  const missing = log.missing(step.needs);
  if (missing.length > 0) {
    const makers = STEPS.filter(({ makes }) => makes.some((file) => missing.includes(file))).map(({ name }) => name);
    throw new Error(`${step.name} needs ${missing.join(", ")}: run ${makers.join(", ")} before.`);
  }
  const words = step.command.split(" ").map((word) => (word === "@" ? work : word.startsWith("@") ? join(work, word.slice(1)) : word));
  const [program, ...args] = step.runner === "python" ? [python.path, ...words] : [process.execPath, "--import", "tsx", ...words];
  const path = join(work, "logs", `${step.name}.log`);
  const file = openSync(path, "w");
  const began = Date.now();
  process.stdout.write(`${step.name}: ${step.what} … `);
  const { status } = spawnSync(program as string, args, { cwd: ROOT, env: environmentOf(process.env), stdio: ["ignore", file, file] });
  closeSync(file);
  if (status !== 0) {
    const tail = readFileSync(path, "utf8").trimEnd().split("\n").slice(-LOG_LINES).join("\n");
    throw new Error(`failed; ${path} ends with\n${tail}`);
  }
  const seconds = (Date.now() - began) / 1000;
  log.add(step, seconds);
  console.log(`${Math.round(seconds)} s`);
}

/** The settings of an experiment (`TRAIN_ROUNDS` …) have no say in a model that may ship; threads that wait leave the processor to others. */
function environmentOf(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith("TRAIN_"));
  return { OMP_WAIT_POLICY: "PASSIVE", ...Object.fromEntries(kept) };
}

function install(work: string): void {
  for (const name of Object.keys(MODELS) as ModelName[]) console.log(installModel(work, name));
  const figures = JSON.parse(readFileSync(join(work, "figures.json"), "utf8")) as unknown;
  writeFileSync(join(ROOT, "training/shipped-figures.json"), `${JSON.stringify(figures, null, 2)}\n`);
}
