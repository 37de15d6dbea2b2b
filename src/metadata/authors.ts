import type { Author } from "../article.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "./context.js";
import type { Weighed } from "./decision.js";
import { settled } from "./decision.js";
import { declaredAuthors } from "./declared-authors.js";
import type { FoundAuthors, FoundName } from "./found-authors.js";
import { printedAuthors } from "./printed-authors.js";
import type { Regions } from "./regions.js";
import type { SiteNames } from "./site-names.js";
import { isSiteName } from "./site-names.js";
import { headlineKey } from "./text-keys.js";

/** How much each independent place adds that gives one of the same names. */
const CONFIRMED = 1.5;
/** What a list without any person loses. */
const NO_PERSON = 3.6;
/** What a list loses that holds nothing but the site's own name: whoever is named signs before it. */
const SITE_ONLY = 4.5;
const THRESHOLD = 0.3;
const MOST_AUTHORS = 12;

/** Decides who wrote the piece: persons, else desks, else whoever is declared. */
export function decideAuthors(context: MetadataContext, regions: Regions, site: SiteNames, house: string | null): Decision<"authors"> {
  const houseKey = headlineKey(house ?? "");
  const found = [...declaredAuthors(context), ...printedAuthors(context, regions)].map((one) => withoutSite(one, site, houseKey));
  const weighed = found.map((one) => weigh(one, found));
  let best = 0;
  weighed.forEach((one, i) => {
    if (one.weight > (weighed[best]?.weight ?? 0)) best = i;
  });
  const winner = weighed[best];
  if (winner === undefined || winner.weight <= 0) return settled("authors", weighed, null, []);
  const fuller = fullerList(found, best, weighed);
  return settled("authors", weighed, weighed[fuller] ?? winner, []);
}

/** The site's own name signs only where nobody else of the list does. */
function withoutSite(found: FoundAuthors, site: SiteNames, houseKey: string): FoundAuthors {
  const names = found.names.map((name) =>
    isSite(name, site) || (name.kind !== "agency" && headlineKey(name.name) === houseKey) ? { ...name, kind: "site" as const } : name,
  );
  return { ...found, names };
}

function isSite(name: FoundName, site: SiteNames): boolean {
  return name.kind !== "agency" && isSiteName(name.name, site);
}

function weigh(found: FoundAuthors, all: readonly FoundAuthors[]): Weighed<"authors"> {
  const signing = signatures(found.names);
  const reasons: string[] = [];
  let weight = found.trust;
  const families = new Set(all.filter((one) => one.family !== found.family && sharesName(one, found)).map((one) => one.family));
  const isSiteOnly = found.names.every((name) => name.kind === "site");
  if (families.size > 0) {
    weight += (isSiteOnly ? CONFIRMED / 2 : CONFIRMED) * Math.min(2, families.size);
    reasons.push(`confirmed by ${[...families].join(", ")}`);
  }
  if (!found.names.some((name) => name.kind === "person")) {
    weight -= isSiteOnly ? SITE_ONLY : NO_PERSON;
    reasons.push("names no person");
    // Printed lines without a person are places and publishers as often as signatures.
    if (found.family === "printed" && !found.names.some((name) => name.kind === "agency" || name.kind === "desk")) weight = 0;
  }
  if (signing.length === 0 || signing.length > MOST_AUTHORS || weight < THRESHOLD) weight = 0;
  return {
    field: "authors",
    value: signing,
    source: found.source,
    block: found.block,
    weight,
    reason: reasons.join("; ") || "unconfirmed",
  };
}

/** Persons, else desks, else agencies, else the names as they are. */
function signatures(names: readonly FoundName[]): readonly Author[] {
  for (const kind of ["person", "desk", "agency", "none", "site"] as const) {
    const signing = names.filter((name) => name.kind === kind);
    if (signing.length > 0) return signing.map(({ name, url }) => ({ name, url }));
  }
  return [];
}

function sharesName(one: FoundAuthors, other: FoundAuthors): boolean {
  const keys = new Set(one.names.map((name) => headlineKey(name.name)));
  return other.names.some((name) => keys.has(headlineKey(name.name)));
}

/** A list that has all the winner's names and more of them, each of which another list gives too. */
function fullerList(found: readonly FoundAuthors[], best: number, weighed: readonly Weighed<"authors">[]): number {
  const winner = weighed[best]?.value ?? [];
  let chosen = best;
  found.forEach((one, i) => {
    const value = weighed[i]?.value ?? [];
    if ((weighed[i]?.weight ?? 0) <= 2 || value.length <= (weighed[chosen]?.value.length ?? 0)) return;
    const keys = new Set(value.map((author) => headlineKey(author.name)));
    if (!winner.every((author) => keys.has(headlineKey(author.name)))) return;
    if (value.every((author) => isGivenTwice(author, found))) chosen = i;
  });
  return chosen;
}

function isGivenTwice(author: Author, found: readonly FoundAuthors[]): boolean {
  const key = headlineKey(author.name);
  return found.filter((one) => one.names.some((name) => headlineKey(name.name) === key)).length > 1;
}
