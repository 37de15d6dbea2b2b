import type { Page, TextBlock } from "../page/page.js";
import type { MetadataContext } from "./context.js";

/** The parts of the page around the article's text, in which its visible metadata stand. */
export interface Regions {
  /** From a little above the headline up to the body's first block. */
  readonly header: readonly TextBlock[];
  /** Behind the body's last block. */
  readonly tail: readonly TextBlock[];
  /** Short lines that count as body at its very beginning and end, where bylines and dates hide. */
  readonly edges: readonly TextBlock[];
  /** Place of the headline's block; -1 where none prints it. */
  readonly headlineIndex: number;
}

/** Body blocks that the header reaches past: a standfirst often counts as the body's first block. */
const PAST = 3;
const EDGE_LENGTH = 100;
const ABOVE = 10;
const HEADER_MOST = 45;
const TAIL_MOST = 20;

/** Cuts the regions out of the page's blocks; captions of pictures are left out of them. */
export function readRegions(context: Pick<MetadataContext, "page" | "headline" | "body">, captions: ReadonlySet<TextBlock>): Regions {
  const { page, headline, body } = context;
  const headlineIndex = headline.block?.index ?? -1;
  const first = body.first?.index ?? -1;
  const anchor = headlineIndex === -1 ? first : headlineIndex;
  if (anchor === -1) return { header: page.blocks.slice(0, HEADER_MOST).filter((block) => !captions.has(block)), tail: [], edges: [], headlineIndex };
  const from = Math.max(0, Math.min(anchor, first === -1 ? anchor : Math.max(first - ABOVE, anchor)) - ABOVE);
  const [, second = first, third = second] = firstBodyBlocks(page, body, anchor);
  const until = first > anchor ? Math.min(third, anchor + HEADER_MOST) : Math.max(third, anchor + ABOVE);
  const header = page.blocks.slice(from, until).filter((block) => !captions.has(block) && (block === headline.block || !body.isBody(block)));
  return { header, tail: tailOf(page, body.last).filter((block) => !captions.has(block)), edges: edgesOf(page, body), headlineIndex };
}

function firstBodyBlocks(page: Page, body: MetadataContext["body"], anchor: number): readonly number[] {
  const indexes: number[] = [];
  if (body.first === null) return indexes;
  const end = Math.min(page.blocks.length, Math.max(body.first.index, anchor) + HEADER_MOST);
  for (let i = body.first.index; i < end && indexes.length < PAST; i++) if (body.isBody(page.blocks[i] as TextBlock)) indexes.push(i);
  return indexes;
}

function edgesOf(page: Page, body: MetadataContext["body"]): readonly TextBlock[] {
  const { first, last } = body;
  if (first === null || last === null) return [];
  const start = page.blocks.slice(first.index, first.index + PAST + 1);
  const end = page.blocks.slice(Math.max(first.index + PAST + 1, last.index - 1), last.index + 1);
  return [...start, ...end].filter((block) => block.text.length <= EDGE_LENGTH && body.isBody(block));
}

function tailOf(page: Page, last: TextBlock | null): readonly TextBlock[] {
  return last === null ? [] : page.blocks.slice(last.index + 1, last.index + 1 + TAIL_MOST);
}
