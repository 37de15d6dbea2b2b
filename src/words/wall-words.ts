import { Kind, kindTable } from "../text/characters.js";
import { FNV_OFFSET, hashText, mix } from "../text/hash.js";
import { PARTS_NO_WORDS } from "../text/scripts.js";
import type { WallKind } from "./language-words.js";
import { LANGUAGES } from "./languages/index.js";
import { byKind } from "./word-lists.js";

/** A phrase of a wall, found in a block. */
export interface WallWords {
  readonly kind: WallKind;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

interface Index {
  /** 1 at the hash of each first word; what comes in at an unspaced letter is looked at in any case. */
  readonly sieve: Uint8Array;
  /** By first word. */
  readonly spaced: ReadonlyMap<string, readonly WallWords[]>;
  readonly unspaced: readonly WallWords[];
}

const NOT_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;
/** Longer blocks are prose, which may be about walls. */
const MAX_LENGTH = 320;

let index: Index | null = null;

/** The phrase that a block says about reading on; the longest one, `null` where it says none. */
export function wallWords(text: string): WallWords | null {
  if (text.length > MAX_LENGTH) return null;
  index ??= build();
  if (!mayBegin(text.toLowerCase(), index.sieve)) return null;
  const words = text.toLowerCase().replace(NOT_WORDS, " ").trim();
  let best: WallWords | null = null;
  const consider = (phrase: WallWords): void => {
    if (best === null || phrase.text.length > best.text.length) best = phrase;
  };
  const padded = ` ${words} `;
  for (const word of new Set(words.split(" "))) {
    for (const phrase of index.spaced.get(word) ?? []) if (padded.includes(` ${phrase.text} `)) consider(phrase);
  }
  if (PARTS_NO_WORDS.test(words)) {
    const joined = words.replaceAll(" ", "");
    for (const phrase of index.unspaced) if (joined.includes(phrase.text)) consider(phrase);
  }
  return best;
}

const SIEVE = 0xffff;
/** Scripts that part no words begin here: Thai, and far behind it kana and Han. */
const FIRST_UNSPACED = 0xe00;
/** Dashes, quotes and blanks. */
const DASHES = 0x2000;
const ABOVE_QUOTES = 0x2060;

/** Whether a text has a word that some phrase begins with, by its hash: most texts have none, and need not be taken apart. */
function mayBegin(text: string, sieve: Uint8Array): boolean {
  const table = kindTable();
  let hash = FNV_OFFSET;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (unit >= FIRST_UNSPACED && !(unit >= DASHES && unit < ABOVE_QUOTES)) return true;
    const kind = table[unit] as Kind;
    if (kind === Kind.Lower || kind === Kind.Upper || kind === Kind.Digit) hash = mix(hash, unit);
    else {
      // Numbers that are no digits, letters that are no case: not worth telling apart.
      if (unit > 0x7f && kind === Kind.Other) return true;
      if (sieve[hash & SIEVE] === 1) return true;
      hash = FNV_OFFSET;
    }
  }
  return false;
}

function build(): Index {
  const sieve = new Uint8Array(SIEVE + 1);
  const spaced = new Map<string, WallWords[]>();
  const unspaced: WallWords[] = [];
  for (const { code, walls } of LANGUAGES) {
    for (const [kind, words] of byKind(walls)) {
      for (const text of words) {
        const phrase: WallWords = { kind, language: code, text };
        if (PARTS_NO_WORDS.test(text)) {
          unspaced.push({ ...phrase, text: text.replaceAll(" ", "") });
          continue;
        }
        const [first = ""] = text.split(" ");
        sieve[hashText(first) & SIEVE] = 1;
        const same = spaced.get(first);
        if (same === undefined) spaced.set(first, [phrase]);
        else same.push(phrase);
      }
    }
  }
  return { sieve, spaced, unspaced };
}
