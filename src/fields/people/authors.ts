import type { Author } from "../../contract/article.js";
import type { SiteNames } from "../../declared/site-names.js";
import { isSiteName } from "../../declared/site-names.js";
import type { TextBlock } from "../../page/page.js";
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
import { AUTHORS } from "./weights.js";

/** More names than that are printed by lists of people; scientific papers declare more. */
const MOST_PRINTED = 12;
const MOST_DECLARED = 60;

/** What is known of the page that tells authors from others. */
export interface AuthorHints {
  readonly site: SiteNames;
  /** The publisher's name. */
  readonly publisher: string | null;
  readonly credits: readonly CreditsLine[];
}

/** Decides who wrote the piece: persons, else desks, else whoever is declared. */
export function decideAuthors(context: MetadataContext, regions: Regions, { site, publisher, credits }: AuthorHints): Decision<"authors"> {
  const editors = new Set(credits.flatMap(({ contributors }) => contributors.flatMap(({ name, role }) => (role === "editor" ? [headlineKey(name)] : []))));
  const publisherKey = headlineKey(publisher ?? "");
  const found = [...declaredAuthors(context), ...printedAuthors(context, regions)].map((one) => withoutSite(one, site, publisherKey));
  const weighed = found.map((one) => weighAuthors(one, found, editors));
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
function withoutSite(found: FoundAuthors, site: SiteNames, publisherKey: string): FoundAuthors {
  const names = found.names.map((name) =>
    isSite(name, site) || (name.kind !== "agency" && name.kind !== "desk" && headlineKey(name.name) === publisherKey)
      ? { ...name, kind: "site" as const }
      : name,
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

function weighAuthors(found: FoundAuthors, all: readonly FoundAuthors[], editors: ReadonlySet<string>): Weighed<"authors"> {
  const signing = signatures(found.names);
  const reasons: string[] = [];
  let weight = found.trust;
  const families = new Set(all.filter((one) => one.family !== found.family && sharesName(one, found)).map((one) => one.family));
  const isSiteOnly = found.names.every((name) => name.kind === "site");
  if (families.size > 0) {
    weight += (isSiteOnly ? AUTHORS.confirmed / 2 : AUTHORS.confirmed) * Math.min(2, families.size);
    reasons.push(`confirmed by ${[...families].join(", ")}`);
  }
  if (!found.names.some((name) => name.kind === "person")) {
    weight -= AUTHORS.noPerson + (isSiteOnly && all.some(isSignedByAgency) ? AUTHORS.beforeAgency : 0) + (isSiteOnly ? AUTHORS.siteOnly : 0);
    if (!signsDesk(found) && all.some(signsDesk)) weight -= AUTHORS.beforeDesk;
    reasons.push("names no person");
    // Printed lines without a person are places and publishers as often as signatures.
    if (found.family === "printed" && !found.names.some((name) => name.kind === "agency" || name.kind === "desk")) weight = 0;
    if (isSiteOnly && weight < AUTHORS.lastResort) weight = AUTHORS.lastResort;
  }
  if (found.block !== null && isHandles(found) && all.some((one) => !isHandles(one) && one.names.some((name) => name.kind === "person"))) {
    weight -= AUTHORS.onlyHandles;
    reasons.push("a handle");
  }
  if (isUploader(found, families, all) || isEditor(found, editors, all)) {
    weight -= AUTHORS.uploader;
    reasons.push("somebody else signs in print");
  }
  if (signing.length === 0 || signing.length > (found.block === null ? MOST_DECLARED : MOST_PRINTED) || weight < AUTHORS.threshold) weight = 0;
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

/** Whether a place is as good as a line that says "By" in the header, or is such a line at the body's edge. */
function isSigned(trust: number, block: TextBlock): boolean {
  return trust >= AUTHORS.byLine || (trust >= AUTHORS.byLine - AUTHORS.atEdge && startsWithBy(block.text));
}

/** Whether a declared person is printed nowhere, while a line that says "By" gives another: then a system names who entered the story. */
function isUploader(found: FoundAuthors, families: ReadonlySet<FoundAuthors["family"]>, all: readonly FoundAuthors[]): boolean {
  if (found.block !== null || families.has("printed") || families.has("link")) return false;
  const words = new Set(found.names.flatMap(({ name }) => name.toLowerCase().split(BLANK)));
  return (
    all.some(
      ({ block, trust, names }) =>
        block !== null &&
        isSigned(trust, block) &&
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
  weighed.forEach(({ value, weight }, i) => {
    if (weight <= AUTHORS.fullerList || value.length <= (weighed[chosen]?.value.length ?? 0)) return;
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
