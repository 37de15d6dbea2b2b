import { describe, expect, test } from "vitest";
import { processorTime } from "../cost.js";
import { allPatterns, writtenPatterns } from "./patterns.js";
import { BOUNDED } from "./regex-bounded.js";
import { described, hashOf, judge, readVerdicts } from "./regex-verdicts.js";

const patterns = await allPatterns();
const known = readVerdicts();
/** Noted verdicts that are asked for again each time, others each time: a note that nobody checked would come out. */
const SAMPLE = 3;

/** A profile, which is configuration, gives a date's format; what becomes of it is made of this file's own pieces, the rest is escaped. */
const FROM_PROFILES: ReadonlySet<string> = new Set(["src/profiles/date-format.ts"]);
const fileOf = (place: string): string => place.slice(0, place.lastIndexOf(":"));

describe("regular expressions", () => {
  test("none is put together from what is read", () => {
    const { computed, deferred } = writtenPatterns();
    expect(deferred.map(fileOf).filter((file) => !FROM_PROFILES.has(file))).toEqual([]);
    // All that is put together was taken down.
    const made = new Set(patterns.map(({ place }) => place));
    expect(computed.filter((place) => !made.has(place))).toEqual([]);
  });

  test("none can be made to backtrack", async () => {
    const fresh = patterns.filter((pattern) => !known.has(hashOf(pattern)) && !BOUNDED.has(hashOf(pattern)));
    if (fresh.length > 0) console.warn(`${fresh.length} patterns have no verdict yet and are checked here: note them with "npm run regexes".`);
    const noted = patterns.filter((pattern) => known.has(hashOf(pattern)));
    const sample = Array.from({ length: Math.min(SAMPLE, noted.length) }, () => noted[Math.floor(Math.random() * noted.length)] as (typeof noted)[number]);
    const wrong: string[] = [];
    for (const pattern of [...fresh, ...sample]) {
      const found = await judge(pattern);
      if (found.status !== "safe") wrong.push(described(pattern, found));
    }
    expect(wrong).toEqual([]);
  });

  describe("that the checker calls slow, or cannot decide", () => {
    const byHash = new Map(patterns.map((pattern) => [hashOf(pattern), pattern]));
    test.each([...BOUNDED])("%s: floods of what it looks for take no time", (hash, { pattern: beginning, longest }) => {
      const pattern = byHash.get(hash);
      // One that was changed or fell away is struck off the list.
      expect(`/${pattern?.source}/`).toContain(beginning);
      const { source, flags } = pattern as (typeof patterns)[number];
      const regex = new RegExp(source, flags.replace(/[gy]/g, ""));
      const slow = floods(source, longest).filter((flood) => isSlow(regex, flood));
      expect(slow.map((flood) => `${flood.slice(0, 40)}…`)).toEqual([]);
    });
  });
});

/** How many times as long as taking a flood apart once a pattern may take for it: reading it once is a fraction of that, reading it anew from each place hundreds. */
const MOST = 25;
/** How many characters are taken apart to see how fast the machine is. */
const SAMPLE_LENGTH = 100_000;
const perCharacter = processorTime(() => "ab ".repeat(SAMPLE_LENGTH / 3).replace(/./gsu, "")) / SAMPLE_LENGTH;

/** Whether a pattern takes too long for a flood each time: once may be a collection of garbage. */
function isSlow(regex: RegExp, flood: string): boolean {
  const most = MOST * perCharacter * Math.max(flood.length, SAMPLE_LENGTH);
  return [1, 2, 3].every(() => processorTime(() => regex.exec(flood), 1) > most);
}

/** Texts of the given length that repeat what a pattern has in it, alone and in pairs, and end in what it does not want. */
function floods(source: string, length: number): readonly string[] {
  const own = source.match(/[\p{L}\p{N}]{1,12}|[^\p{L}\p{N}\s\\]/gu) ?? [];
  const pieces = [...new Set([" ", "a", "A", "1", ".", "a ", "A ", "字", ...own])].slice(0, 24);
  const pairs = pieces.flatMap((one) => pieces.slice(0, 6).map((other) => one + other));
  return [...pieces, ...pairs].map((pump) => `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u0001`);
}
