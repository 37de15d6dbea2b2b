import type { Declared } from "../declared/declared.js";
import { property } from "../declared/linked-data.js";
import { firstMeta } from "../declared/metas.js";
import type { Page } from "../page/page.js";
import { elementsByTag } from "../page/page.js";
import type { EvidenceInput } from "./evidence-input.js";

const PUBLISHED = ["article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "date"];

function isDated({ metas, article }: Declared): boolean {
  return firstMeta(metas, PUBLISHED) !== null || (article !== null && property(article.node, "datePublished") !== undefined);
}

/** Words that content management systems put on the body of lists and of articles, and sites into the paths of lists. */
const LIST_NAMES: ReadonlySet<string> = new Set(
  "archive archives category categories tag tags taxonomy tax term search results home homepage index front frontpage landing listing listings list collection collections blog hub section topic shop store products product".split(
    " ",
  ),
);
const ARTICLE_NAMES: ReadonlySet<string> = new Set("single post posts article articles story entry news newsarticle singular detail node".split(" "));
const LIST_PATHS: ReadonlySet<string> = new Set(
  "category categories tag tags topic topics section sections search archive archives author authors collections collection products product shop blog blogs news page index browse list listing directory resources case-studies events".split(
    " ",
  ),
);
const LIST_TYPE = /CollectionPage|ItemList|SearchResultsPage|ProfilePage|Product|ContactPage|AboutPage/;
const NOT_LETTERS = /[^a-z]+/;

/** How many of a body element's names, cut into words, are in a table. */
function namesIn(page: Page, table: ReadonlySet<string>): number {
  const [body] = elementsByTag(page, "body");
  if (body === undefined) return Number.NaN;
  const words = [...body.classes, body.id ?? ""].flatMap((name) => name.toLowerCase().split(NOT_LETTERS));
  return words.filter((word) => table.has(word)).length;
}

const ARTICLE_TYPE = /article|posting|report|review|story/i;
const TITLE_PARTS = /[|–—:·»]| - /;
const WORD = /[a-z]{2,}/gi;
const DIGIT = /\d/g;

/** What the page declares, its address and its metadata say. */
export function fieldNumbers({ page, declared, headline, metadata }: EvidenceInput): [string, number][] {
  const path = page.url === null ? null : new URL(page.url).pathname;
  const type = firstMeta(declared.metas, ["og:type"])?.content ?? null;
  const { publishedAt, authors, standfirst, leadImage, byline } = metadata.decisions;
  const title = headline.text ?? "";
  return [
    ["headlineWords", title.match(WORDS)?.length ?? 0],
    ["headlineLength", title.length],
    ["slugShare", slugShare(path, title)],
    ["dateKnown", publishedAt.value === null ? 0 : publishedAt.source?.startsWith("visible") === true ? 1 : 2],
    ["authorsKnown", authors.value.length],
    ["bylineKnown", byline.value === null ? 0 : 1],
    ["standfirstKnown", standfirst.value === null ? 0 : 1],
    ["leadImageKnown", leadImage.value === null ? 0 : 1],
    ["declaredArticle", declared.types.length === 0 ? Number.NaN : declared.types.some((one) => ARTICLE_TYPE.test(one)) ? 1 : 0],
    ["ogArticle", type === null ? Number.NaN : type.toLowerCase().includes("article") ? 1 : 0],
    ["dated", isDated(declared) ? 1 : 0],
    ["signed", declared.article !== null && property(declared.article.node, "author") !== undefined ? 1 : 0],
    ["bodyListNames", namesIn(page, LIST_NAMES)],
    ["bodyArticleNames", namesIn(page, ARTICLE_NAMES)],
    ["declaredList", declared.data.items.some((item) => item.types.some((one) => LIST_TYPE.test(one))) ? 1 : 0],
    [
      "listPath",
      path === null
        ? Number.NaN
        : path
            .toLowerCase()
            .split("/")
            .filter((part) => LIST_PATHS.has(part)).length,
    ],
    ["hasQuery", page.url === null ? Number.NaN : page.url.includes("?") ? 1 : 0],
    ["titleParts", page.title === null ? 0 : page.title.split(TITLE_PARTS).length],
    ["pathDepth", path === null ? Number.NaN : path.split("/").filter((part) => part !== "").length],
    [
      "pathWords",
      path === null
        ? Number.NaN
        : (
            path
              .split("/")
              .filter((part) => part !== "")
              .at(-1)
              ?.match(WORD) ?? []
          ).length,
    ],
    ["pathDigits", path === null ? Number.NaN : (path.match(DIGIT) ?? []).length],
  ];
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** Share of the headline's words that stand in the last part of the address: articles are named after their headlines. */
function slugShare(path: string | null, title: string): number {
  const slug = path?.split("/").findLast((part) => part !== "");
  const words = title.toLowerCase().match(WORDS) ?? [];
  if (slug === undefined || words.length === 0) return Number.NaN;
  const parts = new Set(slug.toLowerCase().match(WORDS));
  return words.filter((word) => parts.has(word)).length / words.length;
}
