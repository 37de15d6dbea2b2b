/** Pages of the corpus and what the work folder holds of each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../corpus/read-corpus.js";
import { readBytes } from "../corpus/read-corpus.js";
import type { ResolvedOptions } from "../src/contract/reading.js";
import { resolveOptions } from "../src/options.js";
import { loadPage } from "../src/page/load.js";
import type { Opening } from "../src/stages.js";
import { openPage } from "../src/stages.js";

/** A page as `extract.ts` saw it. */
export interface WorkPage {
  readonly suite: string;
  readonly id: string;
  readonly blocks: number;
}

/** What `extract.ts` wrote about the extraction as a whole. */
export function readMeta(work: string): { readonly folds: number; readonly pages: readonly WorkPage[] } {
  return JSON.parse(readFileSync(join(work, "meta.json"), "utf8")) as { folds: number; pages: WorkPage[] };
}

/** A page of the corpus, opened as the generic reader opens it. */
export interface OpenedCase {
  readonly opening: Opening;
  readonly options: ResolvedOptions;
}

/** Without `fetchedAt` dates that count from the fetch ("two hours ago") are not known. */
export function openCase(folder: string, one: Case, fetchedAt?: string): OpenedCase {
  const options = resolveOptions({ ...(one.url === "" ? {} : { url: one.url }), ...(fetchedAt === undefined ? {} : { fetchedAt }) });
  return { opening: openPage(loadPage(readBytes(folder, one), options), options), options };
}

/** Rows of numbers that a model wrote which has not seen the page: `width` numbers a block, page after page. */
export class UnseenRows {
  readonly #rows = new Map<string, Float32Array>();

  /** `pages` are those that the file has rows of, in its order. */
  constructor(path: string, pages: readonly WorkPage[], width = 1) {
    const bytes = readFileSync(path);
    const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    let at = 0;
    for (const { suite, id, blocks } of pages) {
      this.#rows.set(`${suite} ${id}`, values.slice(at, at + blocks * width));
      at += blocks * width;
    }
    if (at !== values.length) throw new Error(`${path} is of other pages: run the step that makes it again.`);
  }

  of(suite: string, id: string): Float32Array {
    const rows = this.#rows.get(`${suite} ${id}`);
    if (rows === undefined) throw new Error(`${suite} ${id} is in the corpus but not in the work folder: run extract again.`);
    return rows;
  }
}
