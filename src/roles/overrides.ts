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
  if (role === "navigation" && (leadsToStory(i, survey, evidence) || isListedStory(i, survey, evidence))) return "related-stories";
  // In the midst of the text the model has seen paragraphs only.
  if (role !== "related-stories" && score < SURE && announcesStory(survey.blocks[i] as TextBlock)) return "related-stories";
  return null;
}

/** Whether a block is a link as long as a title in a box whose heading announces stories. */
function isListedStory(i: number, survey: Survey, { box, phrases }: RoleEvidence): boolean {
  const heading = phrases[box.from[i] as number] ?? null;
  return heading?.isWhole === true && heading.phrase.role === "related-stories" && isTitleLink(i, survey);
}

function isTitleLink(i: number, survey: Survey): boolean {
  const isMenu = ((survey.containers[i] as Container).landmarks & MENUS) !== 0;
  return (survey.text.words[i] as number) >= STORY_WORDS && (survey.linkDensity[i] as number) > SURE && !isMenu;
}

/** Whether a block is a link to a story, by its address and its length, outside of menus. */
export function leadsToStory(i: number, survey: Survey, { table }: RoleEvidence): boolean {
  return (table.columns.get("linkSlug")?.[i + PAD] ?? 0) >= STORY_SLUG && isTitleLink(i, survey);
}
