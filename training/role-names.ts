/** Writes the tokens of the role names for `roles.py`; `tsx training/role-names.ts <work folder>`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PageElement } from "../src/page/tree.js";
import { elementTokens } from "../src/survey/element-tokens.js";
import { ROLE_NAMES } from "./role-name-words.js";

const [work = "training/work"] = process.argv.slice(2);
const bare = new Set(elementTokens(probe([])));
// A compound ("more-stories") counts as the whole name only: its words mean something else by themselves.
const tokensOf = (word: string): number[] =>
  ["class", "id", "data-testid"]
    .flatMap((name) => elementTokens(probe([name, word])).filter((token) => !bare.has(token)))
    .filter((_, i, all) => !word.includes("-") || i === all.length - 1 || i % 3 === 2);
const names = Object.fromEntries(Object.entries(ROLE_NAMES).map(([role, words]) => [role, [...new Set(words.split(" ").flatMap(tokensOf))]]));
writeFileSync(join(work, "role-names.json"), JSON.stringify({ names, words: {} }));

function probe(attributes: readonly string[]): PageElement {
  return { kind: "element", tag: "div", attributes, parent: null, children: [], order: 0, end: 0, depth: 0, classes: [], id: null };
}
