import { once } from "node:events";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import type { BatchFailure, BatchOptions, BatchPage, BatchResult } from "../batch/index.js";
import { parseMany } from "../batch/index.js";
import type { Article } from "../index.js";
import { createParser } from "../index.js";
import { complain, Exit, UsageError } from "./exit.js";
import { readKnownPages } from "./known-pages.js";
import type { ListedPage } from "./listed-pages.js";
import { listPages } from "./listed-pages.js";
import { pickFields, READING, readArguments, readFields, readingOptions } from "./options.js";
import { Report } from "./report.js";

const FLAGS = {
  ...READING,
  out: { type: "string" },
  resume: { type: "boolean" },
  workers: { type: "string" },
  deadline: { type: "string" },
  unordered: { type: "boolean" },
  quiet: { type: "boolean" },
} as const;

/** Reads many pages and writes a line of JSON a page; can be interrupted and resumed. */
export async function batchCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, FLAGS);
  if (positionals.length === 0) throw new UsageError("no pages: name files, folders or @lists", "standfirst batch --help shows how.");
  if (values.resume === true && values.out === undefined) throw new UsageError("--resume needs --out", "");
  const fields = readFields(values.fields);
  const stop = new AbortController();
  const options: BatchOptions = {
    ...(values.workers === undefined ? {} : { workers: readNumber("--workers", values.workers) }),
    ...(values.deadline === undefined ? {} : { deadline: readNumber("--deadline", values.deadline) }),
    ordered: values.unordered !== true,
    signal: stop.signal,
    options: readingOptions(values),
  };
  const named = listPages(positionals);
  if (named.length === 0) throw new UsageError(`no .html or .htm files in ${positionals.join(", ")}`, "");
  const known = values.resume === true ? await readKnownPages(values.out as string) : new Set<string>();
  const pages = named.filter(({ path }) => !known.has(path));
  if (pages.length === 0) return say(`all ${named.length} pages are in ${values.out} already`);
  createParser(options.options);
  const report = new Report(pages.length, values.quiet === true);
  const interrupt = (): void => stop.abort(new Error("interrupted"));
  process.once("SIGINT", interrupt);
  // Opened last: what is wrong with the arguments, or a profile, must not cost an earlier run's results.
  const out = new Lines(values.out, values.resume === true);
  try {
    const readable = read(pages, async (path, error) => {
      report.miss();
      await out.write({ id: path, error });
    });
    for await (const result of parseMany(readable, { ...options, onProgress: (progress) => report.update(progress) })) await out.write(lineOf(result, fields));
    return report.end();
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    report.end();
    return complain(Exit.Interrupted, "interrupted", values.out === undefined ? "" : "The same command with --resume goes on from here.");
  } finally {
    process.removeListener("SIGINT", interrupt);
    out.close();
  }
}

/** The files' bytes; one that cannot be read ends nothing. */
async function* read(pages: readonly ListedPage[], miss: (path: string, error: object) => Promise<void>): AsyncGenerator<BatchPage> {
  for (const { path, url } of pages) {
    let input: Uint8Array;
    try {
      input = readFileSync(path);
    } catch (error) {
      await miss(path, { code: "unreadable", reason: null, message: error instanceof Error ? error.message : String(error) });
      continue;
    }
    yield { id: path, input, ...(url === null ? {} : { options: { url } }) };
  }
}

function lineOf(result: BatchResult, fields: readonly (keyof Article)[] | null): { id: string; data: object } | { id: string; error: BatchFailure } {
  return result.success ? { id: result.id, data: pickFields(result.data, fields) } : { id: result.id, error: result.error };
}

function say(text: string): number {
  process.stderr.write(`${text}\n`);
  return Exit.Done;
}

function readNumber(flag: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`${flag} takes a number from 1 on, not "${text}"`, "");
  return value;
}

/** Where lines of JSON go: a file, into which each is written whole before the next page's, or standard output at its reader's pace. */
class Lines {
  readonly #file: number | null;

  constructor(path: string | undefined, isResumed: boolean) {
    this.#file = path === undefined ? null : openFile(path, isResumed ? "a" : "w");
  }

  async write(value: object): Promise<void> {
    const line = `${JSON.stringify(value)}\n`;
    if (this.#file !== null) writeSync(this.#file, line);
    else if (!process.stdout.write(line)) await once(process.stdout, "drain");
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
  }
}

function openFile(path: string, mode: "a" | "w"): number {
  try {
    return openSync(path, mode);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, "");
  }
}
