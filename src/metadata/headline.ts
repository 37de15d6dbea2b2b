import type { Candidate } from "../candidate.js";
import type { Page, TextBlock } from "../page/page.js";
import type { PageElement, PageText } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import type { HeadlineChoice } from "./context.js";
import type { Weighed } from "./decision.js";
import { heaviest, overridden } from "./decision.js";
import type { Declared } from "./declared.js";
import type { DeclaredTitle } from "./declared-titles.js";
import type { Heading } from "./heading-blocks.js";
import { joinTexts, LEADING_SEPARATOR, listHeadings, toHeading } from "./heading-blocks.js";
import { isCutOf, joinedTwin, ledHeadline, replaced, suffixless, tidyTwin, wonBy } from "./headline-twins.js";
import type { SiteNames } from "./site-names.js";
import { isSiteName } from "./site-names.js";
import { headlineKey, wordKey } from "./text-keys.js";

/** Weights of what speaks for and against a heading; found by comparing with what editors' pages print. */
const LEVEL_WEIGHT: readonly number[] = [3, 4, 1.2, 0.5, 0.2];
const AGREES = 6;
const ALIKE = 3;
const MARKED = 1.5;
const FIRST = 0.5;
const HIDDEN = -2.5;
const SITE_NAME = -8;
const ALL_LINK = -1.5;
const IN_FURNITURE = -3;
const DECLARED_ONLY = 2;
/** Share of common words from which two titles are versions of one another. */
const LIKENESS = 0.5;
/** An `<h1>` that ends a breadcrumb; the headline as printed stands elsewhere. */
const BREADCRUMB = -7;
const BREADCRUMB_NAME = /breadcrumb|crumbs?(?:$|[-_])|brotkrum|rootline|ariadne|(?:^|[-_])miga/i;
const BREADCRUMB_LEVELS = 4;
/** Class names of the eyebrow inside a heading. */
const KICKER_NAME =
  /kicker|overline|eyebrow|dachzeile|spitzmarke|topline|roofline|surtitle|overtitle|pretitle|antetitulo|surtitre|occhiello|chapeu|over-?head(?:ing|line)|super-?title/i;
const FURNITURE: ReadonlySet<string> = new Set(["nav", "footer", "aside"]);

/**
 * Chooses the headline, before the body is known: the heading that the declared titles speak for, as it is printed;
 * a declared title, site name cut off, where no heading does.
 *
 * @param overrides - What a profile found; a headline among them wins.
 */
export function chooseHeadline(page: Page, declared: Declared, overrides: readonly Candidate[] = []): HeadlineChoice {
  const site = declared.siteNames();
  const titles = declared.titles();
  const headings = listHeadings(page, markedElements(declared));
  const rated = headings.map((heading) => rate(heading, headings, titles, site, page));
  if (!rated.some((one) => one.agrees)) rated.push(...printedElsewhere(page, headings, titles));
  const weighed = [...rated.map((one) => one.candidate), ...titles.map((title, place) => weighTitle(title, titles, place))];
  const decision = overridden("headline", overrides, () => heaviest("headline", weighed, ""));
  const given = overrides.find((one) => one.field === "headline");
  // A headline that a profile takes from the head is printed somewhere all the same, if in other words.
  if (given !== undefined) return { decision, block: given.block ?? chooseHeadline(page, declared).block, text: decision.value };
  const winner = rated.find((one) => one.candidate.value === decision.value && one.candidate.source === decision.source);
  const block = winner?.candidate.block ?? null;
  const led =
    block === null ? null : (ledHeadline(decision.value, block, titles, page) ?? tidyTwin(decision.value, titles) ?? joinedTwin(decision.value, block, titles));
  if (led !== null) return { decision: replaced(decision, led), block, text: decision.value };
  if (block !== null || decision.source === null) return { decision, block, text: decision.source === null ? null : decision.value };
  const whole = rated.find(({ candidate }) => candidate.source === "visible h1" && isCutOf(decision.value, candidate.value));
  if (whole !== undefined)
    return { decision: wonBy(decision, whole.candidate, "the declared title is cut short"), block: whole.candidate.block, text: whole.candidate.value };
  const shorter = suffixless(decision.value, titles);
  return shorter === null ? { decision, block, text: decision.value } : { decision: replaced(decision, shorter), block, text: shorter.text };
}

interface Rated {
  readonly candidate: Weighed<"headline">;
  readonly agrees: boolean;
}

function markedElements(declared: Declared): readonly PageElement[] {
  return declared.marked.uses.flatMap((use) => (use.name === "headline" && use.element.tag !== "meta" ? [use.element] : []));
}

function rate(heading: Heading, all: readonly Heading[], titles: readonly DeclaredTitle[], site: SiteNames, page: Page): Rated {
  const { text, block, agreement } = printedHeadline(heading, titles);
  let weight = LEVEL_WEIGHT[heading.level] ?? 0;
  const reasons = [heading.level === 0 ? "marked as headline" : `h${heading.level}`];
  const note = (amount: number, reason: string): void => {
    weight += amount;
    reasons.push(reason);
  };
  if (agreement > 0) note(AGREES + Math.min(2, agreement - 1), `agrees with ${agreement} declared`);
  else {
    const likeness = heading.level > 2 ? 0 : likenessOf(text, titles);
    if (likeness >= LIKENESS) note(ALIKE * likeness, "like a declared title");
  }
  if (heading.isMarked) note(MARKED, "marked by class or property");
  if (all.find((one) => one.level === heading.level) === heading) note(FIRST, "first of its level");
  if (heading.hidden) note(HIDDEN, "hidden");
  if (agreement === 0 && isSiteName(text, site)) note(SITE_NAME, "the site's name");
  if (isAllLink(heading) && !linksHere(heading, page)) note(ALL_LINK, "a link");
  if (isBreadcrumb(heading.element)) note(BREADCRUMB, "ends a breadcrumb");
  else if (isFurniture(heading.element)) note(IN_FURNITURE, "in a menu or footer");
  return {
    candidate: {
      field: "headline",
      value: text,
      source: `visible ${heading.level === 0 ? "[itemprop=headline]" : `h${heading.level}`}`,
      block,
      weight,
      reason: reasons.join(", "),
    },
    agrees: agreement > 0,
  };
}

interface Printed {
  readonly text: string;
  readonly block: TextBlock;
  /** Declared titles that say the same. */
  readonly agreement: number;
}

/**
 * What of a heading is the headline: all of it, or the run of its texts that a declared title names, where
 * an element of its own holds the rest (a kicker, a counter, a date).
 */
function printedHeadline(heading: Heading, titles: readonly DeclaredTitle[]): Printed {
  const bare = withoutKicker(heading);
  const text = bare.length === heading.texts.length ? heading.text : joinTexts(bare).replace(LEADING_SEPARATOR, "");
  const whole = agreementOf(text, titles);
  const part = bare.length < 2 ? null : namedPart(bare, titles, whole > 0);
  const texts = part ?? bare;
  const block = heading.blocks.find((one) => one.texts.includes(texts[0] as PageText)) ?? (heading.blocks[0] as TextBlock);
  if (part === null) return { text, block, agreement: whole };
  const named = joinTexts(part).replace(LEADING_SEPARATOR, "");
  return { text: named, block, agreement: agreementOf(named, titles) };
}

/** A heading's texts without those that its own markup calls the kicker. */
function withoutKicker(heading: Heading): readonly PageText[] {
  if (heading.texts.length < 2) return heading.texts;
  const bare = heading.texts.filter((text) => !isKicker(text, heading.element));
  // "Kicker: headline" is one sentence as it is printed.
  return bare.some((text) => INK.test(text.data)) && !COLON_FIRST.test(joinTexts(bare)) ? bare : heading.texts;
}

const COLON_FIRST = /^\s*[:：]/;

const INK = /[\p{L}\p{N}]/u;

function isKicker(text: PageText, top: PageElement): boolean {
  for (let at: PageElement | null = text.parent; at !== null && at !== top; at = at.parent) {
    if (at.classes.some((name) => KICKER_NAME.test(name)) || at.attributes.some((name, i) => i % 2 === 0 && KICKER_NAME.test(name))) return true;
  }
  return false;
}

function agreementOf(text: string, titles: readonly DeclaredTitle[]): number {
  const key = headlineKey(text);
  if (key === "") return 0;
  let agreement = 0;
  for (const title of titles) if (title.keys.has(key)) agreement++;
  return agreement;
}

const MAX_RUNS = 12;

/**
 * The longest run of texts that a declared title names. Where the whole heading agrees already, only its end is
 * looked for, as the whole of a declared title: what stands before it is a kicker.
 */
function namedPart(texts: readonly PageText[], titles: readonly DeclaredTitle[], wholeAgrees: boolean): readonly PageText[] | null {
  const few = texts.slice(0, MAX_RUNS);
  for (let length = few.length - 1; length > 0; length--) {
    const first = wholeAgrees ? few.length - length : 0;
    for (let from = first; from + length <= few.length; from++) {
      const part = few.slice(from, from + length);
      if (wholeAgrees ? namesWhole(joinTexts(part), titles) : agreementOf(joinTexts(part), titles) > 0) return part;
    }
  }
  return null;
}

function namesWhole(text: string, titles: readonly DeclaredTitle[]): boolean {
  const key = headlineKey(text);
  return key !== "" && titles.some((title) => headlineKey(title.text) === key);
}

function likenessOf(text: string, titles: readonly DeclaredTitle[]): number {
  const words = new Set(wordKey(text).split(" "));
  let likeness = 0;
  for (const title of titles) likeness = Math.max(likeness, overlap(words, title.words));
  return likeness;
}

function isBreadcrumb(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let level = 0; level < BREADCRUMB_LEVELS && at !== null; level++, at = at.parent) {
    if (at.classes.some((name) => BREADCRUMB_NAME.test(name)) || at.attributes.some((name, i) => i % 2 === 0 && BREADCRUMB_NAME.test(name))) return true;
    if (at.tag === "li" || attribute(at, "itemprop") === "itemListElement") return true;
  }
  return false;
}

/** Share of the shorter title's words that the longer one has too. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return small.size === 0 ? 0 : common / small.size;
}

function isAllLink(heading: Heading): boolean {
  return heading.blocks.every((block) => block.linkLength >= block.text.length * 0.9);
}

/** Whether the heading's link leads to this page itself, as blogs have it. */
function linksHere(heading: Heading, page: Page): boolean {
  if (page.url === null) return true;
  for (let at: PageElement | null = heading.texts[0]?.parent ?? null; at !== null; at = at.parent) {
    if (at.tag === "a") return (attribute(at, "href") ?? "").length > 1;
    if (at === heading.element.parent) break;
  }
  return true;
}

function isFurniture(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (FURNITURE.has(at.tag)) return true;
  return false;
}

/** Blocks that print a declared title word by word without being marked as headings. */
function printedElsewhere(page: Page, headings: readonly Heading[], titles: readonly DeclaredTitle[]): readonly Rated[] {
  const known = new Set(headings.flatMap((heading) => heading.blocks));
  const shortest = Math.min(...titles.map((title) => title.text.length));
  const longest = Math.max(...titles.map((title) => title.text.length));
  for (const block of page.blocks) {
    const { length } = block.text;
    // A fragment's title stands among its texts; it declares, it is not printed.
    if (length < shortest * 0.6 || length > longest * 1.1 || known.has(block) || block.hidden || block.element.tag === "title") continue;
    const agreement = agreementOf(block.text, titles);
    if (agreement === 0 || isFurniture(block.element)) continue;
    const heading = toHeading(page, block.element, 0, false);
    const text = heading === null || heading.blocks.length > 1 ? block.text : heading.text;
    const weight = AGREES + Math.min(2, agreement - 1);
    const reason = `printed word by word as ${agreement} declared`;
    return [{ candidate: { field: "headline", value: text, source: `visible ${block.element.tag}`, block, weight, reason }, agrees: true }];
  }
  return [];
}

function weighTitle(title: DeclaredTitle, all: readonly DeclaredTitle[], place: number): Weighed<"headline"> {
  const same = all.filter((one) => one !== title && sharesKey(one, title)).length;
  return {
    field: "headline",
    value: title.text,
    source: title.source,
    block: null,
    weight: DECLARED_ONLY + title.trust + same * 0.8 - place * 0.01,
    reason: same === 0 ? "declared" : `declared, ${same} others agree`,
  };
}

function sharesKey(one: DeclaredTitle, other: DeclaredTitle): boolean {
  for (const key of one.keys) if (other.keys.has(key)) return true;
  return false;
}
