import { texts } from "../declared/linked-data.js";
import type { TextBlock } from "../page/page.js";
import { trimmer } from "../text/edges.js";
import { lazily } from "../text/lazily.js";
import type { LanguageWords } from "../words/language-words.js";
import { LANGUAGES } from "../words/languages/index.js";
import { allWords, alternatives, wordsOf } from "../words/word-lists.js";
import type { Decision } from "./candidate.js";
import type { MetadataContext } from "./context.js";
import type { Regions } from "./regions.js";

/** Any of some words; lists hold the straight apostrophe, pages print either. */
const anyOf = (words: readonly string[]): string => `(?:${alternatives(words).replaceAll("'", "['’]")})`;
const sentencesOf = ({ corrections }: LanguageWords): readonly string[] =>
  (corrections.sentences ?? []).map(({ subjects, verbs }) => `${anyOf(wordsOf(subjects))} ${anyOf(wordsOf(verbs))}`);

/** A note's beginning: one that tells by itself, or a label with a colon, a dash, a bracket or a date behind it, so that prose about corrections stays prose. */
const note = lazily(() => {
  const begins = [anyOf(allWords(({ corrections }) => corrections.begins)), ...LANGUAGES.flatMap(sentencesOf)].join("|");
  const label = anyOf(allWords(({ corrections }) => corrections.labels));
  const behindLabel = "\\s?(?:[:：]|\\s[–—-]\\s|\\(|,?\\s+(?:\\w+\\s+)?\\d{1,2}[.,\\s/:]|\\d{4})";
  return new RegExp(`^[\\s*([_–—-]{0,4}(?:(?:${begins})\\b|${label}${behindLabel})`, "iu");
});
const LONGEST = 1200;
const SHORTEST = 20;
/** "Updated: 3 May 2024" is a line for the date, no note. */
const ONLY_DATE = /^[^:：]{3,30}[:：]?\s*[\p{L}\p{N}.,:/\s-]{0,45}$/u;
const DIGIT = /\p{Nd}/u;
const WORDS_OF_A_NOTE = 7;
const BLANK = /\s+/;
const withoutMarks = trimmer("*_–—-", "*_");

/** The notes on what was corrected or added, with the blocks that print them. */
export interface Corrections {
  readonly decision: Decision<"corrections">;
  readonly blocks: readonly TextBlock[];
}

/** Collects correction and update notes from the body's edges and the lines around it; live blogs' updates are none. */
export function decideCorrections(context: MetadataContext, regions: Regions): Corrections {
  const { page, body, declared } = context;
  const blocks: TextBlock[] = [];
  const from = body.first?.index ?? 0;
  const to = body.last?.index ?? -1;
  const candidates = [...regions.header.filter((block) => block.index > regions.headlineIndex), ...page.blocks.slice(from, to + 1), ...regions.tail];
  const seen = new Set<TextBlock>();
  for (const block of candidates) {
    if (seen.has(block)) continue;
    seen.add(block);
    if (isNote(block)) blocks.push(block);
  }
  const printed = declared.liveUpdates.length > 0 ? [] : blocks;
  const value = printed.map((block) => withoutMarks(block.text));
  const declaredNotes = declared.article === null ? [] : texts(declared.article.node, "correction");
  const all = value.length > 0 ? value : declaredNotes;
  const source = value.length > 0 ? "visible text" : declaredNotes.length > 0 ? `json-ld ${declared.article?.types[0] ?? ""}.correction` : null;
  const candidatesOf =
    source === null ? [] : [{ field: "corrections" as const, value: all, source, block: printed[0] ?? null, won: true, reason: "begins as a note" }];
  return { decision: { field: "corrections", value: all, source, candidates: candidatesOf, warnings: [] }, blocks: printed };
}

function isNote(block: TextBlock): boolean {
  const { text } = block;
  if (text.length < SHORTEST || text.length > LONGEST || !note().test(text) || block.linkLength > text.length * 0.7) return false;
  return text.split(BLANK).length >= WORDS_OF_A_NOTE && !(DIGIT.test(text) && ONLY_DATE.test(text));
}
