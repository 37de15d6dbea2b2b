import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { Char, endsAttributeName, endsName, isLetter, isWhite } from "./markup-characters.js";
import type { Tag } from "./tags.js";

const CDATA = "CDATA[";

/** Who is told what the markup says, in its order. */
export interface MarkupSink<T extends Tag> {
  /** The tag that a name stands for, however its letters are cased. */
  tag(written: string): T;
  open(tag: T): void;
  /** An attribute of the element opened last; the name is as it is written. */
  attribute(name: string, value: string): void;
  text(data: string): void;
  close(tag: T): void;
}

/** Elements whose content is text up to their end tag. Entities count in a title alone, as in htmlparser2. */
const RAW: ReadonlySet<string> = new Set(["script", "style", "title", "textarea", "xmp"]);

/**
 * Reads markup from beginning to end and sends on what it says: the events that htmlparser2's parser sends, which
 * linkedom parses with, found by searching where that one steps from character to character. Where they are meant to
 * differ is listed in `test/page/markup-reader.test.ts`, which holds the two against each other.
 */
export class MarkupReader<T extends Tag> {
  readonly #html: string;
  readonly #sink: MarkupSink<T>;
  /** Elements that the markup has opened and not ended. */
  readonly #open: T[] = [];
  /** How many of them are of a tag: without it an end tag that matches nothing would be compared with all of them. */
  readonly #counts = new Map<string, number>();
  /** Whether `svg` or `math` is open around this place, innermost last. */
  readonly #foreign: boolean[] = [false];
  #at = 0;
  /** Where text begins that nobody has been told of. */
  #textFrom = 0;

  constructor(html: string, sink: MarkupSink<T>) {
    this.#html = html;
    this.#sink = sink;
  }

  read(): void {
    const html = this.#html;
    for (;;) {
      const next = html.indexOf("<", this.#at);
      if (next === -1) break;
      if (next > this.#textFrom) this.#text(this.#textFrom, next);
      this.#textFrom = next;
      this.#at = next + 1;
      this.#markup(html.charCodeAt(next + 1));
    }
    if (this.#textFrom < html.length) this.#text(this.#textFrom, html.length);
    for (let i = this.#open.length - 1; i >= 0; i--) this.#sink.close(this.#open[i] as T);
  }

  /** What stands behind a `<`; where it is no markup, it stays text. */
  #markup(first: number): void {
    if (isLetter(first)) this.#startTag();
    else if (first === Char.slash) this.#endTag();
    else if (first === Char.exclamation) this.#declaration();
    else if (first === Char.question) this.#skipTo(this.#html.indexOf(">", this.#at + 1), this.#at + 1);
  }

  #startTag(): void {
    const html = this.#html;
    const from = this.#at;
    let at = from + 1;
    while (at < html.length && !endsName(html.charCodeAt(at))) at++;
    if (at >= html.length) {
      this.#stop();
      return;
    }
    const tag = this.#sink.tag(html.slice(from, at));
    this.#openTag(tag);
    this.#at = at;
    const isSelfClosed = this.#attributes();
    if (isSelfClosed === null) {
      this.#stop();
      return;
    }
    this.#textFrom = this.#at;
    if (isSelfClosed && this.#foreign[this.#foreign.length - 1] === true) {
      if (tag.isVoid) this.#sink.close(tag);
      this.#closeIfInnermost(tag);
      return;
    }
    if (tag.isVoid) this.#sink.close(tag);
    else if (!isSelfClosed && RAW.has(tag.name)) this.#rawText(tag.name);
  }

  #openTag(tag: T): void {
    const open = this.#open;
    if (tag.ends !== null) {
      for (let last = open[open.length - 1]; last !== undefined && tag.ends.has(last.name); last = open[open.length - 1]) this.#pop();
    }
    if (!tag.isVoid) {
      open.push(tag);
      this.#counts.set(tag.name, (this.#counts.get(tag.name) ?? 0) + 1);
      if (tag.foreign !== null) this.#foreign.push(tag.foreign);
    }
    this.#sink.open(tag);
  }

  #pop(): void {
    const tag = this.#open.pop() as T;
    this.#counts.set(tag.name, (this.#counts.get(tag.name) ?? 1) - 1);
    this.#sink.close(tag);
  }

  #closeIfInnermost(tag: T): void {
    if (this.#open[this.#open.length - 1] === tag) this.#pop();
  }

  /** Reads to the end of a start tag: whether it ends in `/>`; `null` where the page ends first. */
  #attributes(): boolean | null {
    const html = this.#html;
    const { length } = html;
    let at = this.#at;
    let isSelfClosed = false;
    while (at < length) {
      const char = html.charCodeAt(at);
      if (char === Char.greater) {
        this.#at = at + 1;
        return isSelfClosed;
      }
      if (char === Char.slash) isSelfClosed = true;
      else if (!isWhite(char)) {
        isSelfClosed = false;
        at = this.#attribute(at);
        continue;
      }
      at++;
    }
    return null;
  }

  /** Reads one attribute and returns where it ends; the end of the page where it does not. */
  #attribute(from: number): number {
    const html = this.#html;
    const { length } = html;
    let at = from + 1;
    while (at < length && !endsAttributeName(html.charCodeAt(at))) at++;
    if (at >= length) return length;
    const name = html.slice(from, at);
    while (at < length && isWhite(html.charCodeAt(at))) at++;
    if (at >= length) return length;
    if (html.charCodeAt(at) !== Char.equals) {
      this.#sink.attribute(name, "");
      return at;
    }
    at++;
    while (at < length && isWhite(html.charCodeAt(at))) at++;
    return at >= length ? length : this.#value(name, at);
  }

  #value(name: string, at: number): number {
    const html = this.#html;
    const quote = html.charCodeAt(at);
    const isQuoted = quote === Char.doubleQuote || quote === Char.singleQuote;
    const from = isQuoted ? at + 1 : at;
    const to = isQuoted ? html.indexOf(quote === Char.doubleQuote ? '"' : "'", from) : this.#endOfBareValue(from);
    if (to === -1) return html.length;
    const value = html.slice(from, to);
    // An entity may look at the character behind it, so the one that ends the value goes with it.
    this.#sink.attribute(name, value.includes("&") ? decodeHTMLAttribute(html.slice(from, to + 1)).slice(0, -1) : value);
    return isQuoted ? to + 1 : to;
  }

  #endOfBareValue(from: number): number {
    const html = this.#html;
    let at = from;
    while (at < html.length && html.charCodeAt(at) !== Char.greater && !isWhite(html.charCodeAt(at))) at++;
    return at < html.length ? at : -1;
  }

  #endTag(): void {
    const html = this.#html;
    let from = this.#at + 1;
    while (from < html.length && isWhite(html.charCodeAt(from))) from++;
    this.#at = from;
    if (from >= html.length) return;
    const first = html.charCodeAt(from);
    // "</>" is text.
    if (first === Char.greater) return;
    if (isLetter(first)) this.#endTagAt(from);
    else this.#skipTo(html.indexOf(">", from), from);
  }

  #endTagAt(from: number): void {
    const html = this.#html;
    let to = from + 1;
    while (to < html.length && html.charCodeAt(to) !== Char.greater && !isWhite(html.charCodeAt(to))) to++;
    if (to >= html.length) {
      this.#stop();
      return;
    }
    this.#close(this.#sink.tag(html.slice(from, to)));
    const end = html.indexOf(">", to);
    if (end === -1) {
      this.#stop();
      return;
    }
    this.#at = end + 1;
    this.#textFrom = this.#at;
  }

  #close(tag: T): void {
    if (tag.foreign !== null) this.#foreign.pop();
    if (tag.isVoid) {
      if (tag.name !== "br") return;
      this.#sink.open(tag);
      this.#sink.close(tag);
    } else if ((this.#counts.get(tag.name) ?? 0) > 0) {
      const open = this.#open;
      while (open[open.length - 1] !== tag) this.#pop();
      this.#pop();
    } else if (tag.name === "p") {
      this.#openTag(tag);
      this.#closeIfInnermost(tag);
    }
  }

  /** A declaration, a comment or a CDATA section: nothing of the page. */
  #declaration(): void {
    const html = this.#html;
    const from = this.#at + 1;
    const first = html.charCodeAt(from);
    if (first === Char.bracket) this.#markedSection(from);
    else if (first !== Char.dash) this.#skipTo(html.indexOf(">", from + 1), from);
    else if (html.charCodeAt(from + 1) !== Char.dash) this.#skipTo(html.indexOf(">", from + 2), from);
    // "<!-->" is a whole comment: its own dashes end it.
    else this.#skipOver("-->", from);
  }

  #markedSection(from: number): void {
    const html = this.#html;
    if (html.startsWith(CDATA, from + 1)) {
      this.#skipOver("]]>", from + 1 + CDATA.length);
      return;
    }
    let at = from + 1;
    while (html[at] === CDATA[at - from - 1]) at++;
    this.#skipTo(html.indexOf(">", at), from);
  }

  #skipOver(end: string, from: number): void {
    const at = this.#html.indexOf(end, from);
    if (at === -1) {
      this.#stop();
      return;
    }
    this.#at = at + end.length;
    this.#textFrom = this.#at;
  }

  /** Goes on behind a `>`; where there is none, the rest of the page is text. */
  #skipTo(end: number, textFrom: number): void {
    this.#at = end === -1 ? this.#html.length : end + 1;
    this.#textFrom = end === -1 ? textFrom : this.#at;
  }

  /** The page ends within a tag, which then is none. */
  #stop(): void {
    this.#at = this.#html.length;
    this.#textFrom = this.#at;
  }

  #rawText(name: string): void {
    const html = this.#html;
    const from = this.#at;
    let at = html.indexOf("</", from);
    while (at !== -1 && !this.#isEndTag(at, name)) at = html.indexOf("</", at + 2);
    const to = at === -1 ? html.length : at;
    if (name === "title") this.#text(from, to);
    else this.#sink.text(html.slice(from, to));
    this.#at = to;
    this.#textFrom = to;
  }

  #isEndTag(at: number, name: string): boolean {
    const html = this.#html;
    const end = at + 2 + name.length;
    const behind = html.charCodeAt(end);
    return (behind === Char.greater || isWhite(behind)) && html.slice(at + 2, end).toLowerCase() === name;
  }

  #text(from: number, to: number): void {
    const text = this.#html.slice(from, to);
    this.#sink.text(text.includes("&") ? decodeHTML(text) : text);
  }
}
