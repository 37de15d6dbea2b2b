import type { Author } from "../../contract/article.js";
import type { TextBlock } from "../../page/page.js";
import type { NameKind } from "../../words/names.js";
import { kindOfName } from "../../words/names.js";

/** A name that one place of the page gives. */
export interface FoundName extends Author {
  readonly kind: NameKind;
}

/** All the names that one place of the page gives as the authors. */
export interface FoundAuthors {
  readonly names: readonly FoundName[];
  readonly source: string;
  /** Places of one family confirm nothing among themselves. */
  readonly family: "json-ld" | "marked" | "meta" | "link" | "printed";
  readonly trust: number;
  readonly block: TextBlock | null;
}

export function toName(name: string, url: string | null): FoundName {
  return { name, url, kind: kindOfName(name) };
}

export function unique(names: readonly FoundName[]): readonly FoundName[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
