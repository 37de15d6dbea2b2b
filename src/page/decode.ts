import { detect } from "chardet";

const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w:-]{2,40})/i;
const HEADER_CHARSET = /charset\s*=\s*(?:["']\s*)?([\w:-]{2,40})/i;
/** Where a page may declare its charset: WHATWG says 1,024 bytes, real pages need more. */
const DECLARATION_WINDOW = 8192;
const UTF_8 = /^utf-?8$/i;
const ISO_2022 = /^iso-2022-(?:jp|kr|cn)$/i;
const ESCAPE = 0x1b;
/** Of the bytes beyond ASCII, the share that may be damaged in a text that still counts as UTF-8. */
const DAMAGE = 0.02;
/** The same where the page says itself that it is UTF-8: templates mix in a few words of another charset. */
const DECLARED_DAMAGE = 0.2;

/**
 * Decodes a page: byte order mark, else valid UTF-8, else the header's charset, else the page's `<meta>`, else what the
 * bytes look like. Labels lie, so each is believed only as far as the bytes bear it out.
 *
 * @param contentType - The `content-type` header, or `null`.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const declared = [labelIn(contentType ?? "", HEADER_CHARSET), metaLabel(bytes)].filter((label) => label !== null);
  const escaped = declared.find((label) => ISO_2022.test(label));
  if (escaped !== undefined && bytes.includes(ESCAPE)) return decodeAs(escaped, bytes) ?? decodeLatin(bytes);
  const damage = declared.some((label) => UTF_8.test(label)) ? DECLARED_DAMAGE : DAMAGE;
  return asUtf8(bytes, damage) ?? asDeclared(declared, bytes) ?? asDetected(bytes) ?? loosely(declared, bytes) ?? decodeLatin(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return null;
}

function labelIn(text: string, pattern: RegExp): string | null {
  return pattern.exec(text)?.[1]?.toLowerCase() ?? null;
}

function metaLabel(bytes: Uint8Array): string | null {
  const head = decodeLatin(bytes.subarray(0, DECLARATION_WINDOW));
  const label = labelIn(head, META_CHARSET);
  // A page that could be read far enough to find the meta is not UTF-16.
  return label?.startsWith("utf-16") ? "utf-8" : label;
}

/** UTF-8, also with a few damaged places (pages cut in the middle of a character, one bad byte in a comment). */
function asUtf8(bytes: Uint8Array, damage: number): string | null {
  const whole = decodeAs("utf-8", bytes);
  if (whole !== null) return whole;
  const text = new TextDecoder().decode(bytes);
  let damaged = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) damaged++;
    else if (unit > 0x7f) foreign++;
  }
  return damaged <= Math.max(1, foreign * damage) && foreign > 0 ? text : null;
}

function asDeclared(labels: readonly string[], bytes: Uint8Array): string | null {
  for (const label of labels) {
    const text = decodeAs(label, bytes);
    if (text !== null) return text;
  }
  return null;
}

function asDetected(bytes: Uint8Array): string | null {
  const label = detect(bytes);
  return label === null ? null : decodeAs(label, bytes);
}

function loosely(labels: readonly string[], bytes: Uint8Array): string | null {
  const label = labels.find((one) => decoderOf(one, false) !== null);
  return label === undefined ? null : (decoderOf(label, false)?.decode(bytes) ?? null);
}

function decodeLatin(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

/** The text, or `null` where the label is unknown or the bytes are not valid in it. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  const decoder = decoderOf(label, true);
  if (decoder === null) return null;
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decoderOf(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
