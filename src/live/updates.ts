import type { Page, TextBlock } from "../page/page.js";
import { blockRange, elementsByTag } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import { firstAtLeast } from "../text/numbers.js";

const LEVELS = 6;
const MIN_ENTRIES = 3;
/** Entries hold at least this share of the body's characters. */
const MIN_SHARE = 0.5;

/** The elements of a live blog's entries: siblings alike, each with a time and text of the body; empty where there are none. */
export function findEntries(page: Page, body: readonly TextBlock[]): readonly PageElement[] {
  const entries = new Map<string, Set<PageElement>>();
  const keys = new Map<PageElement, number>();
  for (const time of elementsByTag(page, "time")) {
    let at: PageElement | null = time.parent;
    for (let level = 0; at !== null && at.parent !== null && level < LEVELS; level++, at = at.parent) {
      const parent = keys.get(at.parent) ?? keys.size;
      keys.set(at.parent, parent);
      const key = `${parent} ${at.tag} ${at.classes[0] ?? ""}`;
      const same = entries.get(key);
      if (same === undefined) entries.set(key, new Set([at]));
      else same.add(at);
    }
  }
  const all = body.reduce((sum, block) => sum + block.text.length, 0);
  let best: readonly PageElement[] = [];
  for (const same of entries.values()) {
    if (same.size < MIN_ENTRIES || same.size <= best.length) continue;
    const filled = [...same].filter((element) => lengthIn(page, element, body) > 0);
    const length = filled.reduce((sum, element) => sum + lengthIn(page, element, body), 0);
    if (filled.length >= MIN_ENTRIES && filled.length > best.length && length >= all * MIN_SHARE) best = filled;
  }
  return [...best].sort((a, b) => a.order - b.order);
}

function lengthIn(page: Page, element: PageElement, body: readonly TextBlock[]): number {
  const [from, to] = blockRange(page, element);
  let sum = 0;
  for (let k = firstAtLeast(from, body.length, (i) => (body[i] as TextBlock).index); k < body.length && (body[k] as TextBlock).index < to; k++)
    sum += (body[k] as TextBlock).text.length;
  return sum;
}

const PINNED = /(?:^|[-_])pinned(?:$|[-_])/i;

/** Whether an entry is kept above the newer ones. */
export function isPinned(element: PageElement): boolean {
  return attribute(element, "data-pinned") === "true" || element.classes.some((name) => PINNED.test(name));
}
