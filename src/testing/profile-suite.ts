import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article, ParseOptions, Profile, Rule } from "../index.js";
import { createParser, defineProfile } from "../index.js";
import { resolveOptions } from "../options.js";
import { loadPage } from "../page/load.js";
import type { Page } from "../page/page.js";
import { compileSelector, selectAll } from "../page/select.js";
import { articleMatchers } from "./matchers.js";

/** `case.json` beside a page: how it is read, and what must come of it. */
export interface ProfileCase {
  /** The page's address; on one of the profile's hosts. */
  readonly url: string;
  readonly fetchedAt?: string;
  /** Of the fields in `article`, those that the generic reader gets wrong on this page: what the profile is for. */
  readonly mends?: readonly (keyof Article)[];
  /** As for `toMatchArticle`; what is not named is not checked. */
  readonly article: Readonly<Partial<Record<keyof Article, unknown>>>;
}

/** What `describeProfile` can be told beside the profile. */
export interface ProfileSuiteOptions {
  /** Profiles that it extends. */
  readonly extended?: readonly Profile[];
}

interface Sample {
  readonly name: string;
  readonly input: Uint8Array;
  readonly one: ProfileCase;
}

/**
 * A conformance suite for one profile: it is valid, its layouts are dated and none is dead, every selector of it matches something on one
 * of its pages at least, and each page gives the article that was written down for it.
 *
 * @param folder - Folders with `page.html` and `case.json` each; see {@link ProfileCase}.
 * @example
 * describeProfile(exampleTimes, "test/pages/example-times");
 */
export function describeProfile(profile: Profile, folder: string, { extended = [] }: ProfileSuiteOptions = {}): void {
  describe(`profile ${profile.id}`, () => {
    const samples = readSamples(folder);

    test("is valid, and would be as a JSON file", () => {
      expect(() => createParser({ profiles: [defineProfile(JSON.parse(JSON.stringify(profile))), ...extended] })).not.toThrow();
    });

    test("has pages to be tried on", () => {
      expect(samples.map(({ name }) => name)).not.toEqual([]);
    });

    test("dates every layout but the newest, newest first", () => {
      const dates = profile.layouts.slice(1).map(({ until }) => until ?? "");
      expect(dates.every((date) => date !== "")).toBe(true);
      expect(dates).toEqual([...dates].sort().reverse());
    });

    test("has no selector that matches nothing", () => {
      const pages = samples.map(({ input, one }) => loadPage(input, resolveOptions({ url: one.url })));
      expect(
        profile.layouts
          .flatMap((layout, i) => rulesOf(layout, `layouts.${i}`))
          .filter(({ rule }) => !isUsed(rule, pages))
          .map(({ path }) => path),
      ).toEqual([]);
    });

    const parser = createParser({ profiles: [profile, ...extended] });
    test.each(samples)("reads $name", ({ input, one }) => {
      const options: ParseOptions = { url: one.url, ...(one.fetchedAt === undefined ? {} : { fetchedAt: one.fetchedAt }) };
      const article = parser.parseArticle(input, options);
      expect(article.profile).toBe(profile.id);
      const { pass, message } = articleMatchers.toMatchArticle(article, one.article);
      expect(pass, message()).toBe(true);
      expect(article.warnings.filter(({ code }) => code === "profile-rot")).toEqual([]);
    });

    const generic = createParser({ profiles: [] });
    const mended = samples.flatMap(({ name, input, one }) => (one.mends ?? []).map((field) => ({ name, field, input, one })));
    test.skipIf(mended.length === 0).each(mended)("mends $field of $name", ({ field, input, one }) => {
      const expected = one.article[field];
      const article = generic.safeParseArticle(input, { url: one.url });
      const isRight = article.success && articleMatchers.toMatchArticle(article.data, { [field]: expected }).pass;
      expect(expected !== undefined && !isRight, `the generic reader has ${field} right: the profile earns nothing there`).toBe(true);
    });
  });
}

function readSamples(folder: string): Sample[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "case.json")))
    .map(({ name }) => ({
      name,
      input: new Uint8Array(readFileSync(join(folder, name, "page.html"))),
      one: JSON.parse(readFileSync(join(folder, name, "case.json"), "utf8")) as ProfileCase,
    }));
}

interface Placed {
  readonly path: string;
  readonly rule: Rule;
}

function rulesOf({ fields = {}, body, roles = {} }: Profile["layouts"][number], at: string): Placed[] {
  const lists: [string, readonly Rule[] | undefined][] = [
    ...Object.entries(fields).map(([name, rules]): [string, readonly Rule[]] => [`fields.${name}`, rules]),
    ["body.roots", body?.roots],
    ["body.remove", body?.remove],
    ...Object.entries(roles).map(([name, rules]): [string, readonly Rule[]] => [`roles.${name}`, rules]),
  ];
  return lists.flatMap(([name, rules]) => (rules ?? []).map((rule, i) => ({ path: `${at}.${name}.${i}`, rule })));
}

function isUsed(rule: Rule, pages: readonly Page[]): boolean {
  const selector = compileSelector(typeof rule === "string" ? rule : rule.selector);
  return pages.some((page) => selectAll(selector, page).length > 0);
}
