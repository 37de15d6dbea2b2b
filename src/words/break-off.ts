/** How a paragraph tells by itself that it goes on elsewhere. */
import { lazily } from "../text/lazily.js";
import { isFunctionWord } from "./detect-language.js";
import { allWords } from "./word-lists.js";

const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])["'”’»)\]]*$/;
/** Behind a space: the end of an address is no word. */
const LAST_WORD = /\s([\p{L}\p{M}'’]+),?$/u;
/** No word of interest is longer (characters). */
const MAX_WORD = 40;
const SENTENCE_BEFORE = /[.!?…]["'”’»)]?\s$/u;
const openWordSet = lazily((): ReadonlySet<string> => new Set(allWords(({ openWords }) => openWords)));

export function endsInEllipsis(text: string): boolean {
  return ELLIPSIS.test(text);
}

/** Whether a text ends with a word that wants another (an article, a preposition, a conjunction), or with a comma behind a word. */
export function endsInMidClause(text: string): boolean {
  const word = LAST_WORD.exec(text.slice(-MAX_WORD))?.[1];
  if (word === undefined) return false;
  if (text.endsWith(",")) return true;
  const small = word.toLowerCase();
  return (word === small || opensSentence(text, word)) && (isFunctionWord(small) || openWordSet().has(small));
}

/** Whether the last word is the first of a sentence, written with one capital: "… over. The". */
function opensSentence(text: string, word: string): boolean {
  return word.slice(1) === word.slice(1).toLowerCase() && SENTENCE_BEFORE.test(text.slice(0, text.length - word.length).slice(-MAX_WORD));
}
