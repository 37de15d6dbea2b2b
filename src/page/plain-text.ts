import { decodeHTML } from "entities/decode";
import type { MarkupSink } from "./markup-reader.js";
import { MarkupReader } from "./markup-reader.js";
import type { Tag } from "./tags.js";
import { Tags } from "./tags.js";

const MARKUP = /[&<]/;
/** Runs of white space, but for the single blanks that are to stay. */
const WHITE = /(?: [\s\u200b]|[^\S ]|\u200b)[\s\u200b]*/g;
const NEEDS_COLLAPSE = /^\s|\s$|\s\s|[^\S ]|[\u200b\ufeff]/;
const BREAKS = /^(?:br|p|div|li|h[1-6]|tr|td)$/;

/** Text as a reader sees it: entities decoded (twice encoded ones too), tags dropped, white space collapsed and trimmed. */
export function plainText(text: string): string {
  let plain = text;
  for (let round = 0; round < 2 && MARKUP.test(plain); round++) {
    const read = readMarkup(plain);
    if (read === plain) break;
    plain = read;
  }
  return collapse(plain);
}

/** White space collapsed to single blanks and trimmed; zero-width spaces count as none. */
export function collapse(text: string): string {
  return NEEDS_COLLAPSE.test(text) ? text.replace(WHITE, " ").trim() : text;
}

function readMarkup(text: string): string {
  if (!text.includes("<")) return decodeHTML(text);
  const sink = new TextSink();
  new MarkupReader(text, sink).read();
  return sink.out;
}

/** Keeps the text of markup, with blanks where elements part words. */
class TextSink implements MarkupSink<Tag> {
  readonly #tags = new Tags();
  out = "";

  tag(written: string): Tag {
    return this.#tags.of(written);
  }

  open({ name }: Tag): void {
    if (BREAKS.test(name)) this.out += " ";
  }

  attribute(): void {}

  text(data: string): void {
    this.out += data;
  }

  close(): void {}
}
