import { expect, test } from "vitest";
import { WALL_PHRASES } from "../../src/words/wall-phrases.js";
import { wallWords } from "../../src/words/wall-words.js";

test("walls are known in thirty languages and more", () => expect(Object.keys(WALL_PHRASES).length).toBeGreaterThanOrEqual(30));

test("every phrase is found in a line, however it is cased and whatever stands around it", () => {
  for (const [language, kinds] of Object.entries(WALL_PHRASES)) {
    for (const phrase of Object.values(kinds).flatMap((list) => list.split("|"))) {
      for (const line of [phrase, phrase.toUpperCase(), `– ${phrase}!`, `2 × “${phrase}”`]) {
        // Capitals of some letters are two, and small again they are others.
        if (line.toLowerCase().includes(phrase)) expect([language, line, wallWords(line)?.kind]).toEqual([language, line, expect.any(String)]);
      }
    }
  }
});
