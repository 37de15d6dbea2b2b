import { asciiDigits, kanjiDates } from "../text/digits.js";
import { fold } from "../text/fold.js";
import type { Day } from "./calendars.js";
import { fromBuddhist, fromEra, fromSolarHijri } from "./calendars.js";
import type { Clock } from "./iso.js";
import { toIso } from "./iso.js";
import { hourOf } from "./machine-date.js";
import { monthOf, solarMonthOf } from "./month-words.js";
import { offsetOf } from "./zones.js";

/** What is known of the page when one of its dates is read. */
export interface DateHints {
  /** Primary subtags of the page's languages, the surest first. */
  readonly languages: readonly string[];
  /** Whether "03/04/2022" is 4 March; `null` where the page does not tell. */
  readonly monthFirst: boolean | null;
}

/** A date as it was found in a text. */
export interface PrintedDate {
  /** ISO 8601, as precise as printed. */
  readonly iso: string;
  /** Where in the text it stands. */
  readonly from: number;
  readonly to: number;
  /** Whether the year was printed with two digits only. */
  readonly shortYear: boolean;
}

/** Longer texts are read up to here. */
const WINDOW = 400;

/** The first date printed in a text; `null` where there is none or day and month cannot be told apart. */
export function readPrintedDate(text: string, hints: DateHints): PrintedDate | null {
  if (PLAIN_WORDS.test(text)) return null;
  const plain = asciiDigits(text.slice(0, WINDOW));
  if (!HAS_DIGIT.test(plain) && !HAS_KANJI.test(plain)) return null;
  const found = earliest([yearFirst(plain, hints), eastAsian(plain), dayFirst(plain, hints), inWords(plain, hints)]);
  if (found === null) return null;
  const clock = clockAround(plain, found);
  const iso = toIso(found.day, clock?.clock ?? null);
  if (iso === null) return null;
  return {
    iso,
    from: Math.min(found.from, clock?.from ?? found.from),
    to: Math.max(found.to, clock?.to ?? found.to),
    shortYear: found.shortYear,
  };
}

const HAS_DIGIT = /\d/;
/** Latin text without a single digit: what most lines are. */
const PLAIN_WORDS = /^[^\d\u0660-\uffff]*$/;
const HAS_KANJI = /[一二三四五六七八九十]\s?[年月日]/;

interface FoundDay {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
  readonly shortYear: boolean;
}

function earliest(found: readonly (FoundDay | null)[]): FoundDay | null {
  let first: FoundDay | null = null;
  for (const one of found) if (one !== null && (first === null || one.from < first.from)) first = one;
  return first;
}

const YEAR_FIRST = /(?<![\d.,/-])(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?![\d/-])/;

function yearFirst(text: string, hints: DateHints): FoundDay | null {
  const match = YEAR_FIRST.exec(text);
  if (match === null) return null;
  const day = toGregorian(Number(match[1]), Number(match[2]), Number(match[3]), hints);
  return day === null ? null : { day, from: match.index, to: match.index + match[0].length, shortYear: false };
}

const EAST_ASIAN = /(?:(令和|平成|昭和|民國|民国)\s?)?(\d{1,4}|元)\s?(?:年|년)\s?(\d{1,2})\s?(?:月|월)\s?(\d{1,2})\s?(?:日|일)/;

function eastAsian(text: string): FoundDay | null {
  const match = EAST_ASIAN.exec(HAS_KANJI.test(text) ? kanjiDates(text) : text);
  if (match === null) return null;
  const printed = match[2] === "元" ? 1 : Number(match[2]);
  const year = match[1] === undefined ? (printed < 100 ? 2000 + printed : printed) : fromEra(match[1], printed);
  if (year === null) return null;
  const day = { year, month: Number(match[3]), day: Number(match[4]) };
  return { day, from: match.index, to: match.index + match[0].length, shortYear: printed < 100 && match[1] === undefined };
}

const DAY_FIRST = /(?<![\d.,/-]|\d:)(\d{1,2})\s?([-/.|])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.,:]\d|-\d(?!\d?:\d\d))/;

function dayFirst(text: string, hints: DateHints): FoundDay | null {
  const match = DAY_FIRST.exec(text);
  if (match === null) return null;
  const [whole, one, separator, two, yearText] = match;
  const order = dayAndMonth(Number(one), Number(two), separator as string, hints);
  if (order === null) return null;
  const shortYear = yearText?.length === 2;
  const day = toGregorian(longYear(yearText as string, hints), order.month, order.day, hints);
  return day === null ? null : { day, from: match.index, to: match.index + whole.length, shortYear };
}

/** Which number is the day: the one that cannot be a month, else by separator and language. */
function dayAndMonth(one: number, two: number, separator: string, hints: DateHints): { day: number; month: number } | null {
  if (one > 12 || one === two) return { day: one, month: two };
  if (two > 12) return { day: two, month: one };
  if (separator === "." || separator === "|") return { day: one, month: two };
  if (hints.monthFirst === null) return null;
  return hints.monthFirst ? { day: two, month: one } : { day: one, month: two };
}

/** A year of two digits: Thai pages mean the Buddhist era, all others this century or the last one. */
function longYear(text: string, hints: DateHints): number {
  const year = Number(text);
  if (text.length > 2) return year;
  if (hints.languages[0] === "th") return fromBuddhist(2500 + year);
  return year < 50 ? 2000 + year : 1900 + year;
}

const BUDDHIST_FROM = 2400;
const SOLAR_FROM = 1300;
const SOLAR_TO = 1450;
const SOLAR_LANGUAGES: ReadonlySet<string> = new Set(["fa", "ps", "ckb", "prs"]);

/** A day in the calendar that its year gives away. */
function toGregorian(year: number, month: number, day: number, hints: DateHints): Day | null {
  if (year >= BUDDHIST_FROM && year < BUDDHIST_FROM + 300) return { year: fromBuddhist(year), month, day };
  if (year >= SOLAR_FROM && year <= SOLAR_TO && hints.languages.some((language) => SOLAR_LANGUAGES.has(language))) {
    return fromSolarHijri(year, month, day);
  }
  return { year, month, day };
}

const WORD = /\p{L}[\p{L}\p{M}.'’׳]*/gu;
const GLUED = /^.*\p{Ll}(?=\p{Lu}{2,})|^.*\p{Ll}(?=\p{Lu}\p{Ll}{2,8}$)/u;
const VIETNAMESE = /\b(?:tháng|thg)\.?\s*(\d{1,2})/giu;
/** A day before its month: "20", "20.", "20th", "20 de", "20º", "20-", with a weekday's comma before it. */
const DAY_BEFORE =
  /(?<![\d.,/]|\d:)(\d{1,2})(?:\s?(?:st|nd|rd|th|er|º|°|ª|[.,/-]))?\s?(?:de|del|di|da|d'|d’|of|th|ta['’]|ngày|ב|-|י)?\s*(?:[\p{L}\p{M}]{3,12}\/)?$/iu;
/** The year after a month: "2022", ", 2022", " de 2022", "'22", "/2022". */
const YEAR_AFTER =
  /^[\p{M}\p{L}]{0,5}\.?,?\s?(?:de|del|di|da|of|năm|г\.?|[-/])?\s*(?:['’](\d{2})|(\d{4})|(\d{2})(?![\d:.hHuU]))(?!\d(?!\d?:\d\d|\d?\s?min)|:)/u;
const DAY_YEAR_AFTER = /^\.?\s?[-/]?(\d{1,2})(?:st|nd|rd|th|er|\.|a|ean)?(?:\s?\(a\))?(?:,|\s|-|\/)\s*(?:(?:de|del|of)\s)?(\d{4})(?!\d(?!\d?:\d\d|\d?\s?min))/u;
/** A year before: "2022 July 20", "2022. július 20.", "2022 m. liepos 20 d.", "2022(e)ko uztailaren 20". */
const YEAR_BEFORE = /(?<!\d)(\d{4})(?:\.|,|-|\s?m\.|\s?оны|\s?жылғы|\.\s?gada|\(?e\)?ko)?\s?(?:(\d{1,2})\.\s)?$/u;
const DAY_AFTER = /^(?:ren)?\.?\s?[-]?(\d{1,2})(?!\d)/u;

function inWords(text: string, hints: DateHints): FoundDay | null {
  for (const match of text.matchAll(WORD)) {
    // Templates glue words together: "HealthDECEMBER 22".
    const glued = GLUED.exec(match[0])?.[0].length ?? 0;
    const at = match.index + glued;
    const month = monthAt(text, at, match[0].slice(glued), hints);
    if (month === null) continue;
    const found = aroundMonth(text, { from: at, to: at + month.length, month: month.month, solar: month.solar }, hints);
    if (found !== null) return found;
  }
  for (const match of text.matchAll(VIETNAMESE)) {
    const found = aroundMonth(text, { from: match.index, to: match.index + match[0].length, month: Number(match[1]), solar: false }, hints);
    if (found !== null) return found;
  }
  return null;
}

interface MonthAt {
  readonly month: number;
  readonly length: number;
  readonly solar: boolean;
}

const HEBREW_PREFIX = /^ב(?=.{3})/;
const TWO_WORDS = /^\s\p{L}[\p{L}\p{M}]*/u;

function monthAt(text: string, at: number, word: string, hints: DateHints): MonthAt | null {
  const folded = fold(word).replace(HEBREW_PREFIX, "");
  const month = monthOf(folded, hints.languages) ?? (folded.endsWith("ren") ? monthOf(folded.slice(0, -3), hints.languages) : null);
  if (month !== null) return { month, length: word.length, solar: false };
  const solar = solarMonthOf(folded);
  if (solar !== null) return { month: solar, length: word.length, solar: true };
  if (!ARABIC.test(word)) return null;
  const second = TWO_WORDS.exec(text.slice(at + word.length, at + word.length + 20))?.[0];
  const pair = second === undefined ? null : monthOf(`${folded} ${fold(second)}`, hints.languages);
  return pair === null || second === undefined ? null : { month: pair, length: word.length + second.length, solar: false };
}

const ARABIC = /\p{sc=Arabic}/u;

/** A month that a text prints, and where. */
interface PrintedMonth {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly solar: boolean;
}

function aroundMonth(text: string, month: PrintedMonth, hints: DateHints): FoundDay | null {
  const { from, to } = month;
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  const dayBefore = DAY_BEFORE.exec(before);
  const yearAfter = YEAR_AFTER.exec(after);
  if (dayBefore !== null && yearAfter !== null) {
    const printed = yearAfter[1] ?? yearAfter[2] ?? (yearAfter[3] as string);
    return toDay({ ...month, from: from - before.length + dayBefore.index, to: to + yearAfter[0].length }, printed, dayBefore[1], hints);
  }
  const dayYear = DAY_YEAR_AFTER.exec(after);
  if (dayYear !== null) return toDay({ ...month, to: to + dayYear[0].length }, dayYear[2], dayYear[1], hints);
  const yearBefore = YEAR_BEFORE.exec(before);
  if (yearBefore === null) return null;
  const dayAfter = DAY_AFTER.exec(after);
  const day = yearBefore[2] ?? dayAfter?.[1];
  if (day === undefined) return null;
  return toDay({ ...month, from: from - before.length + yearBefore.index, to: to + (dayAfter?.[0].length ?? 0) }, yearBefore[1], day, hints);
}

/** The day of a month with what is printed as its year and day; the place is that of all three. */
function toDay({ from, to, month, solar }: PrintedMonth, yearText: string | undefined, dayText: string | undefined, hints: DateHints): FoundDay | null {
  if (yearText === undefined || dayText === undefined) return null;
  const year = longYear(yearText, hints);
  const date = solar ? fromSolarHijri(year < 100 ? 1400 + year : year, month, Number(dayText)) : toGregorian(year, month, Number(dayText), hints);
  return date === null ? null : { day: date, from, to, shortYear: yearText.length === 2 };
}

interface FoundClock {
  readonly clock: Clock;
  readonly from: number;
  readonly to: number;
}

const HALF = "a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|午前|午後|上午|下午|오전|오후|ص|م|ΠΜ|ΜΜ|π\\.μ\\.|μ\\.μ\\.|πμ|μμ";
const CLOCK = new RegExp(
  `(?:(${HALF})\\s?)?(?<![\\d.,/])(\\d{1,2})\\s?(?:[:hHu.٫]|時|点|时|시|h\\s)\\s?(\\d{2})(?:\\s?(?:[:.]|分|분)\\s?(\\d{2}))?(?![\\d%])\\s?(?:分|분|초|秒)?\\s?(?:(${HALF}))?`,
  "iu",
);
const HOUR_ONLY = /^[\s,|at-]{1,6}(\d{1,2})\s?(a\.?m\b\.?|p\.?m\b\.?)/i;
const ZONE_AFTER = /^\s?(?:uhr|hrs|h|Uhr)?\s?\(?((?:gmt|utc)?\s?[-+−]\s?\d{1,2}:?(?:\d{2})?|\p{L}{1,5}\b)\)?/iu;
/** How far from the day its time may stand. */
const AFTER_DAY = 45;
const BEFORE_DAY = 24;
/** What may not stand between a day and its time: the time then belongs to something else. */
const PARTING = /[;|]\s*(?=\p{L}{6})|\bupdated?\b|\baktualisiert\b|\bactuali[sz]ad|\bmis à jour\b|\bmodifi|\baggiornat|обновлен|更新/iu;

function clockAround(text: string, found: FoundDay): FoundClock | null {
  const after = text.slice(found.to, found.to + AFTER_DAY);
  const parting = PARTING.exec(after)?.index ?? after.length;
  const behind = CLOCK.exec(after);
  if (behind !== null && behind.index <= parting) return toClock(behind, text, found.to);
  const hour = HOUR_ONLY.exec(after);
  if (hour !== null) {
    const clock = { hour: hourOf(Number(hour[1]), (hour[2] as string)[0]?.toLowerCase() ?? null), minute: 0, second: null, offset: null };
    return { clock, from: found.to, to: found.to + hour[0].length };
  }
  const start = Math.max(0, found.from - BEFORE_DAY);
  const before = text.slice(start, found.from);
  const ahead = CLOCK.exec(before);
  return ahead === null || PARTING.test(before.slice(ahead.index)) ? null : toClock(ahead, text, start);
}

function toClock(match: RegExpExecArray, text: string, start: number): FoundClock | null {
  const hour = hourOf(Number(match[2]), halfOf(match[1] ?? match[5]));
  const minute = Number(match[3]);
  if (hour > 23 || minute > 59) return null;
  const to = start + match.index + match[0].length;
  const zone = ZONE_AFTER.exec(text.slice(to, to + 16));
  const offset = zone === null ? null : offsetOf(zone[1] as string);
  const clock = { hour, minute, second: match[4] === undefined ? null : Number(match[4]), offset };
  return { clock, from: start + match.index, to: offset === null ? to : to + (zone?.[0].length ?? 0) };
}

const MORNING = /^(?:a|午前|上午|오전|ص|π|ΠΜ)/iu;

function halfOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  return MORNING.test(text) ? "a" : "p";
}
