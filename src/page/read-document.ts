import type { ResolvedLimits } from "../contract/reading.js";
import { VOID } from "./elements.js";
import type { BuiltPage, ElementNode } from "./page-builder.js";
import { PageBuilder } from "./page-builder.js";
import { feed } from "./parse-html.js";
import type { Tag } from "./tags.js";

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Siblings that are being visited, and the element to close behind them. */
interface Level {
  readonly nodes: readonly Node[];
  readonly tag: Tag<ElementNode> | null;
  next: number;
}

/**
 * Builds the page from a parsed document without changing it. The walk starts at the document, not at its root element,
 * since linkedom makes whatever comes first the root, and it reads `nodeName`s and attributes in any case.
 */
export function readDocument(document: Document, limits: ResolvedLimits): BuiltPage {
  const builder = new PageBuilder(limits);
  const levels: Level[] = [{ nodes: [...document.childNodes], tag: null, next: 0 }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.nodes[level.next++];
    if (node !== undefined) {
      const inside = enter(node, builder);
      if (inside !== null) levels.push(inside);
      continue;
    }
    if (level.tag !== null) builder.close(level.tag);
    levels.pop();
  }
  return builder.finish();
}

/** Opens an element or takes a text; returns what is to be visited inside, `null` where there is nothing. */
function enter(node: Node, builder: PageBuilder): Level | null {
  if (node.nodeType === TEXT || node.nodeType === CDATA) {
    builder.text(node.nodeValue ?? "");
    return null;
  }
  if (node.nodeType !== ELEMENT) return null;
  const element = node as Element;
  const tag = builder.tag(element.nodeName);
  builder.open(tag);
  for (const { name, value } of element.attributes) builder.attribute(name, value);
  if (VOID.has(tag.name) || (tag.name === "noscript" && readMarkupText(element, builder))) return { nodes: [], tag, next: 0 };
  // Templates keep their content in a fragment of its own, but for linkedom's.
  const content = tag.name === "template" ? (element as HTMLTemplateElement).content : undefined;
  const holder = content?.hasChildNodes() === true ? content : element;
  return { nodes: [...holder.childNodes], tag, next: 0 };
}

/** With scripting on, a browser keeps the content of `<noscript>` as text; its images are wanted all the same. */
function readMarkupText(element: Element, builder: PageBuilder): boolean {
  const only = element.firstChild;
  if (only === null || only.nodeType !== TEXT || only.nextSibling !== null || !only.nodeValue?.includes("<")) return false;
  feed(only.nodeValue, builder);
  return true;
}
