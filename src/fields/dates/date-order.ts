import { isoDay, two } from "../../dates/iso.js";
import type { Regions } from "../regions.js";

/** "03/04/2022", "3-4-2022". */
const NUMERIC = /(?<![\d.,/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/-])/g;
const HAS_YEAR = /[/-](?:19|20)\d{2}/;
const LONGEST = 160;

/**
 * Whether the page's own dates have the month first: one of them reads only one way, or one of its readings is a day
 * that the page declares. `null` where none tells, or two tell different things.
 */
export function orderOfPage({ header, tail }: Regions, declared: readonly string[]): boolean | null {
  const days = new Set(declared.map(isoDay));
  const told = new Set<boolean>();
  for (const { text } of [...header, ...tail]) {
    if (text.length > LONGEST || !HAS_YEAR.test(text)) continue;
    for (const [, one, , other, year] of text.matchAll(NUMERIC)) {
      const order = orderOf(Number(one), Number(other), year ?? "", days);
      if (order !== null) told.add(order);
    }
  }
  const [order = null] = told;
  return told.size === 1 ? order : null;
}

function orderOf(one: number, other: number, year: string, days: ReadonlySet<string>): boolean | null {
  if (one === other || one === 0 || other === 0) return null;
  if (one > 12 || other > 12) return one > 12 ? (other > 12 ? null : false) : true;
  if (days.has(`${year}-${two(one)}-${two(other)}`)) return true;
  return days.has(`${year}-${two(other)}-${two(one)}`) ? false : null;
}
