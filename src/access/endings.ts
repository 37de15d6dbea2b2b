import { HEADINGS } from "../page/elements.js";
import type { TextBlock } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { ENDS_UNMARKED, IDEOGRAPHS } from "../text/scripts.js";
import { endsInEllipsis, endsInMidClause } from "../words/break-off.js";

const ENDED = /[.!?…。！？؟۔।॥։။:;"'”’»)\]›」』）\u2014\u2013*]$/u;
const LETTER = /[\p{L}\p{M},]$/u;
/** Before a wall a number may be where the sentence was cut ("In 2020"), or a name in quotes. */
const LETTER_OR_NUMBER = /[\p{L}\p{M}\p{N},]["'”’»«“]?$/u;
/** A shorter last block is a signature, a place or a label. */
const MIN_LAST = 60;
const MIN_LAST_IDEOGRAPHS = 25;
/** A label ends with a word that wants another even less often than a sentence. */
const MIN_MID_CLAUSE = 40;
const NO_ENDING: ReadonlySet<string> = new Set(["li", "td", "th", "figcaption", "dd", "dt", "footer", "address"]);
const WORD_START = /(?:^|[^\p{L}\p{M}\p{N}])(?:(\p{Ll}|\p{Lo})|\p{Lu})/gu;

/** Share of the other paragraphs that must end with a mark: beside a wall, behind a function word, and where nothing else speaks for a cut. */
const ENDED_SHARE = { wall: 0.6, word: 0.7, notes: 0.85, bare: 0.95 } as const;
/** A line of names, a place or a credit has more capitals than a sentence. */
const SMALL_SHARE = 0.5;
const MIN_ALIKE = 3;
/** Behind the last full stop so few characters are initials or an agency's: "he said. DM". */
const SIGN_OFF = 14;
const SIGNED = /[.!?…。！？"”»)]/u;
/** An address ends a sentence without a mark, which would be read as its own. */
const ADDRESS = /(?:^|\s)(?:https?:\/\/|www\.)\S*$/u;

const MID_SENTENCE = "the text ends in mid-sentence";
const ELLIPSIS_AT_END = "the text ends with an ellipsis";

/**
 * How a text breaks off: with an ellipsis, or in mid-sentence where its other paragraphs end with one. Without a wall near, what looks like
 * it may be a signature, a label or a link: then its last word is one that ends no sentence, or it is a paragraph like the others.
 */
export function cutOf(ending: TextBlock | null, body: readonly TextBlock[], hasWall: boolean): string | null {
  if (ending === null) return null;
  const { text, element, linkLength } = ending;
  if (!hasWall && (NO_ENDING.has(element.tag) || linkLength * 3 > text.length)) return null;
  if (endsInEllipsis(text) && text.length > MIN_LAST_IDEOGRAPHS) return ELLIPSIS_AT_END;
  if (ENDS_UNMARKED.test(text)) return null;
  const least = IDEOGRAPHS.test(text) ? MIN_LAST_IDEOGRAPHS : MIN_LAST;
  if (hasWall) return text.length >= least / 2 && LETTER_OR_NUMBER.test(text) && endedShare(ending, body, least) >= ENDED_SHARE.wall ? MID_SENTENCE : null;
  if (text.length < MIN_MID_CLAUSE && !IDEOGRAPHS.test(text)) return null;
  if (!LETTER.test(text)) return null;
  if (endsInMidClause(text)) return endedShare(ending, body, least) >= ENDED_SHARE.word ? MID_SENTENCE : null;
  if (text.length < least || SIGNED.test(text.slice(-SIGN_OFF)) || ADDRESS.test(text)) return null;
  const isLikeOthers = text.length >= 1.5 * least && readsOn(text) && isCommonTag(ending, body);
  return isLikeOthers && endedShare(ending, body, least) >= ENDED_SHARE.bare ? MID_SENTENCE : null;
}

/** Notes behind a text (who wrote it, where it first appeared, an offer) are at most so many, and together this long (characters) … */
const MAX_NOTES = 4;
const NOTES_LENGTH = 160;
/** … or, where they stand apart from the text, at most this share of it. */
const NOTES_SHARE = 0.3;

/** How a text breaks off with nothing but notes behind: with an ellipsis that no other paragraph has, or in the midst of a clause; `null` where it does not. */
export function cutBeforeNotes(body: readonly TextBlock[]): string | null {
  const prose = body.filter((block) => !HEADINGS.has(block.element.tag));
  const whole = prose.reduce((sum, { text }) => sum + text.length, 0);
  const behind = new Set<PageElement | null>();
  let notes = 0;
  for (let at = prose.length - 2; at >= 0 && at >= prose.length - 1 - MAX_NOTES; at--) {
    const before = prose[at] as TextBlock;
    const next = prose[at + 1] as TextBlock;
    behind.add(next.element.parent);
    notes += next.text.length;
    const isApart = !behind.has(before.element.parent) && notes <= (whole - notes) * NOTES_SHARE;
    if (notes > NOTES_LENGTH && !isApart) continue;
    if (before.text.length < MIN_LAST || NO_ENDING.has(before.element.tag)) continue;
    // A paragraph that an advertisement parts goes on in small letters.
    if (SMALL_START.test(next.text)) continue;
    if (isApart && isOnlyEllipsis(before, prose)) return ELLIPSIS_AT_END;
    if (endsInMidClause(before.text) && endedShare(before, body, MIN_LAST) >= ENDED_SHARE.notes) return MID_SENTENCE;
  }
  return null;
}

const SMALL_START = /^\P{L}*\p{Ll}/u;

function isOnlyEllipsis(block: TextBlock, prose: readonly TextBlock[]): boolean {
  return endsInEllipsis(block.text) && !prose.some((other) => other !== block && endsInEllipsis(other.text));
}

/** Whether most words begin small, as in a sentence; scripts without capitals have no such sign. */
function readsOn(text: string): boolean {
  let small = 0;
  let all = 0;
  for (const match of text.matchAll(WORD_START)) {
    all++;
    if (match[1] !== undefined) small++;
  }
  return small >= all * SMALL_SHARE;
}

/** Whether most of the body's paragraphs are marked up like this one. */
function isCommonTag(ending: TextBlock, body: readonly TextBlock[]): boolean {
  const paragraphs = body.filter(({ element }) => !HEADINGS.has(element.tag) && !NO_ENDING.has(element.tag));
  const alike = paragraphs.filter(({ element }) => element.tag === ending.element.tag).length;
  return alike >= MIN_ALIKE && alike * 2 >= paragraphs.length;
}

function endedShare(ending: TextBlock, body: readonly TextBlock[], least: number): number {
  const others = body.filter(
    (block) => block !== ending && block.text.length >= least && !NO_ENDING.has(block.element.tag) && !HEADINGS.has(block.element.tag),
  );
  return others.filter((block) => ENDED.test(block.text)).length / Math.max(1, others.length);
}
