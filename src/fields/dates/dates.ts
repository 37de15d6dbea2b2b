import { fromMillis, hasOffset, hasTime, isoDay, toMillis, two } from "../../dates/iso.js";
import type { DateHints } from "../../dates/printed-date.js";
import type { TextBlock } from "../../page/page.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Warnings, Weighed } from "../decision.js";
import { retold, settled } from "../decision.js";
import type { Regions } from "../regions.js";
import { findDates } from "./date-candidates.js";
import type { FoundDate } from "./found-date.js";
import { DATES } from "./weights.js";

/** Both dates of the article, with the lines that print them. */
export interface Dates {
  readonly publishedAt: Decision<"publishedAt">;
  readonly modifiedAt: Decision<"modifiedAt">;
  readonly blocks: readonly TextBlock[];
}

const DAY_MS = 86_400_000;
const UNCONFIRMED = "unconfirmed";
const OLDEST_YEAR = 1990;

/** Decides when the article was published and when it was last changed. */
export function decideDates(context: MetadataContext, regions: Regions, hints: DateHints): Dates {
  const found = findDates(context, regions, hints);
  const latest = context.options.fetchedAt === null ? null : toMillis(context.options.fetchedAt) + 2 * DAY_MS;
  const published = found.filter((date) => date.kind === "published");
  const weighedPublished = published.map((date) => weighDate("publishedAt", date, found, latest));
  const rated = firstPrinted(weighedPublished, published);
  const precise = mostPrecise(rated, published);
  const best = precise === null ? null : inLocalTime(precise, rated);
  const modified = found.filter((date) => date.kind === "modified").map((date) => weighDate("modifiedAt", date, found, latest));
  const candidates = precise === null || best === null ? rated : retold(rated, precise, best);
  const publishedAt = { ...settled("publishedAt", candidates, best, null), warnings: disagreements(best, weighedPublished) };
  return {
    publishedAt,
    modifiedAt: decideModified(modified, publishedAt.value),
    blocks: [...new Set(found.flatMap((date) => (date.block === null || date.kind === "other" ? [] : [date.block])))],
  };
}

function weighDate<K extends "publishedAt" | "modifiedAt">(field: K, date: FoundDate, all: readonly FoundDate[], latest: number | null): Weighed<K> {
  const reasons: string[] = [];
  let weight = date.trust;
  const families = new Set(all.filter((one) => one.kind === date.kind && one.family !== date.family && sameDay(one.iso, date.iso)).map((one) => one.family));
  if (families.size > 0) {
    weight += DATES.confirmed * Math.min(DATES.mostConfirmed, families.size);
    reasons.push(`same day in ${[...families].join(", ")}`);
  }
  if (Number(date.iso.slice(0, 4)) < OLDEST_YEAR) weight += DATES.beforeTheWeb;
  if (latest !== null && toMillis(date.iso) > latest) {
    weight = 0;
    reasons.push("in the future");
  }
  return {
    field,
    value: date.iso as Weighed<K>["value"],
    source: date.source,
    block: date.block,
    weight: weight < DATES.threshold ? 0 : weight,
    reason: reasons.join("; ") || "unconfirmed",
  };
}

/** Whether two dates name one day; two instants also where their offsets print different days. */
function sameDay(one: string, other: string): boolean {
  if (isoDay(one) === isoDay(other)) return true;
  if (hasOffset(one) && hasOffset(other)) return Math.abs(toMillis(one) - toMillis(other)) < 60_000;
  if (hasOffset(one) !== hasOffset(other) && hasTime(one) && hasTime(other)) return Math.abs(toMillis(one) - toMillis(other)) < DAY_MS / 2;
  return false;
}

/**
 * What publishers declare is often the day of the last overhaul. Where nothing confirms it and an earlier day
 * stands beside the headline, that is the first publication.
 */
function firstPrinted(weighed: readonly Weighed<"publishedAt">[], found: readonly FoundDate[]): readonly Weighed<"publishedAt">[] {
  let best = 0;
  weighed.forEach((one, i) => {
    if (one.weight > (weighed[best]?.weight ?? 0)) best = i;
  });
  const winner = weighed[best];
  const family = found[best]?.family;
  if (winner === undefined || winner.value === null || winner.reason !== UNCONFIRMED || family === "printed" || family === "time") return weighed;
  const latest = toMillis(winner.value) - 2 * DAY_MS;
  return weighed.map((one, i) => {
    const date = found[i];
    if (
      one.value === null ||
      date === undefined ||
      (date.family !== "printed" && date.family !== "time") ||
      date.trust < DATES.printedNear ||
      toMillis(one.value) > latest
    )
      return one;
    return { ...one, weight: one.weight + DATES.earlier, reason: "printed beside the headline, before the declared day" };
  });
}

/** The heaviest date, told as precisely as another of the same day tells it. */
function mostPrecise(weighed: readonly Weighed<"publishedAt">[], found: readonly FoundDate[]): Weighed<"publishedAt"> | null {
  let best: Weighed<"publishedAt"> | null = null;
  for (const one of weighed) if (one.weight > 0 && (best === null || one.weight > best.weight)) best = one;
  if (best === null || best.value === null) return null;
  const day = best.value;
  let precise = best;
  weighed.forEach((one, i) => {
    const { value } = one;
    if (value === null || one.weight <= 0 || found[i]?.family === "relative" || !sameDay(value, day)) return;
    const gain = precision(value) - precision(precise.value ?? "");
    if (gain > 0 || (gain === 0 && one.weight > precise.weight)) precise = one;
  });
  return precise;
}

const QUARTER = 15 * 60_000;
const WIDEST_OFFSET = 14 * 3_600_000;

/**
 * An instant in UTC, told in the page's own time where another place does so, or where a line prints it on another day: their difference is
 * the offset, and with it the day is the one that readers see.
 */
function inLocalTime(best: Weighed<"publishedAt">, weighed: readonly Weighed<"publishedAt">[]): Weighed<"publishedAt"> {
  const { value } = best;
  if (value === null || !UTC.test(value)) return best;
  const instant = toMillis(value);
  const told = weighed.find((one) => one.value !== null && hasOffset(one.value) && isoDay(one.value) !== isoDay(value) && toMillis(one.value) === instant);
  if (told !== undefined) return { ...best, value: told.value, reason: `${best.reason}; in the time that ${told.source} tells` };
  for (const { value: wall, weight } of weighed) {
    if (wall === null || weight <= 0 || !hasTime(wall) || hasOffset(wall)) continue;
    const offset = toMillis(wall.slice(0, 16)) - Math.floor(instant / 60_000) * 60_000;
    if (offset === 0 || offset % QUARTER !== 0 || Math.abs(offset) > WIDEST_OFFSET || isoDay(wall) === isoDay(value)) continue;
    const minutes = Math.abs(offset) / 60_000;
    const local = fromMillis(instant + offset)?.slice(0, Math.min(19, value.length - (value.endsWith("Z") ? 1 : 6))) ?? value;
    const iso = `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    return { ...best, value: iso, source: best.source, reason: `${best.reason}; in the page's own time` };
  }
  return best;
}

const UTC = /T[\d:.]*(?:Z|[+-]00:00)$/;

function precision(iso: string): number {
  return (hasTime(iso) ? 2 : 0) + (hasOffset(iso) ? 1 : 0);
}

function disagreements(best: Weighed<"publishedAt"> | null, weighed: readonly Weighed<"publishedAt">[]): Warnings {
  if (best?.value === null || best === null) return [];
  const winner = best.value;
  const other = weighed.find((one) => one.value !== null && one.weight >= DATES.doubtless && !sameDay(one.value, winner));
  if (other === undefined) return [];
  return [{ code: "dates-disagree", message: `${best.source} says ${winner}, ${other.source} says ${other.value}.` }];
}

function decideModified(weighed: readonly Weighed<"modifiedAt">[], publishedAt: string | null): Decision<"modifiedAt"> {
  const late = weighed.map((one) =>
    publishedAt !== null && one.value !== null && isBefore(one.value, publishedAt) ? { ...one, weight: 0, reason: "before the publication" } : one,
  );
  let best: Weighed<"modifiedAt"> | null = null;
  for (const one of late) if (one.weight > 0 && (best === null || one.weight > best.weight)) best = one;
  return settled("modifiedAt", late, best, null);
}

function isBefore(one: string, other: string): boolean {
  if (hasOffset(one) && hasOffset(other)) return toMillis(one) < toMillis(other) - 60_000;
  return isoDay(one) < isoDay(other);
}
