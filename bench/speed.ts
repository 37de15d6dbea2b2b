/**
 * How long pages take, against linkedom's bare parse of the same pages and against the peers.
 *
 *     npm run speed [-- --pages 200 --rounds 3 --only standfirst,readability]
 *     npm run speed -- --growth          time against the size of a page, 10 KB to 20 MB
 *     npm run speed -- --memory 100000   memory while so many pages are read
 *
 * Every reader has a process of its own, and they take turns page by page, round after round. Times are processor time, so that other work on the
 * machine does not count, and of all rounds but the first, so that garbage collection does. Ratios count, times do not.
 */
import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { measureGrowth } from "./growth.js";
import { measureMemory } from "./memory.js";
import type { Timing } from "./readers.js";
import { BARE, READERS, serve } from "./readers.js";
import type { Sample } from "./samples.js";
import { samples } from "./samples.js";

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const most = Number(option("--pages") ?? 150);
const reader = option("--serve");

if (reader !== undefined) serve(reader, samples(most));
else if (args.includes("--growth")) measureGrowth();
else if (args.includes("--memory")) measureMemory(Number(option("--memory") ?? 100_000));
else await compare(Number(option("--rounds") ?? 3), option("--only")?.split(",") ?? null);

/** One reader's results over all pages. */
interface Run {
  readonly child: ChildProcess;
  /** Milliseconds, the mean of all rounds, by page. */
  readonly mean: Float64Array;
  /** The same, the best of all rounds: what is left when no garbage is collected. */
  readonly best: Float64Array;
  /** Pages that it asked Readability about. */
  readonly asked: Set<number>;
  /** Most of the heap that it ever held, in bytes. */
  heap: number;
}

async function compare(rounds: number, only: readonly string[] | null): Promise<void> {
  const pages = samples(most);
  const names = Object.keys(READERS).filter((name) => only === null || name === BARE || only.some((one) => name.toLowerCase().includes(one.toLowerCase())));
  const runs = new Map(names.map((name) => [name, start(name, pages.length)]));
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < pages.length; i++) for (const run of runs.values()) await take(run, i, round > 0 ? rounds : null);
  }
  report(pages, rounds, runs);
  for (const { child } of runs.values()) child.kill();
}

function start(name: string, pages: number): Run {
  const child = fork(fileURLToPath(import.meta.url), ["--serve", name, "--pages", String(most)]);
  return { child, mean: new Float64Array(pages), best: new Float64Array(pages).fill(Number.POSITIVE_INFINITY), asked: new Set(), heap: 0 };
}

/** Has a reader read a page. @param rounds - Of how many this is one; `null` where it does not count. */
async function take(run: Run, page: number, rounds: number | null): Promise<void> {
  run.child.send(page);
  const [timing] = (await once(run.child, "message")) as [Timing];
  run.heap = Math.max(run.heap, timing.heap);
  if (timing.askedReadability) run.asked.add(page);
  if (rounds === null) return;
  run.mean[page] = (run.mean[page] as number) + timing.milliseconds / rounds;
  run.best[page] = Math.min(run.best[page] as number, timing.milliseconds);
}

function report(pages: readonly Sample[], rounds: number, runs: ReadonlyMap<string, Run>): void {
  const megabytes = pages.reduce((total, { html }) => total + html.length, 0) / 2 ** 20;
  const bare = runs.get(BARE) as Run;
  console.log(
    `${pages.length} pages, ${Math.round((1024 * megabytes) / pages.length)} KB each, ${rounds} rounds; processor time, as ratios to ${BARE} of the same pages\n`,
  );
  console.log("| reader | all pages | median page | 99th percentile | all pages, best rounds | MB/s | heap at most |\n|---|---|---|---|---|---|---|");
  for (const [name, { mean, best, heap, asked }] of runs) {
    const ratios = (kept: (page: number) => boolean): Float64Array =>
      Float64Array.from([...mean.keys()].filter(kept), (i) => (mean[i] as number) / (bare.mean[i] as number)).sort();
    const all = ratios((i) => !asked.has(i));
    const total = (sum(mean) / sum(bare.mean)).toFixed(2);
    const least = (sum(best) / sum(bare.best)).toFixed(2);
    const speed = ((1000 * megabytes) / sum(mean)).toFixed(1);
    console.log(`| ${name} | ${total} | ${at(all, 0.5).toFixed(2)} | ${at(all, 0.99).toFixed(2)} | ${least} | ${speed} | ${Math.round(heap / 2 ** 20)} MB |`);
    if (asked.size === 0) continue;
    const apart = ratios((i) => asked.has(i));
    console.log(`| ${name}, ${asked.size} pages that Readability was asked about | | ${at(apart, 0.5).toFixed(2)} | ${at(apart, 0.99).toFixed(2)} | | | |`);
  }
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
