import { readMachineDate } from "../../dates/machine-date.js";
import { monthOf } from "../../dates/month-words.js";
import type { DateHints } from "../../dates/printed-date.js";
import { readPrintedDate } from "../../dates/printed-date.js";
import type { LinkedItem } from "../../declared/linked-data.js";
import { texts } from "../../declared/linked-data.js";
import type { Page } from "../../page/page.js";
import type { MetadataContext } from "../context.js";
import type { FoundDate } from "./found-date.js";
import { DATES, LIKE_PUBLISHED, MODIFIED_KEYS, MODIFIED_METAS, PUBLISHED_KEYS, PUBLISHED_METAS } from "./weights.js";

/** Takes a date that was found. */
export type AddDate = (date: FoundDate) => void;

/** The days that the page declares or has in its address, which tell how it writes others. */
export function declaredDays(context: MetadataContext, hints: DateHints): readonly string[] {
  const days: string[] = [];
  const add: AddDate = ({ iso }) => days.push(iso);
  for (const item of [context.declared.article, context.declared.webPage]) if (item !== null) fromItem(item, 0, hints, add);
  fromMetas(context, hints, add);
  fromUrl(context.page, hints, add);
  return days;
}

/** Machine form, else words: publishers write both into machine fields. */
export function readEither(text: string, hints: DateHints): string | null {
  return readMachineDate(text) ?? readPrintedDate(text, hints)?.iso ?? null;
}

/** The dates of an item of JSON-LD or microdata. */
export function fromItem(item: LinkedItem, bonus: number, hints: DateHints, add: AddDate): void {
  for (const [kind, keys] of KEYS) {
    for (const [key, trust] of keys) {
      const iso = firstDate(texts(item.node, key), hints);
      if (iso !== null) add({ kind, iso, source: `${item.syntax} ${item.types[0] ?? ""}.${key}`, family: "json-ld", trust: trust + bonus, block: null });
    }
  }
}

const KEYS = [
  ["published", PUBLISHED_KEYS],
  ["modified", MODIFIED_KEYS],
] as const;

function firstDate(values: readonly string[], hints: DateHints): string | null {
  for (const value of values) {
    const iso = readEither(value, hints);
    if (iso !== null) return iso;
  }
  return null;
}

/** The dates of the metas. */
export function fromMetas(context: MetadataContext, hints: DateHints, add: AddDate): void {
  const { declared } = context;
  for (const [kind, names] of [
    ["published", PUBLISHED_METAS],
    ["modified", MODIFIED_METAS],
  ] as const) {
    for (const [name, trust] of names) {
      const metas = declared.metas.get(name);
      if (metas === undefined) continue;
      const iso = firstDate(
        metas.map((meta) => meta.content),
        hints,
      );
      if (iso !== null) add({ kind, iso, source: `meta ${name}`, family: "meta", trust, block: null });
    }
  }
  fromOtherMetas(context, hints, add);
}

/** Metas of publishers' own making: "w-published-date". */
function fromOtherMetas({ declared }: MetadataContext, hints: DateHints, add: AddDate): void {
  for (const [name, metas] of declared.metas) {
    if (!LIKE_PUBLISHED.test(name) || NAMED.has(name)) continue;
    const iso = firstDate(
      metas.map((meta) => meta.content),
      hints,
    );
    if (iso !== null) add({ kind: "published", iso, source: `meta ${name}`, family: "meta", trust: DATES.ownMeta, block: null });
  }
}

const NAMED: ReadonlySet<string> = new Set(PUBLISHED_METAS.map(([name]) => name));

const URL_DAY = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?![\d])/;
/** "/2023/october/03/". */
const URL_DAY_NAMED = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})\//i;
const URL_DAY_SPLIT = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})[/-]/;

/** The day in the address. */
export function fromUrl(page: Page, hints: DateHints, add: AddDate): void {
  const address = page.url;
  if (address === null) return;
  const path = new URL(address).pathname;
  const match = URL_DAY_SPLIT.exec(path) ?? URL_DAY.exec(path) ?? URL_DAY_NAMED.exec(path);
  if (match === null) return;
  const [, year, month = "", day] = match;
  const number = STARTS_WITH_DIGIT.test(month) ? month : monthOf(month.toLowerCase(), hints.languages);
  const iso = number === null ? null : readMachineDate(`${year}-${String(number).padStart(2, "0")}-${day?.padStart(2, "0")}`);
  if (iso !== null) add({ kind: "published", iso, source: "url", family: "url", trust: DATES.inUrl, block: null });
}

const STARTS_WITH_DIGIT = /^\d/;
