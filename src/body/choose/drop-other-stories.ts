/** Of the blocks that the model chose, those of other stories: their whole text, their titles, lines that announce them. */

import { MAIN_TOPS } from "../../page/elements.js";
import type { TextBlock } from "../../page/page.js";
import { blockRange } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import type { Container } from "../../survey/containers.js";
import { linkAround, readTarget, siteOf } from "../../survey/link-target.js";
import type { Survey } from "../../survey/survey.js";
import { announcesStory } from "../../words/leads.js";
import { holds, SENTENCE_END, textIn } from "./blocks.js";

/** The headline's `<article>` is the article when it holds at least this share of the chosen text: what stands in other ones is not. */
const OWN_SHARE = 0.25;

/** Of several articles on a page the one with the headline is meant; text in others goes. */
export function dropOtherArticles(survey: Survey, mask: Uint8Array): Uint8Array {
  const around = articleOf(survey, survey.headline);
  if (around === null) return mask;
  const [from, to] = blockRange(survey.page, around);
  const inside = textIn(survey, mask, from, to);
  if (inside < OWN_SHARE * textIn(survey, mask, 0, mask.length)) return mask;
  return mask.map((value, i) => (value === 1 && (i < from || i >= to) && articleOf(survey, i) !== null ? 0 : value));
}

/** The outermost `<article>` around a block. */
function articleOf(survey: Survey, index: number): PageElement | null {
  let outermost: PageElement | null = null;
  for (let at: PageElement | null = survey.containers[index]?.element ?? null; at !== null; at = at.parent) if (at.tag === "article") outermost = at;
  return outermost;
}

/** A box marked up like the one the headline stands in, beside it and with a top heading of its own, holds another story. */
export function dropNextStory(survey: Survey, mask: Uint8Array): Uint8Array {
  const { headline } = survey;
  if (headline < 0) return mask;
  const kept = mask.slice();
  for (let i = headline + 1; i < kept.length; i++) {
    const box = nextStoryAt(survey, mask, i);
    if (box === null) continue;
    kept.fill(0, box.from, box.to);
    i = box.to - 1;
  }
  return kept;
}

/** The box of another story that a block is the top heading of; `null` where it heads none, or the headline's own box has no text. */
function nextStoryAt(survey: Survey, mask: Uint8Array, block: number): Container | null {
  const heading = survey.containers[block] as Container;
  if (heading.element.tag !== "h1") return null;
  let box = heading;
  while (box.parent !== null && !holds(box.parent, survey.headline)) box = box.parent;
  if (box === heading || MAIN_TOPS.has(box.element.tag)) return null;
  let own = survey.containers[survey.headline] as Container;
  while (own.parent !== null && own.parent !== box.parent) own = own.parent;
  return own === box || own.signature !== box.signature || textIn(survey, mask, own.from, own.to) === 0 ? null : box;
}

/** Drops lines such as "Read more: …" between paragraphs: the link of another story, or its title after a colon. */
export function dropLeads(survey: Survey, mask: Uint8Array): Uint8Array {
  return mask.map((value, i) => (value === 1 && announcesStory(survey.blocks[i] as TextBlock) ? 0 : value));
}

/** A title has so many characters. */
const MIN_TITLE = 20;
const MAX_TITLE = 160;

/** Titles so near to each other (blocks of the body) are headings: the text goes through other pages one by one. */
const NEAR_TITLES = 3;

/** Drops a paragraph between two others of the body that is one link to a page of the same site: another story's title. */
export function dropLinkedTitles(survey: Survey, mask: Uint8Array): Uint8Array {
  const site = survey.page.url === null ? null : siteOf(new URL(survey.page.url).hostname);
  const body: number[] = [];
  const linked: number[] = [];
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    if (isLinkedTitle(survey, i, site)) linked.push(body.length);
    body.push(i);
  }
  const titles = linked.filter((at) => isBetweenProse(survey, body, at));
  if (titles.length === 0) return mask;
  const kept = mask.slice();
  titles.forEach((at, k) => {
    const gap = Math.min(at - (titles[k - 1] ?? Number.NEGATIVE_INFINITY), (titles[k + 1] ?? Number.POSITIVE_INFINITY) - at);
    if (gap > NEAR_TITLES) kept[body[at] as number] = 0;
  });
  return kept;
}

function isBetweenProse({ prose }: Survey, body: readonly number[], at: number): boolean {
  return (prose[body[at - 1] ?? -1] ?? 0) > 0 && (prose[body[at + 1] ?? -1] ?? 0) > 0;
}

function isLinkedTitle(survey: Survey, i: number, site: string | null): boolean {
  const block = survey.blocks[i] as TextBlock;
  const { text, linkLength, element } = block;
  if (element.tag !== "p" || linkLength < text.length || text.length < MIN_TITLE || text.length > MAX_TITLE || SENTENCE_END.test(text)) return false;
  const href = linkAround(block);
  if (href === null) return false;
  const { external, slug } = readTarget(href, site);
  return external === 0 && slug >= STORY_SLUG;
}

/** Words of an address that tells a headline. */
const STORY_SLUG = 3;
