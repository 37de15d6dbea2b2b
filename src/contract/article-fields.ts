/**
 * One table of all fields of the article. The list of fields that `fields/` decides, the schema's list of names, what a site profile can
 * give and how it is read, what stands for absence, the copying half of assembling and the provenance are derived from it.
 *
 * Adding a field touches four files, and the compiler names each of them until all are done:
 * 1. `article.ts`: the field with its type and a line on what it means; everything else follows from there;
 * 2. this file: how it is made, what absence is, what a profile can say of it;
 * 3. `schema.ts`: what a valid value is;
 * 4. `fields/decide.ts` for a field that is decided among candidates, `assemble/assemble-article.ts` for one that a stage makes whole.
 */

import type { Article, Author, Contributor, Image, Media, Organization } from "./article.js";

/** The shapes of values that are decided among candidates: a profile's rules are read by them. */
interface KindValues {
  readonly text: string | null;
  readonly texts: readonly string[];
  readonly date: string | null;
  readonly url: string | null;
  readonly authors: readonly Author[];
  readonly contributors: readonly Contributor[];
  readonly organization: Organization | null;
  readonly image: Image | null;
  readonly images: readonly Image[];
  readonly media: readonly Media[];
}

export type FieldKind = keyof KindValues;

/** What stands for "the page gives none"; `"never"` for a field that every article has. It follows from the type, and the compiler checks it. */
type AbsenceOf<T> = null extends T ? "null" : T extends readonly unknown[] ? "list" : "never";

type KindOf<T> = { [K in FieldKind]: T extends KindValues[K] ? K : never }[FieldKind];

/**
 * What a profile can say of a field: `"anything"` (selectors, pointers into data, fixed values), only `"selectors"`, only `"pointers"`,
 * or `"nothing"`.
 */
type ByProfile = "anything" | "selectors" | "pointers" | "nothing";

/** A field that `fields/` decides among candidates; assembling copies its value and its source. */
interface Decided<T> {
  readonly made: "decided";
  readonly kind: KindOf<T>;
  readonly absent: AbsenceOf<T>;
  readonly profile: ByProfile;
}

/** A field that one stage makes; `source` is what its provenance says, `null` where the stage itself says it, or nothing does. */
interface Made<T> {
  readonly made: "stage";
  readonly source: string | null;
  readonly absent: AbsenceOf<T>;
  readonly profile: ByProfile;
}

/** All fields, in the order in which an article holds them. */
const TABLE = {
  version: { made: "stage", source: "standfirst", absent: "never", profile: "nothing" },
  extractor: { made: "stage", source: "standfirst", absent: "never", profile: "nothing" },
  url: { made: "stage", source: "options.url", absent: "null", profile: "nothing" },
  canonicalUrl: { made: "decided", kind: "url", absent: "null", profile: "anything" },
  nextPageUrl: { made: "decided", kind: "url", absent: "null", profile: "anything" },
  headline: { made: "decided", kind: "text", absent: "never", profile: "anything" },
  alternativeHeadline: { made: "decided", kind: "text", absent: "null", profile: "anything" },
  kicker: { made: "decided", kind: "text", absent: "null", profile: "anything" },
  standfirst: { made: "decided", kind: "text", absent: "null", profile: "anything" },
  description: { made: "decided", kind: "text", absent: "null", profile: "anything" },
  byline: { made: "decided", kind: "text", absent: "null", profile: "anything" },
  authors: { made: "decided", kind: "authors", absent: "list", profile: "anything" },
  contributors: { made: "decided", kind: "contributors", absent: "list", profile: "anything" },
  agencies: { made: "decided", kind: "texts", absent: "list", profile: "anything" },
  dateline: { made: "decided", kind: "text", absent: "null", profile: "anything" },
  publishedAt: { made: "decided", kind: "date", absent: "null", profile: "anything" },
  modifiedAt: { made: "decided", kind: "date", absent: "null", profile: "anything" },
  publisher: { made: "decided", kind: "organization", absent: "null", profile: "anything" },
  syndicator: { made: "decided", kind: "organization", absent: "null", profile: "anything" },
  section: { made: "decided", kind: "text", absent: "null", profile: "anything" },
  topics: { made: "decided", kind: "texts", absent: "list", profile: "anything" },
  language: { made: "decided", kind: "text", absent: "null", profile: "anything" },
  direction: { made: "decided", kind: "text", absent: "never", profile: "anything" },
  genre: { made: "decided", kind: "text", absent: "null", profile: "anything" },
  leadImage: { made: "decided", kind: "image", absent: "null", profile: "selectors" },
  images: { made: "decided", kind: "images", absent: "list", profile: "selectors" },
  media: { made: "decided", kind: "media", absent: "list", profile: "nothing" },
  body: { made: "stage", source: null, absent: "list", profile: "pointers" },
  liveUpdates: { made: "stage", source: "model", absent: "list", profile: "nothing" },
  corrections: { made: "decided", kind: "texts", absent: "list", profile: "anything" },
  access: { made: "stage", source: "access evidence", absent: "never", profile: "nothing" },
  relatedStories: { made: "stage", source: "model", absent: "list", profile: "nothing" },
  boilerplate: { made: "stage", source: "model", absent: "list", profile: "nothing" },
  wordCount: { made: "stage", source: "renderText", absent: "never", profile: "nothing" },
  profile: { made: "stage", source: "options.profiles", absent: "null", profile: "nothing" },
  provenance: { made: "stage", source: null, absent: "never", profile: "nothing" },
  confidence: { made: "stage", source: "model", absent: "never", profile: "nothing" },
  warnings: { made: "stage", source: null, absent: "list", profile: "nothing" },
} as const;

type Table = typeof TABLE;

/** The table as it is asked; a field of the article that is missing in it, of another kind, or absent in another way is an error in this line. */
export const ARTICLE_FIELDS: { readonly [K in keyof Article]: Decided<Article[K]> | Made<Article[K]> } = TABLE;

/** The fields that `fields/` decides. */
export type MetadataField = { [K in keyof Table]: Table[K]["made"] extends "decided" ? K : never }[keyof Table];

/** The fields that no article can be without. */
export type CertainField = { [K in keyof Table]: Table[K]["absent"] extends "never" ? K : never }[keyof Table];

export const FIELD_NAMES: readonly (keyof Article)[] = Object.keys(TABLE) as (keyof Article)[];

export function isDecided(field: keyof Article): field is MetadataField {
  return ARTICLE_FIELDS[field].made === "decided";
}

/** How a value of the field is read where a profile gives one; `null` for what a stage makes. */
export function kindOfField(field: keyof Article): FieldKind | null {
  const made = ARTICLE_FIELDS[field];
  return made.made === "decided" ? made.kind : null;
}

/** What the provenance of a field says that a stage makes. */
export function sourceOfMade(field: keyof Article): string | null {
  const made = ARTICLE_FIELDS[field];
  return made.made === "stage" ? made.source : null;
}

/** Whether a value of a field stands for none. */
export function isAbsent(value: Article[keyof Article]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** What a field is where the page gives none. */
export function absentValue(field: keyof Article): null | readonly [] {
  return ARTICLE_FIELDS[field].absent === "list" ? [] : null;
}

/** Every field that can be absent, without a value. */
export function emptyFields(): Omit<Article, CertainField> {
  return Object.fromEntries(FIELD_NAMES.flatMap((field) => (ARTICLE_FIELDS[field].absent === "never" ? [] : [[field, absentValue(field)]]))) as unknown as Omit<
    Article,
    CertainField
  >;
}
