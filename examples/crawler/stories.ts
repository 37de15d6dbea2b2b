import type { Article, SafeParseResult } from "../../src/index.js";
import { joinParts } from "./join-parts.js";

/** A story of more pages than this is a loop or a trap. */
const MAX_PARTS = 20;

/** Which part of which story a request fetches; in the request's `userData`, so that Crawlee keeps it. A type, not an interface: Crawlee asks for an index signature. */
export type Part = { readonly story: string; readonly part: number };

/** Collects the parts of stories as they come in, in any order, and counts the pages without an article by reason. */
export class Stories {
  readonly #parts = new Map<string, Map<number, Article>>();
  readonly #addresses = new Map<string, Set<string>>();
  readonly reasons: Record<string, number> = {};

  /**
   * Takes what was read from one page.
   *
   * @returns the request for the next part, or `null` where there is none.
   */
  take(address: string, { story, part }: Part, result: SafeParseResult): { url: string; userData: Part } | null {
    if (!result.success) {
      const reason = result.error.reason ?? result.error.code;
      this.reasons[reason] = (this.reasons[reason] ?? 0) + 1;
      return null;
    }
    const { nextPageUrl } = result.data;
    entry(this.#parts, story, () => new Map<number, Article>()).set(part, result.data);
    const seen = entry(this.#addresses, story, () => new Set<string>()).add(address);
    if (nextPageUrl === null || seen.has(nextPageUrl) || part >= MAX_PARTS) return null;
    return { url: nextPageUrl, userData: { story, part: part + 1 } };
  }

  /** The stories, their parts joined. Parts after one that could not be read are left out: a gap is no story. */
  *articles(): Generator<Article> {
    for (const parts of this.#parts.values()) {
      const [first, ...rest] = inARow(parts);
      if (first !== undefined) yield joinParts(first, ...rest);
    }
  }
}

function inARow(parts: ReadonlyMap<number, Article>): Article[] {
  const row: Article[] = [];
  for (let part = parts.get(1); part !== undefined; part = parts.get(row.length + 1)) row.push(part);
  return row;
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
