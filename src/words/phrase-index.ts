import type { Role } from "../contract/article.js";
import { Kind, kindOf, kindTable } from "../text/characters.js";
import { FNV_OFFSET, mix } from "../text/hash.js";
import type { LanguageWords } from "./language-words.js";
import { LANGUAGES } from "./languages/index.js";
import { byKind, wordsOf } from "./word-lists.js";

/** A phrase that a block says. */
export interface Phrase {
  readonly role: Role;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** Whether it counts only where it is all that the block says. */
  readonly isWholeOnly: boolean;
}

/** A phrase found in a block, and whether the block says nothing else. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly isWhole: boolean;
}

/** Blocks longer than this are prose: they may be about subscriptions without being one. */
export const MAX_PHRASE_BLOCK = 90;
/** Ideographs, or letters of scripts without spaces, that count as one word. */
const MIN_UNSPACED = 5;
const MAX_UNITS = 24;

/** A sieve of what phrases begin with: most words begin none. */
const SIEVE = 0xffff;

interface Index {
  readonly phrases: Map<number, Phrase>;
  readonly starts: Uint8Array;
}

let index: Index | null = null;

/** Units of a text: words, and single letters in scripts without spaces. Reused, since it is read before the next call. */
const ends: number[] = [];
const begins: number[] = [];

/** The longest phrase that a short block says; `null` where it says none, and for long blocks. */
export function findPhrase(text: string): PhraseMatch | null {
  if (text.length > MAX_PHRASE_BLOCK) return null;
  index ??= buildIndex();
  const folded = text.toLowerCase();
  const count = cut(folded);
  let best: Phrase | null = null;
  let bestUnits = 0;
  for (let i = 0; i < count; i++) {
    phrasesAt(index, folded, i, count, (phrase, units) => {
      if (units <= bestUnits || (phrase.isWholeOnly && units < count)) return;
      best = phrase;
      bestUnits = units;
    });
  }
  return best === null ? null : { phrase: best, isWhole: bestUnits === count };
}

/** Whether a short block says nothing but phrases of some roles, one behind the other: "Already a subscriber? Log in". */
export function saysNothingBut(text: string, roles: ReadonlySet<Role>): boolean {
  if (text.length > MAX_PHRASE_BLOCK) return false;
  index ??= buildIndex();
  const folded = text.toLowerCase();
  const count = cut(folded);
  let at = 0;
  for (let longest = 1; at < count && longest > 0; at += longest) {
    longest = 0;
    phrasesAt(index, folded, at, count, ({ role }, units) => {
      if (roles.has(role)) longest = units;
    });
  }
  return count > 0 && at === count;
}

/** Tells of each phrase that begins at a unit, the longer ones later. */
function phrasesAt({ phrases, starts }: Index, folded: string, from: number, count: number, tell: (phrase: Phrase, units: number) => void): void {
  let hash = FNV_OFFSET;
  for (let k = from; k < count && k - from < MAX_UNITS; k++) {
    hash = unitHash(folded, k, hash);
    if (k === from && starts[hash & SIEVE] === 0) return;
    const phrase = phrases.get(hash);
    if (phrase !== undefined) tell(phrase, k - from + 1);
  }
}

/** Labels by role; what announces another story heads boxes of them too. */
function labelsOf({ leads, phrases }: LanguageWords): readonly (readonly [role: Role, words: readonly string[]])[] {
  return [["related-stories", wordsOf(leads)], ...byKind(phrases)];
}

function buildIndex(): Index {
  const built: Index = { phrases: new Map(), starts: new Uint8Array(SIEVE + 1) };
  for (const language of LANGUAGES) {
    for (const [role, words] of labelsOf(language)) for (const text of words) addPhrase(built, { role, language: language.code, text });
  }
  return built;
}

function addPhrase({ phrases, starts }: Index, phrase: Omit<Phrase, "isWholeOnly">): void {
  const folded = phrase.text.toLowerCase();
  const count = cut(folded);
  let hash = FNV_OFFSET;
  for (let k = 0; k < count; k++) {
    hash = unitHash(folded, k, hash);
    if (k === 0) starts[hash & SIEVE] = 1;
  }
  const isUnspaced = begins[0] !== undefined && kindOf(folded.charCodeAt(begins[0])) === Kind.Ideograph;
  const isWholeOnly = isUnspaced ? count < MIN_UNSPACED : count === 1;
  if (!phrases.has(hash)) phrases.set(hash, { ...phrase, isWholeOnly });
}

/** Cuts a text into units; returns how many. */
function cut(text: string): number {
  const table = kindTable();
  let count = 0;
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    const kind = unit < table.length ? (table[unit] as Kind) : kindOf(unit);
    const isLetter = kind === Kind.Lower || kind === Kind.Upper;
    if (isLetter && from === -1) from = i;
    if (!isLetter && from !== -1) {
      begins[count] = from;
      ends[count++] = i;
      from = -1;
    }
    if (kind === Kind.Ideograph) {
      begins[count] = i;
      ends[count++] = i + 1;
    }
  }
  return count;
}

const BETWEEN = 0x20;

function unitHash(text: string, unit: number, before: number): number {
  let hash = before;
  for (let i = begins[unit] as number; i < (ends[unit] as number); i++) hash = mix(hash, text.charCodeAt(i));
  return mix(hash, BETWEEN);
}
