import type { TextBlock } from "./page.js";
import type { PageElement, PageText } from "./tree.js";
import { attribute } from "./tree.js";

const WHITE = /\s+/g;
const INK = /\S/;
/** White space that is not one plain space, or more than one. */
const UNEVEN = /[^\S ]| {2}/;
const NO_BREAKS: readonly number[] = [];
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * Cuts the stream of texts into blocks: a block is a run of inline text inside one block-level element, ended by any
 * block-level boundary and by a double line break. Texts join as printed: line breaks part words, inline elements do not
 * (drop caps, `<wbr>`, a full stop that is a link of its own).
 */
export class BlockBuilder {
  readonly #blocks: TextBlock[] = [];
  /** Whether the element at a place in document order is hidden: 0 where nobody has asked, 1 for no, 2 for yes. */
  #hidden = new Uint8Array(4096);
  readonly #containers: PageElement[] = [];
  readonly #run = new Run();
  #links = 0;

  open(element: PageElement, isBlockLevel: boolean): void {
    if (isBlockLevel) {
      this.#flush();
      this.#containers.push(element);
    } else if (element.tag === "br") {
      if (this.#run.lineBreak()) this.#flush();
    } else if (element.tag === "a") {
      this.#links++;
    }
  }

  text(text: PageText): void {
    this.#run.add(text, this.#links > 0);
  }

  close(element: PageElement, isBlockLevel: boolean): void {
    if (isBlockLevel) {
      this.#flush();
      this.#containers.pop();
    } else if (element.tag === "a") {
      this.#links--;
    }
  }

  finish(): readonly TextBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #flush(): void {
    const run = this.#run;
    if (run.isEmpty) return;
    const cut = run.cut();
    run.clear();
    const first = cut?.texts[0];
    if (cut === null || first === undefined) return;
    this.#blocks.push({
      index: this.#blocks.length,
      element: this.#containers[this.#containers.length - 1] ?? first.parent,
      ...cut,
      hidden: this.#isHidden(first.parent),
    });
  }

  /** Whether the element or one above it is hidden by its markup; remembered for every element that is asked about. */
  #isHidden(element: PageElement): boolean {
    const { order } = element;
    if (order >= this.#hidden.length) {
      const wider = new Uint8Array(2 * order);
      wider.set(this.#hidden);
      this.#hidden = wider;
    }
    const known = this.#hidden;
    const path: PageElement[] = [];
    let at: PageElement | null = element;
    while (at !== null && known[at.order] === 0) {
      path.push(at);
      at = at.parent;
    }
    let hidden = at !== null && known[at.order] === 2;
    for (let i = path.length - 1; i >= 0; i--) {
      const one = path[i] as PageElement;
      hidden ||= hidesItself(one);
      known[one.order] = hidden ? 2 : 1;
    }
    return hidden;
  }
}

/** The texts of one block while they come in; used again for every block. */
class Run {
  readonly #texts: PageText[] = [];
  readonly #inLink: boolean[] = [];
  #length = 0;
  #breaks: number[] = [];
  #lineBreakAt = -1;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(text: PageText, inLink: boolean): void {
    this.#texts[this.#length] = text;
    this.#inLink[this.#length++] = inLink;
  }

  clear(): void {
    this.#length = 0;
    if (this.#breaks.length > 0) this.#breaks = [];
    this.#lineBreakAt = -1;
  }

  /** Notes a line break; true where it is the second in a row. */
  lineBreak(): boolean {
    const length = this.#length;
    if (length === 0) return false;
    const doubled = this.#lineBreakAt !== -1 && this.#isWhiteFrom(this.#lineBreakAt);
    this.#lineBreakAt = length;
    this.#breaks.push(length);
    return doubled;
  }

  /** The run as a block's texts, without white space around; `null` where there is nothing else. */
  cut(): Pick<TextBlock, "texts" | "breaks" | "text" | "linkLength"> | null {
    let from = 0;
    let to = this.#length;
    while (from < to && !this.#hasInk(from)) from++;
    if (from === to) return null;
    while (!this.#hasInk(to - 1)) to--;
    const breaks = this.#breaks.length === 0 ? NO_BREAKS : this.#breaks.filter((at) => at > from && at < to).map((at) => at - from);
    return { texts: this.#texts.slice(from, to), breaks, ...this.#join(from, to) };
  }

  #join(from: number, to: number): { text: string; linkLength: number } {
    let all = "";
    let inLinks = "";
    let nextBreak = 0;
    for (let i = from; i < to; i++) {
      while (nextBreak < this.#breaks.length && (this.#breaks[nextBreak] as number) <= i) {
        if ((this.#breaks[nextBreak] as number) > from) all += " ";
        nextBreak++;
      }
      const data = (this.#texts[i] as PageText).data;
      all += data;
      if (this.#inLink[i] === true) inLinks += data;
    }
    const text = evened(all);
    // What stands in one link from end to end is the same text.
    const linkLength = inLinks === "" ? 0 : inLinks.length === all.length ? text.length : evened(inLinks).length;
    return { text, linkLength };
  }

  #isWhiteFrom(at: number): boolean {
    for (let i = at; i < this.#length; i++) if (this.#hasInk(i)) return false;
    return true;
  }

  #hasInk(at: number): boolean {
    return INK.test((this.#texts[at] as PageText).data);
  }
}

/** White space collapsed and trimmed; most texts have none to collapse. */
function evened(text: string): string {
  return (UNEVEN.test(text) ? text.replace(WHITE, " ") : text).trim();
}

function hidesItself(element: PageElement): boolean {
  if (element.attributes.length === 0) return false;
  if (attribute(element, "hidden") !== null || attribute(element, "aria-hidden") === "true") return true;
  if (element.tag === "dialog") return attribute(element, "open") === null;
  const style = attribute(element, "style");
  return style !== null && HIDING_STYLE.test(style);
}
