import { BLOCK_LEVEL } from "../../page/elements.js";
import type { Page, TextBlock } from "../../page/page.js";
import { blockRange, elementsByTag } from "../../page/page.js";
import { collapse } from "../../page/plain-text.js";
import type { PageElement, PageText } from "../../page/tree.js";
import { attribute, contains } from "../../page/tree.js";

/** A place of the page that may print the headline. */
export interface Heading {
  readonly element: PageElement;
  /** 1 for `<h1>` … 6; 0 for elements that are marked as the headline in another way. */
  readonly level: number;
  readonly blocks: readonly TextBlock[];
  readonly texts: readonly PageText[];
  readonly text: string;
  /** Whether the markup itself says that this is the article's headline. */
  readonly isMarked: boolean;
  readonly hidden: boolean;
}

/** How many headings of each level are looked at: below the first few stand the body's own and other stories. */
const TAGS: readonly (readonly [tag: string, most: number])[] = [
  ["h1", 12],
  ["h2", 10],
  ["h3", 5],
];
const MAX_LENGTH = 400;
const MARKED_CLASS =
  /^(?:(?:entry|post|article|story|news|page|content|single|blog|detail|title|art|node)[-_]*(?:(?:main|header|page|detail|content)[-_]*)?(?:title|headline|heading|hed|titel|titre|titulo|titolo|head|name)|headline|hed|title|p-name|titulo|titre|titel|(?:[\w-]*(?:__|--))(?:headline|title|heading|hed))$/i;

/** Lists the headings of the page, the marked elements first asked. */
export function listHeadings(page: Page, marked: readonly PageElement[]): readonly Heading[] {
  const headings: Heading[] = [];
  const markedSet = new Set(marked);
  for (const [tag, most] of TAGS) {
    const level = Number(tag[1]);
    for (const element of elementsByTag(page, tag).slice(0, most)) {
      const heading = toHeading(page, element, level, markedSet.has(element));
      if (heading !== null) headings.push(heading);
    }
  }
  for (const element of marked) {
    const inner = headings.find((heading) => contains(element, heading.element) || contains(heading.element, element));
    if (inner !== undefined) continue;
    const heading = toHeading(page, element, 0, true);
    if (heading !== null) headings.push(heading);
  }
  return headings;
}

/** A heading made of an element's blocks; `null` where it prints nothing or far too much. */
export function toHeading(page: Page, element: PageElement, level: number, isMarked: boolean): Heading | null {
  const [from, to] = blockRange(page, element);
  if (to === from && level !== 0) return null;
  const blocks = page.blocks.slice(from, Math.min(to, from + 6));
  const first = blocks[0];
  if (first === undefined) return null;
  const inside = first.element === element || contains(element, first.element);
  if (!inside && !contains(element, first.texts[0]?.parent ?? page.root)) return null;
  const texts = blocks.flatMap((block) => block.texts.filter((text) => contains(element, text)));
  const text = headingText(texts, blocks);
  if (text === "" || text.length > MAX_LENGTH) return null;
  return {
    element,
    level,
    blocks,
    texts,
    text,
    isMarked: isMarked || isMarkedByClass(element),
    hidden: blocks.every((block) => block.hidden),
  };
}

function isMarkedByClass(element: PageElement): boolean {
  return element.classes.some((name) => MARKED_CLASS.test(name)) || attribute(element, "itemprop") === "headline";
}

/** Texts joined as printed: blocks part words, line breaks too. */
function headingText(texts: readonly PageText[], blocks: readonly TextBlock[]): string {
  const [only] = blocks;
  if (only !== undefined && blocks.length === 1 && only.texts.length === texts.length) return only.text;
  return joinTexts(texts);
}

/** Texts of one heading, with a blank wherever an element boundary or a line break parts words. */
export function joinTexts(texts: readonly PageText[]): string {
  let out = "";
  let last: PageText | null = null;
  for (const text of texts) {
    if (last !== null && parted(last, text)) out += " ";
    out += text.data;
    last = text;
  }
  return collapse(out);
}

/** Whether something between two texts parts words: a line break or a block-level element. */
function parted(one: PageText, other: PageText): boolean {
  if (one.parent === other.parent) {
    return one.parent.children.some(
      (child) => child.kind === "element" && child.order > one.order && child.order < other.order && (child.tag === "br" || BLOCK_LEVEL.has(child.tag)),
    );
  }
  const common = commonAncestor(one.parent, other.parent);
  return hasBlock(one.parent, common) || hasBlock(other.parent, common);
}

function hasBlock(from: PageElement, to: PageElement | null): boolean {
  for (let at: PageElement | null = from; at !== null && at !== to; at = at.parent) if (BLOCK_LEVEL.has(at.tag)) return true;
  return false;
}

function commonAncestor(one: PageElement, other: PageElement): PageElement | null {
  for (let at: PageElement | null = one; at !== null; at = at.parent) if (contains(at, other)) return at;
  return null;
}

/** What parts a kicker from the headline behind it. */
export const LEADING_SEPARATOR: RegExp = /^[\u2012-\u2015|/·•»-]\s+/;
