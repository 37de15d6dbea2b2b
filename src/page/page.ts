import { firstAtLeast } from "../text/numbers.js";
import type { PageElement, PageText } from "./tree.js";

/**
 * One page, parsed once and never changed. Everything later stages need is found in its lists;
 * none of them walks the tree again to look for something.
 */
export interface Page {
  /** The caller's address, absolute http(s). */
  readonly url: string | null;
  /** What relative addresses resolve against: `<base href>` or `url`. */
  readonly baseUrl: string | null;
  /** A synthetic element above everything; its tag is `"#root"`. */
  readonly root: PageElement;
  /** All elements, in document order, without the synthetic root. */
  readonly elements: readonly PageElement[];
  /** The elements of one tag, in document order; see {@link elementsByTag}. */
  readonly byTag: ReadonlyMap<string, readonly PageElement[]>;
  /** The page's text, every text node of it in exactly one block, in document order. */
  readonly blocks: readonly TextBlock[];
  /** Bodies of `<script>` elements, unparsed. */
  readonly scripts: readonly Script[];
  /** Text of the first `<title>` of the page's head, white space collapsed; `null` where there is none. */
  readonly title: string | null;
}

/** A run of inline text inside one block-level element. */
export interface TextBlock {
  /** Place among the page's blocks. */
  readonly index: number;
  /** The nearest block-level element around it. */
  readonly element: PageElement;
  /** Its text nodes, in document order; never empty. */
  readonly texts: readonly PageText[];
  /** Indexes into `texts` that a line break stands before: words part there. */
  readonly breaks: readonly number[];
  /** Its text, white space collapsed and trimmed; never empty. */
  readonly text: string;
  /** Characters of `text` that stand inside links. */
  readonly linkLength: number;
  /** Whether markup hides it: `hidden`, `aria-hidden`, an inline style, a closed dialog. */
  readonly hidden: boolean;
}

/** A script that the page carries. */
export interface Script {
  readonly element: PageElement;
  /** The MIME type, lower-case, without parameters; `""` where none is given. */
  readonly type: string;
  readonly id: string | null;
  readonly text: string;
}

const NONE: readonly PageElement[] = [];

/** The elements of one tag, in document order. */
export function elementsByTag(page: Page, tag: string): readonly PageElement[] {
  return page.byTag.get(tag) ?? NONE;
}

/** The blocks inside an element, as the half-open range `[from, to)` of `page.blocks`. */
export function blockRange(page: Page, element: PageElement): readonly [from: number, to: number] {
  return [firstBlockAt(page, element.order), firstBlockAt(page, element.end + 1)];
}

/** Index of the first block whose first text stands at or after a place in document order. */
export function firstBlockAt(page: Page, order: number): number {
  const { blocks } = page;
  return firstAtLeast(order, blocks.length, (i) => blocks[i]?.texts[0]?.order ?? 0);
}
