/** Tables and quotes are body as a whole or not at all: the model looks at one cell, one line at a time. */
import type { Survey } from "../features/survey.js";
import type { TextBlock } from "../page/page.js";
import { blockRange, elementsByTag } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { Structures } from "./structure.js";

/** Length of the chosen text among the blocks `[from, to)`, in weighted characters. */
export function textIn(survey: Survey, mask: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (mask[i] === 1) sum += survey.text.length[i] as number;
  return sum;
}

/** A data table is body as a whole or not at all: its cells vote, and one that stands among body paragraphs belongs to them. */
export function completeTables(survey: Survey, mask: Uint8Array): Uint8Array {
  const { page } = survey;
  const structures = new Structures(page);
  const parents = new Map<PageElement | null, number>();
  survey.containers.forEach((container, i) => {
    if (mask[i] === 1) parents.set(container.element.parent, (parents.get(container.element.parent) ?? 0) + 1);
  });
  const whole = mask.slice();
  const first = mask.indexOf(1);
  const last = mask.lastIndexOf(1);
  for (const table of page.byTag.get("table") ?? []) {
    const [from, to] = blockRange(page, table);
    if (from === to || to <= first || from > last) continue;
    if (structures.of(page.blocks[from] as TextBlock)?.element !== table) continue;
    const chosen = textIn(survey, mask, from, to);
    const all = (survey.lengthBefore[to] as number) - (survey.lengthBefore[from] as number);
    const isAmong = from > first && to <= last && hasBodyParent(table, parents);
    whole.fill(isAmong || chosen * 2 > all ? 1 : 0, from, to);
  }
  return whole;
}

/** Whether body paragraphs are siblings of the table, or of a wrapper that holds nothing else. */
function hasBodyParent(table: PageElement, parents: ReadonlyMap<PageElement | null, number>): boolean {
  let at: PageElement = table;
  while ((parents.get(at.parent) ?? 0) < 2) {
    if (at.parent === null || at.parent.children.some((child) => child.kind === "element" && child !== at && child.end > child.order)) return false;
    at = at.parent;
  }
  return true;
}

/** Attribution, share tools: what is this short beside a quote's words need not be the article's. */
const MIN_QUOTE = 20;
const MAX_LINKS = 0.5;

/** A quote between two body paragraphs, beside them in one element, is the article's; one that only repeats its words is for show. */
export function completeQuotes(survey: Survey, mask: Uint8Array): Uint8Array {
  const { page } = survey;
  const whole = mask.slice();
  for (const quote of elementsByTag(page, "blockquote")) {
    const [from, to] = blockRange(page, quote);
    if (from === to || from === 0 || to === mask.length || textIn(survey, mask, from, to) > 0) continue;
    const isBeside = (i: number): boolean => mask[i] === 1 && survey.containers[i]?.element.parent === quote.parent;
    if (!isBeside(from - 1) || !isBeside(to)) continue;
    for (let i = from; i < to; i++) {
      if ((survey.text.length[i] as number) >= MIN_QUOTE && (survey.linkDensity[i] as number) < MAX_LINKS) whole[i] = 1;
    }
  }
  return whole;
}
