/**
 * How much faster `standfirst/batch` is than a plain loop over the same pages.
 *
 *     npm run build && npx tsx bench/batch.ts [--pages 400] [--rounds 2] [--workers 1,2]
 *
 * Times are of whole batches: threads are started, code is compiled and pages and articles go from thread to thread in them. All ways take
 * turns, round after round, and the best round counts. On a machine that others use as well times say nothing; the processor's time, which is
 * printed beside them, tells still what the threads cost.
 */
import { once } from "node:events";
import { availableParallelism, cpus } from "node:os";
import { Worker } from "node:worker_threads";
import type { BatchPage } from "../src/batch/index.js";
import { samples } from "./samples.js";

const built = async <T>(file: string): Promise<T> => (await import(new URL(`../dist/${file}`, import.meta.url).href)) as T;
const { parseMany } = await built<typeof import("../src/batch/index.js")>("batch.js");

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const count = Number(option("--pages") ?? 400);
const rounds = Number(option("--rounds") ?? 2);
const workers = (option("--workers") ?? `1,${availableParallelism()}`).split(",").map(Number);

const some = samples(count);
const pages = Array.from({ length: count }, (_, i): BatchPage<number> => {
  const { html, url } = some[i % some.length] as (typeof some)[number];
  return { id: i, input: Buffer.from(html), ...(url === null ? {} : { options: { url } }) };
});

/** A plain loop on a thread of its own, whose code is as little compiled as a worker's when it begins. */
async function loop(): Promise<number> {
  const code = `import { parentPort, workerData } from "node:worker_threads";
    import { createParser } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
    const parser = createParser();
    parentPort.postMessage(workerData.filter(({ input, options }) => parser.safeParseArticle(input, options).success).length);`;
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), { workerData: pages });
  const [articles] = (await once(thread, "message")) as [number];
  await once(thread, "exit");
  return articles;
}

async function batch(threads: number, ordered: boolean): Promise<number> {
  let articles = 0;
  for await (const result of parseMany(pages, { workers: threads, ordered })) articles += result.success ? 1 : 0;
  return articles;
}

const ways = new Map<string, () => Promise<number>>([
  ["a plain loop", loop],
  ...workers.map((threads) => [`parseMany, ${threads} worker${threads === 1 ? "" : "s"}`, () => batch(threads, true)] as const),
  [`parseMany, ${workers.at(-1)} workers, unordered`, () => batch(workers.at(-1) as number, false)],
]);
const best = new Map<string, number>();
const effort = new Map<string, number>();
const articles = new Set<number>();
for (let round = 0; round < rounds; round++) {
  for (const [name, run] of ways) {
    const begin = performance.now();
    const before = process.cpuUsage();
    articles.add(await run());
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - begin));
    const { user, system } = process.cpuUsage(before);
    effort.set(name, Math.min(effort.get(name) ?? Number.POSITIVE_INFINITY, user + system));
  }
}
if (articles.size !== 1) throw new Error(`the ways differ in how many articles they find: ${[...articles].join(", ")}`);

const kilobytes = pages.reduce((sum, { input }) => sum + input.length, 0) / count / 1024;
console.log(
  `${count} pages, ${kilobytes.toFixed(0)} KB each, ${[...articles][0]} articles; ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), the best of ${rounds} rounds\n`,
);
console.log("| | pages a second | against the loop | processor time, ms a page |\n|---|---|---|---|");
const alone = best.get("a plain loop") as number;
for (const [name, time] of best) {
  const milliseconds = (effort.get(name) as number) / 1000 / count;
  console.log(`| ${name} | ${((count / time) * 1000).toFixed(0)} | ${(alone / time).toFixed(2)} × | ${milliseconds.toFixed(1)} |`);
}
