import { parseHTML } from "linkedom";
import { decode } from "../src/page/decode.js";

const SILENT = new Set("head script style noscript template svg math iframe object embed canvas audio video select textarea".split(" "));

const IN_HEAD = new Set("title base basefont bgsound link meta style script noscript template noframes".split(" "));

/** A tag that the page ends in is none; htmlparser2, and linkedom with it, takes pieces of some ("<scri", "</a /") for text. */
const CUT_TAG = /<\/?[a-z][^<>]*$/i;

/**
 * The page's text by linkedom's tree, written without our code: all text nodes outside the silent elements, white space gone. linkedom leaves
 * in the head what the HTML standard moves out of it: there, only what may stand in a head is silent.
 */
export function pageText(input: string | Uint8Array, contentType: string | null): string {
  const html = typeof input === "string" ? input : decode(input, contentType);
  const whole = html.replace(CUT_TAG, "");
  if (whole.trim() === "") return "";
  let text = "";
  const stack: Node[] = [parseHTML(whole).document as unknown as Node];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    const name = node.nodeName.toLowerCase();
    if (node.parentNode?.nodeName.toLowerCase() === "head" && IN_HEAD.has(name)) continue;
    if (name !== "head" && SILENT.has(name)) continue;
    for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child);
  }
  return text.replace(/\s+/g, "");
}
