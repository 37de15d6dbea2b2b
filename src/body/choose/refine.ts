import type { Role } from "../../contract/article.js";
import { HEADINGS } from "../../page/elements.js";
import type { TextBlock } from "../../page/page.js";
import { blockRange } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import type { Container } from "../../survey/containers.js";
import { Name } from "../../survey/element-names.js";
import { linkAround, readTarget, siteOf } from "../../survey/link-target.js";
import type { Survey } from "../../survey/survey.js";
import { announcesStory } from "../../words/leads.js";
import { findPhrase, saysNothingBut } from "../../words/phrase-index.js";
import { completeEnding, completeLists, completeQuotes, completeTables, textIn } from "./complete.js";

/** What the page as a whole says about the model's choice; each takes a mask and gives one. */
type Refinement = (survey: Survey, mask: Uint8Array) => Uint8Array;

const REFINEMENTS: readonly Refinement[] = [
  dropOtherArticles,
  dropNextStory,
  dropOutsiders,
  dropPhrases,
  dropContents,
  dropAfterEnd,
  dropLeads,
  dropLinkedTitles,
  dropCaptions,
  completeTables,
  completeLists,
  completeQuotes,
  completeEnding,
  dropTrailing,
];

/** Page-level decisions over the model's choice of blocks. */
export function refineBody(survey: Survey, mask: Uint8Array): Uint8Array {
  return REFINEMENTS.reduce((refined, refine) => refine(survey, refined), mask);
}

/** The headline's `<article>` is the article when it holds at least this share of the chosen text: what stands in other ones is not. */
const OWN_SHARE = 0.25;

/** Of several articles on a page the one with the headline is meant; text in others goes. */
function dropOtherArticles(survey: Survey, mask: Uint8Array): Uint8Array {
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

/** Sections that their names say are no article, and how much of the article must come before them, in weighted characters: comments proper follow it. */
const OUTSIDERS: readonly (readonly [name: number, after: number])[] = [
  [Name.comments, 300],
  [Name.consent, 0],
];
/** Names of elements around everything speak of what the page allows, not of what stands in them. */
const TOP_TAGS = new Set(["#root", "html", "body", "main", "article"]);

/** A section named after comments or consent is none of the article's. */
function dropOutsiders(survey: Survey, mask: Uint8Array): Uint8Array {
  return OUTSIDERS.reduce((kept, [name, after]) => dropNamed(survey, kept, name, after), mask);
}

function dropNamed(survey: Survey, mask: Uint8Array, name: number, after: number): Uint8Array {
  const kept = mask.slice();
  let ended = 0;
  for (const container of survey.allContainers.all()) {
    if (container.from < ended || TOP_TAGS.has(container.element.tag) || (container.names & name) === 0 || holds(container, survey.headline)) continue;
    ended = container.to;
    if (textIn(survey, mask, 0, container.from) >= after) kept.fill(0, container.from, container.to);
  }
  return kept;
}

function holds(container: Container, index: number): boolean {
  return index >= container.from && index < container.to;
}

/** Roles whose phrases, where they are all that a block says, are never the article's own words. */
const PROMPTS: ReadonlySet<Role> = new Set<Role>([
  "subscription-prompt",
  "newsletter-prompt",
  "app-prompt",
  "related-stories",
  "share",
  "advertisement",
  "comments",
  "media-ui",
]);

function dropPhrases(survey: Survey, mask: Uint8Array): Uint8Array {
  return mask.map((value, i) => (value === 1 && !saysNothingBut(survey.blocks[i]?.text ?? "", PROMPTS) ? 1 : 0));
}

/** Drops a list of links to places of the page itself, as tables of contents are; a single one may be a note, and a heading leads to itself. */
function dropContents(survey: Survey, mask: Uint8Array): Uint8Array {
  const kept = mask.slice();
  for (let i = 0; i < kept.length; i++) {
    let to = i;
    while (to < kept.length && mask[to] === 1 && leadsToPlace(survey.blocks[to] as TextBlock) && !isHeading(survey, to)) to++;
    if (to - i > 1) kept.fill(0, i, to);
    i = Math.max(i, to - 1);
  }
  return kept;
}

function leadsToPlace(block: TextBlock): boolean {
  return block.linkLength > 0 && block.linkLength >= block.text.length && linkAround(block)?.startsWith("#") === true;
}

/** Roles whose headings end an article where nothing but short lines follows. */
const ENDING: ReadonlySet<Role> = new Set<Role>(["related-stories", "comments", "newsletter-prompt"]);

/** Drops short lines behind the last heading that announces something else, where no prose follows it. */
function dropAfterEnd(survey: Survey, mask: Uint8Array): Uint8Array {
  const kept = mask.slice();
  for (let i = mask.length - 1; i > 0 && !(mask[i] === 1 && (survey.prose[i] as number) > 0); i--) {
    const match = isHeading(survey, i) ? findPhrase(survey.blocks[i]?.text ?? "") : null;
    if (match?.isWhole === true && ENDING.has(match.phrase.role)) kept.fill(0, i);
  }
  return kept.includes(1) ? kept : mask;
}

/** Drops lines such as "Read more: …" between paragraphs: the link of another story, or its title after a colon. */
function dropLeads(survey: Survey, mask: Uint8Array): Uint8Array {
  return mask.map((value, i) => (value === 1 && announcesStory(survey.blocks[i] as TextBlock) ? 0 : value));
}

/** A title has so many characters, and no mark at its end. */
const MIN_TITLE = 20;
const MAX_TITLE = 160;
const SENTENCE_END = /[.!。…:：;]["'”’»)]?$/u;

/** Titles so near to each other (blocks of the body) are headings: the text goes through other pages one by one. */
const NEAR_TITLES = 3;

/** Drops a paragraph between two others of the body that is one link to a page of the same site: another story's title. */
function dropLinkedTitles(survey: Survey, mask: Uint8Array): Uint8Array {
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

/** Longer texts beside a picture are paragraphs that have a picture. */
const MAX_CAPTION = 300;

/** A short text that shares a wrapper with a picture right before it, and with no other body text, is its caption. */
function dropCaptions(survey: Survey, mask: Uint8Array): Uint8Array {
  return mask.map((value, i) => {
    if (value === 0 || (survey.text.length[i] as number) > MAX_CAPTION || survey.afterPicture[i] === 0) return value;
    const { element, parent } = survey.containers[i] as Container;
    if (isHeading(survey, i)) return value;
    const wrapper = survey.afterPicture[i] === 2 ? survey.containers[i] : parent;
    if (wrapper === null || wrapper === undefined || TOP_TAGS.has(wrapper.element.tag) || element.tag === "li") return value;
    const isAlone = textIn(survey, mask, wrapper.from, wrapper.to) === (survey.text.length[i] as number);
    return isAlone && (survey.pictureOrder[i] as number) > wrapper.element.order ? 0 : value;
  });
}

/** A box marked up like the one the headline stands in, beside it and with a top heading of its own, holds another story. */
function dropNextStory(survey: Survey, mask: Uint8Array): Uint8Array {
  const { headline } = survey;
  if (headline < 0) return mask;
  const kept = mask.slice();
  for (let i = headline + 1; i < kept.length; i++) {
    const heading = survey.containers[i] as Container;
    if (heading.element.tag !== "h1") continue;
    let box = heading;
    while (box.parent !== null && !holds(box.parent, headline)) box = box.parent;
    if (box === heading || (TOP_TAGS.has(box.element.tag) && box.element.tag !== "article")) continue;
    let own = survey.containers[headline] as Container;
    while (own.parent !== null && own.parent !== box.parent) own = own.parent;
    if (own === box || own.signature !== box.signature || textIn(survey, mask, own.from, own.to) === 0) continue;
    kept.fill(0, box.from, box.to);
    i = box.to - 1;
  }
  return kept;
}

/** A body does not end in headings, which announce what follows, nor in a line that asks for something; what follows is not the article's. */
function dropTrailing(survey: Survey, mask: Uint8Array): Uint8Array {
  const trimmed = mask.slice();
  for (let i = trimmed.lastIndexOf(1); i > 0 && (isHeading(survey, i) || asks(survey, i)); i = trimmed.lastIndexOf(1)) trimmed[i] = 0;
  return trimmed.includes(1) ? trimmed : mask;
}

const ASKS: ReadonlySet<Role> = new Set<Role>(["subscription-prompt", "newsletter-prompt", "app-prompt"]);

/** Whether a short line with no mark at its end says a phrase of a prompt among others: "Follow us on WhatsApp and get the news of the day". */
function asks(survey: Survey, i: number): boolean {
  const { text } = survey.blocks[i] as TextBlock;
  const match = SENTENCE_END.test(text) ? null : findPhrase(text);
  return match !== null && ASKS.has(match.phrase.role);
}

function isHeading(survey: Survey, i: number): boolean {
  const { element } = survey.containers[i] as Container;
  return HEADINGS.has(element.tag) || HEADINGS.has(element.parent?.tag ?? "");
}
