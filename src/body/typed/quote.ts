import type { Block } from "../../contract/article.js";
import type { TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { closest } from "../../page/tree.js";
import { inlineText } from "./inline.js";

const LEADING_DASH = /^[\s\u2012-\u2015-]+/;

/** A quotation, its paragraphs parted by line breaks, with whom it is from where `<footer>`, `<cite>` or a figure's `<figcaption>` say so. */
export function quoteBlock(quote: PageElement, blocks: readonly TextBlock[], baseUrl: string | null): Block {
  const isAttribution = (block: TextBlock): boolean => block.texts.every((text) => isCited(text.parent, quote) || text.data.trim() === "");
  const attributions = blocks.length > 1 ? blocks.filter(isAttribution) : [];
  const words = blocks.filter((block) => !attributions.includes(block));
  const attribution = inlineText(attributions, null).text.replaceAll("\n", ", ").replace(LEADING_DASH, "");
  return { type: "quote", ...inlineText(words, baseUrl), attribution: attribution === "" ? null : attribution };
}

/** Elements that say whom a quote is from. */
export const CITING: ReadonlySet<string> = new Set(["footer", "cite", "figcaption"]);

function isCited(from: PageElement, quote: PageElement): boolean {
  const found = closest(from, (element) => element === quote || CITING.has(element.tag));
  return found !== null && found !== quote;
}
