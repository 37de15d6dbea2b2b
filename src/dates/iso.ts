import type { Day } from "./calendars.js";
import { isDay } from "./calendars.js";

/** A time of day, as precise as it was printed. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** `null` where only minutes are printed. */
  readonly second: number | null;
  /** Digits of a fraction of a second, as printed; absent where there is none. */
  readonly fraction?: string;
  /** `"Z"` or `"+03:00"`; `null` where none is known. */
  readonly offset: string | null;
}

/** Years that a news page can have been published in. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2100;

/** The ISO 8601 form of a day and, where it is known, a time; `null` where the numbers name no moment. */
export function toIso(day: Day, clock: Clock | null): string | null {
  if (day.year < FIRST_YEAR || day.year > LAST_YEAR || !isDay(day)) return null;
  const date = `${String(day.year).padStart(4, "0")}-${two(day.month)}-${two(day.day)}`;
  if (clock === null) return date;
  if (clock.hour > 23 || clock.minute > 59 || (clock.second ?? 0) > 59) return date;
  const seconds = clock.second === null ? "" : `:${two(clock.second)}${clock.fraction === undefined ? "" : `.${clock.fraction}`}`;
  return `${date}T${two(clock.hour)}:${two(clock.minute)}${seconds}${clock.offset ?? ""}`;
}

/** The day of an ISO date, as printed there. */
export function isoDay(iso: string): string {
  return iso.slice(0, 10);
}

/** Whether an ISO date names a time of day. */
export function hasTime(iso: string): boolean {
  return iso.length > 10;
}

const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

/** Whether an ISO date names its offset. */
export function hasOffset(iso: string): boolean {
  return iso.length > 10 && OFFSET.test(iso);
}

/** Milliseconds since 1970 of an ISO date; a date without offset is read as UTC. */
export function toMillis(iso: string): number {
  return Date.parse(iso.length > 10 && !OFFSET.test(iso) ? `${iso}Z` : iso);
}

/** Milliseconds as ISO 8601 in UTC, to the second. */
export function fromMillis(millis: number): string | null {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return null;
  return toIso(
    { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), offset: "Z" },
  );
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}
