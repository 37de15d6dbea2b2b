/** Texts that compatibility normalisation leaves as they are: ASCII, Latin, Cyrillic, kana, Han, Hangul and common marks. */
const USUAL =
  /^[\u0020-\u007e\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6\u00b7\u00bb\u00bf-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0180-\u01c3\u0400-\u04ff\u2010\u2012-\u2016\u2018-\u2022\u2030\u2039\u203a\u20ac\u3001-\u3003\u3005-\u3011\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;
const NOT_USUAL_WORDS = /[^a-z0-9\u00df-\u00f6\u00f8-\u01c3\u0430-\u045f\u0461-\u04ff\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]+/g;
const NOT_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/** A text's letters and digits, lower-case, for comparing headlines and names that differ in quotes, dashes or blanks only. */
export function headlineKey(text: string): string {
  return parted(text, "");
}

/** The same, word by word with single blanks between. */
export function wordKey(text: string): string {
  return parted(text, " ").trim();
}

/** Texts are told apart by so many characters at most. */
const LONGEST = 20_000;

function parted(whole: string, separator: string): string {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  if (USUAL.test(text)) return text.toLowerCase().replace(NOT_USUAL_WORDS, separator);
  return text.normalize("NFKC").toLowerCase().replace(NOT_WORDS, separator);
}
