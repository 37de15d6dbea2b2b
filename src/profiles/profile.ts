import type { Article, Role } from "../contract/article.js";

/** Literal words that are no part of a value, and what stands between values; never a pattern. */
export interface Cut {
  /** The value begins behind these words, one or another, where they stand in the text: `"Text: "`. */
  readonly after?: string | readonly string[];
  /** The value ends before these words, one or another: `"; Foto"`. */
  readonly before?: string | readonly string[];
  /** Words that go from the start and the end: `"Von "`, `" | Sport"`. */
  readonly without?: readonly string[];
  /** What stands between the values of a list: `" und "`, `", "`. */
  readonly split?: readonly string[];
  /**
   * How a date is written, where its order is not plain or its words are none of a date's: `"dd/MM/yyyy HH:mm"`, `"d. MMMM yyyy 'kl.' H.mm"`.
   * Letters as in CLDR (yyyy yy MMMM MM M dd d HH H hh h mm ss a), words in single quotes.
   */
  readonly date?: string;
}

/** A JSON Pointer (RFC 6901), or one whose text is cut. */
export type Pointer = string | (Cut & { readonly pointer: string });

/** A CSS selector, or one with the attribute to read or the words its block must have (literal, never a pattern). */
export type Rule =
  | string
  | (Cut & {
      readonly selector: string;
      /** Read this attribute instead of the text. */
      readonly attribute?: string;
      /** Words that the element's text must contain, compared without case and white space. */
      readonly text?: string;
      /** Put between the texts of all matches, where a field is one text; without it the first match is the value. */
      readonly join?: string;
    });

/** A story by its printed lines alone, for sites whose markup says nothing or changes all the time. */
export interface Print {
  /** The whole words of the line that a story's head begins with, one or another: the names of the sections, say. */
  readonly from: readonly string[];
  /** What that line and those behind it are, a field each; the body follows. */
  readonly lines: readonly (keyof Article)[];
  /** The first words of the line behind the body, one or another. */
  readonly until: readonly string[];
}

/** How one site marked up its articles during one time. What it does not name falls to the generic reader. */
export interface Layout {
  /** Last day this layout was served, `YYYY-MM-DD`; absent on the newest. */
  readonly until?: string;
  /** Tried in order; the first rule that gives a value wins. */
  readonly fields?: Readonly<Partial<Record<keyof Article, readonly Rule[]>>>;
  readonly body?: {
    /** All that is inside is body. */
    readonly roots: readonly Rule[];
    /** But not this: whole blocks, which keep a role, or words inside one. */
    readonly remove?: readonly Rule[];
    /** Every printed line, parted by `<br>`, is a paragraph of its own. */
    readonly lines?: boolean;
  };
  readonly print?: Print;
  readonly roles?: Readonly<Partial<Record<Role, readonly Rule[]>>>;
  /** Pointers into the page's hydration data; `body` leads to the text itself, for pages that print it by script or in part. */
  readonly data?: Readonly<Partial<Record<keyof Article, Pointer>>>;
  /** Pointers into the JSON-LD object that describes the article: `"headline": "/headline"`. */
  readonly declared?: Readonly<Partial<Record<keyof Article, Pointer>>>;
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
