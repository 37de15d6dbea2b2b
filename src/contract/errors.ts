/** What went wrong, for programs. */
export type ArticleErrorCode = "invalid-input" | "invalid-url" | "too-large" | "too-deep" | "no-article" | "invalid-profile";

/** Why a page holds no article. */
export type NoArticleReason = "empty" | "list-page" | "error-page" | "consent-wall" | "bot-wall" | "text-in-scripts" | "unclear";

/** One fault of a profile. */
export interface ProfileIssue {
  /** The keys that lead to the fault, such as `["layouts", 0, "body", "roots", 1]`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What an `ArticleError` says beside its code and message. */
export interface ArticleErrorDetails {
  readonly reason?: NoArticleReason;
  readonly issues?: readonly ProfileIssue[];
  readonly cause?: unknown;
}

const BRAND = Symbol.for("standfirst.ArticleError");

/** The only exception this library throws. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  /** What went wrong. */
  readonly code: ArticleErrorCode;
  /** Why there is no article; `null` unless `code` is `"no-article"`. */
  readonly reason: NoArticleReason | null;
  /** The faults of a profile; empty unless `code` is `"invalid-profile"`. */
  readonly issues: readonly ProfileIssue[];

  constructor(code: ArticleErrorCode, message: string, details: ArticleErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.reason = details.reason ?? null;
    this.issues = details.issues ?? [];
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Whether a caught value is an {@link ArticleError}, also one from another copy of this library
 * (two versions, or its ESM and CommonJS builds, may meet in one process).
 */
export function isArticleError(value: unknown): value is ArticleError {
  return typeof value === "object" && value !== null && BRAND in value;
}
