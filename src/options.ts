import { ArticleError } from "./contract/errors.js";
import type { Limits, ResolvedOptions } from "./contract/reading.js";
import { DEFAULT_LIMITS } from "./contract/reading.js";
import { parseUrl } from "./page/url.js";
import type { Profile } from "./profiles/profile.js";

/** How to read a page. Everything is optional. */
export interface ParseOptions {
  /** The absolute http(s) address the page came from. It selects the profile and resolves links. */
  readonly url?: string;
  /** The `content-type` header, evidence for the charset of bytes. */
  readonly contentType?: string;
  /** The HTTP status, evidence for walls and error pages. */
  readonly status?: number;
  /**
   * Site profiles to choose from; `[]` is the generic reader.
   * @default builtinProfiles
   */
  readonly profiles?: readonly Profile[];
  /** When the page was fetched, ISO 8601. Resolves relative dates and picks a profile's layout. */
  readonly fetchedAt?: string;
  readonly limits?: Limits;
}

/**
 * Fills in defaults and checks what can be wrong.
 * @throws {ArticleError} `invalid-url` for an address that is not absolute http(s), `invalid-input` for any other option of a wrong type or value.
 */
export function resolveOptions(options: ParseOptions): ResolvedOptions {
  const { url = null, contentType = null, status = null, fetchedAt = null, limits = {} } = options;
  return Object.freeze({
    url: url === null ? null : checkedUrl(url),
    contentType: checked("contentType", contentType, contentType === null || typeof contentType === "string"),
    status: checked("status", status, status === null || Number.isInteger(status)),
    fetchedAt: checked("fetchedAt", fetchedAt, fetchedAt === null || isIsoInstant(fetchedAt)),
    limits: Object.freeze({
      maxBytes: bound("maxBytes", limits.maxBytes),
      maxNodes: bound("maxNodes", limits.maxNodes),
      maxDepth: bound("maxDepth", limits.maxDepth),
    }),
  });
}

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function isIsoInstant(value: unknown): boolean {
  return typeof value === "string" && ISO_INSTANT.test(value);
}

function checkedUrl(url: string): string {
  const parsed = typeof url === "string" ? parseUrl(url) : null;
  if (parsed === null || (parsed.protocol !== "http:" && parsed.protocol !== "https:")) {
    throw new ArticleError("invalid-url", `options.url must be an absolute http(s) address, got ${JSON.stringify(url)}.`);
  }
  return parsed.href;
}

function bound(name: keyof Limits, value: number | undefined): number {
  if (value === undefined) return DEFAULT_LIMITS[name];
  return checked(`limits.${name}`, value, Number.isInteger(value) && value > 0);
}

function checked<T>(name: string, value: T, isRight: boolean): T {
  if (!isRight) throw new ArticleError("invalid-input", `options.${name} is not valid: ${JSON.stringify(value) ?? typeof value}.`);
  return value;
}
