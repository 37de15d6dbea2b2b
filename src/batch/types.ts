import type { Article, ArticleErrorCode, NoArticleReason, ParseOptions } from "../index.js";

/** One page of a batch. */
export interface BatchPage<Id = string> {
  /** Comes back with the result. */
  readonly id: Id;
  /** HTML or bytes; a document cannot leave its thread. */
  readonly input: string | Uint8Array;
  readonly options?: Omit<ParseOptions, "profiles">;
}

/** Pages, at hand or to come. */
export type Pages<Id> = Iterable<BatchPage<Id>> | AsyncIterable<BatchPage<Id>>;

/** Why a page gave no article. */
export interface BatchFailure {
  /** An `ArticleError`'s code; `deadline` where the page took too long; `worker-lost` where its worker died twice. */
  readonly code: ArticleErrorCode | "deadline" | "worker-lost";
  /** Set for `no-article`. */
  readonly reason: NoArticleReason | null;
  readonly message: string;
}

/** What became of one page. */
export type BatchResult<Id = string> =
  | { readonly id: Id; readonly success: true; readonly data: Article }
  | { readonly id: Id; readonly success: false; readonly error: BatchFailure };

/** How far a batch is. */
export interface BatchProgress {
  readonly done: number;
  readonly articles: number;
  /** Pages without an article, by reason or code. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** How to go about many pages. Everything is optional. */
export interface BatchOptions {
  /** Worker threads. Handing pages out costs the calling thread next to nothing. @default one a core */
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
