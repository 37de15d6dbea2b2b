import type { Declared } from "../../declared/declared.js";
import type { SiteNames } from "../../declared/site-names.js";
import { isSiteName } from "../../declared/site-names.js";
import { withoutTail } from "../../declared/title-parts.js";
import type { DeclaredTitle } from "../../declared/titles.js";
import { sectionKeys } from "../../declared/titles.js";
import type { Page } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { headlineKey, wordKey } from "../../text/text-keys.js";
import type { Candidate } from "../candidate.js";
import type { HeadlineChoice } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest, overridden } from "../decision.js";
import type { Heading } from "./heading-blocks.js";
import { listHeadings, toHeading } from "./heading-blocks.js";
import { isAllLink, isBesideStory, isBreadcrumb, linksHere } from "./heading-place.js";
import type { Printed } from "./printed-headline.js";
import { agreementOf, namesWhole, printedHeadline } from "./printed-headline.js";
import { isCutOf, joinedVersion, ledHeadline, replaced, suffixless, tidyVersion, wonBy } from "./title-versions.js";
import { HEADLINE } from "./weights.js";

/** Letters from which on an `<h1>` says more than a word. */
const SPEAKING_LENGTH = 12;
/** Share of common words from which two titles are versions of one another. */
const LIKENESS = 0.5;
/** Words from which on being like a declared title says something. */
const ALIKE_WORDS = 2;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Chooses the headline, before the body is known: the heading that the declared titles speak for, as it is printed;
 * a declared title, site name cut off, where no heading does.
 *
 * @param overrides - What a profile found; a headline among them wins.
 */
export function chooseHeadline(page: Page, declared: Declared, overrides: readonly Candidate[] = []): HeadlineChoice {
  const titles = declared.titles();
  const headings = listHeadings(page, markedElements(declared));
  const survey = surveyOf(page, declared, headings);
  const rated = headings.map((heading, at) => weighHeading(heading, at, survey));
  if (!rated.some((one) => one.agrees)) rated.push(...printedElsewhere(page, headings, titles));
  const weighed = [...rated.map((one) => one.candidate), ...titles.map((title, place) => weighTitle(title, titles, place))];
  const decision = overridden("headline", overrides, () => heaviest("headline", weighed, ""));
  const given = overrides.find((one) => one.field === "headline");
  // A headline that a profile takes from the head is printed somewhere all the same, if in other words.
  if (given !== undefined) return { decision, block: given.block ?? chooseHeadline(page, declared).block, text: decision.value };
  const winner = rated.find((one) => one.candidate.value === decision.value && one.candidate.source === decision.source);
  const block = winner?.candidate.block ?? null;
  const led =
    block === null
      ? null
      : (ledHeadline(decision.value, block, titles, page) ?? tidyVersion(decision.value, titles) ?? joinedVersion(decision.value, block, titles));
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

/** What every heading is weighed against. */
interface HeadingSurvey {
  readonly page: Page;
  readonly printed: readonly Printed[];
  readonly titles: readonly DeclaredTitle[];
  readonly site: SiteNames;
  /** What each heading is the name of, where it is no more than that. */
  readonly names: readonly ("site" | "section" | null)[];
  /** Whether a heading agrees with a declared title and is no such name. */
  readonly isToldApart: boolean;
  /** The first heading of each level. */
  readonly firsts: ReadonlySet<Heading>;
}

function surveyOf(page: Page, declared: Declared, headings: readonly Heading[]): HeadingSurvey {
  const site = declared.siteNames();
  const titles = declared.titles();
  const printed = headings.map((heading) => printedHeadline(heading, titles));
  // Sections matter only where headings are to be told apart.
  const sections = printed.filter(({ agreement }) => agreement > 0).length > 1 ? sectionKeys(page, declared) : NOTHING;
  const names = printed.map(({ text }) => (isSiteName(text, site) ? "site" : sections.has(headlineKey(text)) ? "section" : null));
  const firsts = new Map<number, Heading>();
  for (const heading of headings) if (!firsts.has(heading.level)) firsts.set(heading.level, heading);
  const isToldApart = printed.some(({ agreement }, i) => agreement > 0 && names[i] === null);
  return { page, printed, titles, site, names, isToldApart, firsts: new Set(firsts.values()) };
}

type Note = (amount: number, reason: string) => void;

function weighHeading(heading: Heading, at: number, survey: HeadingSurvey): Rated {
  const { text, block, agreement } = survey.printed[at] as Printed;
  let weight = HEADLINE.level[heading.level] ?? 0;
  const reasons = [heading.level === 0 ? "marked as headline" : `h${heading.level}`];
  const note: Note = (amount, reason) => {
    weight += amount;
    reasons.push(reason);
  };
  if (heading.level === 1 && headlineKey(text).length >= SPEAKING_LENGTH) weight += HEADLINE.speaking;
  noteWords(heading, survey.printed[at] as Printed, survey, note);
  if (heading.isMarked) note(HEADLINE.marked, "marked by class or property");
  if (survey.firsts.has(heading)) note(HEADLINE.first, "first of its level");
  if (heading.hidden) note(HEADLINE.hidden, "hidden");
  const name = survey.names[at] ?? null;
  if (agreement === 0 && name === "site") note(HEADLINE.siteName, "the site's name");
  else if (agreement > 0 && name !== null && survey.isToldApart) note(HEADLINE.nameBeside, "the name of the site or of a section");
  if (isAllLink(heading) && !linksHere(heading, survey.page)) note(HEADLINE.allLink, "a link");
  if (isBreadcrumb(heading.element)) note(HEADLINE.breadcrumb, "ends a breadcrumb");
  else if (isBesideStory(heading.element)) note(HEADLINE.inMenuOrFooter, "in a menu or footer");
  const source = `visible ${heading.level === 0 ? "[itemprop=headline]" : `h${heading.level}`}`;
  return {
    candidate: { field: "headline", value: withoutTail(text, survey.site), source, block, weight, reason: reasons.join(", ") },
    agrees: agreement > 0,
  };
}

/** What declared titles give a heading that prints them. */
function agreementWeight(titles: number): number {
  return HEADLINE.agrees + Math.min(HEADLINE.mostMore, (titles - 1) * HEADLINE.agreesMore);
}

/** What the declared titles say about a heading's words. */
function noteWords(heading: Heading, { text, agreement }: Printed, { titles }: HeadingSurvey, note: Note): void {
  if (agreement > 0) {
    note(agreementWeight(agreement), `agrees with ${agreement} declared`);
    if (!namesWhole(text, titles)) note(HEADLINE.part, "with a part of it only");
    return;
  }
  const likeness = heading.level > 2 ? 0 : likenessOf(text, titles);
  if (likeness >= LIKENESS) note(HEADLINE.alike * likeness, "like a declared title");
}

function likenessOf(text: string, titles: readonly DeclaredTitle[]): number {
  const words = new Set(wordKey(text).split(" "));
  if (words.size < ALIKE_WORDS) return 0;
  let likeness = 0;
  for (const title of titles) likeness = Math.max(likeness, overlap(words, title.words));
  return likeness;
}

/** Share of the shorter title's words that the longer one has too. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return small.size === 0 ? 0 : common / small.size;
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
    if (agreement === 0 || isBesideStory(block.element) || isBreadcrumb(block.element)) continue;
    const heading = toHeading(page, block.element, 0, false);
    const text = heading === null || heading.blocks.length > 1 ? block.text : heading.text;
    const weight = agreementWeight(agreement);
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
    weight: HEADLINE.declaredOnly + title.trust + same * HEADLINE.declaredTwice - place * HEADLINE.later,
    reason: same === 0 ? "declared" : `declared, ${same} others agree`,
  };
}

function sharesKey(one: DeclaredTitle, other: DeclaredTitle): boolean {
  for (const key of one.keys) if (other.keys.has(key)) return true;
  return false;
}
