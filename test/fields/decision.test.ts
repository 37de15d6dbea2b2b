import { describe, expect, test } from "vitest";
import type { Weighed } from "../../src/fields/decision.js";
import { heaviest, only, overridden, retold, settled } from "../../src/fields/decision.js";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";

const one = (value: string, source: string, weight: number): Weighed<"section"> => ({
  field: "section",
  value,
  source,
  block: null,
  weight,
  reason: `weighs ${weight}`,
});
const winners = (candidates: readonly { readonly value: unknown; readonly won: boolean }[]): readonly unknown[] =>
  candidates.filter(({ won }) => won).map(({ value }) => value);

describe("heaviest", () => {
  test("the greatest weight wins, wherever it stands", () => {
    const decision = heaviest("section", [one("World", "meta", 1), one("Culture", "link", 3), one("Sport", "url", 2)], null);
    expect(decision).toMatchObject({ field: "section", value: "Culture", source: "link", warnings: [] });
    expect(winners(decision.candidates)).toEqual(["Culture"]);
    expect(decision.candidates.map(({ reason }) => reason)).toEqual(["weighs 1", "weighs 3", "weighs 2"]);
  });

  test("of equal weights the first wins, and it alone", () => {
    const decision = heaviest("section", [one("World", "meta", 2), one("Culture", "link", 2)], null);
    expect(decision.value).toBe("World");
    expect(winners(decision.candidates)).toEqual(["World"]);
  });

  test("nothing wins by no weight", () => {
    const decision = heaviest("section", [one("World", "meta", 0), one("Culture", "link", -1)], null, [{ code: "x", message: "y" }]);
    expect(decision).toMatchObject({ value: null, source: null, warnings: [{ code: "x", message: "y" }] });
    expect(winners(decision.candidates)).toEqual([]);
  });

  test("no candidate, the value for none", () => {
    expect(heaviest("topics", [], [])).toEqual({ field: "topics", value: [], source: null, candidates: [], warnings: [] });
  });
});

test("the same value of another source, or of another weight, has not won", () => {
  const winner = one("World", "meta", 3);
  const decision = settled("section", [winner, one("World", "link", 3), one("World", "meta", 1)], winner, null);
  expect(decision.candidates.map(({ won }) => won)).toEqual([true, false, false]);
});

test("a value told in other words than its place prints has won as it is told", () => {
  const printed = one("Port Galvan, world", "link", 2);
  const told = { ...printed, value: "World" };
  const decision = settled("section", retold([printed, one("Sport", "link", 2)], printed, told), told, null);
  expect(decision).toMatchObject({ value: "World", warnings: [] });
  expect(decision.candidates.map(({ value, won }) => [value, won])).toEqual([
    ["World", true],
    ["Sport", false],
  ]);
});

test("of two places of a source that print the same, one has won", () => {
  const [first = null, second = null] = loadPage("<p>World</p><p>World</p>", resolveOptions({})).blocks;
  expect(second).not.toBeNull();
  const printed = { ...one("World", "link", 2), block: first };
  const decision = settled("section", [printed, { ...printed, block: second }], printed, null);
  expect(decision.candidates.map(({ won }) => won)).toEqual([true, false]);
});

test("candidates keep no weight: it means nothing outside its field", () => {
  const winner = one("World", "meta", 3);
  expect(settled("section", [winner], winner, null).candidates[0]).toEqual({
    field: "section",
    value: "World",
    source: "meta",
    block: null,
    reason: "weighs 3",
    won: true,
  });
});

test("a value that stands alone", () => {
  expect(only("section", "World", "meta")).toEqual({
    field: "section",
    value: "World",
    source: "meta",
    candidates: [{ field: "section", value: "World", source: "meta", block: null, won: true, reason: "only candidate" }],
    warnings: [],
  });
  expect(only("section", null, null)).toEqual({ field: "section", value: null, source: null, candidates: [], warnings: [] });
});

describe("overridden", () => {
  const generic = () => heaviest("section", [one("World", "meta", 1), one("Sport", "url", 0)], null, [{ code: "x", message: "y" }]);
  test("a profile's value goes first, and says so", () => {
    const given = { field: "section", value: "Culture", source: "profile times", block: null } as const;
    const decision = overridden("section", [{ field: "kicker", value: "Art", source: "profile times", block: null }, given], generic);
    expect(decision).toMatchObject({ field: "section", value: "Culture", source: "profile times", warnings: [] });
    expect(decision.candidates.map(({ value, won, reason }) => [value, won, reason])).toEqual([
      ["Culture", true, "named by the profile"],
      ["World", false, "the profile goes first"],
      ["Sport", false, "weighs 0"],
    ]);
  });
  test("where a profile says that there is none, nothing has won", () => {
    const decision = overridden("section", [{ field: "section", value: null, source: "profile times", block: null }], generic);
    expect(decision.value).toBeNull();
    expect(winners(decision.candidates)).toEqual([]);
  });
  test("a profile that names other fields changes nothing", () => {
    expect(overridden("section", [{ field: "kicker", value: "Art", source: "profile times", block: null }], generic)).toEqual(generic());
  });
});
