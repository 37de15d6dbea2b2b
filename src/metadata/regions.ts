import type { Page, TextBlock } from "../page/page.js";
import type { MetadataContext } from "./context.js";

/** The parts of the page around the article's text, in which its visible metadata stand. */
export interface Regions {
  /** From a little above the headline up to the body's first block. */
  readonly header: readonly TextBlock[];
  /** Behind the body's last block. */
  readonly tail: readonly TextBlock[];
  /** Place of the headline's block; -1 where none prints it. */
  readonly headlineIndex: number;
}

const ABOVE = 10;
const HEADER_MOST = 45;
const TAIL_MOST = 20;

/** Cuts the regions out of the page's blocks; captions of pictures are left out of them. */
export function readRegions(context: Pick<MetadataContext, "page" | "headline" | "body">, captions: ReadonlySet<TextBlock>): Regions {
  const { page, headline, body } = context;
  const headlineIndex = headline.block?.index ?? -1;
  const first = body.first?.index ?? -1;
  const anchor = headlineIndex === -1 ? first : headlineIndex;
  if (anchor === -1) return { header: page.blocks.slice(0, HEADER_MOST).filter((block) => !captions.has(block)), tail: [], headlineIndex };
  const from = Math.max(0, Math.min(anchor, first === -1 ? anchor : Math.max(first - ABOVE, anchor)) - ABOVE);
  const until = first > anchor ? Math.min(first, anchor + HEADER_MOST) : anchor + ABOVE;
  const header = page.blocks.slice(from, until).filter((block) => !captions.has(block) && (block === headline.block || !body.isBody(block)));
  return { header, tail: tailOf(page, body.last).filter((block) => !captions.has(block)), headlineIndex };
}

function tailOf(page: Page, last: TextBlock | null): readonly TextBlock[] {
  return last === null ? [] : page.blocks.slice(last.index + 1, last.index + 1 + TAIL_MOST);
}
