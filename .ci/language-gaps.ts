/** The table of what each language has, and lacks. */
import { MONTH_NAMES } from "../src/dates/date-table.js";
import type { LanguageWords } from "../src/words/language-words.js";
import { LANGUAGES } from "../src/words/languages/index.js";
import { SCRIPTS } from "../src/words/scripts.js";
import { wordsOf } from "../src/words/word-lists.js";

const sizeOf = (list: string): number => wordsOf(list).length;
/** Words of all lists, sentences as one each. */
const sizeOfAll = (lists: object): number =>
  Object.values(lists).reduce((sum: number, list: unknown) => sum + (typeof list === "string" ? sizeOf(list) : Array.isArray(list) ? list.length : 0), 0);
const byScript: ReadonlySet<string> = new Set(SCRIPTS.map(([language]) => language));

/** The lists by how much an article loses without them. */
const TABLES: readonly (readonly [heading: string, count: (words: LanguageWords) => number | "script"])[] = [
  ["phrases", ({ phrases }) => sizeOfAll(phrases)],
  ["leads", ({ leads, leadsOnly }) => sizeOf(leads) + sizeOf(leadsOnly)],
  ["bylines", ({ bylines }) => sizeOfAll(bylines)],
  ["months", ({ code }) => sizeOf(MONTH_NAMES[code] ?? "")],
  ["dateLabels", ({ dateLabels }) => sizeOfAll(dateLabels)],
  ["walls", ({ walls }) => sizeOfAll(walls)],
  ["function", ({ code, functionWords }) => (functionWords === "" && byScript.has(code) ? "script" : sizeOf(functionWords))],
  ["credits", ({ credits }) => sizeOfAll(credits)],
  ["corrections", ({ corrections }) => sizeOfAll(corrections)],
  ["genres", ({ genres }) => sizeOfAll(genres)],
  ["refusals", ({ refusals }) => sizeOfAll(refusals)],
  ["open", ({ openWords }) => sizeOf(openWords)],
  ["marked", ({ markedLeads }) => sizeOf(markedLeads)],
];

const WIDTH = 9;

export function languageGaps(): string {
  const rows = LANGUAGES.filter(({ code }) => code !== "und").map((words) => ({ words, counts: TABLES.map(([, count]) => count(words)) }));
  const missing = (counts: readonly (number | "script")[]): number => counts.filter((count) => count === 0).length;
  const sum = (counts: readonly (number | "script")[]): number => counts.reduce<number>((all, count) => (count === "script" ? all : all + count), 0);
  rows.sort((a, b) => missing(b.counts) - missing(a.counts) || sum(a.counts) - sum(b.counts));
  const cells = (texts: readonly string[]): string => texts.map((text) => text.slice(0, WIDTH - 1).padStart(WIDTH)).join("");
  return [
    `${" ".repeat(26)}${cells(TABLES.map(([heading]) => heading))}  missing`,
    ...rows.map(
      ({ words, counts }) =>
        `${words.code.padEnd(4)}${words.name.padEnd(22)}${cells(counts.map((count) => (count === 0 ? "–" : String(count))))}${String(missing(counts)).padStart(9)}`,
    ),
    `${rows.length} languages; "–" is a list that is missing, "script" one that the script makes needless. How to add a language: docs/languages.md`,
  ].join("\n");
}
