import type { Page, TextBlock } from "../page/page.js";
import { runningSum } from "../text/numbers.js";
import { beginsAlike, Condensed } from "./condensed.js";
import type { Container } from "./containers.js";
import { Containers } from "./containers.js";
import { coverage } from "./coverage.js";
import type { TextColumns } from "./text-columns.js";
import { textColumns } from "./text-columns.js";
import type { WordTokens } from "./word-tokens.js";
import { wordTokens } from "./word-tokens.js";

/** What is known of a page before anything is learned from it: the view that proposals and features share. */
export interface Survey {
  readonly page: Page;
  readonly blocks: readonly TextBlock[];
  readonly text: TextColumns;
  /** What the learned tables know the blocks' words by. */
  readonly words: WordTokens;
  /** Share of each block's characters that stand in links, 0…1. */
  readonly linkDensity: Float32Array;
  /** Weighted length of blocks that read like prose; 0 for all others. */
  readonly prose: Float32Array;
  /** `proseBefore[i]` is the prose of all blocks before `i`; one longer than the page. */
  readonly proseBefore: Float64Array;
  /** The same for all text. */
  readonly lengthBefore: Float64Array;
  /** The same for characters in links. */
  readonly linksBefore: Float64Array;
  /** The container of each block's block-level element. */
  readonly containers: readonly Container[];
  readonly allContainers: Containers;
  /** Index of the headline's block, -1 where it is not on the page. */
  readonly headline: number;
  /** 1 where JSON-LD's article text has the block's words; 0 elsewhere; empty where there is no such text. */
  readonly declaredCoverage: Float32Array;
  /** 1 where a block begins like a declared summary, or the summary like the block; 0 elsewhere. */
  readonly summarises: Float32Array;
  /** Whether a picture stands since the last block before, in the same run of siblings or deeper: captions follow one. */
  readonly afterPicture: Float32Array;
  /** Place in document order of the last picture before each block; -1 where there is none. */
  readonly pictureOrder: Int32Array;
}

/** What the survey takes from earlier stages. */
export interface SurveyInput {
  readonly headline: TextBlock | null;
  /** The article's text as JSON-LD or hydration data give it. */
  readonly articleBody: string | null;
  /** Declared summaries: meta description, `og:description`, JSON-LD's. A block that says the same is likely a standfirst. */
  readonly descriptions: readonly string[];
}

/** A block shorter than this (weighted characters) is no prose by itself. */
const MIN_PROSE = 60;
const MAX_PROSE = 1500;
const MAX_PROSE_LINKS = 0.4;

export function surveyPage(page: Page, input: SurveyInput): Survey {
  const { blocks } = page;
  const text = textColumns(blocks);
  const linkDensity = new Float32Array(blocks.length);
  const linkLength = new Float32Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as TextBlock;
    linkDensity[i] = Math.min(1, block.linkLength / block.text.length);
    linkLength[i] = (linkDensity[i] as number) * (text.length[i] as number);
  }
  const prose = proseColumn(text, linkDensity);
  const allContainers = new Containers(page);
  return {
    page,
    blocks,
    text,
    words: wordTokens(blocks),
    linkDensity,
    prose,
    proseBefore: runningSum(prose),
    lengthBefore: runningSum(text.length),
    linksBefore: runningSum(linkLength),
    containers: blocks.map((block) => allContainers.of(block.element)),
    allContainers,
    headline: input.headline?.index ?? -1,
    declaredCoverage: input.articleBody === null ? NO_COVERAGE : coverage(blocks, input.articleBody),
    summarises: matches(blocks, input.descriptions),
    ...picturesBefore(page),
  };
}

const NO_COVERAGE = new Float32Array(0);

function proseColumn(text: TextColumns, linkDensity: Float32Array): Float32Array {
  const prose = new Float32Array(linkDensity.length);
  for (let i = 0; i < prose.length; i++) {
    const length = text.length[i] as number;
    if (length < MIN_PROSE || (linkDensity[i] as number) > MAX_PROSE_LINKS) continue;
    const isSentence = text.endsSentence[i] === 1 || (text.sentences[i] as number) > 0 || (text.commas[i] as number) > 1;
    if (isSentence || length > 4 * MIN_PROSE) prose[i] = Math.min(length, MAX_PROSE);
  }
  return prose;
}

const MIN_MATCH = 20;
const MATCH_WINDOW = 60;

/** Compares beginnings, since declared summaries are cut at some length and printed ones have a dateline before them. */
function matches(blocks: readonly TextBlock[], texts: readonly string[]): Float32Array {
  const heads = [...new Set(texts.map((text) => text.slice(0, 4 * MATCH_WINDOW)))].map((text) => new Condensed().read(text));
  const long = heads.filter(({ length }) => length >= MIN_MATCH);
  const result = new Float32Array(blocks.length);
  for (let i = 0; long.length > 0 && i < blocks.length; i++) {
    const { text } = blocks[i] as TextBlock;
    if (text.length >= MIN_MATCH && long.some((head) => beginsAlike(text, head, MATCH_WINDOW))) result[i] = 1;
  }
  return result;
}

const PICTURES = ["img", "picture", "video", "amp-img", "iframe"];

/** 1 where a picture stands between a block and the one before it, 2 where it stands in the block's own element. */
function picturesBefore(page: Page): Pick<Survey, "afterPicture" | "pictureOrder"> {
  const orders = PICTURES.flatMap((tag) => (page.byTag.get(tag) ?? []).map((element) => element.order)).sort((a, b) => a - b);
  const afterPicture = new Float32Array(page.blocks.length);
  const pictureOrder = new Int32Array(page.blocks.length);
  let at = 0;
  let before = -1;
  page.blocks.forEach((block, i) => {
    const first = block.texts[0]?.order ?? 0;
    let seen = 0;
    while (at < orders.length && (orders[at] as number) < first) {
      if ((orders[at] as number) > before) seen = (orders[at] as number) > block.element.order ? 2 : Math.max(seen, 1);
      at++;
    }
    afterPicture[i] = seen;
    pictureOrder[i] = orders[at - 1] ?? -1;
    before = block.texts[block.texts.length - 1]?.order ?? first;
  });
  return { afterPicture, pictureOrder };
}
