import type { Json, JsonObject, LinkedData, LinkedItem } from "./linked-data.js";
import { objects, property, texts, values } from "./linked-data.js";
import type { Metas } from "./metas.js";
import { firstMeta } from "./metas.js";

/** What the publisher declares about reading this article. */
export interface DeclaredAccess {
  /** `isAccessibleForFree` of the article, else of its gated parts; `null` where nothing is said. */
  readonly isFree: boolean | null;
  /** Where `isFree` was found, as provenance prints it; `null` where nothing is said. */
  readonly source: string | null;
  /** CSS selectors of the parts that are not free (`hasPart.cssSelector`). */
  readonly gatedSelectors: readonly string[];
  /** `article:content_tier` and its kin, lower-case: `"free"`, `"metered"`, `"locked"` … */
  readonly tier: string | null;
}

const TIER_METAS = ["article:content_tier", "og:article:content_tier", "content_tier", "content-tier"];
const NO: ReadonlySet<string> = new Set(["false", "no", "0", "http://schema.org/false", "https://schema.org/false"]);
const YES: ReadonlySet<string> = new Set(["true", "yes", "1", "http://schema.org/true", "https://schema.org/true"]);

/** Collects the declarations about walls. */
export function readAccess(data: LinkedData, article: LinkedItem | null, markedArticle: LinkedItem | null, metas: Metas): DeclaredAccess {
  const parts = article === null ? [] : objects(data, article.node, "hasPart");
  const gated = parts.filter((part) => truth(property(part, "isAccessibleForFree")) === false);
  const found = firstFree([article, markedArticle]);
  const isFree = found?.isFree ?? (gated.length > 0 ? false : null);
  return {
    isFree,
    source: found?.source ?? (gated.length > 0 ? `json-ld ${article?.types[0] ?? ""}.hasPart.isAccessibleForFree` : null),
    gatedSelectors: gated.flatMap((part) => texts(part, "cssSelector")),
    tier: firstMeta(metas, TIER_METAS)?.content.toLowerCase() ?? null,
  };
}

function firstFree(items: readonly (LinkedItem | null)[]): { isFree: boolean; source: string } | null {
  for (const item of items) {
    const isFree = item === null ? null : freeOf(item.node);
    if (item !== null && isFree !== null) {
      return { isFree, source: `${item.syntax} ${item.types[0] ?? ""}.isAccessibleForFree` };
    }
  }
  return null;
}

function freeOf(node: JsonObject): boolean | null {
  for (const value of [...values(node, "isAccessibleForFree"), ...values(node, "isAccessibleforFree")]) {
    const answer = truth(value);
    if (answer !== null) return answer;
  }
  return null;
}

function truth(value: Json | undefined): boolean | null {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.trim().toLowerCase() : typeof value === "number" ? String(value) : "";
  return NO.has(word) ? false : YES.has(word) ? true : null;
}
