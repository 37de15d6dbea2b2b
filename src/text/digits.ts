/** Code points of the zeros of the scripts whose digits news pages print. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10];
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;

/** The text with the digits of all scripts as 0–9; lengths stay the same. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const KANJI = "〇一二三四五六七八九";
const KANJI_NUMBER = /(?<![〇零一二三四五六七八九十])[〇零一二三四五六七八九十]+(?=\s?[年月日])/g;

/** Chinese numerals before 年, 月 and 日 as 0–9: 二〇二二年十二月二十日. */
export function kanjiDates(text: string): string {
  return text.replace(KANJI_NUMBER, (number) => {
    const plain = number.replaceAll("零", "〇");
    const ten = plain.indexOf("十");
    if (ten === -1) return [...plain].map((digit) => KANJI.indexOf(digit)).join("");
    const tens = ten === 0 ? 1 : KANJI.indexOf(plain[ten - 1] as string);
    const ones = ten === plain.length - 1 ? 0 : KANJI.indexOf(plain[ten + 1] as string);
    return String(tens * 10 + ones);
  });
}
