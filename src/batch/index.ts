/**
 * Many pages on all cores: an iterable of pages in, an async iterable of results out.
 *
 * @module
 */
import { openPool } from "./pool.js";
import { Bell, Queue, Source } from "./queue.js";
import type { BatchFailure, BatchOptions, BatchResult, Pages } from "./types.js";

export type { BatchFailure, BatchOptions, BatchPage, BatchProgress, BatchResult, Pages } from "./types.js";

const DEADLINE = 30_000;
/** Results that may wait for a slow page before them, a worker. */
const WAITING = 4;

/**
 * Reads pages on worker threads. The source is asked for the next page only when a worker is free and results are being taken, so neither
 * pages nor results pile up. Every page gives exactly one result: a page whose worker dies is tried once more, then reported.
 *
 * Needs the package `piscina`, which is an optional peer dependency.
 *
 * @throws the signal's reason when the batch is aborted; `ArticleError` `invalid-profile`; what the source throws, after the results of the
 * pages that it gave before.
 * @example
 * for await (const result of parseMany(pages, { workers: 2 })) {
 *   if (result.success) save(result.id, result.data);
 *   else console.error(result.id, result.error.code, result.error.reason);
 * }
 */
export async function* parseMany<Id>(pages: Pages<Id>, options: BatchOptions = {}): AsyncGenerator<BatchResult<Id>, void, undefined> {
  const { deadline = DEADLINE, ordered = true, signal, onProgress } = options;
  signal?.throwIfAborted();
  const pool = await openPool(options);
  const bell = new Bell();
  const source = new Source(pages, bell.ring);
  const queue = new Queue<Id>(ordered, bell.ring);
  const progress = new Progress(onProgress);
  signal?.addEventListener("abort", bell.ring);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const page = source.take();
      if (page !== null) queue.add(pool.run(page, deadline));
      if (queue.running < pool.workers && queue.size < pool.workers * WAITING) source.ask();
      const result = queue.take();
      if (result !== null) {
        progress.count(result);
        yield result;
      } else if (source.isDry && queue.size === 0) break;
      else await bell.heard();
    }
    source.check();
  } finally {
    signal?.removeEventListener("abort", bell.ring);
    await source.close();
    await pool.close();
  }
}

class Progress {
  readonly #tell: BatchOptions["onProgress"];
  #done = 0;
  #articles = 0;
  readonly #reasons: Record<string, number> = {};

  constructor(tell: BatchOptions["onProgress"]) {
    this.#tell = tell;
  }

  count(result: BatchResult<unknown>): void {
    this.#done++;
    if (result.success) this.#articles++;
    else this.#reasons[reasonOf(result.error)] = (this.#reasons[reasonOf(result.error)] ?? 0) + 1;
    this.#tell?.({ done: this.#done, articles: this.#articles, reasons: { ...this.#reasons } });
  }
}

/** What failures are counted under: the reason of `no-article`, else the code. */
export function reasonOf({ code, reason }: BatchFailure): string {
  return reason ?? code;
}
