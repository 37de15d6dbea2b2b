import type { Block } from "../../contract/article.js";
import type { Page, TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { inlineText } from "./inline.js";
import { listBlock } from "./list.js";
import { quoteBlock } from "./quote.js";
import type { Structure } from "./structure.js";
import { Structures } from "./structure.js";
import { tableBlock } from "./table.js";

/** Something without text that stands between the texts: where, and what becomes of it. */
export interface Inset {
  readonly order: number;
  readonly block: Extract<Block, { type: "image" | "media" | "separator" }>;
}

type Piece = { readonly order: number } & ({ readonly inset: Inset["block"] } | { readonly text: TextBlock; readonly structure: Structure | null });

const HEADING: ReadonlyMap<string, 2 | 3 | 4 | 5 | 6> = new Map([
  ["h1", 2],
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
  ["h5", 5],
  ["h6", 6],
]);

/** Typed blocks of the article, in document order, from its text blocks and the insets between them. */
export function assembleBody(page: Page, texts: readonly TextBlock[], insets: readonly Inset[]): Block[] {
  const structures = new Structures(page);
  const pieces: Piece[] = [
    ...texts.map((text) => ({ order: text.texts[0]?.order ?? 0, text, structure: structures.of(text) })),
    ...insets.map(({ order, block }) => ({ order, inset: block })),
  ];
  pieces.sort((a, b) => a.order - b.order);
  return fold(page, pieces).filter((block) => !("marks" in block) || block.text !== "");
}

/** Gathers neighbouring texts of one structure and turns each group into a block. */
function fold(page: Page, pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] as Piece;
    if ("inset" in piece) {
      blocks.push(piece.inset);
      at++;
      continue;
    }
    if (piece.structure === null) {
      blocks.push(plainBlock(page, piece.text));
      at++;
      continue;
    }
    const { element } = piece.structure;
    const group: TextBlock[] = [];
    const inside: Inset["block"][] = [];
    for (; at < pieces.length; at++) {
      const next = pieces[at] as Piece;
      if (next.order > element.end) break;
      if ("inset" in next) inside.push(next.inset);
      else group.push(next.text);
    }
    blocks.push(structuredBlock(page, piece.structure, group), ...inside);
  }
  return blocks;
}

function plainBlock(page: Page, block: TextBlock): Block {
  const level = headingLevel(block.element);
  const text = inlineText([block], page.baseUrl);
  return level === null ? { type: "paragraph", ...text } : { type: "heading", level, ...text };
}

function headingLevel(element: PageElement): 2 | 3 | 4 | 5 | 6 | null {
  return HEADING.get(element.tag) ?? HEADING.get(element.parent?.tag ?? "") ?? null;
}

function structuredBlock(page: Page, structure: Structure, group: readonly TextBlock[]): Block {
  switch (structure.kind) {
    case "list":
      return listBlock(structure.element, group, page.baseUrl);
    case "table":
      return tableBlock(structure.element, group);
    case "code":
      return {
        type: "code",
        text: group
          .flatMap((block) => block.texts.map((text) => text.data))
          .join("")
          .trim(),
      };
    case "pull-quote":
      return { type: "pull-quote", ...inlineText(group, page.baseUrl) };
    case "quote":
      return quoteBlock(structure.element, group, page.baseUrl);
    case "fact-box":
      return factBox(page, structure, group);
  }
}

function factBox(page: Page, structure: Structure, group: readonly TextBlock[]): Block {
  const [first, ...rest] = group as [TextBlock, ...TextBlock[]];
  const isTitled = rest.length > 0 && (headingLevel(first.element) !== null || first.text.length < 80);
  const inner = isTitled ? rest : group;
  return {
    type: "fact-box",
    title: isTitled ? inlineText([first], null).text : null,
    blocks: boxed(page, structure.element, inner),
  };
}

/** The texts of a box, its lists kept as lists. */
function boxed(page: Page, box: PageElement, texts: readonly TextBlock[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < texts.length; ) {
    const text = texts[at] as TextBlock;
    const list = outermostList(text.element, box);
    if (list === null) {
      blocks.push(plainBlock(page, text));
      at++;
      continue;
    }
    const items = texts.slice(at).filter((item) => outermostList(item.element, box) === list);
    blocks.push(listBlock(list, items, page.baseUrl));
    at += items.length;
  }
  return blocks;
}

function outermostList(from: PageElement, box: PageElement): PageElement | null {
  let list: PageElement | null = null;
  for (let at: PageElement | null = from; at !== null && at !== box; at = at.parent) if (at.tag === "ul" || at.tag === "ol") list = at;
  return list;
}
