import type { Article } from "../index.js";
import { articleSchema, findPhrase, leadLength, renderText } from "../index.js";
import { differences } from "./differences.js";

/** What a matcher tells vitest. */
export interface Verdict {
  readonly pass: boolean;
  message(): string;
  readonly actual?: unknown;
  readonly expected?: unknown;
}

/** The matchers as they are called on `expect(…)`. */
export interface ArticleMatchers<R = unknown> {
  /** Passes for what `articleSchema` accepts; the message names every field that it does not. */
  toBeArticle(): R;
  /** Passes where the article has these values; a string matches as a whole, a regular expression in part. The message compares field by field. */
  toMatchArticle(expected: Readonly<Partial<{ [K in keyof Article]: Article[K] | RegExp | object }>>): R;
  /** Passes where nothing in the body is a prompt, a share tool, a label of an advertisement or an announcement of another story. */
  toHaveNoBoilerplate(): R;
}

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: the parameter is vitest's own.
  interface Matchers<T = any> extends ArticleMatchers<T> {}
}

const MAX_ISSUES = 20;

/**
 * Matchers for vitest.
 *
 * @example
 * expect.extend(articleMatchers);
 * expect(parseArticle(html)).toMatchArticle({ headline: "Ferry back", authors: [{ name: "Ana Paz" }] });
 */
export const articleMatchers: {
  readonly toBeArticle: (received: unknown) => Verdict;
  readonly toMatchArticle: (received: unknown, expected: Readonly<Record<string, unknown>>) => Verdict;
  readonly toHaveNoBoilerplate: (received: unknown) => Verdict;
} = {
  toBeArticle(received) {
    const { error } = articleSchema.safeParse(received);
    const issues = (error?.issues ?? []).slice(0, MAX_ISSUES).map(({ path, message }) => `  ${path.join(".") || "(article)"}: ${message}`);
    return {
      pass: error === undefined,
      message: () => (error === undefined ? "expected this to be no article, but it is one" : ["expected an article, but", ...issues].join("\n")),
    };
  },

  toMatchArticle(received, expected) {
    if (typeof received !== "object" || received === null) return noArticle(received);
    const found = differences(received, expected);
    const lines = found.map(({ path, expected: wanted, actual }) => `  ${path}\n    expected ${shown(wanted)}\n    received ${shown(actual)}`);
    return {
      pass: found.length === 0,
      message: () =>
        found.length === 0 ? "expected the article to differ, but it has all these values" : [`${found.length} fields differ`, ...lines].join("\n"),
      actual: Object.fromEntries(Object.keys(expected).map((key) => [key, (received as Record<string, unknown>)[key]])),
      expected,
    };
  },

  toHaveNoBoilerplate(received) {
    const { data } = articleSchema.safeParse(received);
    if (data === undefined) return noArticle(received);
    const lines = boilerplateIn(data as Article);
    return {
      pass: lines.length === 0,
      message: () => (lines.length === 0 ? "expected boilerplate in the body, but there is none" : ["boilerplate in the body:", ...lines].join("\n")),
    };
  },
};

function noArticle(received: unknown): Verdict {
  return { pass: false, message: () => `expected an article, but received ${shown(received)}` };
}

const LONGEST = 160;
const SEPARATOR = /^\s*[:：|]/;

function shown(value: unknown): string {
  const text = value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}

/** Lines of the running text that say what only boilerplate says, each with what it is. */
function boilerplateIn(article: Article): string[] {
  return renderText(article)
    .split("\n")
    .flatMap((line) => {
      const match = findPhrase(line);
      if (match?.isWhole === true && match.phrase.role !== "navigation") return [`  ${JSON.stringify(line)}: ${match.phrase.role} (${match.phrase.language})`];
      const lead = leadLength(line);
      return lead > 0 && SEPARATOR.test(line.slice(lead)) ? [`  ${JSON.stringify(line)}: announces another story`] : [];
    });
}
