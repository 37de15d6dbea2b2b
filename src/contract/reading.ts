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

/** The bounds of a page for which the caller names none. */
export const DEFAULT_LIMITS: ResolvedLimits = Object.freeze({ maxBytes: 33_554_432, maxNodes: 1_000_000, maxDepth: 1_000 });
