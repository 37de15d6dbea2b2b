import type { TextBlock } from "../page/page.js";
import { Kind, kindOf, kindTable } from "../text/characters.js";
import { hashText, mix, seedOf, tokenOf } from "../text/hash.js";

/** Seeds of a word, of a short block's whole text, and of its first and its last words. */
export const WORD_SEED: number = seedOf("text-word");
export const WHOLE_SEED: number = seedOf("text-whole");
export const FIRST_SEED: number = seedOf("text-first");
export const LAST_SEED: number = seedOf("text-last");
/** Longer blocks are prose: their words say what the article is about, not what the block is. */
const MAX_LENGTH = 120;
/** Of blocks up to this length, how they begin and end ("Read more:", "/AFP") still tells. */
const MAX_EDGES = 600;
const MAX_WHOLE = 40;

/** The tokens of all blocks in one list: those of block `i` stand at `[starts[i], starts[i + 1])`. */
export interface WordTokens {
  readonly tokens: readonly number[];
  readonly starts: Int32Array;
}

/** Hashes of how each block begins and ends, of a short block's words, and of the shortest one's whole text. */
export function wordTokens(blocks: readonly TextBlock[]): WordTokens {
  const tokens: number[] = [];
  const starts = new Int32Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    addBlock(blocks[i] as TextBlock, tokens);
    starts[i + 1] = tokens.length;
  }
  return { tokens, starts };
}

function addBlock({ text }: TextBlock, tokens: number[]): void {
  if (text.length > MAX_EDGES) return;
  addFirst(text.slice(0, EDGE).toLowerCase(), tokens);
  addLast(text.slice(-EDGE).toLowerCase(), tokens);
  if (text.length <= MAX_LENGTH) addWords(text.toLowerCase(), tokens);
}

/** Characters at each end that first and last words are read from. */
export const EDGE = 24;

/** The first word and the first two: letters, and what stands right before or after them. */
function addFirst(head: string, tokens: number[]): void {
  const first = head.indexOf(" ");
  if (first === -1) return;
  const one = hashText(head, FIRST_SEED, 0, first);
  tokens.push(tokenOf(one));
  const second = head.indexOf(" ", first + 1);
  if (second !== -1) tokens.push(tokenOf(hashText(head, one, first, second)));
}

/** The last word and the last two. */
function addLast(tail: string, tokens: number[]): void {
  const last = tail.lastIndexOf(" ");
  if (last === -1) return;
  tokens.push(tokenOf(hashText(tail, LAST_SEED, last + 1)));
  const second = last === 0 ? -1 : tail.lastIndexOf(" ", last - 1);
  if (second !== -1) tokens.push(tokenOf(hashText(tail, LAST_SEED, second + 1)));
}

/** Words, pairs of ideographs in scripts without spaces, and the whole text where it is short. */
function addWords(text: string, tokens: number[]): void {
  const table = kindTable();
  let word = WORD_SEED;
  let whole = WHOLE_SEED;
  let length = 0;
  let lastIdeograph = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    const kind = unit < table.length ? (table[unit] as Kind) : kindOf(unit);
    if (kind === Kind.Lower || kind === Kind.Upper) {
      word = mix(word, unit);
      length++;
      whole = mix(whole, unit);
      continue;
    }
    if (length > 0) tokens.push(tokenOf(word));
    word = WORD_SEED;
    length = 0;
    if (kind === Kind.Ideograph) {
      if (lastIdeograph !== 0) tokens.push(tokenOf(mix(mix(WORD_SEED, lastIdeograph), unit)));
      lastIdeograph = unit;
      whole = mix(whole, unit);
    } else lastIdeograph = 0;
  }
  if (text.length <= MAX_WHOLE && whole !== WHOLE_SEED) tokens.push(tokenOf(whole));
}
