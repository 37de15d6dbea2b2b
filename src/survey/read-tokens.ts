/** From tokens back to words: the models know hashes, and whoever asks why wants to read what they stand for. */

import type { PageElement } from "../page/tree.js";
import { Kind, kindOf } from "../text/characters.js";
import { hashText, tokenOf } from "../text/hash.js";
import { CLASS_SEED, NAME_WORD_SEED, NAMING_ATTRIBUTES, TAG_SEED } from "./element-tokens.js";
import { HOST_SEED, MAX_LENGTH, SCHEME, SCHEME_SEED, STEP_SEED, siteOf } from "./link-target.js";
import { EDGE, FIRST_SEED, LAST_SEED, WHOLE_SEED, WORD_SEED } from "./word-tokens.js";

const SPACES = /\s+/;
const NAME_WORD = /[A-Za-z\u0080-\uffff]{2,}/g;
const CAMEL = /([a-z])([A-Z])/g;
const CAPITALS = /[A-Z]/g;

/** What a token of an element stands for: its tag, a name, a word in a name; `null` where it is none of the element's. */
export function nameBehind({ tag, attributes }: PageElement, token: number): string | null {
  if (isToken(tag, TAG_SEED, token)) return `<${tag}>`;
  for (let i = 0; i < attributes.length; i += 2) {
    const attribute = attributes[i] as string;
    const seed = attribute === "class" ? CLASS_SEED : NAMING_ATTRIBUTES.get(attribute);
    if (seed === undefined) continue;
    for (const name of (attributes[i + 1] as string).split(SPACES)) {
      const whole = `${attribute === "class" ? "class name" : attribute} "${name}"`;
      if (isToken(lowered(name), seed, token)) return whole;
      for (const [word] of name.replace(CAMEL, "$1 $2").matchAll(NAME_WORD)) {
        if (isToken(lowered(word), NAME_WORD_SEED, token)) return `word "${lowered(word)}" in ${whole}`;
      }
    }
  }
  return null;
}

/** What a token of a block's text stands for: a word, how it begins or ends, all it says; `null` where it is none of the text's. */
export function wordBehind(text: string, token: number): string | null {
  const folded = text.toLowerCase();
  const word = wordsOf(folded).find((one) => isToken(one, WORD_SEED, token));
  if (word !== undefined) return `word "${word}"`;
  if (isToken(wordsOf(folded, false).join(""), WHOLE_SEED, token)) return `words "${text}"`;
  const begins = text.slice(0, EDGE).toLowerCase().split(" ");
  const ends = text.slice(-EDGE).toLowerCase().split(" ");
  for (const count of [1, 2]) {
    const first = begins.slice(0, count).join(" ");
    if (isToken(first, FIRST_SEED, token)) return `beginning "${first}"`;
    const last = ends.slice(-count).join(" ");
    if (isToken(last, LAST_SEED, token)) return `ending "${last}"`;
  }
  return null;
}

/** Runs of letters and, as the tokens take them, pairs of neighbouring ideographs, or each by itself. */
function wordsOf(folded: string, isPaired = true): string[] {
  const words: string[] = [];
  let word = "";
  let before = "";
  for (let i = 0; i <= folded.length; i++) {
    const kind = i < folded.length ? kindOf(folded.charCodeAt(i)) : Kind.Space;
    if (kind === Kind.Lower || kind === Kind.Upper) {
      word += folded.charAt(i);
      continue;
    }
    if (word !== "") words.push(word);
    word = "";
    const ideograph = kind === Kind.Ideograph ? folded.charAt(i) : "";
    if (ideograph !== "" && (!isPaired || before !== "")) words.push(isPaired ? before + ideograph : ideograph);
    before = ideograph;
  }
  return words;
}

const ADDRESS_WORD = /[a-z]{2,}/g;

/** What a token of a link stands for: a word of its address, the site it leads to, its scheme; `null` where it is none of the link's. */
export function addressBehind(href: string, token: number): string | null {
  const address = href.trim().slice(0, MAX_LENGTH).toLowerCase();
  const host = SCHEME.exec(address)?.[1];
  if (host !== undefined && isToken(siteOf(host), HOST_SEED, token)) return `link to ${siteOf(host)}`;
  const scheme = address.startsWith("#") ? "#" : (address.split(":")[0] as string);
  if (isToken(scheme, SCHEME_SEED, token)) return `link to ${scheme}`;
  const [word] = [...address.matchAll(ADDRESS_WORD)].find(([one]) => isToken(one, STEP_SEED, token)) ?? [];
  return word === undefined ? null : `word "${word}" of the address`;
}

function isToken(text: string, seed: number, token: number): boolean {
  return tokenOf(hashText(text, seed)) === token;
}

/** Only ASCII is folded in names. */
function lowered(name: string): string {
  return name.replace(CAPITALS, (letter) => letter.toLowerCase());
}
