/**
 * Many pages on all cores: an iterable of pages in, an async iterable of results out.
 *
 * @module
 */
import type { ParseOptions } from "../index.js";
import { openPool } from "./pool.js";
import type { BatchFailure, BatchPage, BatchProgress, BatchResult, Pages } from "./types.js";

export type { BatchFailure, BatchPage, BatchProgress, BatchResult, Pages } from "./types.js";

/** How to go about many pages. Everything is optional. */
export interface BatchOptions {
  /** Worker threads. @default one a core, one core left to the caller */
  readonly workers?: number;
  /** Whether results come in the pages' order; without it each comes when it is ready. @default true */
  readonly ordered?: boolean;
  /** Milliseconds that one page may take; over them it is given up and its worker replaced. @default 30_000 */
  readonly deadline?: number;
  /** Memory of one worker in megabytes; a page that needs more fails as `worker-lost`. @default Node's own limit */
  readonly memory?: number;
  /** Ends the batch: running pages are dropped, the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Options of every page; a page's own come before them. `profiles` are checked and compiled once a worker. */
  readonly options?: ParseOptions;
  /** Called after every page. */
  readonly onProgress?: (progress: BatchProgress) => void;
}

const DEADLINE = 30_000;
/** Results that may wait for a slow page before them, a worker. */
const WAITING = 4;

/**
 * Reads pages on worker threads. The source is asked for the next page only when a worker is free and results are being taken, so neither
 * pages nor results pile up. Every page gives exactly one result: a page whose worker dies is tried once more, then reported.
 *
 * Needs the package `piscina`, which is an optional peer dependency.
 *
 * @throws the signal's reason when the batch is aborted; `ArticleError` `invalid-profile`; whatever the source throws.
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
  const source = Symbol.asyncIterator in pages ? pages[Symbol.asyncIterator]() : pages[Symbol.iterator]();
  const progress = new Progress(onProgress);
  const queue = new Queue<Id>(ordered);
  const aborted = rejection(signal);
  let next: Promise<{ readonly page: BatchPage<Id> | null }> | null = null;
  let ended = false;
  try {
    for (;;) {
      if (!ended && next === null && queue.running < pool.workers && queue.size < pool.workers * WAITING) next = pull(source);
      if (next === null && queue.size === 0) return;
      const event: Taken<Id> | { readonly page: BatchPage<Id> | null } = await Promise.race([
        ...(next === null ? [] : [next]),
        ...queue.ready(),
        ...queue.freed(),
        ...(aborted === null ? [] : [aborted]),
      ]);
      if ("page" in event) {
        next = null;
        if (event.page === null) ended = true;
        else queue.add(pool.run(event.page, deadline));
      } else if (event.result !== null) {
        queue.remove(event.ticket);
        progress.count(event.result);
        yield event.result;
      }
    }
  } finally {
    // A source that was not read to its end may have something to close.
    if (!ended) await source.return?.();
    await pool.close();
  }
}

async function pull<Id>(source: AsyncIterator<BatchPage<Id>> | Iterator<BatchPage<Id>>): Promise<{ readonly page: BatchPage<Id> | null }> {
  const step = await source.next();
  return { page: step.done === true ? null : step.value };
}

function rejection(signal: AbortSignal | undefined): Promise<never> | null {
  if (signal === undefined) return null;
  const promise = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  // It may be rejected while nobody waits.
  promise.catch(() => undefined);
  return promise;
}

interface Taken<Id> {
  readonly ticket: Ticket<Id> | null;
  /** `null` where a worker became free, but its result's turn has not come. */
  readonly result: BatchResult<Id> | null;
}

interface Ticket<Id> {
  readonly result: Promise<BatchResult<Id>>;
  isDone: boolean;
}

/** Pages that were begun and whose results were not taken yet, in their order. */
class Queue<Id> {
  readonly #tickets: Ticket<Id>[] = [];
  readonly #ordered: boolean;

  constructor(ordered: boolean) {
    this.#ordered = ordered;
  }

  get size(): number {
    return this.#tickets.length;
  }

  get running(): number {
    return this.#tickets.filter(({ isDone }) => !isDone).length;
  }

  add(result: Promise<BatchResult<Id>>): void {
    const ticket: Ticket<Id> = { result, isDone: false };
    void result.then(() => {
      ticket.isDone = true;
    });
    this.#tickets.push(ticket);
  }

  remove(ticket: Ticket<Id> | null): void {
    this.#tickets.splice(this.#tickets.indexOf(ticket as Ticket<Id>), 1);
  }

  /** The results that may be given out: the first, or any where order does not matter. */
  ready(): Promise<Taken<Id>>[] {
    const open = this.#ordered ? this.#tickets.slice(0, 1) : this.#tickets;
    return open.map((ticket) => ticket.result.then((result) => ({ ticket, result })));
  }

  /** Running pages behind the first: when one ends, a worker is free. */
  freed(): Promise<Taken<Id>>[] {
    if (!this.#ordered) return [];
    return this.#tickets
      .slice(1)
      .filter(({ isDone }) => !isDone)
      .map((ticket) => ticket.result.then(() => ({ ticket: null, result: null })));
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
