/** Where a heading stands: in a breadcrumb, a menu, a link. */
import type { Page } from "../../page/page.js";
import type { PageElement, PageNode } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import type { Heading } from "./heading-blocks.js";

const BREADCRUMB_NAME = /breadcrumb|crumbs?(?:$|[-_])|brotkrum|rootline|ariadne|(?:^|[-_])miga/i;
const BREADCRUMB_LEVELS = 4;
const BESIDE_STORY: ReadonlySet<string> = new Set(["nav", "footer", "aside"]);

/** Whether a heading is the last step of a breadcrumb: named so, an item of a list, or behind links that lead ever deeper. */
export function isBreadcrumb(element: PageElement): boolean {
  if (endsTrail(element)) return true;
  let at: PageElement | null = element;
  for (let level = 0; level < BREADCRUMB_LEVELS && at !== null; level++, at = at.parent) {
    if (at.classes.some((name) => BREADCRUMB_NAME.test(name)) || at.attributes.some((name, i) => i % 2 === 0 && BREADCRUMB_NAME.test(name))) return true;
    if (at.tag === "li" || attribute(at, "itemprop") === "itemListElement") return true;
  }
  return false;
}

const LONGEST_ROW = 12;

/** Whether the links right before an element lead from a section into a section of it. */
function endsTrail(element: PageElement): boolean {
  const row = element.parent?.children ?? [];
  if (row.length > LONGEST_ROW) return false;
  let deeper = "";
  for (let i = row.indexOf(element) - 1; i >= 0; i--) {
    const one = row[i] as PageNode;
    if (one.kind === "text" || one.tag !== "a") continue;
    const href = attribute(one, "href") ?? "";
    if (href.length > 1 && deeper.length > href.length && deeper.startsWith(href)) return true;
    deeper = href;
  }
  return false;
}

export function isAllLink(heading: Heading): boolean {
  return heading.blocks.every((block) => block.linkLength >= block.text.length * 0.9);
}

/** Whether the heading's link leads to this page itself, as blogs have it. */
export function linksHere(heading: Heading, page: Page): boolean {
  if (page.url === null) return true;
  for (let at: PageElement | null = heading.texts[0]?.parent ?? null; at !== null; at = at.parent) {
    if (at.tag === "a") return (attribute(at, "href") ?? "").length > 1;
    if (at === heading.element.parent) break;
  }
  return true;
}

export function isBesideStory(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (BESIDE_STORY.has(at.tag)) return true;
  return false;
}
