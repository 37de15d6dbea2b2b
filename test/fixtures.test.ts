import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article, ParseOptions, Role } from "../src/index.js";
import { articleSchema, inspectPage, renderText } from "../src/index.js";
import { checkFacts, type Facts } from "./facts.js";
import { pageText } from "./page-text.js";
import { wrongWinners } from "./winners.js";

/** A fact that does not hold so far, or one row of it: the text of one that must, or must not, be there. */
interface Shortfall {
  readonly fact: string;
  readonly row?: string;
}

interface Fixture {
  readonly url?: string;
  readonly fetchedAt?: string;
  readonly options?: ParseOptions;
  readonly facts?: Facts;
  /** What the reader is known to get wrong so far. Each must still be wrong: one that has come right is struck off here. */
  readonly shortOf?: readonly Shortfall[];
  readonly expectError?: { readonly code: string; readonly reason?: string };
}

const FOLDER = "fixtures";
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(names)("%s", (name) => {
  const folder = join(FOLDER, name);
  const fixture = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as Fixture;
  const input = existsSync(join(folder, "page.html"))
    ? readFileSync(join(folder, "page.html"), "utf8")
    : new Uint8Array(readFileSync(join(folder, "page.bin")));
  const { url, fetchedAt, options, shortOf = [] } = fixture;
  const checks = checkFacts(fixture.facts ?? {});
  const isShortOf = (fact: string, row: string | null): boolean => shortOf.some((one) => one.fact === fact && (one.row ?? null) === row);
  const inspection = inspectPage(input, {
    ...(url === undefined ? {} : { url }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...options,
  });

  test("accounts for every word of the page", () => {
    const joined = inspection.blocks
      .map((block) => block.text)
      .join("")
      .replace(/\s+/g, "");
    expect(joined).toBe(pageText(input, options?.contentType ?? null));
  });

  test("falls short of nothing but facts and rows that it has", () => {
    const known = [...checks.map(({ fact, row }) => JSON.stringify([fact, row])), ...(fixture.expectError === undefined ? [] : ['["expectError",null]'])];
    expect(new Set(known).size).toBe(known.length);
    for (const { fact, row = null } of shortOf) expect(known).toContain(JSON.stringify([fact, row]));
  });

  if (fixture.expectError !== undefined) {
    const refused = isShortOf("expectError", null) ? test.fails : test;
    refused("is refused", () => {
      expect({
        code: inspection.error?.code,
        ...(fixture.expectError?.reason === undefined ? {} : { reason: inspection.error?.reason }),
      }).toEqual(fixture.expectError);
    });
    return;
  }

  test("passes the schema", () => {
    expect(articleSchema.safeParse(inspection.article).error).toBeUndefined();
  });

  test("holds of every field the value of its winning candidate", () => {
    expect(wrongWinners(inspection)).toEqual([]);
  });

  for (const { fact, row, check } of checks) {
    const holds = isShortOf(fact, row) ? test.fails : test;
    holds(row === null ? fact : `${fact}: ${row}`, () =>
      check(inspection.article as Article, renderText(inspection.article as Article), inspection.blocks as readonly { text: string; role: Role }[]),
    );
  }

  test("matches article.json", () => {
    const file = join(folder, "article.json");
    const actual = `${JSON.stringify(inspection.article, null, 2)}\n`;
    if (process.env["UPDATE"] === "1") writeFileSync(file, actual);
    expect(actual).toBe(readFileSync(file, "utf8"));
  });
});
