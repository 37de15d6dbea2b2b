/**
 * How long pages take, against linkedom's bare parse of the same pages and against the peers.
 *
 *     npm run speed [-- --pages 200 --rounds 3 --only standfirst,readability]
 *     npm run speed -- --growth          time against the size of a page, 10 KB to 20 MB
 *     npm run speed -- --memory 100000   memory while so many pages are read
 *
 * Every reader has a thread and a heap of its own, and they take turns page by page, round after round: whatever slows the machine slows all
 * of them, and nobody clears away another's garbage. The first round is not counted. Ratios count, times do not.
 */
import { once } from "node:events";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { measureGrowth } from "./growth.js";
import { measureMemory } from "./memory.js";
import type { Timing } from "./readers.js";
import { BARE, READERS, serve } from "./readers.js";
import type { Sample } from "./samples.js";
import { samples } from "./samples.js";

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);

if (!isMainThread) serve(workerData.name, workerData.pages);
else if (args.includes("--growth")) measureGrowth();
else if (args.includes("--memory")) measureMemory(Number(option("--memory") ?? 100_000));
else await compare(Number(option("--pages") ?? 150), Number(option("--rounds") ?? 3), option("--only")?.split(",") ?? null);

/** One reader's results over all pages. */
interface Run {
  readonly worker: Worker;
  /** Milliseconds, the best of all rounds, by page. */
  readonly best: Float64Array;
  /** Pages that it asked Readability about. */
  readonly asked: Set<number>;
  /** Most of the heap that it ever held, in bytes. */
  heap: number;
}

async function compare(most: number, rounds: number, only: readonly string[] | null): Promise<void> {
  const pages = samples(most);
  const names = Object.keys(READERS).filter((name) => only === null || name === BARE || only.some((one) => name.toLowerCase().includes(one.toLowerCase())));
  const runs = new Map(names.map((name) => [name, start(name, pages)]));
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < pages.length; i++) for (const run of runs.values()) await take(run, i, round > 0);
  }
  report(pages, rounds, runs);
  for (const { worker } of runs.values()) await worker.terminate();
}

function start(name: string, pages: readonly Sample[]): Run {
  const worker = new Worker(new URL(import.meta.url), { workerData: { name, pages } });
  return { worker, best: new Float64Array(pages.length).fill(Number.POSITIVE_INFINITY), asked: new Set(), heap: 0 };
}

async function take(run: Run, page: number, counts: boolean): Promise<void> {
  run.worker.postMessage(page);
  const [timing] = (await once(run.worker, "message")) as [Timing];
  run.heap = Math.max(run.heap, timing.heap);
  if (timing.askedReadability) run.asked.add(page);
  if (counts) run.best[page] = Math.min(run.best[page] as number, timing.milliseconds);
}

function report(pages: readonly Sample[], rounds: number, runs: ReadonlyMap<string, Run>): void {
  const megabytes = pages.reduce((total, { html }) => total + html.length, 0) / 2 ** 20;
  const bare = (runs.get(BARE) as Run).best;
  console.log(
    `${pages.length} pages, ${Math.round((1024 * megabytes) / pages.length)} KB each, the best of ${rounds} rounds; ratios to ${BARE} of the same page\n`,
  );
  console.log("| reader | all pages | median page | 99th percentile | MB/s | heap at most |\n|---|---|---|---|---|---|");
  for (const [name, { best, heap, asked }] of runs) {
    const ratios = (kept: (page: number) => boolean): Float64Array =>
      Float64Array.from([...best.keys()].filter(kept), (i) => (best[i] as number) / (bare[i] as number)).sort();
    const all = ratios((i) => !asked.has(i));
    console.log(
      `| ${name} | ${(sum(best) / sum(bare)).toFixed(2)} | ${at(all, 0.5).toFixed(2)} | ${at(all, 0.99).toFixed(2)} | ${((1000 * megabytes) / sum(best)).toFixed(1)} | ${Math.round(heap / 2 ** 20)} MB |`,
    );
    if (asked.size === 0) continue;
    const apart = ratios((i) => asked.has(i));
    console.log(`| ${name}, ${asked.size} pages that Readability was asked about | | ${at(apart, 0.5).toFixed(2)} | ${at(apart, 0.99).toFixed(2)} | | |`);
  }
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
