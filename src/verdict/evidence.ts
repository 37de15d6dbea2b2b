import { PROPOSALS } from "../features/features.js";
import type { TokenTable } from "../features/token-table.js";
import { agreements, bodyNumbers } from "./body-evidence.js";
import type { EvidenceInput } from "./evidence-input.js";
import { fieldNumbers } from "./field-evidence.js";
import { pageNumbers } from "./page-evidence.js";
import { PAGE_WORDS, pageTokens } from "./page-tokens.js";

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
  "bodyRepeatedShare",
  "mainParentShare",
  "parents",
  "calls",
  "prices",
  "controls",
  "headlineWords",
  "headlineLength",
  "slugShare",
  "dateKnown",
  "authorsKnown",
  "bylineKnown",
  "standfirstKnown",
  "leadImageKnown",
  ...PAGE_WORDS.map((kind) => `words:${kind}`),
  ...Object.keys(PROPOSALS).map((name) => `agree:${name}`),
];

/** Computes {@link EVIDENCE}; NaN where a page gives nothing to compare. */
export function gatherEvidence(input: EvidenceInput, table: TokenTable): ReadonlyMap<string, number> {
  return new Map<string, number>([...bodyNumbers(input), ...pageNumbers(input), ...fieldNumbers(input), ...agreements(input), ...wordNumbers(input, table)]);
}

/** What the words about a page say by a learned table: the sum of their weights, a kind each. */
function wordNumbers({ page, declared }: EvidenceInput, table: TokenTable): [string, number][] {
  const tokens = pageTokens(page, declared);
  return PAGE_WORDS.map((kind) => [`words:${kind}`, tokens[kind].reduce((sum, token) => sum + table.weightOf(token), 0)]);
}
