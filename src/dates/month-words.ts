import { lazily } from "../text/lazily.js";
import { MONTH_NAMES, SOLAR_HIJRI_MONTHS } from "./date-table.js";

/** Month numbers of a word, by language where languages disagree. */
interface MonthWord {
  readonly month: number;
  readonly languages: string;
}

const monthWords = lazily((): ReadonlyMap<string, readonly MonthWord[]> => readTable(MONTH_NAMES));
const solarMonthWords = lazily(
  (): ReadonlyMap<string, number> => new Map(SOLAR_HIJRI_MONTHS.split("|").map((name, month): readonly [string, number] => [name, month + 1])),
);
/** Latin names up to this length are everyday words in some other language: they count only in their own. */
const EVERYDAY = 3;

/** The month that a folded word names in one of the languages, else in any language; `null` where it names none. */
export function monthOf(word: string, languages: readonly string[]): number | null {
  const entries = monthWords().get(word);
  if (entries === undefined) return null;
  for (const language of languages) {
    const own = entries.find((entry) => entry.languages.includes(` ${language} `));
    if (own !== undefined) return own.month;
  }
  const [only] = entries;
  if (only === undefined || entries.length > 1) return null;
  return word.length <= EVERYDAY && isLatin(word) && !only.languages.includes(" en ") ? null : only.month;
}

/** The month of the Solar Hijri calendar that a folded word names. */
export function solarMonthOf(word: string): number | null {
  return solarMonthWords().get(word) ?? null;
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x250;
}

function readTable(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly MonthWord[]> {
  const words = new Map<string, { month: number; languages: string }[]>();
  for (const [language, row] of Object.entries(table)) {
    row.split("|").forEach((names, index) => {
      for (const name of names === "" ? [] : names.split(",")) {
        const entries = words.get(name) ?? [];
        if (entries.length === 0) words.set(name, entries);
        const same = entries.find((entry) => entry.month === index + 1);
        if (same === undefined) entries.push({ month: index + 1, languages: ` ${language} ` });
        else same.languages += `${language} `;
      }
    });
  }
  return words;
}
