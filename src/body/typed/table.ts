import type { Block } from "../../contract/article.js";
import type { TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { closest } from "../../page/tree.js";
import { inlineText } from "./inline.js";

/** A data table: the texts of its cells, row by row; empty cells keep their place. */
export function tableBlock(table: PageElement, blocks: readonly TextBlock[]): Block {
  const texts = new Map<PageElement, TextBlock[]>();
  const captions: TextBlock[] = [];
  for (const block of blocks) {
    const cell = closest(block.element, (element) => element.tag === "td" || element.tag === "th" || element.tag === "caption" || element === table);
    if (cell === null || cell === table || cell.tag === "caption") captions.push(block);
    else texts.set(cell, [...(texts.get(cell) ?? []), block]);
  }
  const rows = [...new Set([...texts.keys()].map((cell) => cell.parent))].filter((row) => row !== null);
  const cells = rows.map((row) => row.children.filter((child): child is PageElement => child.kind === "element" && (child.tag === "td" || child.tag === "th")));
  const [first] = rows;
  return {
    type: "table",
    header: first !== undefined && (first.parent?.tag === "thead" || (cells[0] ?? []).every((cell) => cell.tag === "th")),
    rows: cells.map((row) => row.map((cell) => inlineText(texts.get(cell) ?? [], null).text.replaceAll("\n", " "))),
    caption: captions.length === 0 ? null : inlineText(captions, null).text,
  };
}
