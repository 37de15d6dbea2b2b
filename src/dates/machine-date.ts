import { asciiDigits } from "../text/digits.js";
import { fromMillis, toIso } from "./iso.js";
import { offsetOf } from "./zones.js";

const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[T\s_]|\s?[-,]\s?)\s?(\d{1,2})[:.]?(\d{2})(?:[:.]?(\d{2})(?!\d))?(?:[.,:](\d{1,9}))?)?\s?(.*)$/i;
const LOOSE_ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.(\d{1,9}))?)?\s?(.*)$/i;
const RFC = /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})[\s-]+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2})),?[\s-]+(\d{4})(?:[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s?(.*)$/i;
const EPOCH = /^(\d{10}|\d{13})(?:\.\d+)?$/;
const SECONDS = 10;
/** What is longer is a text that begins with a date. */
const LONGEST_DATE = 80;
/** "GMT+0300 (MSK)", as JavaScript prints it, before the name alone, which would lose the number. */
const ZONE = /^(?:(?:gmt|utc)?\s?[-+−]\s?\d{1,2}:?\d{0,2}|[a-z]{1,5})/i;
const AM_PM = /^([ap])\.?m\.?/i;
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/**
 * A date that a page writes for machines (ISO 8601 and what passes for it, RFC 2822, JavaScript's own, seconds since 1970),
 * as ISO 8601 exactly as precise; `null` where it is none of these. A fraction of nothing but zeros says nothing.
 */
export function readMachineDate(text: string): string | null {
  const plain = asciiDigits(text.trim());
  if (plain.length > LONGEST_DATE) return null;
  const epoch = EPOCH.exec(plain);
  if (epoch !== null) return fromMillis(Number(epoch[1]) * ((epoch[1] as string).length === SECONDS ? 1000 : 1));
  const iso = ISO.exec(plain) ?? LOOSE_ISO.exec(plain);
  if (iso !== null) return assemble([iso[1], iso[2], iso[3]], iso.slice(4, 8), iso[8] as string);
  const rfc = RFC.exec(plain);
  if (rfc === null) return null;
  const month = MONTHS[((rfc[2] ?? rfc[3]) as string).slice(0, 3).toLowerCase()];
  return month === undefined ? null : assemble([rfc[5], String(month), rfc[1] ?? rfc[4]], rfc.slice(6, 9), rfc[9] as string);
}

type Digits = string | undefined;

/** A date of its parts as they are written: year, month and day; hour, minute, second and fraction; and what follows, where the zone stands. */
function assemble([year, month, day]: readonly [Digits, Digits, Digits], time: readonly Digits[], rest: string): string | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (time[0] === undefined) return toIso(date, null);
  const half = AM_PM.exec(rest)?.[1]?.toLowerCase();
  const hour = hourOf(Number(time[0]), half ?? null);
  const second = time[2] === undefined ? null : Number(time[2]);
  const fraction = time[3]?.slice(0, 3);
  const isExact = fraction !== undefined && !ZEROS.test(fraction);
  return toIso(date, { hour, minute: Number(time[1]), second, offset: zoneOf(rest.replace(AM_PM, "")), ...(isExact ? { fraction } : {}) });
}

const ZEROS = /^0+$/;

/** The hour of a 12-hour clock in 24 hours; `null` as half leaves it as it is. */
export function hourOf(hour: number, half: string | null): number {
  if (half === "p" && hour < 12) return hour + 12;
  if (half === "a" && hour === 12) return 0;
  return hour;
}

function zoneOf(rest: string): string | null {
  const zone = ZONE.exec(rest.trim())?.[0];
  return zone === undefined ? null : offsetOf(zone);
}
