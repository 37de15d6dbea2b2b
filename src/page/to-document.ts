import { parseHTML } from "linkedom";
import { VOID } from "./elements.js";
import type { Page } from "./page.js";
import type { PageElement, PageNode } from "./tree.js";

const DROPPED: ReadonlySet<string> = new Set(["script", "style", "template", "svg", "iframe", "noscript"]);
const ESCAPED = /[&<>"]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A document of its own for a page, for code that needs a DOM and changes it. Scripts and the like are left out, and so are templates, whose content
 * linkedom would keep among the children.
 */
export function toDocument(page: Page): Document {
  const { document } = parseHTML(`<!doctype html><html><head><title></title></head><body>${markupOf(page)}</body></html>`);
  return document as unknown as Document;
}

/** The markup of everything below the page's body, or of the whole page where it has none. */
function markupOf(page: Page): string {
  const top = page.byTag.get("body")?.[0] ?? page.root;
  const parts: string[] = [];
  const pending: (PageNode | string)[] = [...top.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === "string") parts.push(node);
    else if (node.kind === "text") parts.push(escapeMarkup(node.data));
    else if (!DROPPED.has(node.tag)) {
      parts.push(`<${node.tag}${attributesOf(node)}>`);
      if (VOID.has(node.tag)) continue;
      pending.push(`</${node.tag}>`);
      for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i] as PageNode);
    }
  }
  return parts.join("");
}

const KEPT: ReadonlySet<string> = new Set(["class", "id", "href", "role", "itemprop", "hidden", "aria-hidden", "style"]);

function attributesOf({ attributes }: PageElement): string {
  let text = "";
  for (let i = 0; i < attributes.length; i += 2) {
    if (KEPT.has(attributes[i] as string)) text += ` ${attributes[i]}="${escapeMarkup(attributes[i + 1] as string)}"`;
  }
  return text;
}

function escapeMarkup(text: string): string {
  return text.replace(ESCAPED, (char) => ESCAPES[char] as string);
}
