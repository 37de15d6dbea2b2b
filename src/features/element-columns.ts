import type { PageElement } from "../page/tree.js";
import type { Container } from "../survey/containers.js";
import { Landmark } from "../survey/containers.js";
import { Name } from "../survey/element-names.js";
import { columnsFor } from "../survey/slab.js";
import type { Survey } from "../survey/survey.js";

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

const HEADING: ReadonlyMap<string, number> = new Map([
  ["h1", 1],
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
  ["h5", 5],
  ["h6", 6],
]);
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

/** Names of what stands in the article's column and is no body; 1 for the block's own element, falling with each level up. */
const NAMED: Readonly<Record<string, number>> = {
  namedStandfirst: Name.standfirst,
  namedCaption: Name.caption,
  namedBox: Name.box,
};
const NAMED_LEVELS = 3;

export const ELEMENT_COLUMNS: readonly string[] = [
  ...Object.keys(TAGS),
  ...Object.keys(WRAPS),
  ...Object.keys(LANDMARK_COLUMNS),
  ...Object.keys(NAMED),
  "headingLevel",
  "depth",
  "isHidden",
  "pieces",
  "sameArticle",
  "h1sSince",
];

export function elementColumns(survey: Survey): Columns {
  const n = survey.blocks.length;
  const columns = columnsFor(ELEMENT_COLUMNS, n);
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
  for (const [name, bit] of Object.entries(NAMED)) fillNamed(survey, columns[name] as Float32Array, bit);
  fillArticles(survey, columns["sameArticle"] as Float32Array, columns["h1sSince"] as Float32Array);
  return columns;
}

function fillNamed(survey: Survey, column: Float32Array, bit: number): void {
  for (let i = 0; i < column.length; i++) {
    let at: Container | null = survey.containers[i] as Container;
    for (let level = 0; at !== null && level < NAMED_LEVELS; level++, at = at.parent) {
      if ((at.names & bit) === 0) continue;
      column[i] = NAMED_LEVELS - level;
      break;
    }
  }
}

/** Whether a block stands in the same `<article>` as the headline, and how many top headings stand between. */
function fillArticles(survey: Survey, same: Float32Array, since: Float32Array): void {
  const known = new Map<Container, Container | null>();
  const own = survey.headline < 0 ? undefined : articleAround(survey.containers[survey.headline] as Container, known);
  let h1s = 0;
  for (let i = 0; i < same.length; i++) {
    const container = survey.containers[i] as Container;
    same[i] = own === undefined || own === null ? Number.NaN : articleAround(container, known) === own ? 1 : 0;
    if (i > survey.headline && (container.element.tag === "h1" || container.element.parent?.tag === "h1")) h1s++;
    since[i] = i < survey.headline ? -1 : h1s;
  }
}

/** The innermost `<article>` around a container. */
function articleAround(from: Container, known: Map<Container, Container | null>): Container | null {
  const path: Container[] = [];
  let at: Container | null = from;
  let found: Container | null = null;
  while (at !== null) {
    const before = known.get(at);
    if (before !== undefined) {
      found = before;
      break;
    }
    path.push(at);
    if (at.element.tag === "article") {
      found = at;
      break;
    }
    at = at.parent;
  }
  for (const one of path) known.set(one, found);
  return found;
}

function columnByTag(table: Readonly<Record<string, readonly string[]>>, columns: Record<string, Float32Array>): Map<string, Float32Array> {
  return new Map(Object.entries(table).flatMap(([name, tags]) => tags.map((tag) => [tag, columns[name] as Float32Array] as const)));
}

/** 1…6 for a heading or what stands directly in one, 7 for everything else. */
function headingOf(element: PageElement): number {
  return HEADING.get(element.tag) ?? HEADING.get(element.parent?.tag ?? "") ?? FAR_HEADING;
}
