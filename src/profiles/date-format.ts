import { toIso } from "../dates/iso.js";
import { hourOf } from "../dates/machine-date.js";
import { monthOf } from "../dates/month-words.js";
import { fold } from "../text/fold.js";

/** How a site writes its dates, ready to be read. */
export interface DateFormat {
  readonly pattern: RegExp;
  /** The parts of a date in the pattern's groups, in order. */
  readonly parts: readonly string[];
}

/** Letters of a format (those of CLDR that sites need) and what stands for them in print; each run of digits is bounded. */
const PARTS: Readonly<Record<string, string>> = {
  yyyy: "\\d{4}",
  yy: "\\d{2}",
  MMMM: "\\p{L}[\\p{L}\\p{M}.]{1,24}",
  MM: "\\d{2}",
  M: "\\d{1,2}",
  dd: "\\d{2}",
  d: "\\d{1,2}",
  HH: "\\d{2}",
  H: "\\d{1,2}",
  hh: "\\d{2}",
  h: "\\d{1,2}",
  mm: "\\d{2}",
  ss: "\\d{2}",
  a: "[ap]\\.?\\s?m\\b",
};

/** A part, words in quotes, white space, or one character that stands for itself. */
const PIECE = /([A-Za-z])\1*|'([^']*)'|\s+|[^A-Za-z\s']/gu;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Reads a format such as `dd.MM.yyyy, HH:mm 'Uhr'`.
 *
 * @throws {Error} Where it holds letters that are no part of a date, or names no day, month or year.
 */
export function compileDateFormat(format: string): DateFormat {
  if (format.split("'").length % 2 === 0) throw new Error("has a quote that is never closed");
  const parts: string[] = [];
  let pattern = "";
  for (const [piece, letter, quoted] of format.matchAll(PIECE)) {
    if (letter === undefined) pattern += quoted === undefined && piece.trim() === "" ? "\\s{1,9}" : escaped(quoted ?? piece);
    else pattern += `(${groupOf(piece)})`;
    if (letter !== undefined) parts.push(piece);
  }
  for (const [letter, what] of [
    ["d", "a day (d, dd)"],
    ["M", "a month (M, MM, MMMM)"],
    ["y", "a year (yy, yyyy)"],
  ] as const) {
    if (parts.filter((part) => part.startsWith(letter)).length !== 1) throw new Error(`needs ${what}, once`);
  }
  return { pattern: new RegExp(`(?<!\\d)${pattern}(?!\\d)`, "iu"), parts };
}

function groupOf(piece: string): string {
  const group = PARTS[piece];
  if (group === undefined) throw new Error(`${JSON.stringify(piece)} is no part of a date (${Object.keys(PARTS).join(", ")}); words stand in single quotes`);
  return group;
}

function escaped(text: string): string {
  return text.replace(SPECIAL, "\\$&").replace(/\s+/g, "\\s{1,9}");
}

const CENTURY = 2000;

/** The first date of that format in a text, ISO 8601, as precise as it is written; `null` where there is none. */
export function readFormatted(text: string, { pattern, parts }: DateFormat): string | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  const value = (letter: string): string | null => found[parts.findIndex((part) => part.startsWith(letter)) + 1 || Number.NaN] ?? null;
  const year = Number(value("y"));
  const monthText = value("M") ?? "";
  const month = DIGIT.test(monthText) ? Number(monthText) : monthOf(fold(monthText), ["en"]);
  if (month === null) return null;
  const hour = value("H") ?? value("h");
  const minute = value("m");
  const second = value("s");
  const clock =
    hour === null || minute === null
      ? null
      : {
          hour: hourOf(Number(hour), value("a")?.[0]?.toLowerCase() ?? null),
          minute: Number(minute),
          second: second === null ? null : Number(second),
          offset: null,
        };
  return toIso({ year: year < 100 ? CENTURY + year : year, month, day: Number(value("d")) }, clock);
}

const DIGIT = /^\d/;
