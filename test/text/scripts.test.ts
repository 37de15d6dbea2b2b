import { describe, expect, test } from "vitest";
import { countWords } from "../../src/text/count-words.js";
import { ENDS_UNMARKED, IDEOGRAPHS, PARTS_NO_WORDS } from "../../src/text/scripts.js";

/** A word of each script, and whether it parts no words, is of ideographs, ends sentences without a mark. */
const SAMPLES: readonly (readonly [script: string, text: string, partsNone: boolean, ideographs: boolean, unmarked: boolean])[] = [
  ["Han", "鐘", true, true, false],
  ["Hiragana", "かね", true, true, false],
  ["Katakana", "ベル", true, true, false],
  ["Thai", "ระฆัง", true, false, true],
  ["Lao", "ລະຄັງ", true, false, true],
  ["Khmer", "ជួង", true, false, true],
  ["Burmese", "ခေါင်းလောင်း", true, false, true],
  ["Hangul", "종", false, false, false],
  ["Latin", "bell", false, false, false],
  ["Devanagari", "घंटी", false, false, false],
];

describe.each(SAMPLES)("%s", (_, text, partsNone, ideographs, unmarked) => {
  test("is in the sets that it belongs to", () => {
    for (const letter of text.replace(/\p{M}/gu, ""))
      expect([PARTS_NO_WORDS, IDEOGRAPHS, ENDS_UNMARKED].map((set) => set.test(letter))).toEqual([partsNone, ideographs, unmarked]);
  });

  test("counts its characters where it parts no words, else its words", () => {
    const letters = text.replace(/\p{M}/gu, "").length;
    expect(countWords(text)).toBe(partsNone ? letters : 1);
    expect(countWords(`${text} ${text}`)).toBe(partsNone ? 2 * letters : 2);
    // The same by the pattern for texts with a unit that is in no table.
    expect(countWords(`${text}…ﬀ`)).toBe(partsNone ? letters + 1 : 2);
  });
});
