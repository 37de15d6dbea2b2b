import type { Article } from "../contract/article.js";
import { ARTICLE_FIELDS, FIELD_NAMES } from "../contract/article-fields.js";
import type { ProfileIssue } from "../contract/errors.js";
import { articleSchema } from "../contract/schema.js";
import { fieldFromTexts } from "./field.js";
import type { Layout, Profile } from "./profile.js";

/** What each key of a layout can give. The other fields are made by the reader from the whole page, or by `body` and `roles`. */
const SETTABLE: Readonly<Record<"fields" | "data" | "declared" | "values", ReadonlySet<keyof Article>>> = {
  fields: settableBy("anything", "selectors"),
  data: settableBy("anything", "pointers"),
  declared: settableBy("anything", "pointers"),
  values: settableBy("anything"),
};

function settableBy(...ways: readonly string[]): ReadonlySet<keyof Article> {
  return new Set(FIELD_NAMES.filter((field) => ways.includes(ARTICLE_FIELDS[field].profile)));
}

/** Whether a profile can say that a site gives none. The lead is the first of the pictures: a site without any names `images`. */
function canBeAbsent(field: keyof Article): boolean {
  return SETTABLE.fields.has(field) && ARTICLE_FIELDS[field].absent !== "never" && field !== "leadImage";
}

/** Fields that a profile names and cannot give, and values that are none. */
export function settableIssues({ layouts }: Profile): ProfileIssue[] {
  return layouts.flatMap((layout, i) => [
    ...(["fields", "data", "declared", "values"] as const).flatMap((key) => fieldIssues(layout, key, ["layouts", i, key])),
    ...valueIssues(layout, ["layouts", i, "values"]),
    ...listIssues(layout.print?.lines ?? [], (field) => SETTABLE.values.has(field), ["layouts", i, "print", "lines"]),
    ...listIssues(layout.absent ?? [], canBeAbsent, ["layouts", i, "absent"]),
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
