import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Floors, Measurement } from "../../corpus/floors.js";
import { checkFloors, floorOf, lowerFloors, otherSuites, raiseFloors } from "../../corpus/floors.js";
import { SUITES } from "../../corpus/read-corpus.js";

const floors: Floors = { corpus: { news: "aa" }, floors: { news: { headline: 0.9, body: 0.8 }, lists: { refused: 0.7 } }, lowered: [] };
const measured = (headline: number, body: number): Measurement => ({ figures: { news: { headline, body } }, corpus: { news: "aa" } });
const below = (known: Floors, measurement: Measurement): string[] =>
  checkFloors(known, measurement)
    .filter(({ isBelow }) => isBelow)
    .map(({ suite, figure }) => `${suite} ${figure}`);

test("a floor is the figure cut to three decimals, and holds for the figure itself", () => {
  expect([0.8299999, 0.829, 0.57, 1, 0].map(floorOf)).toEqual([0.829, 0.829, 0.57, 1, 0]);
  for (let i = 0; i <= 1000; i++) expect(floorOf(i / 1000)).toBe(i / 1000);
});

describe("a figure", () => {
  test("on its floor or above holds it", () => expect(below(floors, measured(0.9, 0.8004))).toEqual([]));
  test("a thousandth under its floor is below", () => expect(below(floors, measured(0.8999, 0.8))).toEqual(["news headline"]));
  test("that is no longer measured is below", () => expect(below(floors, { figures: { news: { headline: 1 } }, corpus: {} })).toEqual(["news body"]));
  test("without a floor holds", () => expect(below(floors, { figures: { news: { headline: 1, body: 1, topics: 0 } }, corpus: {} })).toEqual([]));
  test("of a suite that was not measured is not asked for", () =>
    expect(checkFloors(floors, measured(1, 1)).map(({ suite }) => suite)).toEqual(["news", "news"]));
});

test("raising takes what is higher and new, and lowers nothing", () => {
  const raised = raiseFloors(floors, { figures: { news: { headline: 0.9512, body: 0.5, topics: 0.4 } }, corpus: { news: "aa" } });
  expect(raised.floors).toEqual({ news: { headline: 0.951, body: 0.8, topics: 0.4 }, lists: { refused: 0.7 } });
  expect(raised.lowered).toEqual([]);
});

describe("lowering", () => {
  test("takes what is below, and keeps the reason with the old figure", () => {
    const lowered = lowerFloors(floors, measured(0.95, 0.7), "standfirsts are no longer part of the body");
    expect(lowered.floors["news"]).toEqual({ headline: 0.9, body: 0.7 });
    expect(lowered.lowered).toEqual([{ suite: "news", figure: "body", from: 0.8, to: 0.7, reason: "standfirsts are no longer part of the body" }]);
  });
  test("strikes off what is no longer measured", () => {
    const lowered = lowerFloors(floors, { figures: { news: { headline: 0.9 } }, corpus: {} }, "measured elsewhere");
    expect(lowered.floors["news"]).toEqual({ headline: 0.9 });
    expect(lowered.lowered).toEqual([{ suite: "news", figure: "body", from: 0.8, to: null, reason: "measured elsewhere" }]);
  });
  test("keeps earlier reasons", () => {
    const once = lowerFloors(floors, measured(0.8, 0.8), "first");
    expect(lowerFloors(once, measured(0.7, 0.8), "second").lowered.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      [0.9, 0.8, "first"],
      [0.8, 0.7, "second"],
    ]);
  });
  test("needs a reason", () => expect(() => lowerFloors(floors, measured(0.8, 0.8), "  ")).toThrow("reason"));
});

describe("another corpus", () => {
  const other: Measurement = { figures: { news: { headline: 0.8, body: 0.9 } }, corpus: { news: "bb" } };
  test("is told", () => {
    expect(otherSuites(floors, measured(1, 1))).toEqual([]);
    expect(otherSuites(floors, other)).toEqual(["news"]);
  });
  test("is not taken on by raising while a figure is below", () => expect(raiseFloors(floors, other).corpus).toEqual({ news: "aa" }));
  test("is taken on with a reason", () => expect(lowerFloors(floors, other, "another corpus: ten pages more").corpus).toEqual({ news: "bb" }));
});

test("bench/floors.json has floors for every suite, and every floor that was lowered has its reason", () => {
  const file = JSON.parse(readFileSync("bench/floors.json", "utf8")) as Floors;
  expect(Object.keys(file.floors).sort()).toEqual([...SUITES].sort());
  expect(Object.keys(file.corpus).sort()).toEqual([...SUITES].sort());
  for (const figures of Object.values(file.floors)) for (const floor of Object.values(figures)) expect(floorOf(floor)).toBe(floor);
  for (const { reason } of file.lowered) expect(reason.trim()).not.toBe("");
});
