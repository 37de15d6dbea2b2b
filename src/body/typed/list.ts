import type { Block, ListItem } from "../../contract/article.js";
import type { TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { inlineText } from "./inline.js";

/** Lists nested deeper than this are laid out flat at the deepest level. */
const MAX_NESTING = 8;

interface OpenItem {
  readonly blocks: TextBlock[];
  readonly items: OpenItem[];
  ordered: boolean | null;
}

/** A list with the lists nested in it. Blocks of one `<li>` make one item. */
export function listBlock(list: PageElement, blocks: readonly TextBlock[], baseUrl: string | null): Block {
  const root: OpenItem = { blocks: [], items: [], ordered: list.tag === "ol" };
  const known = new Map<PageElement, OpenItem>();
  for (const block of blocks) {
    const path = itemsAbove(block.element, list);
    let parent = root;
    for (const element of path.slice(0, MAX_NESTING)) {
      let item = known.get(element);
      if (item === undefined) {
        item = { blocks: [], items: [], ordered: null };
        known.set(element, item);
        parent.items.push(item);
        if (parent !== root) parent.ordered ??= element.parent?.tag === "ol";
      }
      parent = item;
    }
    if (parent === root) root.items.push({ blocks: [block], items: [], ordered: null });
    else parent.blocks.push(block);
  }
  return { type: "list", ordered: list.tag === "ol", items: root.items.map((item) => finish(item, baseUrl)) };
}

/** The `<li>`s around a block inside the list, outermost first. */
function itemsAbove(from: PageElement, list: PageElement): PageElement[] {
  const items: PageElement[] = [];
  for (let at: PageElement | null = from; at !== null && at !== list; at = at.parent) if (at.tag === "li") items.push(at);
  return items.reverse();
}

function finish(item: OpenItem, baseUrl: string | null): ListItem {
  return { ...inlineText(item.blocks, baseUrl), ordered: item.ordered, items: item.items.map((inner) => finish(inner, baseUrl)) };
}
