/** Remembers what each step last ran on, by the content of its files: a checkout or a copy, which only changes their times, asks for nothing again. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SUITES } from "../corpus/read-corpus.js";
import type { Step } from "./steps.js";

/** What a step last ran on, what it made of it, and how long it took. */
interface Run {
  readonly inputs: string;
  readonly outputs: string;
  readonly seconds: number;
}

/** The folders that a step's files stand in, and what runs its script. */
export interface Places {
  /** The project's root. */
  readonly root: string;
  /** The folder of everything that is made. */
  readonly work: string;
  readonly corpus: string;
  /** Versions of what runs the trainers: another one may give other numbers. */
  readonly versions: Readonly<Record<string, string>>;
}

const FILE = "steps.json";

export class StepLog {
  readonly #places: Places;
  readonly #path: string;
  readonly #hashes = new Map<string, string>();

  constructor(places: Places) {
    this.#places = places;
    this.#path = join(places.work, FILE);
  }

  /** Whether the step's files are what it would make again. */
  isCurrent(step: Step): boolean {
    const last = this.#runs()[step.name];
    if (last === undefined || this.missing([...step.needs, ...step.makes]).length > 0) return false;
    return last.inputs === this.#inputs(step) && last.outputs === this.#outputs(step);
  }

  /** Those of some files of the work folder that are not there. */
  missing(files: readonly string[]): readonly string[] {
    return files.filter((file) => !existsSync(join(this.#places.work, file)));
  }

  /** Seconds that the step took when it last ran. */
  secondsOf(step: Step): number | null {
    return this.#runs()[step.name]?.seconds ?? null;
  }

  /** Notes that a step has run. */
  add(step: Step, seconds: number): void {
    for (const file of step.makes) this.#hashes.delete(join(this.#places.work, file));
    const run: Run = { inputs: this.#inputs(step), outputs: this.#outputs(step), seconds };
    writeFileSync(this.#path, JSON.stringify({ ...this.#runs(), [step.name]: run }, null, 2));
  }

  /** Read anew each time: two steps that do not need each other may run side by side, each from a process of its own. */
  #runs(): Readonly<Record<string, Run | undefined>> {
    return existsSync(this.#path) ? (JSON.parse(readFileSync(this.#path, "utf8")) as Record<string, Run>) : {};
  }

  #inputs(step: Step): string {
    const { root, work, corpus, versions } = this.#places;
    const [script = ""] = step.command.split(" ");
    const files = [
      ...[script, ...step.reads].flatMap((path) => filesUnder(join(root, path))),
      ...step.needs.map((file) => join(work, file)),
      ...(step.readsCorpus === true ? SUITES.map((suite) => join(corpus, suite, "index.jsonl")) : []),
    ];
    return digest([step.command, step.runner === "python" ? JSON.stringify(versions) : "", ...files.map((file) => this.#hashOf(file))]);
  }

  #outputs(step: Step): string {
    return digest(step.makes.map((file) => this.#hashOf(join(this.#places.work, file))));
  }

  #hashOf(file: string): string {
    const known = this.#hashes.get(file);
    if (known !== undefined) return known;
    const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
    this.#hashes.set(file, hash);
    return hash;
  }
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex");
}
