import type { JsonValue as Json } from "fast-check";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { predicateOf } from "../../src/contract/conforms.js";
import { articleSchema } from "../../src/contract/schema.js";
import { arbitraryArticle } from "../../src/testing/index.js";

/** A copy with one value, found by going down at random, put in another's place; sometimes one key more or less. */
function damaged(value: Json, turns: readonly number[], put: Json): Json {
  const [turn = 0, ...rest] = turns;
  if (rest.length === 0 || value === null || typeof value !== "object") return put;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return put;
  const copy = structuredClone(value) as Record<string, Json>;
  if (turn % 11 === 10) copy["added"] = put;
  else if (turn % 13 === 12 && !Array.isArray(copy)) delete copy[key];
  else copy[key] = damaged(copy[key] as Json, rest, put);
  return copy;
}

const turns = fc.array(fc.nat(1000), { minLength: 1, maxLength: 7 });
const put = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom("", "https://a.example/", "mailto:a", "2024-05-01", "en", 0, -1, 1.5, true, "paragraph", "other"),
);

describe("predicateOf", () => {
  const conforms = predicateOf(articleSchema);

  test("says of damaged articles what zod says", () => {
    fc.assert(
      fc.property(arbitraryArticle(fc), turns, put, (article, path, value) => {
        const other = damaged(JSON.parse(JSON.stringify(article)), path, value);
        expect(conforms(article)).toBe(true);
        expect(conforms(other)).toBe(articleSchema.safeParse(other).success);
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  test.each<[string, z.ZodType, unknown[]]>([
    ["numbers", z.number(), [1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null]],
    ["32-bit numbers", z.int32(), [1, 2 ** 40, 1.5]],
    ["exclusive bounds", z.number().gt(0).lt(1), [0, 0.5, 1]],
    ["formats", z.email(), ["a@b.example", "a"]],
    ["patterns that keep a place", z.string().regex(/a/g), ["a", "a", "b"]],
    ["lengths of lists", z.array(z.string()).min(1), [[], ["a"]]],
    ["optional keys", z.strictObject({ a: z.string().optional() }), [{}, { a: "x" }, { a: 1 }, { b: "x" }]],
    ["open objects", z.object({ a: z.string() }), [{ a: "x", b: 1 }, { b: 1 }]],
    ["unions", z.union([z.string(), z.null()]), ["x", null, 1]],
    ["own checks", z.string().refine((text) => text === "x"), ["x", "y", 1]],
    ["no lists for records", z.record(z.string(), z.unknown()), [[], {}, null]],
  ])("knows, or leaves to zod, %s", (_, schema, values) => {
    for (const value of values) if (predicateOf(schema)(value)) expect(schema.safeParse(value).success).toBe(true);
    expect(values.some((value) => predicateOf(schema)(value))).toBe(true);
  });
});
