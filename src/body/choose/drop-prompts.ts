/** Of the blocks that the model chose, those that are none of any story: prompts, buttons, comments, what stands behind the end. */

import type { Role } from "../../contract/article.js";
import { STORY_TOPS } from "../../page/elements.js";
import type { TextBlock } from "../../page/page.js";
import type { Container } from "../../survey/containers.js";
import { Name } from "../../survey/element-names.js";
import type { Survey } from "../../survey/survey.js";
import { findPhrase, saysNothingBut } from "../../words/phrase-index.js";
import { holds, isHeading, SENTENCE_END, textIn } from "./blocks.js";

/** Sections that their names say are no article, and how much of the article must come before them, in weighted characters: comments proper follow it. */
const OUTSIDERS: readonly { readonly name: number; readonly after: number; readonly what: string }[] = [
  { name: Name.comments, after: 300, what: "comments" },
  { name: Name.consent, after: 0, what: "consent to cookies" },
];

/** A section named after comments or consent is none of the article's. */
export function dropOutsiders(survey: Survey, mask: Uint8Array): Uint8Array {
  return OUTSIDERS.reduce((kept, { name, after }) => dropNamed(survey, kept, name, after), mask);
}

/** What the section around a block is named after, and its names. */
export function outsiderAround(survey: Survey, block: number): string {
  for (let at: Container | null = survey.containers[block] as Container; at !== null; at = at.parent) {
    const { names, element } = at;
    const outsider = STORY_TOPS.has(element.tag) ? undefined : OUTSIDERS.find(({ name }) => (names & name) !== 0);
    if (outsider !== undefined) return `${outsider.what} (${[element.id ?? "", ...element.classes].join(" ").trim()})`;
  }
  return "";
}

function dropNamed(survey: Survey, mask: Uint8Array, name: number, after: number): Uint8Array {
  const kept = mask.slice();
  let ended = 0;
  for (const container of survey.allContainers.all()) {
    if (container.from < ended || STORY_TOPS.has(container.element.tag) || (container.names & name) === 0 || holds(container, survey.headline)) continue;
    ended = container.to;
    if (textIn(survey, mask, 0, container.from) >= after) kept.fill(0, container.from, container.to);
  }
  return kept;
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

/** Drops blocks that say nothing but what prompts and buttons say. */
export function dropPhrases(survey: Survey, mask: Uint8Array): Uint8Array {
  return mask.map((value, i) => (value === 1 && !saysNothingBut(survey.blocks[i]?.text ?? "", PROMPTS) ? 1 : 0));
}

/** Roles whose headings end an article where nothing but short lines follows. */
const ENDING: ReadonlySet<Role> = new Set<Role>(["related-stories", "comments", "newsletter-prompt"]);

/** Drops short lines behind the last heading that announces something else, where no prose follows it. */
export function dropAfterEnd(survey: Survey, mask: Uint8Array): Uint8Array {
  const kept = mask.slice();
  for (let i = mask.length - 1; i > 0 && !(mask[i] === 1 && (survey.prose[i] as number) > 0); i--) {
    if (isEnding(survey, i)) kept.fill(0, i);
  }
  return kept.includes(1) ? kept : mask;
}

function isEnding(survey: Survey, block: number): boolean {
  const match = isHeading(survey, block) ? findPhrase(survey.blocks[block]?.text ?? "") : null;
  return match?.isWhole === true && ENDING.has(match.phrase.role);
}

/** The heading that a block behind the article's end stands under; its own text where it is that heading. */
export function endingAbove(survey: Survey, block: number): string {
  let at = block;
  while (at > 0 && !isEnding(survey, at)) at--;
  return survey.blocks[at]?.text ?? "";
}

/** A body does not end in headings, which announce what follows, nor in a line that asks for something; what follows is not the article's. */
export function dropTrailing(survey: Survey, mask: Uint8Array): Uint8Array {
  const trimmed = mask.slice();
  for (let i = trimmed.lastIndexOf(1); i > 0 && (isHeading(survey, i) || asksForSomething(survey, i)); i = trimmed.lastIndexOf(1)) trimmed[i] = 0;
  return trimmed.includes(1) ? trimmed : mask;
}

const ASKING: ReadonlySet<Role> = new Set<Role>(["subscription-prompt", "newsletter-prompt", "app-prompt"]);

/** Whether a short line with no mark at its end says a phrase of a prompt among others: "Follow us on WhatsApp and get the news of the day". */
function asksForSomething(survey: Survey, i: number): boolean {
  const { text } = survey.blocks[i] as TextBlock;
  const match = SENTENCE_END.test(text) ? null : findPhrase(text);
  return match !== null && ASKING.has(match.phrase.role);
}
