import type { Page } from "../page/page.js";
import { blockRange } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import { elementTokens } from "./element-tokens.js";

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
  readonly element: PageElement;
  readonly parent: Container | null;
  /** Blocks inside, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly landmarks: number;
  readonly tokens: readonly number[];
  /** Tag and class names as one key: equal for elements that are marked up alike. */
  readonly signature: string;
}

/** The containers of a page's blocks, each made once. */
export class Containers {
  readonly #page: Page;
  readonly #known = new Map<PageElement, Container>();
  readonly #tokens = new Map<string, readonly number[]>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** The container of an element; those above it are made on the way. */
  of(element: PageElement): Container {
    const missing: PageElement[] = [];
    let at: PageElement | null = element;
    let container: Container | null = null;
    while (at !== null) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        container = known;
        break;
      }
      missing.push(at);
      at = at.parent;
    }
    for (let i = missing.length - 1; i >= 0; i--) container = this.#make(missing[i] as PageElement, container);
    return container as Container;
  }

  /** All containers that were asked for and those above them; parents come before children. */
  all(): Iterable<Container> {
    return this.#known.values();
  }

  #make(element: PageElement, parent: Container | null): Container {
    const [from, to] = blockRange(this.#page, element);
    const signature = `${element.tag} ${attribute(element, "class") ?? ""}`;
    const container: Container = {
      element,
      parent,
      from,
      to,
      landmarks: (parent?.landmarks ?? 0) | landmarksOf(element),
      tokens: this.tokensOf(element),
      signature,
    };
    this.#known.set(element, container);
    return container;
  }

  /** Elements that are marked up alike share one list of tokens. */
  tokensOf(element: PageElement): readonly number[] {
    const key = element.tag + element.attributes.join("\u0000");
    const known = this.#tokens.get(key);
    if (known !== undefined) return known;
    const tokens = elementTokens(element);
    this.#tokens.set(key, tokens);
    return tokens;
  }
}

function landmarksOf(element: PageElement): number {
  let bits = BY_TAG.get(element.tag) ?? 0;
  for (let i = 0; i < element.attributes.length; i += 2) {
    const name = element.attributes[i];
    if (name === "role") bits |= BY_ROLE.get((element.attributes[i + 1] as string).toLowerCase()) ?? 0;
    else if (name === "itemprop" && (element.attributes[i + 1] as string).toLowerCase().includes("articlebody")) bits |= Landmark.articleBody;
  }
  return bits;
}
