import type { Options } from "css-select";
import { compile, selectAll as select } from "css-select";
import type { PageElement, PageNode } from "./tree.js";
import { attribute } from "./tree.js";

/** A selector that has been parsed. */
export type CompiledSelector = (element: PageElement) => boolean;

/** How css-select sees our tree. */
const OPTIONS: Options<PageNode, PageElement> = {
  xmlMode: false,
  adapter: {
    isTag: (node): node is PageElement => node.kind === "element",
    getAttributeValue: (element, name) => attribute(element, name) ?? undefined,
    getChildren: (node) => (node.kind === "element" ? (node.children as PageNode[]) : []),
    getName: (element) => element.tag,
    getParent: ({ parent }) => (parent?.tag === "#root" ? null : parent),
    getSiblings: (node) => (node.parent === null ? [node] : (node.parent.children as PageNode[])),
    getText: (node) => (node.kind === "text" ? node.data : textOf(node)),
    hasAttrib: (element, name) => attribute(element, name) !== null,
    removeSubsets: (nodes) =>
      nodes.filter((node) => !nodes.some((other) => other !== node && other.kind === "element" && node.order > other.order && node.order <= other.end)),
  },
};

/**
 * Parses a CSS selector.
 * @throws What css-select throws for one that it cannot read.
 */
export function compileSelector(selector: string): CompiledSelector {
  return compile<PageNode, PageElement>(selector, OPTIONS);
}

/** All matches below an element, in document order. */
export function selectAll(selector: CompiledSelector, root: PageElement): readonly PageElement[] {
  return select<PageNode, PageElement>(selector, root.children as PageNode[], OPTIONS);
}

/** All text below an element, as `:contains` sees it. */
function textOf(element: PageElement): string {
  let text = "";
  const pending: PageNode[] = [element];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "text") text += node.data;
    else for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i] as PageNode);
  }
  return text;
}
