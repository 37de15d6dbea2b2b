import type { TextBlock } from "../../page/page.js";
import type { DateKind } from "../../words/language-words.js";

/** A date that the page gives, with what it is thought to be. */
export interface FoundDate {
  readonly kind: DateKind;
  /** ISO 8601. */
  readonly iso: string;
  readonly source: string;
  /** Which of the independent places of a page it comes from; dates of one family confirm nothing. */
  readonly family: "json-ld" | "marked" | "meta" | "time" | "printed" | "url" | "relative" | "data";
  readonly trust: number;
  readonly block: TextBlock | null;
  /** Whether nothing but its place says that it is the article's: no label before it, no item of the article around it. */
  readonly isStray?: boolean;
}
