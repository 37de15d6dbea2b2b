import { Parser } from "htmlparser2";

const MARKUP = /[&<]/;
const WHITE = /[\s\u200b\ufeff]+/g;
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
  let out = "";
  const parser = new Parser(
    {
      ontext: (data) => {
        out += data;
      },
      onopentagname: (name) => {
        if (BREAKS.test(name)) out += " ";
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return out;
}
