import type { Article } from "../contract/article.js";
import type { ProfileIssue } from "../contract/errors.js";
import { articleSchema } from "../contract/schema.js";
import { fieldFromTexts } from "./field.js";
import type { Layout, Profile } from "./profile.js";

/** Fields that are texts of a page, or made of them. */
const TEXTS: readonly (keyof Article)[] = [
  "headline",
  "alternativeHeadline",
  "kicker",
  "standfirst",
  "description",
  "byline",
  "authors",
  "contributors",
  "agencies",
  "dateline",
  "publishedAt",
  "modifiedAt",
  "publisher",
  "syndicator",
  "section",
  "topics",
  "language",
  "genre",
  "direction",
  "corrections",
  "canonicalUrl",
  "nextPageUrl",
];

/** What each key of a layout can give. The others are made by the reader from the whole page, or by `body` and `roles`. */
const SETTABLE: Readonly<Record<"fields" | "data" | "declared" | "values", ReadonlySet<keyof Article>>> = {
  fields: new Set([...TEXTS, "images", "leadImage"]),
  data: new Set([...TEXTS, "body"]),
  declared: new Set([...TEXTS, "body"]),
  values: new Set(TEXTS),
};

/** Fields that no article can be without. */
const NEVER_ABSENT: ReadonlySet<keyof Article> = new Set(["headline", "direction"]);

/** Fields that a profile names and cannot give, and values that are none. */
export function settableIssues({ layouts }: Profile): ProfileIssue[] {
  return layouts.flatMap((layout, i) => [
    ...(["fields", "data", "declared", "values"] as const).flatMap((key) => fieldIssues(layout, key, ["layouts", i, key])),
    ...valueIssues(layout, ["layouts", i, "values"]),
    ...listIssues(layout.print?.lines ?? [], (field) => SETTABLE.values.has(field), ["layouts", i, "print", "lines"]),
    ...listIssues(layout.absent ?? [], (field) => SETTABLE.fields.has(field) && !NEVER_ABSENT.has(field), ["layouts", i, "absent"]),
  ]);
}

type Path = readonly (string | number)[];

function fieldIssues(layout: Layout, key: keyof typeof SETTABLE, path: Path): ProfileIssue[] {
  const named = Object.keys(layout[key] ?? {}) as (keyof Article)[];
  return named.filter((field) => !SETTABLE[key].has(field)).map((field) => ({ path: [...path, field], message: cannot(field, key) }));
}

function cannot(field: keyof Article, key: string): string {
  if (field === "body") return "the body is named by `body.roots`, or by a pointer in `data` or `declared`";
  return `${JSON.stringify(field)} cannot be given by \`${key}\`: the reader makes it from the page`;
}

function valueIssues({ values = {} }: Layout, path: Path): ProfileIssue[] {
  return (Object.entries(values) as [keyof Article, string][]).flatMap(([field, text]) => {
    if (!SETTABLE.values.has(field)) return [];
    const { success } = articleSchema.shape[field].safeParse(fieldFromTexts(field, [text], null));
    return success ? [] : [{ path: [...path, field], message: `${JSON.stringify(text)} is no ${field} of an article` }];
  });
}

function listIssues(fields: readonly (keyof Article)[], isAllowed: (field: keyof Article) => boolean, path: Path): ProfileIssue[] {
  return fields.flatMap((field, i) => (isAllowed(field) ? [] : [{ path: [...path, i], message: cannot(field, String(path.at(-1))) }]));
}
