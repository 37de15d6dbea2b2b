import type { Page, TextBlock } from "../page/page.js";
import { blockRange } from "../page/page.js";
import type { CompiledSelector } from "../page/select.js";
import { selectAll } from "../page/select.js";
import type { PageElement } from "../page/tree.js";
import type { CompiledRule } from "./compile.js";
import { folded } from "./compile.js";

/** Matches of a rule, in document order; with `text`, the innermost that hold these words. */
export function matches(rule: CompiledRule, page: Page): readonly PageElement[] {
  const { selector, text } = rule;
  if (text === null) return selectAll(selector, page);
  // In document order, an element that holds another match is followed by it.
  return holding(selector, text, page).filter((element, i, all) => (all[i + 1]?.order ?? Number.POSITIVE_INFINITY) > element.end);
}

/** Elements that the selector matches and that hold these words: the rarer of the two is looked for first. */
function holding(selector: CompiledSelector, text: string, page: Page): readonly PageElement[] {
  if (selector.keys !== null) return selectAll(selector, page).filter((element) => coveredWith(text, element, page).length > 0);
  const around = new Set(blocksWith(text, page).flatMap((block) => elementsAround(block).filter(selector.matches)));
  return [...around].sort((one, other) => one.order - other.order);
}

/** Blocks inside the matches of a rule; with `text`, those that hold these words. */
export function coveredBlocks(rule: CompiledRule, page: Page): readonly number[] {
  const { selector, text } = rule;
  if (text !== null && selector.keys === null) {
    return blocksWith(text, page)
      .filter((block) => elementsAround(block).some(selector.matches))
      .map(({ index }) => index);
  }
  const covered: number[] = [];
  let reached = 0;
  for (const element of selectAll(selector, page)) {
    const [from, to] = blockRange(page, element);
    for (let i = Math.max(from, reached); i < to; i++) if (text === null || textAt(page, i).includes(text)) covered.push(i);
    reached = Math.max(reached, to);
  }
  return covered;
}

function coveredWith(text: string, element: PageElement, page: Page): readonly number[] {
  const [from, to] = blockRange(page, element);
  const found: number[] = [];
  for (let i = from; i < to; i++) if (textAt(page, i).includes(text)) found.push(i);
  return found;
}

/** Texts of blocks as rules compare them, of pages that a rule has asked for words; folded when they are asked for. */
const foldedTexts = new WeakMap<Page, (string | undefined)[]>();

function textAt(page: Page, index: number): string {
  let texts = foldedTexts.get(page);
  if (texts === undefined) {
    texts = [];
    foldedTexts.set(page, texts);
  }
  const known = texts[index];
  if (known !== undefined) return known;
  const text = folded(page.blocks[index]?.text ?? "");
  texts[index] = text;
  return text;
}

/** The texts of the page's blocks, folded, by index. */
export function blockTexts(page: Page): readonly string[] {
  return page.blocks.map((_, i) => textAt(page, i));
}

function blocksWith(text: string, page: Page): readonly TextBlock[] {
  return page.blocks.filter((_, i) => textAt(page, i).includes(text));
}

/** The elements that a block's first text stands in: a block belongs to those. */
function elementsAround(block: TextBlock): readonly PageElement[] {
  const around: PageElement[] = [];
  let at: PageElement | null = block.texts[0]?.parent ?? null;
  for (; at !== null && at.tag !== "#root"; at = at.parent) around.push(at);
  return around;
}
