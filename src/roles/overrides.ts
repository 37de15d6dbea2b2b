import type { Role } from "../article.js";
import { announcesStory } from "../body/leads.js";
import type { Container } from "../features/containers.js";
import { Landmark } from "../features/containers.js";
import { PAD } from "../features/features.js";
import type { Survey } from "../features/survey.js";
import type { TextBlock } from "../page/page.js";
import type { RoleEvidence } from "./role-columns.js";

/** Roles whose phrases are right more often than the model where the two disagree, measured out of fold. */
interface PhraseRule {
  readonly role: Role;
  /** Only where the phrase is all that the block says. */
  readonly wholeOnly: boolean;
  /** Only where the block is no link: a linked "Advertising" is a page about it. */
  readonly unlinkedOnly: boolean;
}

const PHRASE_RULES: readonly PhraseRule[] = [
  { role: "subscription-prompt", wholeOnly: false, unlinkedOnly: false },
  { role: "newsletter-prompt", wholeOnly: true, unlinkedOnly: false },
  { role: "app-prompt", wholeOnly: false, unlinkedOnly: false },
  { role: "share", wholeOnly: true, unlinkedOnly: false },
  { role: "media-ui", wholeOnly: true, unlinkedOnly: false },
  { role: "advertisement", wholeOnly: false, unlinkedOnly: true },
  { role: "timestamp", wholeOnly: false, unlinkedOnly: false },
];
/** Roles whose names are right more often than the model where it is not sure, on sites that it has not seen (comments: F1 .86 to .93). */
const NAME_RULES: ReadonlySet<Role> = new Set<Role>(["comments", "share"]);

/** A model surer than this is not corrected. */
const SURE = 0.8;

/** A link whose address spells out a headline leads to a story, not to a section. */
const STORY_SLUG = 4;
const STORY_WORDS = 5;
const MENUS = Landmark.nav | Landmark.header | Landmark.footer;

/** The role that a rule gives a block instead of the model's; `null` where none does. */
export function overruled(role: Role, score: number, i: number, survey: Survey, evidence: RoleEvidence): Role | null {
  const match = evidence.phrases[i] ?? null;
  if (match !== null && match.phrase.role !== role && score < SURE) {
    const rule = PHRASE_RULES.find((one) => one.role === match.phrase.role);
    const applies = rule !== undefined && (match.isWhole || !rule.wholeOnly) && !(rule.unlinkedOnly && (survey.linkDensity[i] as number) > 0);
    if (applies) return match.phrase.role;
  }
  const named = evidence.strong[i]?.role;
  if (named !== undefined && named !== role && score < SURE && NAME_RULES.has(named)) return named;
  if (role === "navigation" && (leadsToStory(i, survey, evidence) || isListedStory(i, survey, evidence) || isUnderHeading(i, survey, evidence)))
    return "related-stories";
  if (score < UNSURE && role !== "comments" && isUnderComments(i, survey, evidence)) return "comments";
  // In the midst of the text the model has seen paragraphs only.
  if (role !== "related-stories" && score < SURE && announcesStory(survey.blocks[i] as TextBlock)) return "related-stories";
  return null;
}

/** Whether a block is a link as long as a title in a box whose heading announces stories. */
function isListedStory(i: number, survey: Survey, { box, phrases }: RoleEvidence): boolean {
  const heading = phrases[box.from[i] as number] ?? null;
  return heading?.isWhole === true && heading.phrase.role === "related-stories" && isTitleLink(i, survey);
}

const LONGEST_THREAD = 60;
/** Below this the model guesses. */
const UNSURE = 0.5;

/** Whether a block is a heading of comments, or stands in the box that one opens: what readers write there may be about anything. */
function isUnderComments(i: number, survey: Survey, { phrases }: RoleEvidence): boolean {
  for (let at: Container | null = survey.containers[i] as Container; at !== null && at.to - at.from <= LONGEST_THREAD; at = at.parent) {
    const { text, element } = survey.blocks[at.from] as TextBlock;
    const heading = HEADING.test(element.tag) ? (phrases[at.from] ?? null) : null;
    if (heading?.phrase.role === "comments" && (heading.isWhole || COUNTED.test(text))) return true;
  }
  return false;
}

const HEADING = /^h[1-6]$/;

/** "Comments (2)", "12 Kommentare". */
const COUNTED = /^\(?\d{1,6}\)?\s\p{L}+$|^\p{L}+\s\(?\d{1,6}\)?$/u;

/** Titles of a list have so many words on average, sections and topics fewer. */
const TITLE_WORDS = 3;
const LONGEST_LIST = 20;

/** Whether a block is one of a list of links, all marked up alike, right behind a line that announces stories. */
function isUnderHeading(i: number, survey: Survey, { phrases }: RoleEvidence): boolean {
  const { signature, landmarks } = survey.containers[i] as Container;
  if ((landmarks & MENUS) !== 0) return false;
  const isAlike = (at: number): boolean => survey.containers[at]?.signature === signature && (survey.linkDensity[at] as number) > SURE;
  let from = i;
  let to = i;
  while (isAlike(from) && i - from < LONGEST_LIST) from--;
  while (isAlike(to) && to - i < LONGEST_LIST) to++;
  const heading = phrases[from] ?? null;
  if (from === i || heading?.isWhole !== true || heading.phrase.role !== "related-stories" || (survey.linkDensity[from] as number) > 0) return false;
  let words = 0;
  for (let at = from + 1; at < to; at++) words += survey.text.words[at] as number;
  return words >= TITLE_WORDS * (to - from - 1);
}

function isTitleLink(i: number, survey: Survey): boolean {
  const isMenu = ((survey.containers[i] as Container).landmarks & MENUS) !== 0;
  return (survey.text.words[i] as number) >= STORY_WORDS && (survey.linkDensity[i] as number) > SURE && !isMenu;
}

/** Whether a block is a link to a story, by its address and its length, outside of menus. */
export function leadsToStory(i: number, survey: Survey, { table }: RoleEvidence): boolean {
  return (table.columns.get("linkSlug")?.[i + PAD] ?? 0) >= STORY_SLUG && isTitleLink(i, survey);
}
