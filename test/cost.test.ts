import { expect, test } from "vitest";
import { expectLinear, growthOf, processorTime } from "./cost.js";

/** Work in proportion to its size. */
const once = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum;
};
/** Work in proportion to the square of its size. */
const anewFromEach = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum |= once(text.slice(i));
  return sum;
};
const many = (size: number): string => "a".repeat(size);

test("work in proportion to its size is linear", () => expectLinear(many, once, 500_000));

test("work that begins anew from each place is not", () => {
  expect(growthOf((size) => anewFromEach(many(size)), 1000)).toBeGreaterThan(1.6);
  expect(() => expectLinear(many, anewFromEach, 1000)).toThrow();
});

test("waiting is no work", () => {
  const wait = new Int32Array(new SharedArrayBuffer(4));
  expect(processorTime(() => Atomics.wait(wait, 0, 0, 300), 1)).toBeLessThan(200);
});
