import type { Page } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { firstAtLeast } from "../text/numbers.js";
import { nameBits } from "./element-names.js";
import { isNaming, tagTokens, withAttributes } from "./element-tokens.js";

/** Landmarks and wrappers that an element stands in, itself included: one bit each. */
export const Landmark = {
  article: 1,
  main: 2,
  header: 4,
  footer: 8,
  nav: 16,
  aside: 32,
  form: 64,
  figure: 128,
  quote: 256,
  table: 512,
  list: 1024,
  dialog: 2048,
  articleBody: 4096,
  link: 8192,
  button: 16384,
  item: 32768,
} as const;

const BY_TAG: ReadonlyMap<string, number> = new Map([
  ["article", Landmark.article],
  ["main", Landmark.main],
  ["header", Landmark.header],
  ["footer", Landmark.footer],
  ["nav", Landmark.nav],
  ["aside", Landmark.aside],
  ["form", Landmark.form],
  ["figure", Landmark.figure],
  ["figcaption", Landmark.figure],
  ["blockquote", Landmark.quote],
  ["table", Landmark.table],
  ["ul", Landmark.list],
  ["ol", Landmark.list],
  ["menu", Landmark.list],
  ["dialog", Landmark.dialog],
  ["a", Landmark.link],
  ["button", Landmark.button],
]);

const BY_ROLE: ReadonlyMap<string, number> = new Map([
  ["article", Landmark.article],
  ["main", Landmark.main],
  ["banner", Landmark.header],
  ["contentinfo", Landmark.footer],
  ["navigation", Landmark.nav],
  ["menu", Landmark.nav],
  ["menubar", Landmark.nav],
  ["search", Landmark.form],
  ["complementary", Landmark.aside],
  ["dialog", Landmark.dialog],
  ["alertdialog", Landmark.dialog],
  ["button", Landmark.button],
  ["figure", Landmark.figure],
  ["list", Landmark.list],
]);

/** An element that holds text, with what later stages ask about it again and again. */
export interface Container {
  /** Place among all containers; parents come before children. */
  readonly index: number;
  readonly element: PageElement;
  readonly parent: Container | null;
  /** Blocks inside, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly landmarks: number;
  readonly tokens: readonly number[];
  /** What its names say it is; bits of `Name`. */
  readonly names: number;
  /** Number of its tag and class names together: equal for elements that are marked up alike. */
  readonly signature: number;
}

/** What elements with the same tag and class names share. */
interface Markup {
  readonly signature: number;
  readonly tokens: readonly number[];
  readonly names: number;
}

/** The containers of a page's blocks, each made once. */
export class Containers {
  /** Where each block's text begins, in document order. */
  readonly #starts: Int32Array;
  /** Number of the container of the element at a place in document order; 0 where there is none yet. */
  readonly #at: Int32Array;
  readonly #all: Container[] = [];
  readonly #markup = new Map<string, Map<string, Markup>>();
  #signatures = 0;

  constructor(page: Page) {
    this.#starts = new Int32Array(page.blocks.length);
    for (let i = 0; i < page.blocks.length; i++) this.#starts[i] = page.blocks[i]?.texts[0]?.order ?? 0;
    this.#at = new Int32Array(page.root.end + 2);
  }

  /** The container of an element; those above it are made on the way. */
  of(element: PageElement): Container {
    const missing: PageElement[] = [];
    let at: PageElement | null = element;
    let container: Container | null = null;
    while (at !== null) {
      const known = this.#at[at.order + 1] as number;
      if (known !== 0) {
        container = this.#all[known - 1] as Container;
        break;
      }
      missing.push(at);
      at = at.parent;
    }
    for (let i = missing.length - 1; i >= 0; i--) container = this.#make(missing[i] as PageElement, container);
    return container as Container;
  }

  /** All containers that were asked for and those above them; parents come before children. */
  all(): readonly Container[] {
    return this.#all;
  }

  #make(element: PageElement, parent: Container | null): Container {
    const { signature, tokens, names } = this.#read(element);
    const container: Container = {
      index: this.#all.length,
      element,
      parent,
      from: this.#firstFrom(element.order),
      to: this.#firstFrom(element.end + 1),
      landmarks: (parent?.landmarks ?? 0) | landmarksOf(element),
      tokens,
      names,
      signature,
    };
    this.#all.push(container);
    this.#at[element.order + 1] = this.#all.length;
    return container;
  }

  /** Index of the first block whose text begins at or after a place in document order. */
  #firstFrom(order: number): number {
    const starts = this.#starts;
    return firstAtLeast(order, starts.length, (i) => starts[i] as number);
  }

  /** The tokens of an element; those that only their class names share one list. */
  tokensOf(element: PageElement): readonly number[] {
    return this.#read(element).tokens;
  }

  #read(element: PageElement): Markup {
    const { attributes } = element;
    let className = "";
    let hasOther = false;
    for (let i = 0; i < attributes.length; i += 2) {
      const name = attributes[i] as string;
      if (name === "class") className = attributes[i + 1] as string;
      else if (isNaming(name)) hasOther = true;
    }
    let byClass = this.#markup.get(element.tag);
    if (byClass === undefined) {
      byClass = new Map();
      this.#markup.set(element.tag, byClass);
    }
    let markup = byClass.get(className);
    if (markup === undefined) {
      const tokens = tagTokens(element.tag, className);
      markup = { signature: this.#signatures++, tokens, names: nameBits(tokens) };
      byClass.set(className, markup);
    }
    if (!hasOther) return markup;
    const tokens = withAttributes(markup.tokens, element);
    return { signature: markup.signature, tokens, names: nameBits(tokens) };
  }
}

function landmarksOf(element: PageElement): number {
  const { attributes } = element;
  let bits = BY_TAG.get(element.tag) ?? 0;
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i];
    if (name === "role") bits |= BY_ROLE.get((attributes[i + 1] as string).toLowerCase()) ?? 0;
    else if (name === "itemprop" && (attributes[i + 1] as string).toLowerCase().includes("articlebody")) bits |= Landmark.articleBody;
  }
  return bits;
}
