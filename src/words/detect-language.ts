import { lazily } from "../text/lazily.js";
import { LANGUAGES } from "./languages/index.js";
import { SCRIPTS } from "./scripts.js";
import { wordsOf } from "./word-lists.js";

/** What a text looks like. */
export interface DetectedLanguage {
  /** BCP 47, such as `"de"`. */
  readonly language: string;
  /** 0…1: how far it is ahead of the next one. */
  readonly sure: number;
}

/** For each of the commonest words, the places of its languages in the index of languages. */
const commonWords = lazily((): ReadonlyMap<string, readonly number[]> => readTable());
const WORD = /[\p{L}\p{M}'’]+/gu;
/** Words that are looked at: enough to tell Danish from Norwegian. */
const MOST_WORDS = 150;
const KANA_SHARE = 0.08;
const FEW_WORDS = 8;
/** What a declared language is ahead by: it decides between neighbours, not against the text. */
const HINT = 1.25;

/** Whether a word, in small letters, is among the commonest of some language: most of these end no sentence. */
export function isFunctionWord(word: string): boolean {
  return commonWords().has(word);
}

/**
 * The language of a running text, by script and by its function words; `null` for texts too short to tell.
 *
 * @param hint - The declared language's primary subtag, which decides between close relatives.
 */
export function detectLanguage(text: string, hint: string | null): DetectedLanguage | null {
  const byScript = languageOfScript(text);
  if (byScript !== null) return { language: byScript, sure: 1 };
  const scores = new Float64Array(LANGUAGES.length);
  const known = commonWords();
  let count = 0;
  // Letter by letter in small letters: "İ" alone grows by that, and no function word has it.
  const words = text.toLowerCase().match(WORD) ?? [];
  for (const word of words) {
    if (++count > MOST_WORDS) break;
    const languages = known.get(word);
    if (languages === undefined) continue;
    const gain = 1 / Math.sqrt(languages.length);
    for (const language of languages) scores[language] = (scores[language] as number) + gain;
  }
  return count < FEW_WORDS ? null : ahead(scores, count, hint);
}

/** Least share of the words that must be the language's function words. */
const LEAST_SHARE = 0.035;

function ahead(scores: Float64Array, count: number, hint: string | null): DetectedLanguage | null {
  let best = "";
  let first = 0;
  let second = 0;
  for (const [i, { code }] of LANGUAGES.entries()) {
    const plain = scores[i] as number;
    const score = code === hint ? plain * HINT : plain;
    if (score > first) {
      second = first;
      first = score;
      best = code;
    } else if (score > second) second = score;
  }
  if (first < count * LEAST_SHARE) return null;
  return { language: best, sure: (first - second) / first };
}

function languageOfScript(text: string): string | null {
  scriptOf ??= readScripts();
  const counts = new Uint32Array(SCRIPTS.length + 1);
  let letters = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    letters++;
    if (code >= 0x370) (counts[scriptOf[code >> 4] as number] as number)++;
  }
  const countOf = (language: string): number => counts[SCRIPTS.findIndex(([one]) => one === language) + 1] as number;
  if (countOf("ja") > letters * KANA_SHARE) return "ja";
  return SCRIPTS.find((_, script) => (counts[script + 1] as number) > letters * 0.4)?.[0] ?? null;
}

/** Which of `SCRIPTS` every sixteen code units are of, from 1; 0 for none. Made at the first use, not at import. */
let scriptOf: Uint8Array | null = null;

function readScripts(): Uint8Array {
  const table = new Uint8Array(0x10000 >> 4);
  for (const [script, [, ranges]] of SCRIPTS.entries()) {
    for (const [from, to] of ranges) table.fill(script + 1, from >> 4, (to >> 4) + 1);
  }
  return table;
}

function readTable(): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const [i, { functionWords }] of LANGUAGES.entries()) {
    for (const word of wordsOf(functionWords)) {
      const languages = words.get(word);
      if (languages === undefined) words.set(word, [i]);
      else languages.push(i);
    }
  }
  return words;
}
