import type { BodyText } from "../body/article-body.js";
import type { BodyReading } from "../body/read-body.js";
import { PROPOSALS } from "../features/features.js";
import { PAD } from "../features/features.js";
import type { HeadlineChoice, Metadata } from "../metadata/context.js";
import type { Declared } from "../metadata/declared.js";
import { firstMeta } from "../metadata/metas.js";
import type { Page } from "../page/page.js";
import { elementsByTag } from "../page/page.js";

/** What the verdict is drawn from. */
export interface EvidenceInput {
  readonly page: Page;
  readonly declared: Declared;
  readonly headline: HeadlineChoice;
  readonly reading: BodyReading;
  readonly text: BodyText;
  readonly metadata: Metadata;
}

/** Numbers about a whole page, for the page-level model; the order is the model's. */
export const EVIDENCE: readonly string[] = [
  "bodyLength", "bodyBlocks", "bodyShare", "bodyProseShare", "meanScore", "unsureShare", "proseLeft", "longestLeft", "bodyLinkDensity", "meanBlock", "longBlocks",
  "pageLinkDensity", "pageBlocks", "linkBlocks", "runs", "mainRunShare", "headlineOnPage", "headlineGap", "h1s", "declaredArticle", "ogArticle", "dated", "signed",
  "pathDepth", "pathWords", "pathDigits", "repeatedShare", "headings", "linkedHeadings", "declaredCoverage", "sentencesPerBlock", "timeElements", "articleElements",
  ...Object.keys(PROPOSALS).map((name) => `agree:${name}`),
];

/** Computes {@link EVIDENCE}; NaN where a page gives nothing to compare. */
export function gatherEvidence(input: EvidenceInput): ReadonlyMap<string, number> {
  return new Map<string, number>([...bodyNumbers(input), ...pageNumbers(input), ...declaredNumbers(input), ...agreements(input)]);
}

function bodyNumbers({ reading, text }: EvidenceInput): [string, number][] {
  const { survey, scores } = reading;
  const n = survey.blocks.length;
  let length = 0, links = 0, scored = 0, unsure = 0, proseIn = 0, proseLeft = 0, longestLeft = 0, blocks = 0, long = 0, sentences = 0, covered = 0;
  for (let i = 0; i < n; i++) {
    const own = survey.text.length[i] as number;
    const score = scores[i] as number;
    if (score > 0.15 && score < 0.85) unsure += own;
    const prose = survey.prose[i] as number;
    if (text.mask[i] === 1) {
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
  const { runs, mainShare } = runsOf(text.mask, survey.text.length);
  return [
    ["bodyLength", length], ["bodyBlocks", blocks], ["bodyShare", length / Math.max(1, all)], ["bodyProseShare", proseIn / Math.max(1, proseIn + proseLeft)],
    ["meanScore", length === 0 ? 0 : scored / length], ["unsureShare", unsure / Math.max(1, length)], ["proseLeft", proseLeft], ["longestLeft", longestLeft],
    ["bodyLinkDensity", links / Math.max(1, length)], ["meanBlock", length / Math.max(1, blocks)], ["longBlocks", long], ["runs", runs], ["mainRunShare", mainShare],
    ["sentencesPerBlock", sentences / Math.max(1, blocks)], ["declaredCoverage", survey.declaredCoverage.length === 0 ? Number.NaN : covered / Math.max(1, length)],
  ];
}

const MAX_BRIDGE = 4;

function runsOf(mask: Uint8Array, length: Float32Array): { runs: number; mainShare: number } {
  let runs = 0, best = 0, current = 0, total = 0, gap = MAX_BRIDGE + 1;
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

function pageNumbers({ page, reading, headline, text }: EvidenceInput): [string, number][] {
  const { survey, table } = reading;
  const n = survey.blocks.length;
  const units = table.columns.get("units") as Float32Array;
  const level = table.columns.get("headingLevel") as Float32Array;
  let linkBlocks = 0, repeated = 0, headings = 0, linkedHeadings = 0;
  for (let i = 0; i < n; i++) {
    const density = survey.linkDensity[i] as number;
    if (density > 0.8) linkBlocks++;
    if ((units[i + PAD] as number) > 0) repeated += survey.text.length[i] as number;
    if ((level[i + PAD] as number) <= 4) {
      headings++;
      if (density > 0.8) linkedHeadings++;
    }
  }
  const all = Math.max(1, survey.lengthBefore[n] as number);
  const first = text.mask.indexOf(1);
  return [
    ["pageLinkDensity", (survey.linksBefore[n] as number) / all], ["pageBlocks", n], ["linkBlocks", linkBlocks / Math.max(1, n)],
    ["repeatedShare", repeated / all], ["headings", headings], ["linkedHeadings", linkedHeadings], ["h1s", elementsByTag(page, "h1").length],
    ["headlineOnPage", headline.block === null ? 0 : 1], ["headlineGap", headline.block === null || first === -1 ? Number.NaN : first - headline.block.index],
    ["timeElements", elementsByTag(page, "time").length], ["articleElements", elementsByTag(page, "article").length],
  ];
}

const ARTICLE_TYPE = /article|posting|report|review|story/i;
const WORD = /[a-z]{2,}/gi;
const DIGIT = /\d/g;

function declaredNumbers({ page, declared, metadata }: EvidenceInput): [string, number][] {
  const path = page.url === null ? null : new URL(page.url).pathname;
  const type = firstMeta(declared.metas, ["og:type"])?.content ?? null;
  return [
    ["declaredArticle", declared.types.length === 0 ? Number.NaN : declared.types.some((one) => ARTICLE_TYPE.test(one)) ? 1 : 0],
    ["ogArticle", type === null ? Number.NaN : type.toLowerCase().includes("article") ? 1 : 0],
    ["dated", metadata.decisions.publishedAt.value === null ? 0 : 1],
    ["signed", metadata.decisions.authors.value.length],
    ["pathDepth", path === null ? Number.NaN : path.split("/").filter((part) => part !== "").length],
    ["pathWords", path === null ? Number.NaN : (path.split("/").filter((part) => part !== "").at(-1)?.match(WORD) ?? []).length],
    ["pathDigits", path === null ? Number.NaN : (path.match(DIGIT) ?? []).length],
  ];
}

/** How far each proposal and the body agree: shared text over all text of the two. */
function agreements({ reading, text }: EvidenceInput): [string, number][] {
  const { survey, table } = reading;
  return Object.keys(PROPOSALS).map((name) => {
    const region = table.columns.get(name) as Float32Array;
    let shared = 0, either = 0;
    for (let i = 0; i < text.mask.length; i++) {
      const own = survey.text.length[i] as number;
      const inRegion = region[i + PAD] === 1;
      if (inRegion && text.mask[i] === 1) shared += own;
      if (inRegion || text.mask[i] === 1) either += own;
    }
    return [`agree:${name}`, either === 0 ? Number.NaN : shared / either];
  });
}
