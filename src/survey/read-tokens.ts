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
    const found = nameIn(attributes[i] as string, attributes[i + 1] as string, token);
    if (found !== null) return found;
  }
  return null;
}

function nameIn(attribute: string, value: string, token: number): string | null {
  const isClass = attribute === "class";
  const seed = isClass ? CLASS_SEED : NAMING_ATTRIBUTES.get(attribute);
  if (seed === undefined) return null;
  for (const name of value.split(SPACES)) {
    const whole = `${isClass ? "class name" : attribute} "${name}"`;
    if (isToken(lowered(name), seed, token)) return whole;
    const words = [...name.replace(CAMEL, "$1 $2").matchAll(NAME_WORD)].map(([word]) => lowered(word));
    const word = words.find((one) => isToken(one, NAME_WORD_SEED, token));
    if (word !== undefined) return `word "${word}" in ${whole}`;
  }
  return null;
}

/** What a token of a block's text stands for: a word, how it begins or ends, all it says; `null` where it is none of the text's. */
export function wordBehind(text: string, token: number): string | null {
  const folded = text.toLowerCase();
  const word = [...runsOf(folded, isLetter), ...pairsOf(folded)].find((one) => isToken(one, WORD_SEED, token));
  if (word !== undefined) return `word "${word}"`;
  if (
    isToken(
      keep(folded, (unit) => isLetter(unit) || isIdeograph(unit)),
      WHOLE_SEED,
      token,
    )
  )
    return `words "${text}"`;
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

function isLetter(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === Kind.Lower || kind === Kind.Upper;
}

function isIdeograph(unit: number): boolean {
  return kindOf(unit) === Kind.Ideograph;
}

/** A text's code units of a kind, something else in place of the others. */
function keep(text: string, isKept: (unit: number) => boolean, instead = ""): string {
  return Array.from({ length: text.length }, (_, i) => (isKept(text.charCodeAt(i)) ? text.charAt(i) : instead)).join("");
}

function runsOf(text: string, isKept: (unit: number) => boolean): string[] {
  return keep(text, isKept, " ").split(SPACES);
}

/** Pairs of neighbouring ideographs; letters between them do not part them. */
function pairsOf(folded: string): string[] {
  const runs = runsOf(
    keep(folded, (unit) => !isLetter(unit)),
    isIdeograph,
  );
  return runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)));
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
