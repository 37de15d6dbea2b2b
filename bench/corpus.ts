/**
 * Reads every page of a corpus folder and writes predictions, a line a page, for its scorer; compares them with an earlier run's.
 *
 *     npm run corpus -- <corpus folder> <out.jsonl> [--against <earlier out.jsonl>] [--profiles] [--suite a,b] [--untimed] [--verbose]
 *
 * Generic reader unless `--profiles` is given. `--against` prints how many pages changed and in which fields, the line that a change of output
 * quotes; `--verbose` names all of these pages. Also tells how long reading took against linkedom's bare parse, unless `--untimed` leaves that out.
 */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { compareRuns, comparisonLines } from "../corpus/compare.js";
import type { Prediction } from "../corpus/prediction.js";
import { predict } from "../corpus/prediction.js";
import { readPages, suitesOf } from "../corpus/read-pages.js";
import { createParser } from "../src/index.js";
import { PageTimes } from "./page-times.js";

const USAGE = "npm run corpus -- <corpus folder> <out.jsonl> [--against <earlier out.jsonl>] [--profiles] [--suite a,b] [--untimed] [--verbose]";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: "string" },
    profiles: { type: "boolean", default: false },
    suite: { type: "string" },
    untimed: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});
const [folder, out] = positionals;
if (folder === undefined || out === undefined) throw new Error(USAGE);

// Read before anything is written: the earlier run may be the file that is written over.
const earlier = options.against === undefined ? null : readRun(options.against);
const suites = suitesOf(folder, options.suite);
const parser = createParser(options.profiles ? {} : { profiles: [] });
const times = options.untimed ? null : new PageTimes(parser);
const run = writeRun(out, suites);
console.log(`${run.length} pages${times === null ? "" : `, ${times}`}`);
console.log("refused:", countRefusals(run));
if (earlier !== null) for (const line of comparisonLines(compareRuns(earlier.filter(isAsked), run), options.verbose)) console.log(line);

function readRun(file: string): Prediction[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Prediction);
  if (lines.some(({ digests }) => digests === undefined))
    throw new Error(`${file} has no digests to compare with: it is not this command's, or older than they are.`);
  return lines;
}

function writeRun(file: string, asked: readonly string[]): Prediction[] {
  const written: Prediction[] = [];
  const descriptor = openSync(file, "w");
  for (const page of readPages(folder as string, asked)) {
    times?.add(page);
    const prediction = predict(parser, page.one, page.html);
    writeSync(descriptor, `${JSON.stringify(prediction)}\n`);
    written.push(prediction);
  }
  closeSync(descriptor);
  return written;
}

function countRefusals(predictions: readonly Prediction[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { error } of predictions) if (error !== undefined) counts[error] = (counts[error] ?? 0) + 1;
  return counts;
}

/** With `--suite`, pages of other suites are not missing. */
function isAsked({ suite }: Prediction): boolean {
  return suites.includes(suite);
}
