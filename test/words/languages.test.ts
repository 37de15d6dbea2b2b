import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { INDEX, languageIndex } from "../../.ci/language-index.js";
import { fold } from "../../src/text/fold.js";
import type { LanguageWords } from "../../src/words/language-words.js";
import { LANGUAGES } from "../../src/words/languages/index.js";
import { wordsOf } from "../../src/words/word-lists.js";

type Lists = Readonly<Record<string, readonly string[]>>;

/** All lists of a language by name: "phrases.share", "leads". */
function listsOf(language: LanguageWords): Lists {
  const { code: _code, name: _name, ...tables } = language;
  const found: Record<string, readonly string[]> = {};
  const add = (name: string, value: unknown): void => {
    if (typeof value === "string") found[name] = wordsOf(value);
    else for (const [key, inner] of Object.entries(value as object)) add(name === "" ? key : `${name}.${key}`, inner);
  };
  add("", tables);
  // A letter and a script are no words.
  return Object.fromEntries(Object.entries(found).filter(([list]) => !/^bylines\.joinedAnd\.(?:letter|script)$/.test(list)));
}

/** What a phrase is to the index of phrases: letters alone count. A lead in brackets is another, to which the closing bracket belongs. */
const lettersOf = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{M}[\]【】]+/gu, " ")
    .trim();

/** Without punctuation, as walls and refusals are compared. */
const bare = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();

const languages = LANGUAGES.map((language): [string, LanguageWords] => [language.code, language]);

test("the index is up to date: npm run languages -- --write", () => {
  expect(readFileSync(INDEX, "utf8")).toBe(languageIndex());
});

test("each file holds one language, by its code", () => {
  const files = readdirSync("src/words/languages").filter((file) => file !== "index.ts");
  expect(languages.map(([code]) => `${code}.ts`).sort()).toEqual(files.sort());
});

test("codes are BCP 47, in their usual form; Norwegian has one", () => {
  for (const [code] of languages) expect(Intl.getCanonicalLocales(code)).toEqual([code]);
  expect(languages.flatMap(([code]) => (["no", "nb"].includes(code) ? [code] : []))).toEqual(["no"]);
});

describe.each(languages)("%s", (_code, language) => {
  const lists = listsOf(language);
  /** The words of all lists whose names begin so. */
  const wordsIn = (beginning: string): readonly string[] => Object.entries(lists).flatMap(([list, words]) => (list.startsWith(beginning) ? words : []));

  test("lists hold words, each once, in small letters", () => {
    for (const [list, words] of Object.entries(lists)) {
      expect([list, words.filter((word) => word === "" || word !== word.trim() || word !== word.normalize("NFC"))]).toEqual([list, []]);
      expect([list, words.filter((word, i) => words.indexOf(word) !== i)]).toEqual([list, []]);
      expect([list, words.filter((word) => word !== word.toLowerCase())]).toEqual([list, []]);
    }
  });

  test("a list that is there is not empty", () => {
    expect(Object.entries(lists).filter(([list, words]) => list.includes(".") && words.length === 0)).toEqual([]);
  });

  test("no phrase stands in two roles, or for a lead and a role", () => {
    const phrases = [...wordsIn("leads"), ...wordsIn("phrases.")].map(lettersOf);
    const twice = phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i);
    expect(twice).toEqual([]);
  });

  test("walls and refusals are written without punctuation", () => {
    expect([...wordsIn("walls."), ...wordsIn("refusals.")].filter((phrase) => phrase !== bare(phrase))).toEqual([]);
  });

  test("no credit, genre or date label stands for two kinds", () => {
    for (const [table, key] of [
      ["credits.", fold],
      ["genres.", fold],
      ["dateLabels.", String],
    ] as const) {
      const words = wordsIn(table).map(key);
      expect([table, words.filter((word, i) => words.indexOf(word) !== i)]).toEqual([table, []]);
    }
  });

  test("what is compared word by word is one word", () => {
    const single = ["bylines.functions", "bylines.titles", "bylines.desks", "bylines.particles", "bylines.degrees", "functionWords", "openWords"];
    for (const list of single) expect([list, (lists[list] ?? []).filter((word) => /\s/.test(word))]).toEqual([list, []]);
  });
});

test("a credit or a genre is the same in all languages", () => {
  for (const table of ["credits", "genres"] as const) {
    const kinds = new Map<string, string>();
    for (const language of LANGUAGES) {
      for (const [kind, list] of Object.entries(language[table])) {
        for (const word of wordsOf(list).map(fold)) {
          expect([language.code, word, kinds.get(word) ?? kind]).toEqual([language.code, word, kind]);
          kinds.set(word, kind);
        }
      }
    }
  }
});
