import { afterAll, describe, expect, test } from "vitest";
import { readPrintedDate } from "../../src/dates/printed-date.js";

/** Language, text as printed, ISO 8601; `null` where the text must be refused. */
const TABLE: readonly (readonly [language: string, text: string, iso: string | null])[] = [
  ["en", "July 20, 2022 10:00 PM EST", "2022-07-20T22:00-05:00"],
  ["en", "Published 20 July 2022, 10:30 BST", "2022-07-20T10:30"],
  ["en", "Wednesday 20th July 2022", "2022-07-20"],
  ["en", "11:30 PM, Wed July 20, 2022", "2022-07-20T23:30"],
  ["en", "Mar 3, 2022 at 9 a.m.", "2022-03-03T09:00"],
  ["en", "20-Jul-22", "2022-07-20"],
  ["en", "HealthDECEMBER 22, 2022", "2022-12-22"],
  ["de", "Stand: 20.07.2022, 10:30 Uhr", "2022-07-20T10:30"],
  ["de", "20. Juli 2022 um 10:30 Uhr", "2022-07-20T10:30"],
  ["de", "Aktualisiert am 28.01.2020-15:49", "2020-01-28T15:49"],
  ["de", "26 | 01 | 2022", "2022-01-26"],
  ["de", "5. Jänner 2022", "2022-01-05"],
  ["de", "Datum:26. Januar 2022", "2022-01-26"],
  ["fr", "Publié le 20 juillet 2022 à 10h30", "2022-07-20T10:30"],
  ["fr", "1er août 2023", "2023-08-01"],
  ["es", "20 de julio de 2022 - 10:30 CEST", "2022-07-20T10:30+02:00"],
  ["es", "3 de mayo de 202221:25", "2022-05-03T21:25"],
  ["pt", "20 de Julho de 2022 às 10h30", "2022-07-20T10:30"],
  ["it", "20 luglio 2022 (modifica il 21 luglio)", "2022-07-20"],
  ["nl", "20 jul. 2022, 10:30", "2022-07-20T10:30"],
  ["sv", "20 juli 2022 kl. 10.30", "2022-07-20T10:30"],
  ["fi", "20.7.2022 10.30", "2022-07-20T10:30"],
  ["is", "20. júlí 2022", "2022-07-20"],
  ["et", "20. juuli 2022", "2022-07-20"],
  ["lv", "2022. gada 20. jūlijs", "2022-07-20"],
  ["lt", "2022 m. liepos 20 d. 10:30", "2022-07-20T10:30"],
  ["pl", "20 lipca 2022 r.", "2022-07-20"],
  ["cs", "20. července 2022", "2022-07-20"],
  ["cs", "20. 7. 2022 10:30", "2022-07-20T10:30"],
  ["sk", "20. júla 2022 o 10:30", "2022-07-20T10:30"],
  ["sl", "20. julij 2022", "2022-07-20"],
  ["hr", "20. srpnja 2022.", "2022-07-20"],
  ["pl", "20 listopada 2022", "2022-11-20"],
  ["hr", "20. listopada 2022.", "2022-10-20"],
  ["hu", "2022. július 20., 10:30", "2022-07-20T10:30"],
  ["ro", "20 iulie 2022", "2022-07-20"],
  ["sq", "20 korrik 2022", "2022-07-20"],
  ["ca", "20 de juliol de 2022", "2022-07-20"],
  ["eu", "2022(e)ko uztailaren 20a", "2022-07-20"],
  ["mt", "20 ta' Lulju 2022", "2022-07-20"],
  ["sw", "20 Julai 2022", "2022-07-20"],
  ["tr", "20 Temmuz 2022 10:30", "2022-07-20T10:30"],
  ["el", "20 Ιουλίου 2022, 10:30", "2022-07-20T10:30"],
  ["ru", "20 июля 2022, 10:30", "2022-07-20T10:30"],
  ["uk", "20 липня 2022 р.", "2022-07-20"],
  ["bg", "20 юли 2022 | 10:30", "2022-07-20T10:30"],
  ["ka", "20 ივლისი 2022", "2022-07-20"],
  ["hy", "20 հուլիսի 2022", "2022-07-20"],
  ["ar", "٢٠ يوليو ٢٠٢٢", "2022-07-20"],
  ["ar", "20 تموز/يوليو 2022", "2022-07-20"],
  ["ar", "20 كانون الثاني 2022", "2022-01-20"],
  ["fa", "۲۹ تیر ۱۴۰۱ - ۱۰:۳۰", "2022-07-20T10:30"],
  ["fa", "۱۴۰۱/۰۴/۲۹", "2022-07-20"],
  ["he", "20 ביולי 2022", "2022-07-20"],
  ["hi", "20 जुलाई 2022, 10:30 AM", "2022-07-20T10:30"],
  ["bn", "২০ জুলাই ২০২২", "2022-07-20"],
  ["ta", "20 ஜூலை 2022", "2022-07-20"],
  ["th", "20 ก.ค. 2565 10:30", "2022-07-20T10:30"],
  ["th", "20 ก.ค. 65", "2022-07-20"],
  ["vi", "Thứ tư, 20 tháng 7, 2022", "2022-07-20"],
  ["id", "Rabu, 20 Juli 2022 10:30 WIB", "2022-07-20T10:30+07:00"],
  ["ja", "2022年7月20日 10時30分", "2022-07-20T10:30"],
  ["ja", "令和4年7月20日", "2022-07-20"],
  ["zh", "二〇二二年七月二十日", "2022-07-20"],
  ["ko", "2022년 7월 20일 오후 3:05", "2022-07-20T15:05"],
  ["ko", "입력 2022.07.20. 오후 3:05", "2022-07-20T15:05"],
  ["en", "03/04/2022", null],
  ["en", "31/02/2022", null],
  ["en", "May the force be with you in 2022", null],
  ["en", "Updated 5 minutes ago", null],
  ["en", "The score was 3-2-1", null],
];

const ZONE = process.env["TZ"];
afterAll(() => {
  if (ZONE === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ZONE;
});

describe.each(["UTC", "Asia/Kathmandu", "America/St_Johns"])("printed dates with TZ=%s", (zone) => {
  test.each(TABLE)("%s: %s", (language, text, iso) => {
    process.env["TZ"] = zone;
    const hints = { languages: [language], monthFirst: language === "en" ? null : false };
    expect(readPrintedDate(text, hints)?.iso ?? null).toBe(iso);
  });
});

test("day and month by what the page's language writes", () => {
  const read = (monthFirst: boolean | null): string | null => readPrintedDate("03/04/2022", { languages: ["en"], monthFirst })?.iso ?? null;
  expect(read(true)).toBe("2022-03-04");
  expect(read(false)).toBe("2022-04-03");
  expect(read(null)).toBeNull();
  expect(readPrintedDate("13/04/2022", { languages: ["en"], monthFirst: true })?.iso).toBe("2022-04-13");
});
