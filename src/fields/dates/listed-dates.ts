import { isoDay } from "../../dates/iso.js";
import type { Regions } from "../regions.js";
import type { FoundDate } from "./found-date.js";

/** Lines behind the headline, and lines before the text, that are the article's own, whatever stands further down. */
const OWN_LINES = 6;
const OPENING_LINES = 3;
/** Different days from which on unlabelled dates are a list's: behind the article, and around its headline. */
const LIST_BEHIND = 2;
const LIST_AROUND = 3;
/** Places that speak of the article alone. */
const DECLARED: ReadonlySet<FoundDate["family"]> = new Set(["json-ld", "meta", "url"]);

/**
 * Drops the dates of other stories: lists of them print many days, none with a label and none between headline and text.
 * A day that the page also declares stays.
 */
export function withoutListed(found: readonly FoundDate[], regions: Regions, bodyFirst: number): readonly FoundDate[] {
  const tail = new Set(regions.tail);
  const declared = new Set(found.filter((date) => DECLARED.has(date.family)).map((date) => isoDay(date.iso)));
  const behind: FoundDate[] = [];
  const around: FoundDate[] = [];
  for (const date of found) {
    if (date.isStray !== true || date.kind !== "published" || date.block === null || declared.has(isoDay(date.iso))) continue;
    const { index } = date.block;
    if (tail.has(date.block)) behind.push(date);
    else if (!isWithin(index - regions.headlineIndex, OWN_LINES) && !isWithin(bodyFirst - index, OPENING_LINES)) around.push(date);
  }
  const listed = new Set([...listOf(behind, LIST_BEHIND), ...listOf(around, LIST_AROUND)]);
  return listed.size === 0 ? found : found.filter((date) => !listed.has(date));
}

function isWithin(distance: number, most: number): boolean {
  return distance >= 0 && distance <= most;
}

function listOf(dates: readonly FoundDate[], least: number): readonly FoundDate[] {
  return new Set(dates.map((date) => isoDay(date.iso))).size < least ? [] : dates;
}
