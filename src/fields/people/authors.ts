import type { Author } from "../../contract/article.js";
import type { SiteNames } from "../../declared/site-names.js";
import { isSiteName } from "../../declared/site-names.js";
import { headlineKey } from "../../text/text-keys.js";
import { kindOfName, startsWithBy } from "../../words/names.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { settled } from "../decision.js";
import type { Regions } from "../regions.js";
import type { CreditsLine } from "./credits-line.js";
import { declaredAuthors } from "./declared-authors.js";
import type { FoundAuthors, FoundName } from "./found-authors.js";
import { printedAuthors } from "./printed-authors.js";

/** How much each independent place adds that gives one of the same names. */
const CONFIRMED = 1.5;
/** What a list without any person loses. */
const NO_PERSON = 3.6;
/** What a list loses besides that holds nothing but the site's own name: whoever is named signs before it. */
const SITE_ONLY = 0.9;
/** And what more where another place names an agency: the story is the agency's. */
const BEFORE_AGENCY = 2;
/** What an agency and the site's name lose where the story's data name a desk of the newsroom. */
const BEFORE_DESK = 1;
/** What is left of a list that would be worth nothing, and that signs where nobody else does. */
const LAST_RESORT = 0.4;
/** What a list of handles ("jse") loses: they stand for names that others give in full. */
const ONLY_HANDLES = 1.5;
/** What a declared name loses that the page prints nowhere, while it prints another. */
const UPLOADER = 4;
const THRESHOLD = 0.3;
/** More names than that are printed by lists of people; scientific papers declare more. */
const MOST_PRINTED = 12;
const MOST_DECLARED = 60;

/** Decides who wrote the piece: persons, else desks, else whoever is declared. */
export function decideAuthors(
  context: MetadataContext,
  regions: Regions,
  site: SiteNames,
  house: string | null,
  credits: readonly CreditsLine[],
): Decision<"authors"> {
  const editors = new Set(credits.flatMap(({ contributors }) => contributors.flatMap(({ name, role }) => (role === "editor" ? [headlineKey(name)] : []))));
  const houseKey = headlineKey(house ?? "");
  const found = [...declaredAuthors(context), ...printedAuthors(context, regions)].map((one) => withoutSite(one, site, houseKey));
  const weighed = found.map((one) => weigh(one, found, editors));
  let best = 0;
  weighed.forEach((one, i) => {
    if (one.weight > (weighed[best]?.weight ?? 0)) best = i;
  });
  const winner = weighed[best];
  if (winner === undefined || winner.weight <= 0) return settled("authors", weighed, null, []);
  const fuller = fullName(found, fullerList(found, best, weighed), weighed);
  return settled("authors", weighed, weighed[fuller] ?? winner, []);
}

/** The site's own name signs only where nobody else of the list does. */
function withoutSite(found: FoundAuthors, site: SiteNames, houseKey: string): FoundAuthors {
  const names = found.names.map((name) =>
    isSite(name, site) || (name.kind !== "agency" && name.kind !== "desk" && headlineKey(name.name) === houseKey) ? { ...name, kind: "site" as const } : name,
  );
  return { ...found, names };
}

function isSite(name: FoundName, site: SiteNames): boolean {
  return name.kind !== "agency" && !isDeskOfSite(name) && (isSiteName(name.name, site) || isAccount(name.name, site));
}

/** "Gazette D": the site's name with an initial is an account of its system. */
function isAccount(name: string, site: SiteNames): boolean {
  const [first, initial, ...rest] = name.split(BLANK);
  return first !== undefined && initial !== undefined && rest.length === 0 && INITIAL.test(initial) && isSiteName(first, site);
}

/** "Team Example", "Example Staff": a desk by its own words, whatever a place calls it. */
function isDeskOfSite({ name, kind }: FoundName): boolean {
  return kind === "desk" && kindOfName(name) === "desk";
}

function weigh(found: FoundAuthors, all: readonly FoundAuthors[], editors: ReadonlySet<string>): Weighed<"authors"> {
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
    weight -= NO_PERSON + (isSiteOnly && all.some(isSignedByAgency) ? BEFORE_AGENCY : 0) + (isSiteOnly ? SITE_ONLY : 0);
    if (!signsDesk(found) && all.some(signsDesk)) weight -= BEFORE_DESK;
    reasons.push("names no person");
    // Printed lines without a person are places and publishers as often as signatures.
    if (found.family === "printed" && !found.names.some((name) => name.kind === "agency" || name.kind === "desk")) weight = 0;
    if (isSiteOnly && weight < LAST_RESORT) weight = LAST_RESORT;
  }
  if (found.block !== null && isHandles(found) && all.some((one) => !isHandles(one) && one.names.some((name) => name.kind === "person"))) {
    weight -= ONLY_HANDLES;
    reasons.push("a handle");
  }
  if (isUploader(found, families, all) || isEditor(found, editors, all)) {
    weight -= UPLOADER;
    reasons.push("somebody else signs in print");
  }
  if (signing.length === 0 || signing.length > (found.block === null ? MOST_DECLARED : MOST_PRINTED) || weight < THRESHOLD) weight = 0;
  return {
    field: "authors",
    value: signing,
    source: found.source,
    block: found.block,
    weight,
    reason: reasons.join("; ") || "unconfirmed",
  };
}

function signsDesk({ names, family }: FoundAuthors): boolean {
  return family === "json-ld" && names.some(({ kind }) => kind === "desk");
}

/** Whether all of a list are credited as the editors, while others are named as the authors. */
function isEditor(found: FoundAuthors, editors: ReadonlySet<string>, all: readonly FoundAuthors[]): boolean {
  const isCredited = ({ name }: FoundName): boolean => editors.has(headlineKey(name));
  return editors.size > 0 && found.names.every(isCredited) && all.some(({ names }) => names.some((name) => name.kind === "person" && !isCredited(name)));
}

const HANDLE = /^(?:\p{Ll}\S*|\p{Lu}{1,3})$/u;

function isHandles({ names }: FoundAuthors): boolean {
  return names.every((name) => HANDLE.test(name.name));
}

/** Whether a declared person is printed nowhere, while a line that says "By" gives another: then a system names who entered the story. */
function isUploader(found: FoundAuthors, families: ReadonlySet<FoundAuthors["family"]>, all: readonly FoundAuthors[]): boolean {
  if (found.block !== null || families.has("printed") || families.has("link")) return false;
  const words = new Set(found.names.flatMap(({ name }) => name.toLowerCase().split(BLANK)));
  return (
    all.some(
      ({ block, trust, names }) =>
        block !== null &&
        (trust >= SIGNED_LINE || (trust >= SIGNED_EDGE && startsWithBy(block.text))) &&
        names.every(
          ({ name, kind }) =>
            kind === "person" &&
            CASED_NAME.test(name) &&
            !name
              .toLowerCase()
              .split(BLANK)
              .some((word) => words.has(word)),
        ),
    ) && found.names.every(({ name }) => CASED.test(name))
  );
}

/** From this trust on, a printed line says "By" and stands with the headline. */
const SIGNED_LINE = 6.2;
/** From this one, where it stands at the body's edge. */
const SIGNED_EDGE = 5.2;
const BLANK = /\s+/;
const INITIAL = /^\p{Lu}\.?$/u;
const CASED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;
const CASED_NAME = /^\p{Lu}\S*\s\S/u;

/** Whether a place that is a signature, a declared one or a line that says "By", names an agency and nobody else. */
function isSignedByAgency({ names, block }: FoundAuthors): boolean {
  return (
    (block === null || startsWithBy(block.text)) &&
    names.some((name) => name.kind === "agency") &&
    names.every((name) => name.kind === "agency" || name.kind === "site")
  );
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

/** Where a single word signs ("Ada"), the list that gives this one name in full. */
function fullName(found: readonly FoundAuthors[], best: number, weighed: readonly Weighed<"authors">[]): number {
  const [only, ...others] = weighed[best]?.value ?? [];
  if (only === undefined || others.length > 0 || BLANK.test(only.name)) return best;
  const start = `${only.name.toLowerCase()} `;
  const fuller = found.findIndex(
    ({ names }, i) =>
      (weighed[i]?.weight ?? 0) > 0 && names.length === 1 && names.every(({ name, kind }) => kind === "person" && name.toLowerCase().startsWith(start)),
  );
  return fuller === -1 ? best : fuller;
}

function isGivenTwice(author: Author, found: readonly FoundAuthors[]): boolean {
  const key = headlineKey(author.name);
  return found.filter((one) => one.names.some((name) => headlineKey(name.name) === key)).length > 1;
}
