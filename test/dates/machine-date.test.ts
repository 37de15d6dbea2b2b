import { afterAll, describe, expect, test } from "vitest";
import { fromSolarHijri } from "../../src/dates/calendars.js";
import { readMachineDate } from "../../src/dates/machine-date.js";
import { readRelativeDate } from "../../src/dates/relative-date.js";
import { inZone, offsetOf } from "../../src/dates/zones.js";

const TABLE: readonly (readonly [text: string, iso: string | null])[] = [
  ["2022-07-20", "2022-07-20"],
  ["2022-07-20T10:00", "2022-07-20T10:00"],
  ["2022-07-20T10:00:00+03:00", "2022-07-20T10:00:00+03:00"],
  ["2022-07-20T10:00:00+0300", "2022-07-20T10:00:00+03:00"],
  ["2022-07-20T10:00:00.000Z", "2022-07-20T10:00:00Z"],
  ["2022-07-20T10:00:00.118Z", "2022-07-20T10:00:00.118Z"],
  ["2022-07-20 10:00:00", "2022-07-20T10:00:00"],
  ["20220720T101010Z", "2022-07-20T10:10:10Z"],
  ["Wed, 20 Jul 2022 10:00:00 GMT", "2022-07-20T10:00:00Z"],
  ["Wed Jul 20 2022 10:00:00 GMT+0300 (MSK)", "2022-07-20T10:00:00+03:00"],
  ["July 20, 2022 10:00 PM", "2022-07-20T22:00"],
  ["2022-07-20 10:00 PM EST", "2022-07-20T22:00-05:00"],
  ["1658311200", "2022-07-20T10:00:00Z"],
  ["1658311200000", "2022-07-20T10:00:00Z"],
  ["\n  2022-07-20T10:00\n", "2022-07-20T10:00"],
  ["2022-7-2", "2022-07-02"],
  ["2022-07-20T10:00:00.118345Z", "2022-07-20T10:00:00.118Z"],
  // A fraction of a minute is no second.
  ["2022-07-20T10:00.500Z", "2022-07-20T10:00Z"],
  ["2022-07-20 12:30", "2022-07-20T12:30"],
  ["July 20, 2022 12:30 PM", "2022-07-20T12:30"],
  ["July 20, 2022 12:30 AM", "2022-07-20T00:30"],
  ["July 20, 2022 10:00 a.m. EST", "2022-07-20T10:00-05:00"],
  // The half of the day behind an hour of 24 says nothing new.
  ["July 20, 2022 15:30 PM", "2022-07-20T15:30"],
  ["20 Foo 2022", null],
  ["2022-07-20: the harbour was closed for the night, said the master, and opened again in the morning", null],
  ["2022-07-20T10:00:00 Europe/Berlin", "2022-07-20T10:00:00"],
  ["2022-02-30", null],
  ["yesterday", null],
  ["", null],
];

const ZONE = process.env["TZ"];
afterAll(() => {
  if (ZONE === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ZONE;
});

describe.each(["UTC", "Asia/Kathmandu", "America/St_Johns"])("dates for machines with TZ=%s", (zone) => {
  test.each(TABLE)("%s", (text, iso) => {
    process.env["TZ"] = zone;
    expect(readMachineDate(text)).toBe(iso);
  });
});

test.each([
  ["5 minutes ago", "en", "2026-06-18T19:25Z"],
  ["vor 3 Stunden", "de", "2026-06-18T16:30Z"],
  ["il y a 2 jours", "fr", "2026-06-16"],
  ["hace 1 día", "es", "2026-06-17"],
  ["3 часа назад", "ru", "2026-06-18T16:30Z"],
  ["قبل 3 ساعات", "ar", "2026-06-18T16:30Z"],
  ["3時間前", "ja", "2026-06-18T16:30Z"],
  ["3 giờ trước", "vi", "2026-06-18T16:30Z"],
  ["gestern", "de", "2026-06-17"],
  ["Minutes matter", "en", null],
])("relative: %s", (text, language, iso) => {
  expect(readRelativeDate(text, "2026-06-18T19:30:00Z", [language])).toBe(iso);
});

test.each([
  [1401, 4, 29, "2022-7-20"],
  [1403, 1, 1, "2024-3-20"],
  [1402, 12, 29, "2024-3-19"],
])("Solar Hijri %i-%i-%i", (year, month, day, expected) => {
  const found = fromSolarHijri(year, month, day);
  expect(found === null ? null : `${found.year}-${found.month}-${found.day}`).toBe(expected);
});

test.each([
  ["2022-07-20T10:00:00", "Europe/Berlin", "2022-07-20T10:00:00+02:00"],
  ["2022-01-20T10:00", "Europe/Berlin", "2022-01-20T10:00+01:00"],
  ["2022-07-20", "Europe/Berlin", "2022-07-20"],
  ["2022-07-20T10:00Z", "Europe/Berlin", "2022-07-20T10:00Z"],
  ["2022-07-20T10:00", "Nowhere/Land", "2022-07-20T10:00"],
])("%s in %s", (iso, zone, expected) => {
  expect(inZone(iso, zone)).toBe(expected);
});

test("ambiguous zones are unknown", () => {
  for (const zone of ["BST", "IST", "CST"]) expect(offsetOf(zone)).toBeNull();
});
