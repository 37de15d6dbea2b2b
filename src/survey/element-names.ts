import { loneElement } from "../page/tree.js";
import { lazily } from "../text/lazily.js";
import { BOX_NAMES, CAPTION_NAMES, COMMENT_NAMES, CONSENT_NAMES, LIKELY, STANDFIRST_NAMES, UNLIKELY } from "../words/markup-names.js";
import { elementTokens } from "./element-tokens.js";

/** What the names of an element say it is: one bit each. */
export const Name = { unlikely: 1, likely: 2, standfirst: 4, caption: 8, box: 16, comments: 32, consent: 64 } as const;

const nameBitsByToken = lazily(() =>
  bitsOf([
    [Name.unlikely, UNLIKELY],
    [Name.likely, LIKELY],
    [Name.standfirst, STANDFIRST_NAMES],
    [Name.caption, CAPTION_NAMES],
    [Name.box, BOX_NAMES],
    [Name.comments, COMMENT_NAMES],
    [Name.consent, CONSENT_NAMES],
  ]),
);

function bitsOf(sets: readonly (readonly [bit: number, words: string])[]): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [bit, words] of sets) for (const token of nameTokens(words)) bits.set(token, (bits.get(token) ?? 0) | bit);
  return bits;
}

/** The {@link Name} bits of an element's tokens. */
export function nameBits(tokens: readonly number[]): number {
  const known = nameBitsByToken();
  let bits = 0;
  for (let i = 0; i < tokens.length; i++) bits |= known.get(tokens[i] as number) ?? 0;
  return bits;
}

/** The tokens of names that are, or contain, one of the words. */
export function nameTokens(words: string): ReadonlySet<number> {
  // The tokens of an element that bears these words as its only classes, less those of a bare one.
  const bare = new Set(elementTokens(loneElement([])));
  return new Set(words.split(" ").flatMap((word) => elementTokens(loneElement(["class", word])).filter((token) => !bare.has(token))));
}
