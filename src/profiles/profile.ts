import type { Article, Role } from "../article.js";

/** A CSS selector, or one with the attribute to read or the words its block must have (literal, never a pattern). */
export type Rule =
  | string
  | {
      readonly selector: string;
      /** Read this attribute instead of the text. */
      readonly attribute?: string;
      /** Words that the element's text must contain, compared without case and white space. */
      readonly text?: string;
    };

/** How one site marked up its articles during one time. What it does not name falls to the generic reader. */
export interface Layout {
  /** Last day this layout was served, `YYYY-MM-DD`; absent on the newest. */
  readonly until?: string;
  /** Tried in order; the first rule that gives a value wins. */
  readonly fields?: Readonly<Partial<Record<keyof Article, readonly Rule[]>>>;
  readonly body?: { readonly roots: readonly Rule[]; readonly remove?: readonly Rule[] };
  readonly roles?: Readonly<Partial<Record<Role, readonly Rule[]>>>;
  /** JSON Pointers (RFC 6901) into the page's hydration data. */
  readonly data?: Readonly<Partial<Record<keyof Article, string>>>;
  /** Fields that are the same on every page of the site, such as `syndicator` of an aggregator. */
  readonly values?: Readonly<Partial<Record<keyof Article, string>>>;
  /** Fields that the site's pages never give: what looks like one there is something else. */
  readonly absent?: readonly (keyof Article)[];
}

/** What is known of one site, as data: it can live in a JSON file or a database. */
export interface Profile {
  readonly id: string;
  /** Host names; their subdomains match too. Empty for a system that many sites share. */
  readonly hosts: readonly string[];
  /** The id of a profile whose layouts are used where this one names nothing. */
  readonly extends?: string;
  /** IANA time zone of dates that are printed without an offset. */
  readonly timeZone?: string;
  /** Newest first. */
  readonly layouts: readonly Layout[];
}
