import type { ResolvedLimits } from "../options.js";
import { VOID } from "./elements.js";
import type { BuiltPage } from "./page-builder.js";
import { PageBuilder } from "./page-builder.js";
import { feed } from "./parse-html.js";

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * Builds the page from a parsed document without changing it. The walk starts at the document, not at its root element,
 * since linkedom makes whatever comes first the root, and it reads `nodeName`s and attributes in any case.
 */
export function readDocument(document: Document, limits: ResolvedLimits): BuiltPage {
  const builder = new PageBuilder(limits);
  let node: Node | null = document.firstChild;
  // Templates keep their content in a fragment of its own: where it ends, the walk goes on behind the template.
  const hosts: Node[] = [];
  let top: Node = document;
  while (node !== null) {
    const inside = enter(node, builder);
    if (inside !== null) {
      if (inside.parentNode !== node) {
        hosts.push(node, top);
        top = inside.parentNode as Node;
      }
      node = inside;
      continue;
    }
    node = leave(node);
  }
  return builder.finish();

  function leave(from: Node): Node | null {
    let at: Node = from;
    if (at.nodeType === ELEMENT) builder.close(tagOf(at));
    while (at.nextSibling === null) {
      const parent = at.parentNode;
      if (parent === null || parent === top) {
        const outer = hosts.pop();
        const host = hosts.pop();
        if (outer === undefined || host === undefined) return null;
        top = outer;
        at = host;
      } else at = parent;
      builder.close(tagOf(at));
    }
    return at.nextSibling;
  }
}

/** Opens an element or takes a text; returns the first node inside, `null` where there is none to visit. */
function enter(node: Node, builder: PageBuilder): Node | null {
  if (node.nodeType === TEXT || node.nodeType === CDATA) {
    builder.text(node.nodeValue ?? "");
    return null;
  }
  if (node.nodeType !== ELEMENT) return null;
  const element = node as Element;
  const tag = tagOf(element);
  builder.open(tag);
  for (const { name, value } of element.attributes) builder.attribute(name, value);
  if (VOID.has(tag)) return null;
  if (tag === "noscript" && readMarkupText(element, builder)) return null;
  if (tag === "template") return (element as HTMLTemplateElement).content?.firstChild ?? element.firstChild;
  return element.firstChild;
}

/** With scripting on, a browser keeps the content of `<noscript>` as text; its images are wanted all the same. */
function readMarkupText(element: Element, builder: PageBuilder): boolean {
  const only = element.firstChild;
  if (only === null || only.nodeType !== TEXT || only.nextSibling !== null || !only.nodeValue?.includes("<")) return false;
  feed(only.nodeValue, builder);
  return true;
}

function tagOf(node: Node): string {
  return node.nodeName.toLowerCase();
}
