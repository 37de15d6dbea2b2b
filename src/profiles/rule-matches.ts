import type { Page, TextBlock } from "../page/page.js";
import { blockRange } from "../page/page.js";
import { selectAll } from "../page/select.js";
import type { PageElement } from "../page/tree.js";
import type { CompiledRule } from "./compile.js";
import { folded } from "./compile.js";

/** Matches of a rule, in document order; with `text`, the innermost that hold these words. */
export function matches(rule: CompiledRule, page: Page): readonly PageElement[] {
  const { selector, text } = rule;
  if (text === null) return selectAll(selector, page);
  const holding = new Set(blocksWith(text, page).flatMap((block) => elementsAround(block).filter(selector.matches)));
  const inOrder = [...holding].sort((one, other) => one.order - other.order);
  // In document order, an element that holds another match is followed by it.
  return inOrder.filter((element, i) => (inOrder[i + 1]?.order ?? Number.POSITIVE_INFINITY) > element.end);
}

/** Blocks inside the matches of a rule; with `text`, those that hold these words. */
export function coveredBlocks(rule: CompiledRule, page: Page): readonly number[] {
  const { selector, text } = rule;
  if (text !== null) {
    return blocksWith(text, page)
      .filter((block) => elementsAround(block).some(selector.matches))
      .map(({ index }) => index);
  }
  const covered: number[] = [];
  let reached = 0;
  for (const element of selectAll(selector, page)) {
    const [from, to] = blockRange(page, element);
    for (let i = Math.max(from, reached); i < to; i++) covered.push(i);
    reached = Math.max(reached, to);
  }
  return covered;
}

/** Texts of blocks as rules compare them, of pages that a rule has asked for words. */
const foldedTexts = new WeakMap<Page, readonly string[]>();

/** The texts of the page's blocks, folded, by index. */
export function blockTexts(page: Page): readonly string[] {
  const known = foldedTexts.get(page);
  if (known !== undefined) return known;
  const texts = page.blocks.map((block) => folded(block.text));
  foldedTexts.set(page, texts);
  return texts;
}

function blocksWith(text: string, page: Page): readonly TextBlock[] {
  const texts = blockTexts(page);
  return page.blocks.filter((_, i) => texts[i]?.includes(text));
}

/** The elements that a block's first text stands in: a block belongs to those. */
function elementsAround(block: TextBlock): readonly PageElement[] {
  const around: PageElement[] = [];
  let at: PageElement | null = block.texts[0]?.parent ?? null;
  for (; at !== null && at.tag !== "#root"; at = at.parent) around.push(at);
  return around;
}
