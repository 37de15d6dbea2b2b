import { describe, expect, test } from "vitest";
import type { Diagnostic, Listed } from "../../.ci/excesses.js";
import { excesses, faults, shrink } from "../../.ci/excesses.js";

const SOURCE = `class Reader {
  #steps() {
    return 1;
  }
}
export function outer(list) {
  const inner = (x) => {
    return x;
  };
  return list.flatMap((one) => {
    return inner(one);
  });
}
`;

const finding = (line: number, column: number, message = "Excessive complexity of 33 detected (max: 15)."): Diagnostic => ({
  category: "lint/complexity/noExcessiveCognitiveComplexity",
  message,
  location: { path: "src/a.ts", start: { line, column } },
});

describe("a function is named by its file and what it stands in", () => {
  test.each<[string, number, number]>([
    ["src/a.ts › Reader › #steps", 2, 3],
    ["src/a.ts › outer", 6, 17],
    ["src/a.ts › outer › inner", 7, 21],
    ["src/a.ts › outer › flatMap callback", 10, 29],
  ])("%s", (name, line, column) => {
    expect(excesses([finding(line, column)], () => SOURCE)).toEqual({ [name]: { complexity: 33 } });
  });

  test("with both of its figures, and without other findings", () => {
    const long: Diagnostic = {
      ...finding(6, 8, "This function has too many lines (94). Maximum allowed is 60."),
      category: "lint/complexity/noExcessiveLinesPerFunction",
    };
    const other: Diagnostic = { ...finding(6, 8), category: "lint/style/useTemplate" };
    expect(excesses([finding(6, 17), long, other], () => SOURCE)).toEqual({ "src/a.ts › outer": { complexity: 33, lines: 94 } });
  });
});

describe("the list can only shrink", () => {
  const listed = { "src/a.ts › old": { complexity: 20, lines: 70 } };

  test.each<[string, Listed, string[]]>([
    ["what is on it with its figures is no fault", listed, []],
    [
      "what is not on it is",
      { ...listed, "src/b.ts › new": { complexity: 16 } },
      ["TOO MUCH: src/b.ts › new: complexity 16. Make it simpler, or cut it in two."],
    ],
    ["what has grown is", { "src/a.ts › old": { complexity: 21, lines: 70 } }, ["GROWN: src/a.ts › old: complexity 21, was 20."]],
    ["what exceeds another limit now is", { "src/a.ts › old": { complexity: 20 } }, ["STRIKE OFF: src/a.ts › old: lines is within its limit now."]],
    ["what has become better is", { "src/a.ts › old": { complexity: 18, lines: 70 } }, ["STRIKE OFF: src/a.ts › old: complexity 18, no longer 20."]],
    [
      "what no longer exceeds its limit is",
      {},
      ["STRIKE OFF: src/a.ts › old: complexity is within its limit now.", "STRIKE OFF: src/a.ts › old: lines is within its limit now."],
    ],
  ])("%s", (_, today, expected) => expect(faults(listed, today)).toEqual(expected));

  test("shrinking takes what has become better and adds nothing", () => {
    const today = { "src/a.ts › old": { complexity: 18, lines: 90 }, "src/b.ts › new": { complexity: 16 } };
    expect(shrink(listed, today)).toEqual({ "src/a.ts › old": { complexity: 18, lines: 70 } });
    expect(shrink(listed, {})).toEqual({});
  });
});
