import { STORY_TOPS } from "../../page/elements.js";
import type { Page, TextBlock } from "../../page/page.js";
import { blockRange } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { closest } from "../../page/tree.js";

/** The structure that a block belongs to: what kind, and the element that all blocks of one such structure share. */
export interface Structure {
  readonly kind: "list" | "quote" | "pull-quote" | "table" | "code" | "fact-box";
  readonly element: PageElement;
}

/** Words in names of boxes that tell facts beside the story. */
const FACT_BOX =
  /(?:^|[^a-z])(?:fact-?(?:s|box|file)|info-?(?:box|kasten)|factbox|fakta(?:ruta|boks|box)?|faktenbox|hintergrundbox|article-box|box-info|explainer-box|key-?facts|background-box|encadre|recuadro|despiece|ficha|sidebar-fact)/i;
const PULL_QUOTE = /pull-?quote|blockquote--pull|quote-pull|featured-?quote|destacado|zitat-?box|citation-exergue|exergue/i;
const LONG_CELL = 200;
/** A list whose items hold this many blocks each is a layout (a live blog, a card list), not a list. */
const LAYOUT_BLOCKS = 2.5;

/** Finds the structure of blocks; what an element is, is decided once. */
export class Structures {
  readonly #page: Page;
  readonly #known = new Map<PageElement, Structure | null>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** The outermost structure around a block, boxes first; `null` where it is a plain paragraph or heading. */
  of(block: TextBlock): Structure | null {
    return this.#at(block.element);
  }

  #at(element: PageElement): Structure | null {
    const path: PageElement[] = [];
    let at: PageElement | null = element;
    let found: Structure | null = null;
    while (at !== null) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        found = known;
        break;
      }
      path.push(at);
      at = at.parent;
    }
    for (let i = path.length - 1; i >= 0; i--) {
      const one = path[i] as PageElement;
      found ??= this.#own(one);
      this.#known.set(one, found);
    }
    return found;
  }

  #own(element: PageElement): Structure | null {
    const { tag } = element;
    if (STORY_TOPS.has(tag)) return null;
    if (tag === "pre") return { kind: "code", element };
    if (isNamed(element, PULL_QUOTE)) return { kind: "pull-quote", element };
    if (tag === "blockquote" || isQuoteFigure(element)) return { kind: "quote", element };
    if ((tag === "ul" || tag === "ol") && this.#isList(element)) return { kind: "list", element };
    if (tag === "table" && this.#isData(element)) return { kind: "table", element };
    if ((tag === "aside" || tag === "div" || tag === "section") && isNamed(element, FACT_BOX) && this.#isSmall(element)) return { kind: "fact-box", element };
    return null;
  }

  #isList(list: PageElement): boolean {
    const items = list.children.filter((child) => child.kind === "element" && child.tag === "li").length;
    const [from, to] = blockRange(this.#page, list);
    return items > 0 && (to - from) / items < LAYOUT_BLOCKS;
  }

  /** A table is data where it has rows of several short cells; tables around a whole page are layout. */
  #isData(table: PageElement): boolean {
    const [from, to] = blockRange(this.#page, table);
    let long = 0;
    const rows = new Map<PageElement | null, number>();
    for (let i = from; i < to; i++) {
      const block = this.#page.blocks[i] as TextBlock;
      if (block.text.length > LONG_CELL) long++;
      const row = closest(block.element, (element) => element.tag === "tr");
      rows.set(row, (rows.get(row) ?? 0) + 1);
      if (
        block.element !== table &&
        closest(block.element.parent, (element) => element.tag === "table" || element === table) !== table &&
        block.element.tag !== "table"
      )
        return false;
    }
    const wide = [...rows.values()].filter((cells) => cells > 1).length;
    return wide >= 1 && rows.size >= 2 && wide >= rows.size / 2 && long <= (to - from) / 10;
  }

  /** A box is a small part of the page. */
  #isSmall(box: PageElement): boolean {
    const [from, to] = blockRange(this.#page, box);
    return to - from <= 40 && to - from < this.#page.blocks.length / 2;
  }
}

/** A `<figure>` around a quote and who said it; with a picture in it the text is the picture's. */
export function isQuoteFigure(element: PageElement): boolean {
  return element.tag === "figure" && holdsTag(element, "blockquote", QUOTE_LEVELS) && !PICTURES.some((tag) => holdsTag(element, tag, QUOTE_LEVELS));
}

const PICTURES = ["img", "picture", "video", "iframe", "amp-img"] as const;
const QUOTE_LEVELS = 3;

function holdsTag(element: PageElement, tag: string, levels: number): boolean {
  return element.children.some((child) => child.kind === "element" && (child.tag === tag || (levels > 1 && holdsTag(child, tag, levels - 1))));
}

function isNamed(element: PageElement, pattern: RegExp): boolean {
  return element.classes.some((name) => pattern.test(name)) || (element.id !== null && pattern.test(element.id));
}
