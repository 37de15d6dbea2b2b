import { isFunctionWord } from "../metadata/detect-language.js";
import type { TextBlock } from "../page/page.js";

const HEADING = /^h[1-6]$/;
const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])["'”’»)\]]*$/;
const ENDED = /[.!?…。！？؟۔।॥։။:;"'”’»)\]›」』）\u2014\u2013*]$/u;
const LETTER = /[\p{L}\p{M},]$/u;
/** Before a wall a number may be where the sentence was cut ("In 2020"). */
const LETTER_OR_NUMBER = /[\p{L}\p{M}\p{N},]$/u;
/** A shorter last block is a signature, a place or a label. */
const MIN_LAST = 60;
const MIN_LAST_UNSPACED = 25;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const THAI = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const NO_ENDING: ReadonlySet<string> = new Set(["li", "td", "th", "figcaption", "dd", "dt", "footer", "address"]);
/** Behind a space: the end of an address is no word. */
const LAST_WORD = /\s([\p{L}\p{M}'’]+),?$/u;
const WORD_START = /(?:^|[^\p{L}\p{M}\p{N}])(?:(\p{Ll}|\p{Lo})|\p{Lu})/gu;

/** Share of the other paragraphs that must end with a mark: beside a wall, behind a function word, and where nothing else speaks for a cut. */
const ENDED_SHARE = { wall: 0.6, word: 0.7, bare: 0.85 } as const;
/** A line of names, a place or a credit has more capitals than a sentence. */
const SMALL_SHARE = 0.5;
const MIN_OTHERS = 3;
/** Behind the last full stop so few characters are initials or an agency's: "he said. DM". */
const SIGN_OFF = 14;
const SIGNED = /[.!?…。！？"”»)]/u;

const MID_SENTENCE = "the text ends in mid-sentence";

/**
 * How a text breaks off: with an ellipsis, or in mid-sentence where its other paragraphs end with one. Without a wall near, what looks like
 * it may be a signature, a label or a link: then its last word is one that ends no sentence, or it is a paragraph like the others.
 */
export function cutOf(ending: TextBlock | null, body: readonly TextBlock[], hasWall: boolean): string | null {
  if (ending === null) return null;
  const { text, element, linkLength } = ending;
  if (!hasWall && (NO_ENDING.has(element.tag) || linkLength * 3 > text.length)) return null;
  if (ELLIPSIS.test(text) && text.length > MIN_LAST_UNSPACED) return "the text ends with an ellipsis";
  // Thai and its neighbours end sentences without a mark.
  if (THAI.test(text)) return null;
  const least = UNSPACED.test(text) ? MIN_LAST_UNSPACED : MIN_LAST;
  if (hasWall) return text.length >= least / 2 && LETTER_OR_NUMBER.test(text) && endedShare(ending, body, least) >= ENDED_SHARE.wall ? MID_SENTENCE : null;
  if (text.length < least || !LETTER.test(text)) return null;
  if (endsInMidClause(text)) return endedShare(ending, body, least) >= ENDED_SHARE.word ? MID_SENTENCE : null;
  if (SIGNED.test(text.slice(-SIGN_OFF))) return null;
  const isLikeOthers = text.length >= 1.5 * least && readsOn(text) && isCommonTag(ending, body);
  return isLikeOthers && endedShare(ending, body, least) >= ENDED_SHARE.bare ? MID_SENTENCE : null;
}

/** Notes behind a text (who wrote it, where it first appeared) are at most so many, and together this long (characters). */
const MAX_NOTES = 2;
const NOTES_LENGTH = 160;

/** How a text breaks off in the midst of a clause with nothing but a note or two behind; `null` where it does not. */
export function cutBeforeNotes(body: readonly TextBlock[]): string | null {
  const prose = body.filter((block) => !HEADING.test(block.element.tag));
  let notes = 0;
  for (let k = 1; k <= MAX_NOTES && k < prose.length; k++) {
    notes += prose[prose.length - k]?.text.length ?? 0;
    if (notes > NOTES_LENGTH) return null;
    const before = prose[prose.length - k - 1] as TextBlock;
    if (before.text.length < MIN_LAST || NO_ENDING.has(before.element.tag) || !endsInMidClause(before.text)) continue;
    // A paragraph that an advertisement parts goes on in small letters.
    if (SMALL_START.test(prose[prose.length - k]?.text ?? "")) return null;
    if (endedShare(before, body, MIN_LAST) >= ENDED_SHARE.bare) return MID_SENTENCE;
  }
  return null;
}

const SMALL_START = /^\P{L}*\p{Ll}/u;

/** Whether a text ends with a word that ends no sentence (an article, a preposition, a conjunction), or with a comma. */
function endsInMidClause(text: string): boolean {
  const word = LAST_WORD.exec(text.slice(-40))?.[1];
  return word !== undefined && (text.endsWith(",") || (word === word.toLowerCase() && isFunctionWord(word)));
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
  const alike = body.filter(({ element }) => element.tag === ending.element.tag).length;
  return alike > MIN_OTHERS && alike * 2 >= body.length;
}

function endedShare(ending: TextBlock, body: readonly TextBlock[], least: number): number {
  const others = body.filter(
    (block) => block !== ending && block.text.length >= least && !NO_ENDING.has(block.element.tag) && !HEADING.test(block.element.tag),
  );
  return others.filter((block) => ENDED.test(block.text)).length / Math.max(1, others.length);
}
