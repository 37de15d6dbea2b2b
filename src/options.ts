import { ArticleError } from "./contract/errors.js";
import { parseUrl } from "./page/url.js";
import type { Profile } from "./profiles/profile.js";

/** What may be read: decoded HTML, the page's bytes, or a parsed document, which is never changed. */
export type PageInput = string | Uint8Array | Document;

/** Bounds on one page. A page over one of them is refused with `too-large` or `too-deep`. */
export interface Limits {
  /**
   * Size of the page: bytes, or UTF-16 code units of a string.
   * @default 33_554_432
   */
  readonly maxBytes?: number;
  /**
   * Elements and texts of the parsed page.
   * @default 1_000_000
   */
  readonly maxNodes?: number;
  /**
   * Nested elements.
   * @default 1_000
   */
  readonly maxDepth?: number;
}

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

/** Limits with their defaults filled in. */
export type ResolvedLimits = Required<Limits>;

/** What inner code sees: every option decided, the address checked. */
export interface ResolvedOptions {
  /** Absolute http(s), or `null`. */
  readonly url: string | null;
  readonly contentType: string | null;
  readonly status: number | null;
  /** ISO 8601, or `null`. */
  readonly fetchedAt: string | null;
  readonly limits: ResolvedLimits;
}

const DEFAULT_LIMITS: ResolvedLimits = Object.freeze({ maxBytes: 33_554_432, maxNodes: 1_000_000, maxDepth: 1_000 });

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
