import { BLOCK_LEVEL, SILENT } from "./elements.js";
import { collapse } from "./plain-text.js";
import type { PageElement, PageNode } from "./tree.js";

/** The visible text of an element, white space collapsed, cut after about `limit` characters. */
export function elementText(element: PageElement, limit = 1000): string {
  const parts: string[] = [];
  let length = 0;
  const pending: (PageNode | string)[] = [element];
  while (pending.length > 0 && length < limit) {
    const node = pending.pop() as PageNode | string;
    if (typeof node === "string") parts.push(node);
    else if (node.kind === "text") {
      parts.push(node.data);
      length += node.data.length;
    } else if (!SILENT.has(node.tag)) {
      const parted = node.tag === "br" || BLOCK_LEVEL.has(node.tag);
      if (parted) {
        parts.push(" ");
        pending.push(" ");
      }
      const { children } = node;
      for (let i = children.length - 1; i >= 0; i--) pending.push(children[i] as PageNode);
    }
  }
  return collapse(parts.join(""));
}
