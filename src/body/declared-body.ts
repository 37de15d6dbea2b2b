import type { Block } from "../article.js";
import type { Declared } from "../metadata/declared.js";
import { plainText } from "../metadata/plain-text.js";
import type { Page } from "../page/page.js";
import type { BodyText } from "./article-body.js";

/** A declared text shorter than this is a summary. */
const MIN_DECLARED = 400;
/** The page prints next to nothing of the declared text below this share of its length. */
const MAX_PRINTED = 0.25;
const MARKUP = /<\/?(?:p|br|div|h[1-6]|li)\b[^>]{0,200}>/i;
const PARAGRAPHS = /<\/?(?:p|br|div|h[1-6]|li)\b[^>]{0,200}>|\r?\n/i;

/** The body from JSON-LD, for pages that print their text by script only; `null` where the page prints it, or nothing is declared. */
export function declaredBody(page: Page, declared: Declared, printed: BodyText): BodyText | null {
  const [text] = declared.articleBodies;
  if (text === undefined || text.length < MIN_DECLARED) return null;
  const length = printed.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > text.length * MAX_PRINTED) return null;
  const pieces = MARKUP.test(text) ? text.split(PARAGRAPHS) : text.split("\n");
  const typed = pieces
    .map(plainText)
    .filter((piece) => piece !== "")
    .map((piece): Block => ({ type: "paragraph", text: piece, marks: [] }));
  return {
    ...printed,
    mask: new Uint8Array(page.blocks.length),
    blocks: [],
    typed,
    source: `json-ld ${declared.types[0] ?? "Article"}.articleBody`,
  };
}
