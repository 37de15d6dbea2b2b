/** What the model, which looks at one cell, one line at a time, left of the body: cells of tables, quotes, a last paragraph that breaks off. */

import { SUBHEADINGS } from "../../page/elements.js";
import type { TextBlock } from "../../page/page.js";
import { blockRange, elementsByTag } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import type { Survey } from "../../survey/survey.js";
import { endsInEllipsis, endsInMidClause } from "../../words/break-off.js";
import { CITING } from "../typed/quote.js";
import { isQuoteFigure, Structures } from "../typed/structure.js";
import { textIn } from "./blocks.js";

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

/** A list or a list of terms is body as a whole where at least this share of its text is … */
const LIST_SHARE = 0.6;
/** … and it is no longer than this: what is hundreds of items long is an index. */
const MOST_ITEMS = 60;
/** Items of more blocks than this are cards. */
const BLOCKS_OF_ITEM = 1.2;
const ITEMS: ReadonlySet<string> = new Set(["li", "dt", "dd"]);

/** Items that the model left out of a list among the body's paragraphs are the list's. */
export function completeLists(survey: Survey, mask: Uint8Array): Uint8Array {
  const { page } = survey;
  const whole = mask.slice();
  const first = mask.indexOf(1);
  const last = mask.lastIndexOf(1);
  for (const list of ["ul", "ol", "dl"].flatMap((tag) => elementsByTag(page, tag))) {
    const [from, to] = blockRange(page, list);
    if (to - from < 2 || to - from > MOST_ITEMS || to <= first || from > last) continue;
    const all = (survey.lengthBefore[to] as number) - (survey.lengthBefore[from] as number);
    if (textIn(survey, mask, from, to) < LIST_SHARE * all) continue;
    const items = list.children.filter((child) => child.kind === "element" && ITEMS.has(child.tag)).length;
    if (to - from > items * BLOCKS_OF_ITEM) continue;
    for (let i = from; i < to; i++) if ((survey.linkDensity[i] as number) < MAX_LINKS) whole[i] = 1;
  }
  return whole;
}

/** Attribution, share tools: what is this short beside a quote's words need not be the article's. */
const MIN_QUOTE = 20;
const MAX_LINKS = 0.5;

/** A quote between two body paragraphs, beside them in one element, is the article's; so is whom it is from. */
export function completeQuotes(survey: Survey, mask: Uint8Array): Uint8Array {
  const { page } = survey;
  const whole = mask.slice();
  const figures = elementsByTag(page, "figure").filter(isQuoteFigure);
  for (const quote of [...figures, ...elementsByTag(page, "blockquote")]) {
    const [from, to] = blockRange(page, quote);
    if (from === to || from === 0 || to === mask.length) continue;
    const isChosen = textIn(survey, mask, from, to) > 0;
    if (!isChosen && !isAmongText(survey, mask, quote)) continue;
    for (let i = from; i < to; i++) if (isOfQuote(survey, i, isChosen)) whole[i] = 1;
  }
  return whole;
}

/** Of a quote that the model chose some of, only whom it is from is left to add. */
function isOfQuote(survey: Survey, block: number, isChosen: boolean): boolean {
  const isCiting = CITING.has(survey.containers[block]?.element.tag ?? "");
  const isLong = !isChosen && (survey.text.length[block] as number) >= MIN_QUOTE;
  return (isCiting || isLong) && (survey.linkDensity[block] as number) < MAX_LINKS;
}

/** Other stories' lines and advertisements may stand between (blocks). */
const NEAR = 3;

/** Whether body text, paragraphs or items of a list, is near before and behind a quote, beside it in one element. */
function isAmongText(survey: Survey, mask: Uint8Array, quote: PageElement): boolean {
  const [from, to] = blockRange(survey.page, quote);
  const isNear = (first: number, step: 1 | -1): boolean => {
    for (let i = first; i !== first + step * NEAR; i += step) {
      if (mask[i] !== 1) continue;
      const parent = survey.containers[i]?.element.parent;
      return parent === quote.parent || parent?.parent === quote.parent;
    }
    return false;
  };
  return isNear(from - 1, -1) && isNear(to, 1);
}

/** A last paragraph that breaks off looks like a teaser. It has so many body paragraphs beside it, at least this length and hardly a link. */
const MIN_SIBLINGS = 3;
const MIN_BROKEN = 60;
const MAX_BROKEN_LINKS = 0.2;
/** Blocks behind the body among which it may stand: an advertisement or a box of other stories may part it from the rest. */
const NEXT = 12;

/** The next paragraph behind the body that is marked up like the body's own and breaks off in mid-sentence is the last of a text that was cut. */
export function completeEnding(survey: Survey, mask: Uint8Array): Uint8Array {
  const last = mask.lastIndexOf(1);
  const next = nextParagraph(survey, last);
  if (next === -1 || paragraphsLike(survey, mask, last) < MIN_SIBLINGS) return mask;
  const { text } = survey.blocks[next] as TextBlock;
  if (text.length < MIN_BROKEN || (survey.linkDensity[next] as number) > MAX_BROKEN_LINKS) return mask;
  if (!endsInEllipsis(text) && !endsInMidClause(text)) return mask;
  const whole = mask.slice();
  whole[next] = 1;
  // What parts the two is not the article's, but for the heading above.
  if (next - 1 > last && SUBHEADINGS.has(survey.blocks[next - 1]?.element.tag ?? "")) whole[next - 1] = 1;
  return whole;
}

/** The first paragraph behind another in a container of the same markup; -1 where none is near. */
function nextParagraph(survey: Survey, last: number): number {
  if (survey.blocks[last]?.element.tag !== "p") return -1;
  for (let i = last + 1; i <= last + NEXT && i < survey.blocks.length; i++) if (isLike(survey, i, last)) return i;
  return -1;
}

function paragraphsLike(survey: Survey, mask: Uint8Array, last: number): number {
  let count = 0;
  for (let i = 0; i <= last; i++) if (mask[i] === 1 && isLike(survey, i, last)) count++;
  return count;
}

function isLike(survey: Survey, i: number, other: number): boolean {
  const own = survey.containers[i];
  const that = survey.containers[other];
  if (own?.element.tag !== "p" || own.signature !== that?.signature) return false;
  return own.parent === that.parent || (own.parent?.signature === that.parent?.signature && own.parent?.parent === that.parent?.parent);
}
