import type { Page, TextBlock } from "./page.js";
import { blockRange, elementsByTag } from "./page.js";
import type { PageElement } from "./tree.js";
import { attribute } from "./tree.js";
import { absoluteUrl } from "./url.js";

/** A link with text, and the blocks that its text stands in. */
export interface PageLink {
  readonly element: PageElement;
  /** Absolute http(s). */
  readonly url: string;
  /** White space collapsed; `""` for a link around a picture. */
  readonly text: string;
  /** Blocks that begin inside it or hold it, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Links of a page to http(s) addresses, in document order. */
export function pageLinks(page: Page): readonly PageLink[] {
  const resolve = resolver(page.baseUrl);
  const links: PageLink[] = [];
  for (const element of elementsByTag(page, "a")) {
    const href = attribute(element, "href");
    const url = href === null || href.startsWith("#") ? null : resolve(href);
    if (url === null) continue;
    const [first, to] = blockRange(page, element);
    // A block that began before the link may hold it: a link in running text.
    const from = first > 0 && endOf(page.blocks[first - 1]) > element.order ? first - 1 : first;
    links.push({ element, url, text: textIn(page, element, from, to), from, to });
  }
  return links;
}

function endOf(block: TextBlock | undefined): number {
  return block?.texts[block.texts.length - 1]?.order ?? -1;
}

const WHITE = /\s+/g;

function textIn(page: Page, element: PageElement, from: number, to: number): string {
  if (to === from + 1 && page.blocks[from]?.texts.length === 1) return (page.blocks[from] as TextBlock).text;
  let text = "";
  for (let i = from; i < to; i++) {
    for (const { order, data } of (page.blocks[i] as TextBlock).texts) {
      if (order > element.order && order <= element.end) text += data;
    }
    text += " ";
  }
  return text.replace(WHITE, " ").trim();
}

/** Addresses that are their own normal form: most links of a page, and parsing is what costs. */
const PLAIN = /^[\w\-~%,;=@&+:./?]*$/;
const PLAIN_HOST = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=\/)/;

/** Makes addresses absolute against one base; anything unusual goes the long way. */
function resolver(base: string | null): (href: string) => string | null {
  const origin = base === null ? null : new URL(base).origin;
  return (href) => {
    if (href.startsWith("/")) return origin !== null && isPlain(href) ? origin + href : absoluteUrl(href, base);
    const host = PLAIN_HOST.exec(href)?.[0];
    return host !== undefined && isPlain(href.slice(host.length)) ? href : absoluteUrl(href, base);
  };
}

/** A path that parsing would not change: no dot segments, nothing to escape, no other host behind two slashes. */
function isPlain(path: string): boolean {
  return PLAIN.test(path) && !path.startsWith("//") && !path.includes("/.");
}
