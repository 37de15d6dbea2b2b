import type { Page } from "../page/page.js";
import { headlineKey } from "../text/text-keys.js";
import { sameAddress } from "./addresses-compare.js";
import type { LinkedItem } from "./linked-data.js";
import { firstText, isObject, property, texts, values } from "./linked-data.js";
import type { Metas } from "./metas.js";
import { firstMeta } from "./metas.js";

/** schema.org's kinds of article, and how much an item of that type is the page's main thing. */
export const ARTICLE_TYPES: ReadonlyMap<string, number> = new Map([
  ["NewsArticle", 6],
  ["ReportageNewsArticle", 6],
  ["AnalysisNewsArticle", 6],
  ["BackgroundNewsArticle", 6],
  ["OpinionNewsArticle", 6],
  ["ReviewNewsArticle", 6],
  ["AskPublicNewsArticle", 6],
  ["LiveBlogPosting", 6],
  ["BlogPosting", 5],
  ["Article", 5],
  ["AdvertiserContentArticle", 5],
  ["SatiricalArticle", 5],
  ["ScholarlyArticle", 4],
  ["MedicalScholarlyArticle", 4],
  ["TechArticle", 4],
  ["Report", 4],
  ["SocialMediaPosting", 3],
  ["DiscussionForumPosting", 3],
  ["Review", 3],
  ["CriticReview", 3],
  ["ClaimReview", 2],
  ["Recipe", 3],
  ["Interview", 4],
  ["PodcastEpisode", 3],
  ["AudioObject", 1],
  ["VideoObject", 1],
  ["ImageGallery", 3],
  ["MediaGallery", 3],
  ["CreativeWork", 2],
  ["Blog", 1],
]);

const PAGE_TYPES: ReadonlySet<string> = new Set(["WebPage", "ItemPage", "CollectionPage", "AboutPage", "FAQPage", "MedicalWebPage"]);
/** Properties whose articles are other articles. */
const FOREIGN_ROLES: ReadonlySet<string> = new Set(
  "itemListElement item hasPart isPartOf relatedLink mentions citation about isBasedOn video audio associatedMedia subjectOf review comment liveBlogUpdate blogPost blogPosts significantLink image author creator publisher".split(
    " ",
  ),
);

/** The item that describes the page's own article; `null` where none does. */
export function chooseArticle(items: readonly LinkedItem[], page: Page, metas: Metas): LinkedItem | null {
  const title = headlineKey(firstMeta(metas, ["og:title", "twitter:title"])?.content ?? page.title ?? "");
  let best: LinkedItem | null = null;
  let bestScore = 0;
  for (const item of items) {
    const kind = articleRank(item);
    if (kind === 0) continue;
    const score = kind + fitness(item, page, title);
    if (score > bestScore) {
      best = item;
      bestScore = score;
    }
  }
  return best;
}

/** The item that describes the page as such. */
export function choosePage(items: readonly LinkedItem[]): LinkedItem | null {
  return items.find((item) => item.types.some((type) => PAGE_TYPES.has(type)) && (item.parent === null || item.role === null)) ?? null;
}

function articleRank(item: LinkedItem): number {
  let kind = 0;
  for (const type of item.types) kind = Math.max(kind, ARTICLE_TYPES.get(type) ?? 0);
  return kind;
}

function fitness(item: LinkedItem, page: Page, title: string): number {
  const { node } = item;
  let score = 0;
  for (let at: LinkedItem | null = item; at !== null; at = at.parent) {
    if (at.role !== null && FOREIGN_ROLES.has(at.role)) score -= 8;
  }
  const headline = headlineKey(firstText(node, "headline") ?? firstText(node, "name") ?? "");
  if (headline !== "" && title !== "") {
    if (headline === title) score += 5;
    else if (title.includes(headline) || headline.includes(title)) score += 4;
  }
  if (page.url !== null && addressesOf(item).some((address) => sameAddress(address, page.url as string))) score += 3;
  for (const key of TELLING) if (property(node, key) !== undefined) score += 0.5;
  return score;
}

const TELLING = ["datePublished", "author", "articleBody", "publisher", "headline", "image"] as const;

function addressesOf(item: LinkedItem): readonly string[] {
  const { node } = item;
  const page = values(node, "mainEntityOfPage").flatMap((value) =>
    typeof value === "string" ? [value] : isObject(value) ? [...texts(value, "@id"), ...texts(value, "url")] : [],
  );
  return [...texts(node, "url"), ...texts(node, "@id"), ...page];
}
