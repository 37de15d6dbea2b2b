import { isoDay } from "../../dates/iso.js";
import { readMachineDate } from "../../dates/machine-date.js";
import type { DateHints } from "../../dates/printed-date.js";
import { readPrintedDate } from "../../dates/printed-date.js";
import type { Page } from "../../page/page.js";

/** What scripts call the day of publication, in data of analytics and frameworks. */
const PUBLISHED_KEY =
  /["'](date[_-]?published|(?:first[_-]?)?publish(?:ed)?[_-]?(?:first|date|at|time|on)|publication[_-]?(?:date|time)|pub[_-]?date)\\?["']\s?:\s?\\?["']([^"'\\]{8,40})/gi;
/** Scripts are read up to here, all together. */
const MOST_TEXT = 3_000_000;

/** The one day of publication that the page's script data name; `null` where they name none, or several. */
export function dateInScripts({ scripts }: Page, hints: DateHints): { readonly iso: string; readonly key: string } | null {
  let found: { readonly iso: string; readonly key: string } | null = null;
  let left = MOST_TEXT;
  for (const { text } of scripts) {
    if (text.length > left) break;
    left -= text.length;
    for (const [, key = "", value = ""] of text.matchAll(PUBLISHED_KEY)) {
      const iso = readMachineDate(value) ?? readPrintedDate(value, hints)?.iso ?? null;
      if (iso === null) continue;
      if (found !== null && isoDay(found.iso) !== isoDay(iso)) return null;
      found ??= { iso, key };
    }
  }
  return found;
}
