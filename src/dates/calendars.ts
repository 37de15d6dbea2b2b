/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the numbers name a day of the Gregorian calendar. */
export function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (MONTH_LENGTHS[month - 1] as number)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** Years of the Buddhist era, as Thai pages print them. */
export function fromBuddhist(year: number): number {
  return year - 543;
}

/** First years of the Japanese eras. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, 民國: 1912, 民国: 1912 };

/** The Gregorian year of a year of a named era; `null` where the era is not known. */
export function fromEra(era: string, year: number): number | null {
  const first = ERAS[era];
  return first === undefined ? null : first + year - 1;
}

/** Leap years at which the 33-year cycles of the Solar Hijri calendar break (Borkowski). */
const BREAKS = [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178];

/** The Gregorian day of a day of the Solar Hijri calendar of Iran and Afghanistan; `null` for years that it has no rule for. */
export function fromSolarHijri(year: number, month: number, day: number): Day | null {
  const start = nowruz(year);
  if (start === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return addDays({ year: year + 621, month: 3, day: start }, passed + day - 1);
}

/** The day of March on which a Solar Hijri year begins. */
function nowruz(year: number): number | null {
  let leaps = -14;
  let before = BREAKS[0] as number;
  if (year < before || year >= (BREAKS[BREAKS.length - 1] as number)) return null;
  let jump = 0;
  for (const at of BREAKS.slice(1)) {
    jump = at - before;
    if (year < at) break;
    leaps += Math.floor(jump / 33) * 8 + Math.floor((jump % 33) / 4);
    before = at;
  }
  const into = year - before;
  leaps += Math.floor(into / 33) * 8 + Math.floor(((into % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - into === 4) leaps++;
  const gregorian = year + 621;
  const gregorianLeaps = Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150;
  return 20 + leaps - gregorianLeaps;
}

const DAY_MS = 86_400_000;

/** A day moved by a number of days. */
export function addDays(day: Day, days: number): Day {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day) + days * DAY_MS);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}
