import { expect, test } from "vitest";
import { asciiDigits, kanjiDates } from "../../src/text/digits.js";
import { expectLinear } from "../cost.js";

test.each([
  ["٢٠٢٤/٠٥/٣١", "2024/05/31"],
  ["۱۴۰۳", "1403"],
  ["३१ मई २०२४", "31 मई 2024"],
  ["১২৩৪৫৬৭৮৯০", "1234567890"],
  ["๒๕๖๗", "2567"],
  ["３日", "3日"],
  ["2024", "2024"],
  ["no digits", "no digits"],
  // Digits of a script that no news page prints stay as they are.
  ["𝟙𝟚", "𝟙𝟚"],
  ["᱑᱒", "᱑᱒"],
])("%s in digits that machines read", (text, expected) => {
  expect(asciiDigits(text)).toBe(expected);
});

test.each([
  ["二〇二二年十二月二十日", "2022年12月20日"],
  ["二零二二年", "2022年"],
  ["十月", "10月"],
  ["十五日", "15日"],
  ["三十一 日", "31 日"],
  ["九月", "9月"],
  ["一〇月", "10月"],
  ["三人", "三人"],
  ["十二支", "十二支"],
  ["一二三", "一二三"],
])("%s with numerals before 年, 月, 日 as digits", (text, expected) => {
  expect(kanjiDates(text)).toBe(expected);
});

test("a long run of numerals before none of them is read once", () => {
  const run = (times: number): string => "十".repeat(times);
  expect(kanjiDates(run(300_000))).toBe(run(300_000));
  expectLinear(run, kanjiDates, 40_000);
});
