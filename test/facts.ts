import { expect } from "vitest";
import type { Article, Block, Role } from "../src/index.js";

/** What `case.json` says of an article; see `fixtures/README.md`. */
export type Facts = Readonly<Record<string, unknown>>;

type Check = (article: Article, text: string, blocks: readonly { readonly text: string; readonly role: Role }[]) => void;

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();
const tidy = (value: unknown): unknown => (typeof value === "string" ? collapse(value) : Array.isArray(value) ? value.map(tidy) : value);
const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);
const count =
  (type: Block["type"]): ((article: Article) => number) =>
  (article) =>
    article.body.filter((block) => block.type === type).length;

/** Facts that are one value of the article. */
const VALUES: Readonly<Record<string, (article: Article) => unknown>> = {
  headline: (a) => a.headline,
  kicker: (a) => a.kicker,
  standfirst: (a) => a.standfirst,
  byline: (a) => a.byline,
  dateline: (a) => a.dateline,
  publishedAt: (a) => a.publishedAt,
  modifiedAt: (a) => a.modifiedAt,
  section: (a) => a.section,
  language: (a) => a.language?.split("-")[0] ?? null,
  direction: (a) => a.direction,
  genre: (a) => a.genre,
  authors: (a) => names(a.authors),
  contributors: (a) => names(a.contributors),
  agencies: (a) => a.agencies,
  topics: (a) => a.topics,
  publisher: (a) => a.publisher?.name ?? null,
  syndicator: (a) => a.syndicator?.name ?? null,
  images: (a) => a.images.length,
  corrections: (a) => a.corrections,
  paragraphs: count("paragraph"),
  quotes: count("quote"),
  lists: count("list"),
  questions: count("question"),
  liveUpdates: (a) => a.liveUpdates.length,
  headings: (a) => a.body.flatMap((block) => (block.type === "heading" ? [block.text] : [])),
};

/** Facts that allow one of several values. */
const CHOICES: Readonly<Record<string, (article: Article) => unknown>> = {
  tier: (a) => a.access.tier,
  complete: (a) => a.access.complete,
  declaredFree: (a) => a.access.declaredFree,
};

/** One thing that must be true: a fact, or one row of a fact that is a list of things each of which must be true. */
export interface FactCheck {
  readonly fact: string;
  /** The row's text; `null` where the fact is one thing. */
  readonly row: string | null;
  readonly check: Check;
}

/** One check for every fact of a fixture, and for every row of those that have rows; a fact nobody knows how to check is an error. */
export function checkFacts(facts: Facts): FactCheck[] {
  return Object.entries(facts).flatMap(([fact, expected]): FactCheck[] => {
    const rows = ROWS[fact];
    if (rows === undefined) return [{ fact, row: null, check: checkOf(fact, expected) }];
    return (expected as readonly (string | RoleRow)[]).map((row) => ({ fact, row: typeof row === "string" ? row : row.text, check: rows(row) }));
  });
}

function checkOf(fact: string, expected: unknown): Check {
  const value = VALUES[fact];
  if (fact === "corrections")
    return (article) =>
      expect(article.corrections.map((note, i) => collapse(note).includes(collapse((expected as string[])[i] ?? "")))).toEqual(
        (expected as string[]).map(() => true),
      );
  if (value !== undefined) return (article) => expect(tidy(value(article))).toEqual(tidy(expected));
  const choice = CHOICES[fact];
  if (choice !== undefined) return (article) => expect(Array.isArray(expected) ? expected : [expected]).toContain(choice(article));
  const special = SPECIAL[fact];
  if (special === undefined) throw new Error(`unknown fact "${fact}"`);
  return special(expected);
}

const SPECIAL: Readonly<Record<string, (expected: unknown) => Check>> = {
  leadImage: (expected) => (article) =>
    expected === null ? expect(article.leadImage).toBeNull() : expect(article.leadImage).toMatchObject(expected as object),
  bodyStart: (expected) => (_, text) => expect(collapse(text).slice(0, collapse(String(expected)).length)).toBe(collapse(String(expected))),
  bodyEnd: (expected) => (_, text) => expect(collapse(text).slice(-collapse(String(expected)).length)).toBe(collapse(String(expected))),
};

/** A block of the ledger and its role. */
interface RoleRow {
  readonly text: string;
  readonly role: Role;
}

/** Facts that are lists of rows, each of which must be true by itself. */
const ROWS: Readonly<Record<string, (row: string | RoleRow) => Check>> = {
  bodyContains: (row) => (_, text) => expect(collapse(text)).toContain(collapse(row as string)),
  bodyLacks: (row) => (_, text) => expect(collapse(text)).not.toContain(collapse(row as string)),
  relatedStories: (row) => (article) => expect(article.relatedStories.map(({ title }) => collapse(title))).toContain(collapse(row as string)),
  roles: (row) => (_, __, blocks) => {
    const { text, role } = row as RoleRow;
    expect(blocks.filter((block) => collapse(block.text) === collapse(text)).map((block) => block.role)).toContain(role);
  },
};
