import type { PageElement } from "../page/tree.js";
import type { Container } from "./containers.js";
import { Landmark } from "./containers.js";
import type { Survey } from "./survey.js";

/** Columns about the elements a block stands in. */
export type Columns = Readonly<Record<string, Float32Array>>;

/** Block-level tags that mean something of their own; one 0/1 column each. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  isParagraph: ["p"],
  isDiv: ["div"],
  isItem: ["li"],
  isCell: ["td", "th", "caption"],
  isQuote: ["blockquote"],
  isCaption: ["figcaption"],
  isControl: ["button", "label", "legend", "summary"],
  isTerm: ["dt", "dd"],
};

/** Inline tags that hold a whole block. */
const WRAPS: Readonly<Record<string, readonly string[]>> = {
  inLink: ["a"],
  inStrong: ["b", "strong"],
  inEmphasis: ["i", "em"],
  inTime: ["time"],
  inSpan: ["span"],
};

const HEADING: ReadonlyMap<string, number> = new Map([["h1", 1], ["h2", 2], ["h3", 3], ["h4", 4], ["h5", 5], ["h6", 6]]);
const FAR_HEADING = 7;

const LANDMARK_COLUMNS: Readonly<Record<string, number>> = {
  inArticle: Landmark.article,
  inMain: Landmark.main,
  inHeader: Landmark.header,
  inFooter: Landmark.footer,
  inNav: Landmark.nav,
  inAside: Landmark.aside,
  inForm: Landmark.form,
  inFigure: Landmark.figure,
  inQuote: Landmark.quote,
  inTable: Landmark.table,
  inList: Landmark.list,
  inDialog: Landmark.dialog,
  inArticleBody: Landmark.articleBody,
  inBlockLink: Landmark.link,
};

export const ELEMENT_COLUMNS: readonly string[] = [
  ...Object.keys(TAGS), ...Object.keys(WRAPS), ...Object.keys(LANDMARK_COLUMNS), "headingLevel", "depth", "isHidden", "pieces",
];

export function elementColumns(survey: Survey): Columns {
  const n = survey.blocks.length;
  const columns: Record<string, Float32Array> = {};
  for (const name of ELEMENT_COLUMNS) columns[name] = new Float32Array(n);
  const tagColumn = columnByTag(TAGS, columns);
  const wrapColumn = columnByTag(WRAPS, columns);
  const landmarkColumns = Object.entries(LANDMARK_COLUMNS).map(([name, bit]) => [columns[name] as Float32Array, bit] as const);
  const { headingLevel, depth, isHidden, pieces } = columns as Record<"headingLevel" | "depth" | "isHidden" | "pieces", Float32Array>;
  for (let i = 0; i < n; i++) {
    const container = survey.containers[i] as Container;
    const block = survey.blocks[i] as Survey["blocks"][number];
    const own = tagColumn.get(container.element.tag);
    if (own !== undefined) own[i] = 1;
    for (const [column, bit] of landmarkColumns) column[i] = (container.landmarks & bit) === 0 ? 0 : 1;
    headingLevel[i] = headingOf(container.element);
    depth[i] = container.element.depth;
    isHidden[i] = block.hidden ? 1 : 0;
    pieces[i] = block.texts.length;
    const wrap = wrapColumn.get((block.texts[0] as (typeof block.texts)[number]).parent.tag);
    if (wrap !== undefined && block.texts.length === 1) wrap[i] = 1;
  }
  return columns;
}

function columnByTag(table: Readonly<Record<string, readonly string[]>>, columns: Record<string, Float32Array>): Map<string, Float32Array> {
  return new Map(Object.entries(table).flatMap(([name, tags]) => tags.map((tag) => [tag, columns[name] as Float32Array] as const)));
}

/** 1…6 for a heading or what stands directly in one, 7 for everything else. */
function headingOf(element: PageElement): number {
  return HEADING.get(element.tag) ?? HEADING.get(element.parent?.tag ?? "") ?? FAR_HEADING;
}
