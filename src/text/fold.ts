const PLAIN = /^[a-z0-9 #]*$/;
const ACCENTS = /[\u0300-\u036f]/g;
const DOTS = /[.'’׳״`]/g;
const WHITE = /\s+/g;
const JOINERS = /[\u200b-\u200f\u2060\u00ad\ufeff]/g;

/** A word or phrase for table look-up: lower-case, accents, dots and apostrophes gone, white space collapsed. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.trim();
  return lower.normalize("NFD").replace(ACCENTS, "").normalize("NFC").replace(JOINERS, "").replace(DOTS, "").replace(WHITE, " ").trim();
}
