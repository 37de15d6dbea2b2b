import type { TextBlock } from "../page/page.js";
import { Kind, kindOf } from "./characters.js";
import { mix, seedOf } from "./hash.js";

const WORD_SEED = seedOf("text-word");
const WHOLE_SEED = seedOf("text-whole");
/** Longer blocks are prose: their words say what the article is about, not what the block is. */
const MAX_LENGTH = 120;
const MAX_WHOLE = 40;

/** Hashes of a short block's words (pairs of ideographs in scripts without spaces) and, of the shortest, of its whole text. */
export function wordTokens(block: TextBlock): readonly number[] {
  const tokens: number[] = [];
  if (block.text.length > MAX_LENGTH) return tokens;
  const text = block.text.toLowerCase();
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
    if (length > 0) tokens.push(word >>> 0);
    word = WORD_SEED;
    length = 0;
    if (kind === Kind.Ideograph) {
      if (lastIdeograph !== 0) tokens.push(mix(mix(WORD_SEED, lastIdeograph), unit) >>> 0);
      lastIdeograph = unit;
      whole = mix(whole, unit);
    } else lastIdeograph = 0;
  }
  if (text.length <= MAX_WHOLE && whole !== WHOLE_SEED) tokens.push(whole >>> 0);
  return tokens;
}
