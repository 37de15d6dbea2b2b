import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/words/languages/index.js";
import { wallWords } from "../../src/words/wall-words.js";
import { wordsOf } from "../../src/words/word-lists.js";

test("walls are known in thirty languages and more", () =>
  expect(LANGUAGES.filter(({ walls }) => walls.subscription !== undefined).length).toBeGreaterThanOrEqual(30));

test("every phrase is found in a line, however it is cased and whatever stands around it", () => {
  for (const { code, walls } of LANGUAGES) {
    for (const phrase of Object.values(walls).flatMap(wordsOf)) {
      for (const line of [phrase, phrase.toUpperCase(), `– ${phrase}!`, `2 × “${phrase}”`]) {
        // Capitals of some letters are two, and small again they are others.
        if (line.toLowerCase().includes(phrase)) expect([code, line, wallWords(line)?.kind]).toEqual([code, line, expect.any(String)]);
      }
    }
  }
});
