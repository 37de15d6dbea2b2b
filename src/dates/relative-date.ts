import { asciiDigits } from "../text/digits.js";
import { fold } from "../text/fold.js";
import { lazily } from "../text/lazily.js";
import { AGO_PHRASES, DAY_WORDS } from "./date-table.js";
import { fromMillis, hasTime, isoDay, toMillis } from "./iso.js";

/** Milliseconds of the units of the table, in its order. */
const UNIT_MS = [60_000, 3_600_000, 86_400_000, 604_800_000] as const;
const HOUR_UNIT = 1;
const LONGEST = 60;
const NUMBER = /\d{1,3}/;
const agoPhrases = lazily(
  (): ReadonlyMap<string, readonly (readonly [phrase: string, unit: number])[]> =>
    new Map(
      Object.entries(AGO_PHRASES).map(([language, row]) => [
        language,
        row.split("|").flatMap((phrases, unit) => phrases.split(",").map((phrase): readonly [string, number] => [phrase.replace("#", "").trim(), unit])),
      ]),
    ),
);

/**
 * "3 hours ago", "yesterday" and their kin, counted back from when the page was fetched: to the minute for minutes and hours,
 * else the day. `null` where the text says nothing of that kind in one of the languages.
 */
export function readRelativeDate(text: string, fetchedAt: string, languages: readonly string[]): string | null {
  if (text.length > LONGEST) return null;
  const folded = fold(asciiDigits(text));
  const now = toMillis(fetchedAt);
  if (Number.isNaN(now)) return null;
  for (const language of languages) {
    const days = dayWord(folded, language);
    if (days !== null) return isoDay(fromMillis(now - days * (UNIT_MS[2] as number)) ?? "") || null;
    const ago = countBack(folded, language);
    if (ago === null) continue;
    const iso = fromMillis(now - ago.millis);
    if (iso === null) return null;
    return ago.unit <= HOUR_UNIT && hasTime(fetchedAt) ? `${iso.slice(0, 16)}Z` : isoDay(iso);
  }
  return null;
}

function dayWord(folded: string, language: string): number | null {
  const words = DAY_WORDS[language]?.split("|");
  const at = words?.findIndex((word) => word !== "" && (folded === word || folded.startsWith(`${word} `) || folded.startsWith(`${word},`))) ?? -1;
  return at === -1 ? null : at;
}

function countBack(folded: string, language: string): { millis: number; unit: number } | null {
  const number = NUMBER.exec(folded);
  if (number === null) return null;
  const bare = folded.replace(NUMBER, " ").replace(/\s+/g, " ");
  for (const [phrase, unit] of agoPhrases().get(language) ?? []) {
    const plain = phrase.replace(/\s+/g, " ");
    if (plain !== "" && bare.includes(plain)) return { millis: Number(number[0]) * (UNIT_MS[unit] as number), unit };
  }
  return null;
}
