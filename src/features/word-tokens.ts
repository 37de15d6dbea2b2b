import type { TextBlock } from "../page/page.js";
import { Kind, kindOf } from "./characters.js";
import { hashText, mix, seedOf, tokenOf } from "./hash.js";

const WORD_SEED = seedOf("text-word");
const WHOLE_SEED = seedOf("text-whole");
const FIRST_SEED = seedOf("text-first");
const LAST_SEED = seedOf("text-last");
/** Longer blocks are prose: their words say what the article is about, not what the block is. */
const MAX_LENGTH = 120;
/** Of blocks up to this length, how they begin and end ("Read more:", "/AFP") still tells. */
const MAX_EDGES = 600;
const MAX_WHOLE = 40;

/** Hashes of how a block begins and ends, of a short block's words, and of the shortest one's whole text. */
export function wordTokens(block: TextBlock): readonly number[] {
  const tokens: number[] = [];
  if (block.text.length > MAX_EDGES) return tokens;
  addEdges(block.text, tokens);
  if (block.text.length <= MAX_LENGTH) addWords(block.text.toLowerCase(), tokens);
  return tokens;
}

const EDGE = 24;

/** The first word, the first two, the last, the last two: letters, and what stands right before or after them. */
function addEdges(text: string, tokens: number[]): void {
  const first = text.slice(0, EDGE).toLowerCase().split(" ");
  const last = text.slice(-EDGE).toLowerCase().split(" ");
  if (first.length > 1) tokens.push(tokenOf(hashText(first[0] as string, FIRST_SEED)));
  if (first.length > 2) tokens.push(tokenOf(hashText(`${first[0]} ${first[1]}`, FIRST_SEED)));
  const end = last.length - 1;
  if (last.length > 1) tokens.push(tokenOf(hashText(last[end] as string, LAST_SEED)));
  if (last.length > 2) tokens.push(tokenOf(hashText(`${last[end - 1]} ${last[end]}`, LAST_SEED)));
}

/** Words, pairs of ideographs in scripts without spaces, and the whole text where it is short. */
function addWords(text: string, tokens: number[]): void {
  let word = WORD_SEED;
  let whole = WHOLE_SEED;
  let length = 0;
  let lastIdeograph = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    const kind = kindOf(unit);
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
