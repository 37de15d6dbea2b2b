import type { TextBlock } from "../../page/page.js";
import { linkAround } from "../../survey/link-target.js";
import type { Survey } from "../../survey/survey.js";
import { findPhrase } from "../../words/phrase-index.js";
import { isHeading } from "./blocks.js";
import type { Choice, ChoiceRule } from "./choice.js";
import { applyRule } from "./choice.js";
import { completeEnding, completeLists, completeQuotes, completeTables } from "./complete.js";
import { dropCaptions, dropContents } from "./drop-apparatus.js";
import { dropLeads, dropLinkedTitles, dropNextStory, dropOtherArticles } from "./drop-other-stories.js";
import { dropAfterEnd, dropOutsiders, dropPhrases, dropTrailing, endingAbove, outsiderAround } from "./drop-prompts.js";

/** What the page as a whole says about the model's choice, in this order. A rule is named as its function is. */
export const REFINEMENTS: readonly ChoiceRule[] = [
  { name: "dropOtherArticles", reason: "stands in another <article> than the headline", apply: dropOtherArticles },
  { name: "dropNextStory", reason: "stands in a box like the headline's, with an <h1> of its own", apply: dropNextStory },
  { name: "dropOutsiders", reason: (survey, block) => `stands in a section named after ${outsiderAround(survey, block)}`, apply: dropOutsiders },
  { name: "dropPhrases", reason: (survey, block) => `says nothing but what prompts and buttons say${phraseOf(survey, block)}`, apply: dropPhrases },
  { name: "dropContents", reason: "is one of several links to places of this page", apply: dropContents },
  { name: "dropAfterEnd", reason: (survey, block) => `no prose follows the heading "${endingAbove(survey, block)}"`, apply: dropAfterEnd },
  { name: "dropLeads", reason: "announces another story", apply: dropLeads },
  {
    name: "dropLinkedTitles",
    reason: ({ blocks }, block) => `is one link to another page of the site, between two paragraphs (${linkAround(blocks[block] as TextBlock) ?? ""})`,
    apply: dropLinkedTitles,
  },
  { name: "dropCaptions", reason: "is a short text right behind a picture, with no other text in their box", apply: dropCaptions },
  {
    name: "completeTables",
    reason: (_, block, before) => `is a cell of a table that as a whole is ${before[block] === 1 ? "no body" : "body"}`,
    apply: completeTables,
  },
  { name: "completeLists", reason: "is an item of a list of which most is body", apply: completeLists },
  { name: "completeQuotes", reason: "is a quote among the body's paragraphs, or tells whom one is from", apply: completeQuotes },
  { name: "completeEnding", reason: "is a paragraph like the body's that breaks off right behind its last one, or the heading of it", apply: completeEnding },
  {
    name: "dropTrailing",
    reason: (survey, block) =>
      isHeading(survey, block) ? "is a heading that no text of the body follows" : `asks for something at the end${phraseOf(survey, block)}`,
    apply: dropTrailing,
  },
];

/** Page-level decisions over the model's choice of blocks. */
export function refineBody(survey: Survey, chosen: Choice): Choice {
  return REFINEMENTS.reduce((choice, rule) => applyRule(choice, rule, survey), chosen);
}

function phraseOf({ blocks }: Survey, block: number): string {
  const match = findPhrase((blocks[block] as TextBlock).text);
  return match === null ? "" : ` ("${match.phrase.text}", ${match.phrase.language})`;
}
