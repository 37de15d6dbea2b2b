import type { Role } from "../contract/article.js";
import { PAD } from "../features/features.js";
import { HEADINGS } from "../page/elements.js";
import type { TextBlock } from "../page/page.js";
import type { Container } from "../survey/containers.js";
import { Landmark } from "../survey/containers.js";
import type { Survey } from "../survey/survey.js";
import { announcesStory } from "../words/leads.js";
import type { RoleInput } from "./assignment.js";
import type { RoleEvidence } from "./role-columns.js";

/** When a phrase of a role is heard. */
interface PhraseRule {
  readonly role: Role;
  /** Only where the phrase is all that the block says. */
  readonly wholeOnly: boolean;
  /** Only where the block is no link: a linked "Advertising" is a page about it. */
  readonly unlinkedOnly: boolean;
}

/** Roles whose phrases are right more often than the model where the two disagree, measured out of fold. */
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

/** What a rule makes of a block. */
interface Finding {
  readonly role: Role;
  readonly reason: string;
}

/** The same, with the rule's name. */
export interface Ruling extends Finding {
  readonly rule: string;
}

/** What the rules know of a page. */
export interface RulePage extends Pick<RoleInput, "survey" | "claimed"> {
  readonly evidence: Pick<RoleEvidence, "table" | "phrases" | "strong">;
  /** Index of the body's last block; -1 where there is no body. */
  readonly bodyEnd: number;
}

/** A rule looks at a block, at the role the model has for it and how sure it is. */
interface RoleRule {
  readonly name: string;
  readonly find: (i: number, role: Role, score: number, page: RulePage) => Finding | null;
}

/** In this order; the first that has something else to say than the model is heard. */
export const ROLE_RULES: readonly RoleRule[] = [
  { name: "aboutAuthor", find: aboutAuthor },
  { name: "phrase", find: byPhrase },
  { name: "byName", find: byName },
  { name: "storyLink", find: storyLink },
  { name: "underHeading", find: underHeading },
  { name: "underComments", find: underComments },
  { name: "announced", find: announced },
];

/** What a rule says of a block instead of the model; `null` where none does. */
export function overruled(i: number, role: Role, score: number, page: RulePage): Ruling | null {
  for (const { name, find } of ROLE_RULES) {
    const finding = find(i, role, score, page);
    if (finding !== null && finding.role !== role) return { ...finding, rule: name };
  }
  return null;
}

/** What the block says, by the table above. */
function byPhrase(i: number, _: Role, score: number, { survey, evidence }: RulePage): Finding | null {
  const match = evidence.phrases[i] ?? null;
  if (match === null || score >= SURE) return null;
  const rule = PHRASE_RULES.find((one) => one.role === match.phrase.role);
  const applies = rule !== undefined && (match.isWhole || !rule.wholeOnly) && !(rule.unlinkedOnly && (survey.linkDensity[i] as number) > 0);
  return applies ? { role: match.phrase.role, reason: `says "${match.phrase.text}" (${match.phrase.language})` } : null;
}

/** What an element around the block is named. */
function byName(i: number, _: Role, score: number, { evidence }: RulePage): Finding | null {
  const named = evidence.strong[i] ?? null;
  return named !== null && score < SURE && NAME_RULES.has(named.role) ? { role: named.role, reason: `named "${named.word}"` } : null;
}

/** A name, and a sentence that goes on in small letters. */
const NAME_AND_MORE = /^(\p{Lu}\S{0,30} \p{Lu}[\p{L}'’-]{0,30}) \p{Ll}{1,30} \S.*[.!?]$/u;
/** A line about an author may link to a paper, not consist of links. */
const MOST_LINKS = 0.5;

/** A sentence behind the body that begins with a name of the byline: "Ada Park covers transport …". */
function aboutAuthor(i: number, _: Role, __: number, { survey, claimed, bodyEnd }: RulePage): Finding | null {
  const name = i > bodyEnd ? NAME_AND_MORE.exec(survey.blocks[i]?.text ?? "")?.[1] : undefined;
  if (name === undefined || (survey.linkDensity[i] as number) > MOST_LINKS) return null;
  for (const [index, { role }] of claimed)
    if (role === "byline" && survey.blocks[index]?.text.includes(name) === true) return { role: "author-bio", reason: `goes on about ${name}` };
  return null;
}

/** A link to a story, by its address and its length, outside of menus. */
function storyLink(i: number, role: Role, _: number, { survey, evidence }: RulePage): Finding | null {
  const slug = role === "navigation" ? (evidence.table.columns.get("linkSlug")?.[i + PAD] ?? 0) : 0;
  const isStory = slug >= STORY_SLUG && (survey.text.words[i] as number) >= STORY_WORDS && isLink(i, survey) && !isInMenu(i, survey);
  return isStory ? { role: "related-stories", reason: "its link spells out a headline" } : null;
}

function isLink(i: number, survey: Survey): boolean {
  return (survey.linkDensity[i] as number) > SURE;
}

function isInMenu(i: number, survey: Survey): boolean {
  return ((survey.containers[i] as Container).landmarks & MENUS) !== 0;
}

/** Titles of a list have so many words on average, sections and topics fewer. */
const TITLE_WORDS = 3;
const LONGEST_LIST = 20;

/** A list of links, all marked up alike, right behind a line that announces stories. */
function underHeading(i: number, role: Role, _: number, { survey, evidence }: RulePage): Finding | null {
  if (role !== "navigation" || isInMenu(i, survey)) return null;
  const { signature } = survey.containers[i] as Container;
  const isAlike = (at: number): boolean => survey.containers[at]?.signature === signature && isLink(at, survey);
  let from = i;
  let to = i;
  while (isAlike(from) && i - from < LONGEST_LIST) from--;
  while (isAlike(to) && to - i < LONGEST_LIST) to++;
  const heading = evidence.phrases[from] ?? null;
  if (from === i || heading?.isWhole !== true || heading.phrase.role !== "related-stories" || (survey.linkDensity[from] as number) > 0) return null;
  let words = 0;
  for (let at = from + 1; at < to; at++) words += survey.text.words[at] as number;
  return words >= TITLE_WORDS * (to - from - 1) ? { role: "related-stories", reason: `under "${survey.blocks[from]?.text ?? ""}"` } : null;
}

/** Below this the model guesses. */
const UNSURE = 0.5;
const LONGEST_THREAD = 60;
/** "Comments (2)", "12 Kommentare". */
const COUNTED = /^\(?\d{1,6}\)?\s\p{L}+$|^\p{L}+\s\(?\d{1,6}\)?$/u;

/** A heading of comments, and the box that it opens: what readers write there may be about anything. */
function underComments(i: number, _: Role, score: number, { survey, evidence }: RulePage): Finding | null {
  if (score >= UNSURE) return null;
  for (let at: Container | null = survey.containers[i] as Container; at !== null && at.to - at.from <= LONGEST_THREAD; at = at.parent) {
    const { text, element } = survey.blocks[at.from] as TextBlock;
    const heading = HEADINGS.has(element.tag) ? (evidence.phrases[at.from] ?? null) : null;
    if (heading?.phrase.role === "comments" && (heading.isWhole || COUNTED.test(text))) return { role: "comments", reason: `under "${text}"` };
  }
  return null;
}

/** A line that announces another story: in the midst of the text the model has seen paragraphs only. */
function announced(i: number, _: Role, score: number, { survey }: RulePage): Finding | null {
  return score < SURE && announcesStory(survey.blocks[i] as TextBlock) ? { role: "related-stories", reason: "announces another story" } : null;
}
