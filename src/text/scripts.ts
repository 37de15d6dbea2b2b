/** Which scripts write how: the one place that says so. */

/** Scripts that write no blanks between words: Han, kana, Thai, Lao, Khmer, Burmese. What is counted in words elsewhere is counted in characters in them. */
export const PARTS_NO_WORDS: RegExp = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Scripts of which a character says as much as two or three letters: Han and kana. Thai and its neighbours part no words either, and are letters. */
export const IDEOGRAPHS: RegExp = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Scripts that end a sentence without a mark: Thai, Lao, Khmer, Burmese. */
export const ENDS_UNMARKED: RegExp = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The blocks of code units of those letters, baht sign and digits included, for tables by unit: Thai and Lao, Khmer, Burmese. */
export const UNPARTED_LETTERS: readonly (readonly [from: number, to: number])[] = [
  [0x0e00, 0x0eff],
  [0x1780, 0x17ff],
  [0x1000, 0x109f],
];
