/**
 * How long a page takes, against linkedom's bare parse of the same page and against the peers.
 *
 *     npm run speed [-- --pages 200 --rounds 3 --only standfirst,readability]
 *
 * Every page goes through every reader, one after the other, round after round, in one process: whatever slows the machine slows all of them.
 * Ratios count, times do not. Pages are those of STANDFIRST_CORPUS, else our own fixtures.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseDocument } from "htmlparser2";
import { parseHTML } from "linkedom";
import { createParser } from "../src/index.js";
import { decode } from "../src/page/decode.js";
import { readBytes, readCases } from "../training/corpus.js";
import { EXTRACTORS } from "./peers.js";

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const most = Number(option("--pages") ?? 150);
const rounds = Number(option("--rounds") ?? 3);
const only = option("--only")?.split(",");

interface Sample {
  readonly html: string;
  readonly url: string | null;
}

const parser = createParser();
const READERS: Readonly<Record<string, (page: Sample) => unknown>> = {
  "linkedom's bare parse": ({ html }) => parseHTML(html).document.childNodes.length,
  "htmlparser2's bare parse": ({ html }) => parseDocument(html).children.length,
  standfirst: ({ html, url }) => parser.safeParseArticle(html, url === null ? {} : { url }),
  ...Object.fromEntries(
    Object.entries(EXTRACTORS)
      .filter(([name]) => name !== "standfirst")
      .map(([name, extract]) => [name, ({ html, url }: Sample) => extract(html, url)]),
  ),
};

const pages = samples();
const kilobytes = pages.reduce((sum, { html }) => sum + html.length, 0) / 1024;
const readers = Object.entries(READERS).filter(
  ([name]) => only === undefined || name.startsWith("linkedom") || only.some((one) => name.toLowerCase().includes(one)),
);
const times = new Map(readers.map(([name]) => [name, new Float64Array(pages.length).fill(Number.POSITIVE_INFINITY)]));

// Code is compiled and tables are made before anything is timed.
for (const page of pages.slice(0, 12)) for (const [, read] of readers) await settle(read, page);
for (let round = 0; round < rounds; round++) {
  for (const [i, page] of pages.entries()) {
    for (const [name, read] of readers) {
      const before = performance.now();
      await settle(read, page);
      const best = times.get(name) as Float64Array;
      best[i] = Math.min(best[i] as number, performance.now() - before);
    }
  }
}

const bare = times.get("linkedom's bare parse") as Float64Array;
console.log(
  `${pages.length} pages, ${Math.round(kilobytes / pages.length)} KB each; the best of ${rounds} rounds, as ratios to linkedom's bare parse of the same page\n`,
);
console.log(`| reader | all pages | median page | 99th percentile | MB/s |\n|---|---|---|---|---|`);
for (const [name, own] of times) {
  const ratios = Float64Array.from(own, (time, i) => time / (bare[i] as number)).sort();
  const total = sum(own);
  console.log(
    `| ${name} | ${(total / sum(bare)).toFixed(2)} | ${at(ratios, 0.5).toFixed(2)} | ${at(ratios, 0.99).toFixed(2)} | ${(kilobytes / 1024 / (total / 1000)).toFixed(1)} |`,
  );
}

async function settle(read: (page: Sample) => unknown, page: Sample): Promise<void> {
  try {
    await read(page);
  } catch (error) {
    // A peer that throws on a page has read it to that point.
    if (!(error instanceof Error)) throw error;
  }
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function samples(): Sample[] {
  const folder = process.env["STANDFIRST_CORPUS"];
  if (folder === undefined) {
    console.log("NO CORPUS: our own fixtures, which are far smaller than real pages (STANDFIRST_CORPUS is not set).");
    return readdirSync("fixtures")
      .map((name) => `fixtures/${name}/page.html`)
      .filter((file) => existsSync(file))
      .map((file) => ({ html: readFileSync(file, "utf8"), url: null }));
  }
  const cases = ["fundus", "wcxb-dev", "trafilatura"].flatMap((suite) => readCases(folder, suite).map((one) => ({ ...one, suite })));
  const step = Math.max(1, Math.floor(cases.length / most));
  return cases.filter((_, i) => i % step === 0).map((one) => ({ html: decode(readBytes(folder, one), null), url: one.url === "" ? null : one.url }));
}
