import { expect, test } from "vitest";
import { decode } from "../../src/page/decode.js";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const RUSSIAN_1251 = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0]);
const CHINESE_GB = Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa, 0xd0, 0xc2, 0xce, 0xc5]);
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

test("a byte order mark is believed before everything", () => {
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), "text/html; charset=utf-8")).toBe("A");
});
test("valid UTF-8 is UTF-8 whatever the labels say", () => {
  expect(decode(new TextEncoder().encode('<meta charset="iso-8859-1">zażółć'), "text/html; charset=windows-1252")).toContain("zażółć");
});
test("the header's charset, then the meta's", () => {
  expect(decode(RUSSIAN_1251, "text/html; charset=windows-1251")).toBe("Привет, мир");
  expect(decode(join(latin('<meta http-equiv="content-type" content="text/html; charset=windows-1251">'), RUSSIAN_1251), null)).toContain("Привет, мир");
  expect(decode(CHINESE_GB, "text/html; charset=gb2312")).toBe("中国新闻");
});
test("an unknown label is skipped", () => {
  expect(decode(join(latin("<meta charset=klingon>"), RUSSIAN_1251), "text/html; charset=windows-1251")).toContain("Привет");
});
test("without labels the bytes tell", () => {
  const text = "Это довольно длинный русский текст, по которому кодировку можно узнать без подсказок.";
  const bytes = Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x80 ? code : code - 0x350;
  });
  expect(decode(bytes, null)).toBe(text);
});
test("one damaged character does not make UTF-8 something else", () => {
  const whole = new TextEncoder().encode("Grüße aus München und Köln, schöne Stadt, für alle Läufer");
  expect(decode(whole.subarray(0, whole.length - 0), null)).toContain("Grüße");
  expect(decode(join(whole, Uint8Array.from([0xc3])), null)).toContain("schöne Stadt");
});
