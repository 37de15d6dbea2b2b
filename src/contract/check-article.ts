import type { Article } from "./article.js";
import { absentValue } from "./article-fields.js";
import type { Predicate } from "./conforms.js";
import { predicateOf } from "./conforms.js";
import { ArticleError } from "./errors.js";
import { articleSchema } from "./schema.js";

let conforms: Predicate | null = null;

/**
 * Gives back the article once it has passed the schema. A field that has not is left out, with a warning that says so: a missing value beats a wrong one.
 * @throws {ArticleError} `no-article` where a field that no article can be without is wrong.
 */
export function checkArticle(article: Article): Article {
  conforms ??= predicateOf(articleSchema);
  if (conforms(article)) return article;
  const first = articleSchema.safeParse(article);
  if (first.success) return article;
  const wrong = new Set(first.error.issues.map(({ path }) => String(path[0])));
  const emptied = Object.fromEntries([...wrong].map((field) => [field, absentValue(field as keyof Article)]));
  const provenance = Object.fromEntries(Object.entries(article.provenance).filter(([field]) => !wrong.has(field)));
  const warnings = [...wrong].map((field) => ({
    code: "invalid-value",
    message: `What the page gives as ${field} is no valid value; it was left out.`,
  }));
  const mended = { ...article, ...emptied, provenance, warnings: [...article.warnings, ...warnings] };
  const second = articleSchema.safeParse(mended);
  if (second.success) return mended;
  throw new ArticleError("no-article", "The page gives no valid article.", { reason: "unclear", cause: second.error });
}
