import type { Options } from "css-select";
import { compile } from "css-select";
import type { Selector } from "css-what";
import { isTraversal, parse } from "css-what";
import type { Page } from "./page.js";
import { elementsByTag } from "./page.js";
import type { PageElement, PageNode } from "./tree.js";
import { attribute } from "./tree.js";

/** A selector that has been parsed. */
export interface CompiledSelector {
  readonly matches: (element: PageElement) => boolean;
  /** What every match is known by, one key or another: its tag, one of its classes, an attribute; `null` where the selector names none. */
  readonly keys: readonly Key[] | null;
}

interface Key {
  readonly kind: "tag" | "class" | "attribute";
  readonly name: string;
}

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
    getText: (node) => (node.kind === "text" ? node.data : allText(node)),
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
  return { matches: compile<PageNode, PageElement>(selector, OPTIONS), keys: keysOf(parse(selector)) };
}

/** All matches on a page, in document order. Only the elements of the selector's tags, classes and attributes are tried. */
export function selectAll({ matches, keys }: CompiledSelector, page: Page): readonly PageElement[] {
  if (keys === null) return page.elements.filter(matches);
  const [first] = keys;
  if (keys.length === 1 && first !== undefined) return elementsOf(first, page).filter(matches);
  const found = new Set(keys.flatMap((key) => elementsOf(key, page).filter(matches)));
  return [...found].sort((one, other) => one.order - other.order);
}

const NONE: readonly PageElement[] = [];
/** Elements by class, of pages that a profile has asked for one. */
const byClass = new WeakMap<Page, ReadonlyMap<string, readonly PageElement[]>>();

function elementsOf({ kind, name }: Key, page: Page): readonly PageElement[] {
  if (kind === "tag") return elementsByTag(page, name);
  if (kind === "attribute") return withAttribute(name, page);
  let classes = byClass.get(page);
  if (classes === undefined) {
    classes = indexClasses(page.elements);
    byClass.set(page, classes);
  }
  return classes.get(name) ?? NONE;
}

/** Elements by an attribute that they have, whatever its value, of pages that a profile has asked for one. */
const byAttribute = new WeakMap<Page, Map<string, readonly PageElement[]>>();

function withAttribute(name: string, page: Page): readonly PageElement[] {
  let known = byAttribute.get(page);
  if (known === undefined) {
    known = new Map();
    byAttribute.set(page, known);
  }
  const found = known.get(name) ?? page.elements.filter((element) => attribute(element, name) !== null);
  known.set(name, found);
  return found;
}

function indexClasses(elements: readonly PageElement[]): ReadonlyMap<string, readonly PageElement[]> {
  const index = new Map<string, PageElement[]>();
  for (const element of elements) {
    for (const name of element.classes) {
      const same = index.get(name);
      if (same === undefined) index.set(name, [element]);
      else same.push(element);
    }
  }
  return index;
}

/** A key of each alternative's last step; `null` where one has none. */
function keysOf(alternatives: readonly (readonly Selector[])[]): readonly Key[] | null {
  const keys: Key[] = [];
  for (const steps of alternatives) {
    const own = keysOfStep(steps.slice(steps.findLastIndex(isTraversal) + 1));
    if (own === null) return null;
    keys.push(...own);
  }
  return keys;
}

function keysOfStep(step: readonly Selector[]): readonly Key[] | null {
  let keys: readonly Key[] | null = null;
  for (const part of step) {
    // Classes are rarer than tags, a tag is looked up and an attribute is not, both are rarer than a choice of tags.
    if (part.type === "attribute" && part.name === "class" && part.action === "element") return [{ kind: "class", name: part.value }];
    if (part.type === "tag") keys = [{ kind: "tag", name: part.name }];
    else if (keys?.[0]?.kind !== "tag" && part.type === "attribute" && part.action !== "not") keys = [{ kind: "attribute", name: part.name }];
    else if (keys === null && part.type === "pseudo" && CHOICES.has(part.name) && Array.isArray(part.data)) keys = keysOf(part.data);
  }
  return keys;
}

const CHOICES: ReadonlySet<string> = new Set(["is", "matches", "where"]);

/** All text below an element, as `:contains` sees it. */
function allText(element: PageElement): string {
  let text = "";
  const pending: PageNode[] = [element];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "text") text += node.data;
    else for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i] as PageNode);
  }
  return text;
}
