import { expect, test } from "vitest";
import { firstAtLeast, runningSum } from "../../src/text/numbers.js";

test("the first of equal values, and the count where all are less", () => {
  const values = [1, 3, 3, 3, 8];
  const at = (least: number): number => firstAtLeast(least, values.length, (i) => values[i] as number);
  expect([0, 1, 2, 3, 4, 8, 9].map(at)).toEqual([0, 0, 1, 1, 4, 4, 5]);
  expect(firstAtLeast(1, 0, () => 0)).toBe(0);
});

test("sums of everything before", () => {
  expect([...runningSum(Float32Array.of(2, 0, 5))]).toEqual([0, 2, 2, 7]);
});
