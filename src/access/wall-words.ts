import type { WallKind } from "./wall-phrases.js";
import { WALL_PHRASES } from "./wall-phrases.js";

/** A phrase of a wall, found in a block. */
export interface WallWords {
  readonly kind: WallKind;
  readonly language: string;
  readonly text: string;
}

interface Index {
  /** By first word. */
  readonly spaced: ReadonlyMap<string, readonly WallWords[]>;
  readonly unspaced: readonly WallWords[];
}

const NOT_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** Longer blocks are prose, which may be about walls. */
const MAX_LENGTH = 320;

let index: Index | null = null;

/** The phrase that a block says about reading on; the longest one, `null` where it says none. */
export function wallWords(text: string): WallWords | null {
  if (text.length > MAX_LENGTH) return null;
  index ??= build();
  const words = text.toLowerCase().replace(NOT_WORDS, " ").trim();
  let best: WallWords | null = null;
  const consider = (phrase: WallWords): void => {
    if (best === null || phrase.text.length > best.text.length) best = phrase;
  };
  const padded = ` ${words} `;
  for (const word of new Set(words.split(" "))) {
    for (const phrase of index.spaced.get(word) ?? []) if (padded.includes(` ${phrase.text} `)) consider(phrase);
  }
  if (UNSPACED.test(words)) {
    const joined = words.replaceAll(" ", "");
    for (const phrase of index.unspaced) if (joined.includes(phrase.text)) consider(phrase);
  }
  return best;
}

function build(): Index {
  const spaced = new Map<string, WallWords[]>();
  const unspaced: WallWords[] = [];
  for (const [language, kinds] of Object.entries(WALL_PHRASES)) {
    for (const [kind, list] of Object.entries(kinds)) {
      for (const text of list.split("|")) {
        const phrase: WallWords = { kind: kind as WallKind, language, text };
        if (UNSPACED.test(text)) {
          unspaced.push({ ...phrase, text: text.replaceAll(" ", "") });
          continue;
        }
        const [first = ""] = text.split(" ");
        const same = spaced.get(first);
        if (same === undefined) spaced.set(first, [phrase]);
        else same.push(phrase);
      }
    }
  }
  return { spaced, unspaced };
}
