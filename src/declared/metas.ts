import type { Page } from "../page/page.js";
import { elementsByTag } from "../page/page.js";
import { plainText } from "../page/plain-text.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";

/** One `<meta>` of the page. */
export interface Meta {
  /** Lower-case: `"og:title"`. */
  readonly name: string;
  /** Decoded, white space collapsed, never empty. */
  readonly content: string;
  readonly element: PageElement;
}

/** The page's metas by name, each list in document order. */
export type Metas = ReadonlyMap<string, readonly Meta[]>;

/** Characters of a meta that are read: more is never a title, a name or a list of keywords. */
const LONGEST = 5000;
const NAMING = ["property", "name", "itemprop", "http-equiv"] as const;
const SPACE = /\s+/;

/** Reads every `<meta>`; one element may carry several names. */
export function readMetas(page: Page): Metas {
  const metas = new Map<string, Meta[]>();
  for (const element of elementsByTag(page, "meta")) {
    const raw = attribute(element, "content") ?? attribute(element, "value");
    const content = raw === null ? "" : plainText(raw.slice(0, LONGEST));
    if (content === "") continue;
    for (const naming of NAMING) {
      const value = attribute(element, naming);
      if (value === null) continue;
      for (const one of value.trim().toLowerCase().split(SPACE)) add(metas, { name: one, content, element });
    }
  }
  return metas;
}

function add(metas: Map<string, Meta[]>, meta: Meta): void {
  const same = metas.get(meta.name);
  if (same === undefined) metas.set(meta.name, [meta]);
  else if (same[same.length - 1]?.element !== meta.element) same.push(meta);
}

/** The first meta under any of the names, in the names' order. */
export function firstMeta(metas: Metas, names: readonly string[]): Meta | null {
  for (const name of names) {
    const first = metas.get(name)?.[0];
    if (first !== undefined) return first;
  }
  return null;
}

/** All metas under the names, in the names' order. */
export function allMetas(metas: Metas, names: readonly string[]): readonly Meta[] {
  return names.flatMap((name) => metas.get(name) ?? []);
}
