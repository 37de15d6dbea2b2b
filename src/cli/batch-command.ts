import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { SingleBar } from "cli-progress";
import type { BatchPage, BatchProgress, BatchResult } from "../batch/index.js";
import { parseMany } from "../batch/index.js";
import type { Article } from "../index.js";
import { Exit, UsageError } from "./exit.js";
import type { ListedPage } from "./listed-pages.js";
import { listPages } from "./listed-pages.js";
import { pickFields, READING, readArguments, readFields, readingOptions } from "./options.js";

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
  if (positionals.length === 0) throw new UsageError("no pages: name files, folders or @lists");
  if (values.resume === true && values.out === undefined) throw new UsageError("--resume needs --out", "");
  const fields = readFields(values.fields);
  const known = values.resume === true ? readKnown(values.out as string) : new Set<string>();
  const pages = listPages(positionals).filter(({ path }) => !known.has(path));
  const out = values.out === undefined ? process.stdout.fd : openSync(values.out, values.resume === true ? "a" : "w");
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new Error("interrupted"));
  process.once("SIGINT", interrupt);
  const report = new Report(pages.length, values.quiet === true);
  try {
    const results = parseMany(read(pages), {
      ...(values.workers === undefined ? {} : { workers: readNumber("--workers", values.workers) }),
      ...(values.deadline === undefined ? {} : { deadline: readNumber("--deadline", values.deadline) }),
      ordered: values.unordered !== true,
      signal: stop.signal,
      options: readingOptions(values),
      onProgress: (progress) => report.update(progress),
    });
    for await (const result of results) writeSync(out, `${JSON.stringify(lineOf(result, fields))}\n`);
    return report.end();
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    report.end();
    return Exit.Interrupted;
  } finally {
    process.removeListener("SIGINT", interrupt);
    if (values.out !== undefined) closeSync(out);
  }
}

function* read(pages: readonly ListedPage[]): Generator<BatchPage> {
  for (const { path, url } of pages) {
    yield { id: path, input: new Uint8Array(readFileSync(path)), ...(url === null ? {} : { options: { url } }) };
  }
}

function lineOf(result: BatchResult, fields: readonly (keyof Article)[] | null): object {
  return result.success ? { id: result.id, data: pickFields(result.data, fields) } : { id: result.id, error: result.error };
}

function readNumber(flag: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`${flag} takes a number from 1 on, not "${text}"`, "");
  return value;
}

/** Pages that an earlier run wrote. A last line that was cut off in writing is taken away, and its page read again. */
function readKnown(file: string): Set<string> {
  const known = new Set<string>();
  if (!existsSync(file)) return known;
  const text = readFileSync(file, "utf8");
  const end = text.lastIndexOf("\n") + 1;
  if (end < text.length) truncateSync(file, Buffer.byteLength(text.slice(0, end)));
  for (const line of text.slice(0, end).split("\n")) {
    if (line !== "") known.add((JSON.parse(line) as { id: string }).id);
  }
  return known;
}

/** Progress bar and summary, both on standard error. */
class Report {
  readonly #total: number;
  readonly #bar: SingleBar | null;
  #last: BatchProgress = { done: 0, articles: 0, reasons: {} };

  constructor(total: number, isQuiet: boolean) {
    this.#total = total;
    const shows = !isQuiet && process.stderr.isTTY === true;
    this.#bar = shows ? new SingleBar({ format: "{bar} {value}/{total}  {articles} articles  {eta_formatted} left", stream: process.stderr }) : null;
    this.#bar?.start(total, 0, { articles: 0 });
  }

  update(progress: BatchProgress): void {
    this.#last = progress;
    this.#bar?.update(progress.done, { articles: progress.articles });
  }

  /** The exit code. */
  end(): number {
    this.#bar?.stop();
    const { done, articles, reasons } = this.#last;
    const others = Object.entries(reasons).map(([reason, count]) => `${count} ${reason}`);
    process.stderr.write(`${done} of ${this.#total} pages: ${[`${articles} articles`, ...others].join(", ")}\n`);
    return (reasons["deadline"] ?? 0) + (reasons["worker-lost"] ?? 0) > 0 ? Exit.GivenUp : Exit.Done;
  }
}
