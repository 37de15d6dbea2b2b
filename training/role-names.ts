import { loneElement } from "../src/page/tree.js";
import { elementTokens } from "../src/survey/element-tokens.js";
import { ROLE_NAMES } from "./role-name-words.js";

const ATTRIBUTES = ["class", "id", "data-testid"];

/** The tokens of the names that people know, by role: what training believes of an element's name before it has seen a page. */
export function knownTokens(): Readonly<Record<string, readonly number[]>> {
  const bare = new Set(elementTokens(loneElement([])));
  return Object.fromEntries(Object.entries(ROLE_NAMES).map(([role, words]) => [role, [...new Set(words.split(" ").flatMap((word) => tokensOf(word, bare)))]]));
}

/** A compound ("more-stories") counts as the whole name only: its words mean something else by themselves. */
function tokensOf(word: string, bare: ReadonlySet<number>): number[] {
  return ATTRIBUTES.flatMap((name) => elementTokens(loneElement([name, word])).filter((token) => !bare.has(token))).filter(
    (_, i, all) => !word.includes("-") || i === all.length - 1 || i % ATTRIBUTES.length === 2,
  );
}
