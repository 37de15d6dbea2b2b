import type { TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { contains } from "../../page/tree.js";
import type { MetadataContext } from "../context.js";

/** Elements that hold nothing of the article's own where neither its headline nor its text is inside; between these, an `article` may be the author's card. */
const OTHERS_TAGS: ReadonlySet<string> = new Set(["nav", "article"]);
/** Names of the containers of comments and of other stories. */
const OTHERS_NAME =
  /^(?:comments?|kommentare?|commentaires?|comentarios?|disqus|respond|teasers?|related|recommended|recommendations)$|^comments?[-_]?(?:list|body|area|content|section|container|item|thread|meta|author|wrap|block)|comments?[-_]?list|(?:^|[-_])(?:related|recommended|trending|popular|more)[-_]?(?:posts?|articles?|stories|content|news|items?)|^(?:read|up)[-_]next/i;

/** Whether a block stands among comments or other stories: climbed from it to the first element around the headline or the text as well. */
export function isAmongOthers(block: TextBlock, { headline, body }: Pick<MetadataContext, "headline" | "body">): boolean {
  const own = [headline.block, body.first, body.last].filter((one) => one !== null);
  if (own.length === 0 || own.includes(block)) return false;
  const isBetween = headline.block !== null && body.first !== null && block.index > headline.block.index && block.index < body.first.index;
  for (let at: PageElement | null = block.element; at !== null && !own.some((one) => contains(at as PageElement, one.element)); at = at.parent) {
    if ((!isBetween && OTHERS_TAGS.has(at.tag)) || at.classes.some((name) => OTHERS_NAME.test(name)) || (at.id !== null && OTHERS_NAME.test(at.id)))
      return true;
  }
  return false;
}
