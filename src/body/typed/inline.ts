import type { Mark, Text } from "../../contract/article.js";
import type { TextBlock } from "../../page/page.js";
import type { PageElement, PageText } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import { linkTarget } from "../../page/url.js";

const MARKS: ReadonlyMap<string, Mark["type"]> = new Map([
  ["a", "link"],
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
  ["code", "code"],
  ["kbd", "code"],
  ["samp", "code"],
  ["tt", "code"],
  ["sub", "sub"],
  ["sup", "sup"],
]);

/** Soft hyphen, zero-width space, word joiner, byte order mark: typesetting, no text. Joiners stay, Persian and Hindi need them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** White space but for the single blanks that are to stay. */
const WHITE = /[^\S ]\s*| \s+/g;

/** The running text of one or more blocks with its inline marks; blocks are parted by a line break. */
export function inlineText(blocks: readonly TextBlock[], baseUrl: string | null): Text {
  const writer = new Writer(baseUrl);
  blocks.forEach((block, i) => {
    if (i > 0) writer.newLine();
    const breaks = new Set(block.breaks);
    block.texts.forEach((text, k) => {
      if (breaks.has(k)) writer.space();
      writer.write(text, block.element);
    });
  });
  return writer.finish();
}

interface OpenMark {
  readonly element: PageElement;
  readonly type: Mark["type"];
  readonly url: string | null;
  readonly start: number;
}

/** Collects text with white space collapsed, and the marks that are open over it. */
class Writer {
  readonly #baseUrl: string | null;
  readonly #marks: Mark[] = [];
  #text = "";
  #pending = "";
  #open: OpenMark[] = [];

  constructor(baseUrl: string | null) {
    this.#baseUrl = baseUrl;
  }

  newLine(): void {
    this.#closeTo(0);
    this.#pending = this.#text === "" ? "" : "\n";
  }

  space(): void {
    if (this.#pending === "" && this.#text !== "") this.#pending = " ";
  }

  write(node: PageText, within: PageElement): void {
    const data = node.data.replace(INVISIBLE, "").replace(WHITE, " ");
    const ink = data.trim();
    if (ink === "") {
      if (data !== "") this.space();
      return;
    }
    if (data.startsWith(" ")) this.space();
    const above = marksAbove(node.parent, within);
    this.#closeTo(sharedLength(this.#open, above));
    this.#text += this.#pending;
    this.#pending = "";
    for (const element of above.slice(this.#open.length)) this.#openMark(element);
    this.#text += ink;
    if (data.endsWith(" ")) this.space();
  }

  finish(): Text {
    this.#closeTo(0);
    return { text: this.#text, marks: this.#marks.sort((a, b) => a.start - b.start || b.end - a.end) };
  }

  #openMark(element: PageElement): void {
    const type = MARKS.get(element.tag) as Mark["type"];
    const href = type === "link" ? attribute(element, "href") : null;
    this.#open.push({ element, type, url: href === null ? null : linkTarget(href, this.#baseUrl), start: this.#text.length });
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const { type, url, start } = this.#open.pop() as OpenMark;
      const isUseful = type !== "link" || url !== null;
      const last = this.#marks[this.#marks.length - 1];
      if (last !== undefined && last.type === type && last.url === url && last.end === start) {
        this.#marks[this.#marks.length - 1] = { ...last, end: this.#text.length };
      } else if (isUseful && this.#text.length > start) this.#marks.push({ start, end: this.#text.length, type, url });
    }
  }
}

/** The marking elements around a text inside its block, outermost first. */
function marksAbove(from: PageElement, within: PageElement): PageElement[] {
  const above: PageElement[] = [];
  for (let at: PageElement | null = from; at !== null && at !== within; at = at.parent) {
    if (MARKS.has(at.tag) && !above.some((inner) => inner.tag === at?.tag)) above.push(at);
  }
  // A link around the whole block stands above its block-level element.
  return above.reverse();
}

function sharedLength(open: readonly OpenMark[], above: readonly PageElement[]): number {
  let length = 0;
  while (length < open.length && length < above.length && open[length]?.element === above[length]) length++;
  return length;
}
