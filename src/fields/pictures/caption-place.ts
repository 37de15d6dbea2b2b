import type { Page, TextBlock } from "../../page/page.js";
import { blockRange, firstBlockAt } from "../../page/page.js";
import { collapse } from "../../page/plain-text.js";
import type { PageElement, PageText } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import { trimmer } from "../../text/edges.js";
import { joinTexts } from "../headline/heading-blocks.js";
import { CAPTION_NAME, CREDIT_NAME, partsOf } from "./caption-parts.js";
import type { SplitCaption } from "./captions.js";
import { cleanCredit, splitCaption } from "./captions.js";

/** What is printed with a picture. */
export interface PrintedCaption {
  readonly caption: string | null;
  readonly credit: string | null;
  readonly blocks: readonly TextBlock[];
}

const NOTHING: PrintedCaption = { caption: null, credit: null, blocks: [] };
const HOLDER_NAME = /figure|wp-caption|image|img|photo|picture|media|bild|foto|beeld|billede|kuva|illustration|imagen|immagine|zdjecie|obrazek|kep(?:$|[-_])/i;
const LEVELS_UP = 5;
const LONGEST = 900;

/** Caption and credit of the picture in an element: of its figure, of the box it has for itself, or of the line below that is named so. */
export function printedCaption(page: Page, picture: PageElement): PrintedCaption {
  const alt = collapse(attribute(picture, "alt") ?? "") || null;
  const figure = enclosing(picture, "figure");
  const own = figure === null ? NOTHING : fromBlocks(captionBlocks(page, figure), figure, alt);
  if (own.blocks.length > 0) return own;
  let holder: PageElement | null = figure ?? picture;
  for (let level = 0; level < LEVELS_UP && holder !== null; level++, holder = holder.parent) {
    const [from, to] = blockRange(page, holder);
    if (to === from) continue;
    const blocks = page.blocks.slice(from, Math.min(to, from + 6));
    if (to - from > 5) break;
    if (!isHolder(holder, blocks, picture)) {
      const credited = creditedLine(holder, blocks, picture);
      if (credited !== null) return fromBlocks([credited], holder, alt);
      return twoLines(holder, blocks, picture) ?? below(page, picture, alt);
    }
    const boxed = fromBlocks(
      blocks.filter((block) => !isPartOf(holder, block) || level > 0),
      holder,
      alt,
    );
    if (boxed.blocks.length > 0) return boxed;
  }
  return below(page, picture, alt);
}

/** The line below a picture, where it is named a caption or ends in a credit. */
function below(page: Page, picture: PageElement, alt: string | null): PrintedCaption {
  const line = page.blocks[firstBlockAt(page, picture.end)];
  if (line === undefined || !isNear(picture, line)) return NOTHING;
  const isCaption =
    isNamed(line.element, CAPTION_NAME, 3) || (line.text.length <= LONGEST_LINE && isAloneAbove(picture) && splitCaption(line.text).credit !== null);
  return isCaption ? fromBlocks([line], line.element, alt) : NOTHING;
}

/** A box of a picture and two lines below it, side by side: the caption, and who is credited in a few words. */
function twoLines(holder: PageElement, blocks: readonly TextBlock[], picture: PageElement): PrintedCaption | null {
  const [line, second, third] = blocks;
  if (line === undefined || second === undefined || third !== undefined || !isLineBelow(line, holder, picture) || !isLineBelow(second, holder, picture))
    return null;
  if (line.text.length > LONGEST_LINE || second.text.length > SHORT_CREDIT || ENDS_SENTENCE.test(second.text) || line.text.length <= second.text.length)
    return null;
  return { caption: splitCaption(line.text).caption, credit: cleanCredit(second.text), blocks: [line, second] };
}

const SHORT_CREDIT = 60;

/** Whether a line of plain text is a part of the box of its own, behind the picture. */
function isLineBelow(line: TextBlock, holder: PageElement, picture: PageElement): boolean {
  return line.element.tag === "div" && line.element.parent === holder && line.linkLength === 0 && line.element.order > picture.order;
}

function isPartOf(holder: PageElement | null, block: TextBlock): boolean {
  return holder !== null && block.element === holder && holder.tag === "p";
}

function enclosing(element: PageElement, tag: string): PageElement | null {
  let at = element.parent;
  for (let level = 0; level < 8 && at !== null; level++, at = at.parent) if (at.tag === tag) return at;
  return null;
}

/** Whether a picture has a paragraph for itself: the line below may be its caption. */
function isAloneAbove(picture: PageElement): boolean {
  const box = picture.parent;
  return (
    box !== null &&
    (box.tag === "p" || box.tag === "div" || box.tag === "center") &&
    box.children.every((child) => child === picture || (child.kind === "text" && child.data.trim() === ""))
  );
}

/** The blocks of a figure: of its caption where it has one, else all. */
function captionBlocks(page: Page, figure: PageElement): readonly TextBlock[] {
  const [from, to] = blockRange(page, figure);
  const blocks = page.blocks.slice(from, Math.min(to, from + 8));
  const captions = blocks.filter(
    (block) =>
      insideTag(block.element, "figcaption", figure) || isNamed(block.element, CAPTION_NAME, 3, figure) || isNamed(block.element, CREDIT_NAME, 3, figure),
  );
  const last = captions[captions.length - 1];
  // A credit often stands in the figure behind its caption.
  return last === undefined
    ? blocks
    : [...captions, ...blocks.filter((block) => block.index > last.index && block.text.length <= LONGEST_CREDIT && !LOWER_CASE.test(block.text))];
}

/** Words of a player, not a name: "autoplay". Agencies in small letters stand with a name or a label. */
const LOWER_CASE = /^\p{Ll}[\p{L}\s]*$/u;

function insideTag(element: PageElement, tag: string, top: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null && at !== top; at = at.parent) if (at.tag === tag) return true;
  return false;
}

/** Whether an element holds one picture and what belongs to it. */
function isHolder(holder: PageElement, blocks: readonly TextBlock[], picture: PageElement): boolean {
  let length = 0;
  for (const block of blocks) length += block.text.length;
  if (length > LONGEST) return false;
  if (isNamed(holder, HOLDER_NAME, 1) || blocks.some((block) => isNamed(block.element, CAPTION_NAME, 3, holder))) {
    return blocks.every(
      (block) =>
        (block.texts[0]?.order ?? 0) > picture.order || isNamed(block.element, CAPTION_NAME, 3, holder) || isNamed(block.element, CREDIT_NAME, 2, holder),
    );
  }
  return false;
}

/** A box without a telling name that holds a picture and one line below it: its caption where the line ends in a credit, or in a table. */
function creditedLine(holder: PageElement, blocks: readonly TextBlock[], picture: PageElement): TextBlock | null {
  const [line, second] = blocks;
  if (line === undefined || second !== undefined || line.text.length > LONGEST_LINE || (line.texts[0]?.order ?? 0) < picture.order) return null;
  const isTable = TABLE_BOXES.has(holder.tag);
  return isTable || splitCaption(line.text).credit !== null ? line : null;
}

const LONGEST_LINE = 350;
/** Browsers put a `tbody` into every table. */
const TABLE_BOXES: ReadonlySet<string> = new Set(["table", "tbody", "td", "center"]);

function isNear(picture: PageElement, block: TextBlock): boolean {
  return (block.texts[0]?.order ?? Number.POSITIVE_INFINITY) - picture.end < 25;
}

function isNamed(element: PageElement, names: RegExp, levels: number, top: PageElement | null = null): boolean {
  let at: PageElement | null = element;
  for (let level = 0; level < levels && at !== null && at !== top; level++, at = at.parent) {
    if (at.tag === "figcaption") return names === CAPTION_NAME;
    if (at.classes.some((name) => names.test(name))) return true;
    const property = attribute(at, "itemprop");
    if (property !== null && names.test(property)) return true;
  }
  return false;
}

function fromBlocks(blocks: readonly TextBlock[], top: PageElement, alt: string | null): PrintedCaption {
  const all: PageText[] = [];
  const caption: PageText[] = [];
  const credit: PageText[] = [];
  const used = new Set<string>();
  for (const block of blocks) {
    // Viewers at full size keep a copy of the lines.
    if (used.has(block.text)) continue;
    const before = all.length;
    for (const { text, isCredit } of partsOf(block, top)) {
      all.push(text);
      (isCredit ? credit : caption).push(text);
    }
    if (all.length > before) used.add(block.text);
  }
  const whole = joinTexts(all);
  if (whole === "" || whole.length > LONGEST) return NOTHING;
  return { ...captionOf(all, caption, credit, alt), blocks: blocks.filter((block) => used.has(block.text)) };
}

/** Caption and credit of a picture's texts: by the elements that hold them, by the `alt` text among them, by their words. */
function captionOf(all: readonly PageText[], caption: readonly PageText[], credit: readonly PageText[], alt: string | null): SplitCaption {
  const whole = joinTexts(all);
  const split = splitCaption(whole);
  const printed = credit.length === 0 ? null : cleanCredit(splitCaption(joinTexts(credit)).credit ?? joinTexts(credit));
  if (printed !== null) {
    // The words around may say more than the element that is named as the credit: "© DPA | Jane Doe".
    if (split.credit !== null && split.credit !== printed && split.credit.includes(printed) && split.caption !== null) return split;
    return { caption: tidyCaption(joinTexts(caption)), credit: printed };
  }
  return byAlt(whole, alt) ?? (split.credit === null ? (byLastElement(all) ?? split) : split);
}

const LONG_ALT = 20;

/** Many pages repeat the caption as the picture's `alt`: what is printed besides it is the credit. */
function byAlt(whole: string, alt: string | null): SplitCaption | null {
  if (alt === null || alt.length < LONG_ALT) return null;
  const at = whole.indexOf(alt);
  if (at === -1 || alt.length === whole.length) return null;
  const rest = `${whole.slice(0, at)} ${whole.slice(at + alt.length)}`.trim();
  if (rest.length > LONGEST_CREDIT || !LETTER.test(rest)) return null;
  const split = splitCaption(alt);
  return { caption: split.caption, credit: cleanCredit(splitCaption(rest).credit ?? rest) };
}

const LONGEST_CREDIT = 90;
const LETTER = /\p{L}/u;
const ENDS_SENTENCE = /[.!?…»”"]$/;

/** A credit that stands in an element of its own behind a whole sentence. */
function byLastElement(all: readonly PageText[]): SplitCaption | null {
  const inked = all.filter((text) => text.data.trim() !== "");
  const last = inked[inked.length - 1];
  const before = inked[inked.length - 2];
  if (last === undefined || before === undefined || last.parent === before.parent) return null;
  const credit = last.data.trim();
  const caption = joinTexts(inked.slice(0, -1));
  if (credit.length > LONGEST_CREDIT || !ENDS_SENTENCE.test(caption) || ENDS_SENTENCE.test(credit)) return null;
  return { caption: splitCaption(caption).caption, credit: cleanCredit(splitCaption(credit).credit ?? credit) };
}

const withoutMarks = trimmer("|/,;:–—-", "|/,;:–—(-");

function tidyCaption(text: string): string | null {
  const { caption, credit } = splitCaption(text);
  const plain = withoutMarks(credit === null ? (caption ?? "") : text);
  return plain === "" ? null : plain;
}
