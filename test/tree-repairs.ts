import type { Article, ArticleError } from "../src/index.js";

/**
 * Fixtures whose markup is not well-formed: a browser's parser, and jsdom's and happy-dom's, mend it into another tree than ours, and a reader of that
 * document can only read what stands there. What differs then, and why. Places (`boilerplate[].selector`) always name the tree that was read.
 */
export const TREE_REPAIRS: Readonly<Record<string, { readonly fields: readonly (keyof Article)[]; readonly why: string }>> = {
  "meta-before-html": { fields: ["boilerplate"], why: "a head that was ended by a stray element leaves its title in the body, as text" },
  "old-table-layout": { fields: ["confidence"], why: "every table gets a tbody: elements stand deeper" },
};

/** A page in which a link is never closed: browsers go on with it to the page's end, so that all of the story is link text. */
export const NEVER_CLOSED_LINK = "unclosed-tags";

/** What is read in a browser comes back as JSON; of an error, what tells it from others. */
export type Reading = { readonly success: true; readonly data: Article } | { readonly success: false; readonly error: Pick<ArticleError, "code" | "reason"> };

/** The fields in which two readings differ, places in the tree aside; of a page without an article, its code and reason. */
export function differences(one: Reading, other: Reading): string[] {
  const [a, b] = [fieldsOf(one), fieldsOf(other)];
  return Object.keys({ ...a, ...b }).filter((field) => a[field] !== b[field]);
}

function fieldsOf(reading: Reading): Readonly<Record<string, string>> {
  const fields = reading.success
    ? { ...reading.data, boilerplate: reading.data.boilerplate.map(({ selector, ...rest }) => rest) }
    : { code: reading.error.code, reason: reading.error.reason };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, JSON.stringify(value)]));
}
