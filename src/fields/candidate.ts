import type { Article } from "../contract/article.js";
import type { TextBlock } from "../page/page.js";

/** One value found for one field of the article, before anything is decided. */
export interface Candidate<K extends keyof Article = keyof Article> {
  readonly field: K;
  readonly value: Article[K];
  /** Where it was found, as `Article.provenance` prints it: `"json-ld NewsArticle.headline"`. */
  readonly source: string;
  /** The block it stands in, where it is visible. */
  readonly block: TextBlock | null;
}

/** What became of the candidates of one field. */
export interface Decision<K extends keyof Article = keyof Article> {
  readonly field: K;
  /** The value that won; `null` or the empty list where none did. */
  readonly value: Article[K];
  /** The winner's source; `null` where none won. */
  readonly source: string | null;
  readonly candidates: readonly (Candidate<K> & { readonly won: boolean; readonly reason: string })[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}
