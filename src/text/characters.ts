import { IDEOGRAPHS, UNPARTED_LETTERS } from "./scripts.js";

/** What a UTF-16 code unit is to the text features; one table look-up for everything below U+3100. */
export enum Kind {
  Other = 0,
  Space = 1,
  Lower = 2,
  Upper = 3,
  Digit = 4,
  /** Letters of scripts that part no words: Han, kana, Thai, Lao, Khmer, Burmese. Hangul counts by word. */
  Ideograph = 5,
  Comma = 6,
  Stop = 7,
  Quote = 8,
}

const TABLE_SIZE = 0x3100;

/** Made at the first use, not at import. */
let kinds: Uint8Array | null = null;

const WHITE = /\s/;
const DIGIT = /\p{Nd}/u;
const UPPER = /\p{Lu}/u;
const LETTER = /[\p{L}\p{M}]/u;
const COMMAS = ",;،؛、，；";
const STOPS = ".!?…。！？؟۔।॥։።";
const QUOTES = '"“”„«»‹›‘’「」『』《》';

function buildTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let unit = 0; unit < TABLE_SIZE; unit++) table[unit] = classify(String.fromCharCode(unit));
  return table;
}

function classify(char: string): Kind {
  const unit = char.charCodeAt(0);
  if (COMMAS.includes(char)) return Kind.Comma;
  if (STOPS.includes(char)) return Kind.Stop;
  if (QUOTES.includes(char)) return Kind.Quote;
  if (WHITE.test(char)) return Kind.Space;
  if (DIGIT.test(char)) return Kind.Digit;
  if (UNPARTED_LETTERS.some(([from, to]) => unit >= from && unit <= to)) return Kind.Ideograph;
  if (IDEOGRAPHS.test(char)) return Kind.Ideograph;
  if (UPPER.test(char)) return Kind.Upper;
  return LETTER.test(char) ? Kind.Lower : Kind.Other;
}

/** The kinds of all code units below U+3100, for loops over whole texts; {@link kindOf} knows the others. */
export function kindTable(): Uint8Array {
  kinds ??= buildTable();
  return kinds;
}

/** The kind of one code unit. */
export function kindOf(unit: number): Kind {
  if (unit < TABLE_SIZE) return kindTable()[unit] as Kind;
  if (unit >= 0x3400 && unit <= 0x9fff) return Kind.Ideograph;
  if (unit >= 0xac00 && unit <= 0xd7af) return Kind.Lower;
  if (unit >= 0xff00 && unit <= 0xffef) return wideForm(unit);
  // Surrogates: the rest of Han, and emoji, which are no letters.
  if (unit >= 0xd840 && unit <= 0xd888) return Kind.Ideograph;
  return unit >= 0xa000 && unit <= 0xabff ? Kind.Lower : Kind.Other;
}

function wideForm(unit: number): Kind {
  if (unit === 0xff0c || unit === 0xff1b || unit === 0xff64) return Kind.Comma;
  if (unit === 0xff0e || unit === 0xff01 || unit === 0xff1f || unit === 0xff61) return Kind.Stop;
  if (unit >= 0xff10 && unit <= 0xff19) return Kind.Digit;
  return unit >= 0xff66 && unit <= 0xff9f ? Kind.Ideograph : Kind.Other;
}
