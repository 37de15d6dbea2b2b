import type { Article } from "./contract/article.js";
import { ArticleError, isArticleError } from "./contract/errors.js";
import type { Inspection } from "./contract/inspection.js";
import type { PageInput } from "./contract/reading.js";
import type { ParseOptions } from "./options.js";
import { resolveOptions } from "./options.js";
import { loadPage } from "./page/load.js";
import { builtinProfiles } from "./profiles/builtin.js";
import { ProfileSet } from "./profiles/match.js";
import { inspect, readArticle } from "./read-article.js";

/** What {@link safeParseArticle} returns: the article, or why there is none. */
export type SafeParseResult = { readonly success: true; readonly data: Article } | { readonly success: false; readonly error: ArticleError };

/** The three calls, with options and profiles bound to them; see {@link createParser}. */
export interface Parser {
  readonly parseArticle: (input: PageInput, options?: ParseOptions) => Article;
  readonly safeParseArticle: (input: PageInput, options?: ParseOptions) => SafeParseResult;
  readonly inspectPage: (input: PageInput, options?: ParseOptions) => Inspection;
}

/**
 * Prepares a parser for many pages: profiles are checked once, and compiled when their host first comes up.
 *
 * @param defaults - Options of every call; a call's own options win over them, key by key. `profiles` can only be given here.
 * @throws {ArticleError} `invalid-profile`, with every fault in `issues`.
 * @example
 * const { parseArticle } = createParser({ profiles: [exampleTimes] });
 */
export function createParser(defaults: ParseOptions = {}): Parser {
  const own = new ProfileSet(defaults.profiles ?? builtinProfiles);
  const profilesOf = (options: ParseOptions): ProfileSet =>
    options.profiles === undefined || options.profiles === defaults.profiles ? own : new ProfileSet(options.profiles);
  const inspectPage = (input: PageInput, options: ParseOptions = {}): Inspection => {
    const resolved = resolveOptions({ ...defaults, ...options });
    return guarded(() => inspect(input, resolved, profilesOf(options)));
  };
  const parseArticle = (input: PageInput, options: ParseOptions = {}): Article => {
    const resolved = resolveOptions({ ...defaults, ...options });
    return guarded(() => {
      const { article, error } = readArticle(loadPage(input, resolved), resolved, profilesOf(options));
      if (article === null) throw error;
      return article;
    });
  };
  return Object.freeze({
    inspectPage,
    parseArticle,
    safeParseArticle: (input: PageInput, options: ParseOptions = {}): SafeParseResult => {
      try {
        return { success: true, data: parseArticle(input, options) };
      } catch (error) {
        if (isArticleError(error)) return { success: false, error };
        throw error;
      }
    },
  });
}

/** Whatever goes wrong inside reaches the caller as an {@link ArticleError}. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isArticleError(error)) throw error;
    throw new ArticleError("invalid-input", `The page could not be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

let shared: Parser | null = null;

/** The parser with the defaults; made at the first use, never changed after. */
function defaultParser(): Parser {
  shared ??= createParser();
  return shared;
}

/**
 * Reads one news page into an {@link Article}. No network, no clock, no shared state: same input, same output.
 *
 * @param input - Decoded HTML, the page's bytes, or a parsed document, which is never changed.
 * @param options - `url` is the absolute http(s) address the page came from; it selects the profile and resolves links.
 * @returns The article; `publishedAt` is ISO 8601 exactly as precise as the page, `null` when it gives none; for the body see `renderText`.
 * @throws {ArticleError} `code` is `"no-article"` (with `reason`), `"too-large"`, `"too-deep"`, `"invalid-input"`, `"invalid-url"` or `"invalid-profile"`.
 * @example
 * parseArticle(html, { url: "https://exampletimes.example/a" }).authors; //=> [{ name: "Ada Park", url: null }]
 */
export function parseArticle(input: PageInput, options?: ParseOptions): Article {
  return defaultParser().parseArticle(input, options);
}

/**
 * As {@link parseArticle}, with the error returned instead of thrown.
 *
 * @example
 * const result = safeParseArticle(html);
 * if (!result.success) console.log(result.error.reason); //=> "list-page"
 */
export function safeParseArticle(input: PageInput, options?: ParseOptions): SafeParseResult {
  return defaultParser().safeParseArticle(input, options);
}

/**
 * Reads one page and accounts for every word of it: each block with its role, score and reason, each field with the candidates that lost.
 *
 * @returns The ledger; a page without an article has `article: null` and the reason in `error`.
 * @throws {ArticleError} As {@link parseArticle}, but never `"no-article"`.
 */
export function inspectPage(input: PageInput, options?: ParseOptions): Inspection {
  return defaultParser().inspectPage(input, options);
}
