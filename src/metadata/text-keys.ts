const NOT_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/** A text's letters and digits, lower-case, for comparing headlines and names that differ in quotes, dashes or blanks only. */
export function headlineKey(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NOT_WORDS, "");
}

/** The same, word by word with single blanks between. */
export function wordKey(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NOT_WORDS, " ").trim();
}
