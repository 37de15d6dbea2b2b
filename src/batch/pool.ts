import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import type { Piscina } from "piscina";
import { createParser } from "../index.js";
import type { BatchFailure, BatchOptions, BatchPage, BatchResult } from "./types.js";

/** Worker threads that read pages. */
export interface Pool {
  readonly workers: number;
  /** Never rejects: whatever goes wrong with a page is its result. */
  run<Id>(page: BatchPage<Id>, deadline: number): Promise<BatchResult<Id>>;
  close(): Promise<void>;
}

/** What a worker answers. */
export type Answer = { readonly success: true; readonly data: object } | { readonly success: false; readonly error: BatchFailure };

/** A page is given to a second worker when its first dies: the death may have been another page's doing. */
const ATTEMPTS = 2;

/**
 * @throws {Error} where `piscina` is not installed.
 * @throws {ArticleError} `invalid-profile`.
 */
export async function openPool({ workers = availableParallelism(), memory, options = {} }: BatchOptions): Promise<Pool> {
  createParser(options);
  const { Piscina: Threads } = await loadPiscina();
  const threads = new Threads({
    filename: new URL("./batch-worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: options,
    ...(memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
  return { workers, run: (page, deadline) => run(threads, page, deadline), close: () => threads.destroy() };
}

async function loadPiscina(): Promise<{ readonly Piscina: typeof Piscina }> {
  try {
    return await import("piscina");
  } catch (cause) {
    throw new Error("standfirst/batch works on the thread pool of the package piscina: npm install piscina", { cause });
  }
}

async function run<Id>(threads: Piscina, { id, input, options }: BatchPage<Id>, deadline: number): Promise<BatchResult<Id>> {
  let lost = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // Aborting a running task ends its thread; the pool starts another.
    const watch = new AbortController();
    const { port1: begun, port2 } = new MessageChannel();
    // A page's time begins when a thread begins with it: threads take their time to start.
    let timer: NodeJS.Timeout | undefined;
    begun.once("message", () => {
      timer = setTimeout(() => watch.abort(), deadline);
    });
    try {
      const answer = (await threads.run({ input, options, begun: port2 }, { signal: watch.signal, transferList: [port2] })) as Answer;
      return { id, ...answer } as BatchResult<Id>;
    } catch (error) {
      if (watch.signal.aborted) return failure(id, "deadline", `The page took longer than ${deadline} ms.`);
      lost = error instanceof Error ? error.message : String(error);
    } finally {
      clearTimeout(timer);
      begun.close();
    }
  }
  return failure(id, "worker-lost", `The worker that read the page ended: ${lost}`);
}

function failure<Id>(id: Id, code: BatchFailure["code"], message: string): BatchResult<Id> {
  return { id, success: false, error: { code, reason: null, message } };
}
