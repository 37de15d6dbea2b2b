import { describe, expect, test } from "vitest";
import { textBefore, trimmer } from "../../src/text/edges.js";
import { expectLinear } from "../cost.js";

describe("trimmer", () => {
  const trimmed = trimmer("-(", "-.)");
  test.each([
    ["- (Ferry). -", "Ferry"],
    ["Ferry", "Ferry"],
    ["Ferry (north)", "Ferry (north"],
    [")Ferry(", ")Ferry("],
    ["a - b", "a - b"],
    [" \u00a0\u2003\ufeffx\n\t", "x"],
    ["(-", ""],
    ["-.)", ""],
    ["", ""],
    ["𝒳-", "𝒳"],
  ])("%j", (text, expected) => {
    expect(trimmed(text)).toBe(expected);
  });

  test("the same characters on both sides where no others are named", () => {
    expect(trimmer("|")("| a | b |")).toBe("a | b");
  });

  test("says what the pattern would say", () => {
    const pattern = /^[\s.,:-]+|[\s.,:-]+$/g;
    const same = trimmer(".,:-");
    const letters = [..." .,:-ab\n"];
    for (let i = 0; i < 4096; i++) {
      const text = Array.from({ length: 6 }, (_, place) => letters[(i >> (place * 2)) % letters.length]).join("");
      expect(same(text)).toBe(text.replace(pattern, ""));
    }
  });

  test("a long run that stands at no end is read once", () => {
    const run = (times: number): string => `x${"- ".repeat(times)}x`;
    expect(trimmer("-")(run(500_000))).toBe(run(500_000));
    expectLinear(run, trimmer("-"), 100_000);
  });
});

test.each([
  ["Ada Park, in Paris", /,?\sin\s/, "Ada Park"],
  ["in Paris in May", /in/, ""],
  ["Ada Park", /\d/, "Ada Park"],
])("the text of %j before %s", (text, pattern, expected) => {
  expect(textBefore(text, pattern)).toBe(expected);
});
