import { hasTime } from "../../dates/iso.js";
import type { DateHints } from "../../dates/printed-date.js";
import { readPrintedDate } from "../../dates/printed-date.js";
import { readRelativeDate } from "../../dates/relative-date.js";
import { inZone } from "../../dates/zones.js";
import { propertyValue } from "../../declared/microdata.js";
import { elementText } from "../../page/element-text.js";
import type { Page, TextBlock } from "../../page/page.js";
import { elementsByTag } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import { labelOf } from "../../words/date-labels.js";
import type { DateKind } from "../../words/language-words.js";
import type { MetadataContext } from "../context.js";
import type { Regions } from "../regions.js";
import { dateInScripts } from "./date-data.js";
import type { AddDate } from "./date-declared.js";
import { declaredDays, fromItem, fromMetas, fromUrl, readEither } from "./date-declared.js";
import { orderOfPage } from "./date-order.js";
import type { FoundDate } from "./found-date.js";
import { withoutListed } from "./listed-dates.js";
import { DATES } from "./weights.js";

/** A line with a date is short; longer texts are prose that mentions one. */
const LONGEST_LINE = 160;
/** A longer text that begins with a label still counts, with its first date only. */
const LABEL_LENGTH = 40;
/** A line of a date and a name is no longer than this. */
const SHORT = 80;
const MAX_TIMES = 60;
const DATES_IN_LINE = 4;

/** Every date of the page that may be its article's. */
export function findDates(context: MetadataContext, regions: Regions, given: DateHints): readonly FoundDate[] {
  const { page, declared, options } = context;
  const hints = given.monthFirst === null ? { ...given, monthFirst: orderOfPage(regions, declaredDays(context, given)) } : given;
  const found: FoundDate[] = [];
  const add = (date: FoundDate): void => {
    found.push({ ...date, iso: inZone(date.iso, options.timeZone) });
  };
  for (const item of [declared.article, declared.webPage]) if (item !== null) fromItem(item, item === declared.article ? 0 : DATES.ofWebPage, hints, add);
  fromMarked(context, regions, hints, add);
  fromMetas(context, hints, add);
  fromTimes(context, regions, hints, add);
  for (const block of regions.header) fromLine(block, DATES.printedInHeader + nearness(block, regions), { context, hints, add });
  fromEdges(context, hints, add);
  for (const block of regions.tail) fromLine(block, DATES.printedInTail, { context, hints, add });
  fromUrl(page, hints, add);
  const own = withoutListed(found, regions, context.body.first?.index ?? -1);
  const data = own.some((date) => date.kind === "published") ? null : dateInScripts(page, hints);
  if (data === null) return own;
  const iso = inZone(data.iso, options.timeZone);
  return [...own, { kind: "published", iso, source: `script data ${data.key}`, family: "data", trust: DATES.inData, block: null }];
}

/** Dates right behind the headline are the article's own; further away stand other stories'. */
function nearness(block: TextBlock, { headlineIndex }: Regions): number {
  if (headlineIndex === -1) return 0;
  const distance = block.index - headlineIndex;
  return distance < 0 ? DATES.aboveHeadline + distance * DATES.fartherAbove : Math.max(0, DATES.rightBehind - distance / DATES.fadesOver);
}

const EDGE_BLOCKS = 3;
const HEAD_BLOCKS = 6;
const BRACKETS = 3;

/** Dates at the body's edges: a line of their own, or the first words of the text. */
function fromEdges({ page, body }: MetadataContext, hints: DateHints, add: AddDate): void {
  if (body.first === null || body.last === null) return;
  const start = headOf(page.blocks.slice(body.first.index, body.first.index + HEAD_BLOCKS));
  const end = page.blocks.slice(Math.max(body.first.index + start.length, body.last.index - 1), body.last.index + 1);
  for (const block of [...start, ...end]) {
    if (!body.isBody(block)) continue;
    const date = readPrintedDate(block.text.slice(0, LONGEST_LINE), hints);
    if (date === null) continue;
    const label = labelOf(block.text.slice(0, date.from));
    const beside = partLength(block.text, date.from, date.to) - (date.to - date.from);
    // Further down a line must say that it is a date's: "Version 3, 29 June 2007" is a title's.
    if (start.indexOf(block) >= EDGE_BLOCKS && label === null && date.from > 0) continue;
    const isLine = block.text.length <= SHORT_LINE && (beside <= (date.from === 0 ? BEHIND_DATE : BESIDE_DATE) || label !== null);
    const isRunIn =
      date.from <= BRACKETS && block.text.length > SHORT_LINE && start.slice(0, start.indexOf(block)).every(isLineOfItsOwn) && start.includes(block);
    if (!isLine && !isRunIn) continue;
    const trust = (isLine ? DATES.wholeLine : DATES.runIn) + (label === "published" ? DATES.labelled : 0) - (start.includes(block) ? 0 : DATES.atEnd);
    add({ kind: label ?? "published", iso: date.iso, source: "visible text", family: "printed", trust, block: isLine ? block : null });
  }
}

/** The first blocks of a text, and further ones as long as only one, the standfirst, is more than a line. */
function headOf(blocks: readonly TextBlock[]): readonly TextBlock[] {
  let length = EDGE_BLOCKS;
  while (length < blocks.length && blocks.slice(0, length).filter((block) => !isLineOfItsOwn(block)).length < 2) length++;
  return blocks.slice(0, length);
}

const PART = /\s[|·•]\s/;

/** Length of the part of a line around a date, between bars and dots: reading times and the like stand in others. */
function partLength(text: string, from: number, to: number): number {
  const before = text.slice(0, from).split(PART);
  const after = text.slice(to).split(PART);
  return (before[before.length - 1] as string).length + (to - from) + (after[0] as string).length;
}

const SHORT_LINE = 90;

/** A byline or a dateline may stand before the first words of the text. */
function isLineOfItsOwn({ text }: TextBlock): boolean {
  return text.length <= BEHIND_DATE;
}
const BESIDE_DATE = 25;
/** A line that begins with its date says where it is filed, or by whom. */
const BEHIND_DATE = 40;

const MARKED_NAMES: ReadonlyMap<string, DateKind> = new Map([
  ["datePublished", "published"],
  ["datepublished", "published"],
  ["dateCreated", "published"],
  ["date", "published"],
  ["issued", "published"],
  ["created", "published"],
  ["dateModified", "modified"],
  ["datemodified", "modified"],
  ["modified", "modified"],
]);

function fromMarked(context: MetadataContext, regions: Regions, hints: DateHints, add: AddDate): void {
  const { declared } = context;
  for (const use of declared.marked.uses) {
    const kind = MARKED_NAMES.get(use.name);
    if (kind === undefined) continue;
    const iso = readEither(propertyValue(use.element), hints) ?? readEither(elementText(use.element, 100), hints);
    if (iso === null) continue;
    const isOwn = use.owner !== null && (use.owner === declared.markedArticle || use.owner.parent === declared.markedArticle);
    const isFirst = use.name === "datePublished" || use.name === "datepublished" || kind === "modified";
    const trust = !isFirst ? DATES.markedStray : isOwn || inHeader(use.element, regions) || use.element.tag === "meta" ? DATES.marked : DATES.markedStray;
    add({
      kind,
      iso,
      source: `${use.owner?.syntax ?? "microdata"} ${use.name}`,
      family: "marked",
      trust,
      block: blockOf(use.element, regions),
      isStray: !isOwn,
    });
  }
}

const PUBLISHED_NAME = /publi|posted|entry-date|pubdate|post-date|date-created|erschienen|created/i;
const MODIFIED_NAME = /updat|modif|changed|aktuali/i;

function fromTimes(context: MetadataContext, regions: Regions, hints: DateHints, add: AddDate): void {
  const { page, body } = context;
  const times = [...elementsByTag(page, "time"), ...elementsByTag(page, "abbr").filter(isDated)].slice(0, MAX_TIMES);
  for (const element of times) {
    const block = blockOf(element, regions);
    if (block !== null && body.isBody(block)) continue;
    const name = `${attribute(element, "class") ?? ""} ${attribute(element, "itemprop") ?? ""} ${element.parent?.classes.join(" ") ?? ""}`;
    const value =
      attribute(element, "datetime") ??
      (element.tag === "abbr" ? attribute(element, "title") : attribute(element, "data-datetime")) ??
      attribute(element, "content");
    const iso = (value === null ? null : readEither(value, hints)) ?? readEither(elementText(element, 100), hints);
    if (iso === null) continue;
    const label = block === null ? null : labelOf(textBefore(block, element));
    const kind = MODIFIED_NAME.test(name) ? "modified" : (label ?? "published");
    const isNear = block !== null && regions.header.includes(block);
    const isPublished = PUBLISHED_NAME.test(name) || attribute(element, "pubdate") !== null;
    const trust = (isNear ? DATES.timeInHeader : DATES.timeElsewhere) + (isPublished ? DATES.publishedClass : 0) + (hasTime(iso) ? DATES.withTime : 0);
    if (isNear || times.length <= 3) add({ kind, iso, source: "visible time[datetime]", family: "time", trust, block, isStray: label === null });
  }
}

/** hNews marks dates as `<abbr class="published" title="…">`. */
function isDated(element: PageElement): boolean {
  return element.classes.some((name) => HNEWS.has(name)) && attribute(element, "title") !== null;
}

const HNEWS: ReadonlySet<string> = new Set(["published", "updated", "dtstart", "date"]);

interface LineReader {
  readonly context: MetadataContext;
  readonly hints: DateHints;
  readonly add: AddDate;
}

/** All dates of a line, each with the label before it. */
function fromLine(block: TextBlock, base: number, { context, hints, add }: LineReader): void {
  const { text } = block;
  if (block === context.headline.block || context.body.isBody(block)) return;
  if (text.length > LONGEST_LINE && labelOf(text.slice(0, LABEL_LENGTH)) !== "published") return;
  let from = 0;
  for (let i = 0; i < (text.length > LONGEST_LINE ? 1 : DATES_IN_LINE); i++) {
    const rest = text.slice(from, from + LONGEST_LINE);
    const date = readPrintedDate(rest, hints);
    if (date === null) break;
    const label = labelOf(text.slice(0, from + date.from)) ?? labelOf(textOfNeighbour(block, context.page));
    const trust = base + (label === "published" ? DATES.labelled : 0) - (text.length > SHORT ? DATES.longLine : 0) - (date.shortYear ? DATES.shortYear : 0);
    const kind = label ?? (i === 0 ? "published" : "other");
    add({ kind, iso: date.iso, source: "visible text", family: "printed", trust, block, isStray: label === null });
    from += date.to;
  }
  if (from > 0) return;
  const relative = context.options.fetchedAt === null ? null : readRelativeDate(text, context.options.fetchedAt, hints.languages);
  if (relative !== null) {
    const label = labelOf(text);
    add({
      kind: label ?? "published",
      iso: relative,
      source: "visible text, relative to fetchedAt",
      family: "relative",
      trust: DATES.relative,
      block,
    });
  }
}

/** The text of the line before, where it is nothing but a label. */
function textOfNeighbour(block: TextBlock, page: Page): string {
  const before = page.blocks[block.index - 1];
  return before !== undefined && before.text.length <= 30 ? before.text : "";
}

function textBefore(block: TextBlock, element: PageElement): string {
  let text = "";
  for (const one of block.texts) {
    if (one.order >= element.order) break;
    text += one.data;
  }
  return text;
}

function inHeader(element: PageElement, regions: Regions): boolean {
  const block = blockOf(element, regions);
  return block !== null && regions.header.includes(block);
}

/** The block of the regions that stands in an element or holds it. */
function blockOf(element: PageElement, regions: Regions): TextBlock | null {
  for (const blocks of [regions.header, regions.tail]) {
    const first = blocks[0]?.texts[0]?.order ?? Number.POSITIVE_INFINITY;
    const last = blocks[blocks.length - 1];
    if (last === undefined || element.end < first || element.order > (last.texts[last.texts.length - 1]?.order ?? 0)) continue;
    for (const block of blocks) {
      if (block.texts.some((text) => text.order >= element.order && text.order <= element.end)) return block;
    }
  }
  return null;
}
