import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import { hashText, mix, seedOf, tokenOf } from "../text/hash.js";

/** Attributes, beside `class`, whose whole values and words tell what an element is for, each with the seed of its whole values. */
export const NAMING_ATTRIBUTES: ReadonlyMap<string, number> = new Map(
  ["id", "role", "itemprop", "data-testid", "data-test-id", "data-qa", "data-component", "data-component-name", "data-type", "data-module"].map((name) => [
    name,
    seedOf(name.startsWith("data-") ? "data" : name),
  ]),
);

/** Whether an attribute other than `class` tells what its element is for. */
export function isNaming(attribute: string): boolean {
  return NAMING_ATTRIBUTES.has(attribute);
}

/** Seeds of a whole class name, of a word in a name of any attribute, and of a tag. */
export const CLASS_SEED: number = seedOf("class");
export const NAME_WORD_SEED: number = seedOf("word");
export const TAG_SEED: number = seedOf("tag");
/** Names longer than this are generated, as are elements with more tokens. */
const MAX_TOKENS = 40;

/** Hashes of an element's tag, of its names, and of the words its names are made of (`articleBody` → article, body). */
export function elementTokens(element: PageElement): readonly number[] {
  return withAttributes(tagTokens(element.tag, attribute(element, "class") ?? ""), element);
}

/** The tokens of a tag and its class names. */
export function tagTokens(tag: string, className: string): readonly number[] {
  const tokens = [tokenOf(hashText(tag, TAG_SEED))];
  if (className !== "") addNames(className, CLASS_SEED, tokens);
  return tokens;
}

/** The same with those of the other attributes. */
export function withAttributes(tokens: readonly number[], { attributes }: PageElement): readonly number[] {
  const all = [...tokens];
  for (let i = 0; i < attributes.length && all.length < MAX_TOKENS; i += 2) {
    const seed = NAMING_ATTRIBUTES.get(attributes[i] as string);
    if (seed !== undefined) addNames(attributes[i + 1] as string, seed, all);
  }
  return all;
}

/** Adds the space-separated names of a value and the words inside them, digits and case aside. */
function addNames(value: string, seed: number, tokens: number[]): void {
  let name = seed;
  let word = NAME_WORD_SEED;
  let nameLength = 0;
  let wordLength = 0;
  let wasLower = false;
  for (let i = 0; i <= value.length && tokens.length < MAX_TOKENS; i++) {
    const unit = i < value.length ? value.charCodeAt(i) : 0x20;
    const isUpper = unit >= 0x41 && unit <= 0x5a;
    const isLower = unit >= 0x61 && unit <= 0x7a;
    const isLetter = isUpper || isLower || unit > 0x7f;
    const isSpace = unit <= 0x20;
    if (!isLetter || (isUpper && wasLower)) {
      if (wordLength >= 2) tokens.push(tokenOf(word));
      word = NAME_WORD_SEED;
      wordLength = 0;
    }
    if (isSpace) {
      if (nameLength > 0) tokens.push(tokenOf(name));
      name = seed;
      nameLength = 0;
    } else {
      const folded = isUpper ? unit + 0x20 : unit;
      name = mix(name, folded);
      nameLength++;
      if (isLetter) {
        word = mix(word, folded);
        wordLength++;
      }
    }
    wasLower = isLower;
  }
}
