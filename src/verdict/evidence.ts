import type { BodyReading } from "../body/read-body.js";
import { PAD, PROPOSALS } from "../features/features.js";
import type { HeadlineChoice } from "../metadata/context.js";
import type { Declared } from "../metadata/declared.js";
import { property } from "../metadata/linked-data.js";
import { firstMeta } from "../metadata/metas.js";
import type { Page } from "../page/page.js";
import { elementsByTag } from "../page/page.js";
import { attribute } from "../page/tree.js";

/** What the verdict is drawn from. */
export interface EvidenceInput {
  readonly page: Page;
  readonly declared: Declared;
  readonly headline: HeadlineChoice;
  readonly reading: BodyReading;
  /** 1 for every block of the body. */
  readonly mask: Uint8Array;
}

/** Numbers about a whole page, for the page-level model; the order is the model's. */
export const EVIDENCE: readonly string[] = [
  "bodyLength",
  "bodyBlocks",
  "bodyShare",
  "bodyProseShare",
  "meanScore",
  "unsureShare",
  "proseLeft",
  "longestLeft",
  "bodyLinkDensity",
  "meanBlock",
  "longBlocks",
  "pageLinkDensity",
  "pageBlocks",
  "linkBlocks",
  "runs",
  "mainRunShare",
  "headlineOnPage",
  "headlineGap",
  "h1s",
  "declaredArticle",
  "ogArticle",
  "dated",
  "signed",
  "pathDepth",
  "pathWords",
  "pathDigits",
  "repeatedShare",
  "headings",
  "linkedHeadings",
  "declaredCoverage",
  "sentencesPerBlock",
  "timeElements",
  "articleElements",
  "headlineLinks",
  "headlineLinkShare",
  "linkedPictures",
  "bodyListNames",
  "bodyArticleNames",
  "declaredList",
  "listPath",
  "hasQuery",
  "pager",
  "titleParts",
  ...Object.keys(PROPOSALS).map((name) => `agree:${name}`),
];

/** Computes {@link EVIDENCE}; NaN where a page gives nothing to compare. */
export function gatherEvidence(input: EvidenceInput): ReadonlyMap<string, number> {
  return new Map<string, number>([...bodyNumbers(input), ...pageNumbers(input), ...declaredNumbers(input), ...agreements(input)]);
}

function bodyNumbers({ reading, mask }: EvidenceInput): [string, number][] {
  const { survey, scores } = reading;
  const n = survey.blocks.length;
  let length = 0,
    links = 0,
    scored = 0,
    unsure = 0,
    proseIn = 0,
    proseLeft = 0,
    longestLeft = 0,
    blocks = 0,
    long = 0,
    sentences = 0,
    covered = 0;
  for (let i = 0; i < n; i++) {
    const own = survey.text.length[i] as number;
    const score = scores[i] as number;
    if (score > 0.15 && score < 0.85) unsure += own;
    const prose = survey.prose[i] as number;
    if (mask[i] === 1) {
      length += own;
      blocks++;
      links += own * (survey.linkDensity[i] as number);
      scored += own * score;
      proseIn += prose;
      sentences += survey.text.sentences[i] as number;
      if (own > 150) long++;
      covered += own * (survey.declaredCoverage[i] ?? 0);
    } else {
      proseLeft += prose;
      longestLeft = Math.max(longestLeft, prose);
    }
  }
  const all = survey.lengthBefore[n] as number;
  const { runs, mainShare } = runsOf(mask, survey.text.length);
  return [
    ["bodyLength", length],
    ["bodyBlocks", blocks],
    ["bodyShare", length / Math.max(1, all)],
    ["bodyProseShare", proseIn / Math.max(1, proseIn + proseLeft)],
    ["meanScore", length === 0 ? 0 : scored / length],
    ["unsureShare", unsure / Math.max(1, length)],
    ["proseLeft", proseLeft],
    ["longestLeft", longestLeft],
    ["bodyLinkDensity", links / Math.max(1, length)],
    ["meanBlock", length / Math.max(1, blocks)],
    ["longBlocks", long],
    ["runs", runs],
    ["mainRunShare", mainShare],
    ["sentencesPerBlock", sentences / Math.max(1, blocks)],
    ["declaredCoverage", survey.declaredCoverage.length === 0 ? Number.NaN : covered / Math.max(1, length)],
  ];
}

/** A link of so many words is a headline that leads elsewhere. */
const HEADLINE_WORDS = 5;
const MAX_BRIDGE = 4;

function runsOf(mask: Uint8Array, length: Float32Array): { runs: number; mainShare: number } {
  let runs = 0,
    best = 0,
    current = 0,
    total = 0,
    gap = MAX_BRIDGE + 1;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] !== 1) {
      gap++;
      continue;
    }
    if (gap > MAX_BRIDGE) {
      runs++;
      current = 0;
    }
    gap = 0;
    current += length[i] as number;
    total += length[i] as number;
    best = Math.max(best, current);
  }
  return { runs, mainShare: total === 0 ? 0 : best / total };
}

function pageNumbers({ page, reading, headline, mask }: EvidenceInput): [string, number][] {
  const { survey, table } = reading;
  const n = survey.blocks.length;
  const units = table.columns.get("units") as Float32Array;
  const level = table.columns.get("headingLevel") as Float32Array;
  let linkBlocks = 0,
    repeated = 0,
    headings = 0,
    linkedHeadings = 0,
    headlineLinks = 0,
    headlineLinkText = 0;
  for (let i = 0; i < n; i++) {
    const density = survey.linkDensity[i] as number;
    if (density > 0.8) {
      linkBlocks++;
      if ((survey.text.words[i] as number) >= HEADLINE_WORDS) {
        headlineLinks++;
        headlineLinkText += survey.text.length[i] as number;
      }
    }
    if ((units[i + PAD] as number) > 0) repeated += survey.text.length[i] as number;
    if ((level[i + PAD] as number) <= 4) {
      headings++;
      if (density > 0.8) linkedHeadings++;
    }
  }
  const all = Math.max(1, survey.lengthBefore[n] as number);
  const first = mask.indexOf(1);
  return [
    ["pageLinkDensity", (survey.linksBefore[n] as number) / all],
    ["pageBlocks", n],
    ["linkBlocks", linkBlocks / Math.max(1, n)],
    ["repeatedShare", repeated / all],
    ["headings", headings],
    ["linkedHeadings", linkedHeadings],
    ["h1s", elementsByTag(page, "h1").length],
    ["headlineOnPage", headline.block === null ? 0 : 1],
    ["headlineGap", headline.block === null || first === -1 ? Number.NaN : first - headline.block.index],
    ["headlineLinks", headlineLinks],
    ["headlineLinkShare", headlineLinkText / all],
    ["linkedPictures", elementsByTag(page, "img").filter((image) => image.parent?.tag === "a" || image.parent?.parent?.tag === "a").length],
    [
      "pager",
      elementsByTag(page, "link").some((link) => attribute(link, "rel") === "next") ||
      elementsByTag(page, "a").some((link) => attribute(link, "rel") === "next")
        ? 1
        : 0,
    ],
    ["timeElements", elementsByTag(page, "time").length],
    ["articleElements", elementsByTag(page, "article").length],
  ];
}

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

function declaredNumbers({ page, declared }: EvidenceInput): [string, number][] {
  const path = page.url === null ? null : new URL(page.url).pathname;
  const type = firstMeta(declared.metas, ["og:type"])?.content ?? null;
  return [
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

/** How far each proposal and the body agree: shared text over all text of the two. */
function agreements({ reading, mask }: EvidenceInput): [string, number][] {
  const { survey, table } = reading;
  return Object.keys(PROPOSALS).map((name) => {
    const region = table.columns.get(name) as Float32Array;
    let shared = 0,
      either = 0;
    for (let i = 0; i < mask.length; i++) {
      const own = survey.text.length[i] as number;
      const inRegion = region[i + PAD] === 1;
      if (inRegion && mask[i] === 1) shared += own;
      if (inRegion || mask[i] === 1) either += own;
    }
    return [`agree:${name}`, either === 0 ? Number.NaN : shared / either];
  });
}
