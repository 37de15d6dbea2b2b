import type { Article, Role } from "./article.js";
import type { ArticleError } from "./errors.js";

/** The whole ledger of one page: every block with its role, every field with its candidates. */
export interface Inspection {
  /** The article, or `null` with the reason in `error`. */
  readonly article: Article | null;
  readonly error: ArticleError | null;
  /** Every text of the page, in document order, each in exactly one block. */
  readonly blocks: readonly InspectedBlock[];
  /** Every value that was found for a field, the ones that lost included. */
  readonly candidates: readonly InspectedCandidate[];
}

/** One block of the page's text. */
export interface InspectedBlock {
  /** White space collapsed. */
  readonly text: string;
  readonly role: Role;
  /** 0…1: how sure the role is. */
  readonly score: number;
  /** The name of what decided last, which a search of the sources finds: `"body-model"`, `"role-model"`, `"dropLinkedTitles"`, `"profile"` … */
  readonly rule: string;
  /** What that saw, and what it overruled: `"announces another story; overrules body model .91"`. */
  readonly reason: string;
  /** A CSS selector that finds the place. */
  readonly path: string;
  /** Whether the markup hides it. */
  readonly hidden: boolean;
}

/** One value that was found for a field. */
export interface InspectedCandidate {
  readonly field: keyof Article;
  readonly value: unknown;
  /** Such as `"json-ld NewsArticle.headline"`. */
  readonly source: string;
  readonly won: boolean;
  /** Why it won or lost. */
  readonly reason: string;
}
