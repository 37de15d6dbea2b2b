/**
 * What a profile is worth on pages that were not there when it was written: of each publisher with two pages or more in a suite, the newest page is the one that a
 * profile can be written from, the others are scored, with the profile and without.
 *
 *     npx tsx bench/leave-one-out.ts <predictions with profiles> <predictions of the generic reader> <corpus folder> [suite]
 *
 * Strict only for a profile that was written from the newest page alone: those of ours with a layout for older pages, or a second rule for a field, were written
 * with those pages in sight.
 *
 * Predictions are those of `npm run corpus`. Bodies by paragraphs (F1 of exact paragraphs), fields by whether they are as annotated.
 */
import { readFileSync } from "node:fs";
import { bagF1 } from "../corpus/metrics.js";

interface Prediction {
  readonly id: string;
  readonly text?: string;
  readonly headline?: string | null;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  readonly standfirst?: string | null;
}

interface Annotated {
  readonly id: string;
  readonly publisher: string;
  readonly crawled: string;
  readonly gold: {
    readonly headline?: string;
    readonly authors?: readonly string[];
    readonly published?: string;
    readonly summary?: readonly string[];
    readonly paragraphs: readonly string[];
  };
}

const [withProfiles, generic, corpus, suite = "fundus"] = process.argv.slice(2);
if (withProfiles === undefined || generic === undefined || corpus === undefined)
  throw new Error("npx tsx bench/leave-one-out.ts <with profiles> <generic> <corpus folder> [suite]");

const lines = <T>(file: string): readonly T[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
const byId = (file: string): ReadonlyMap<string, Prediction> =>
  new Map(lines<Prediction & { suite: string }>(file).flatMap((one) => (one.suite === suite ? [[one.id, one]] : [])));

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ""],
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/\s+/g, " "],
];

function plain(text: string): string {
  return MARKS.reduce((rest, [mark, by]) => rest.replace(mark, by), text.normalize("NFC")).trim();
}

const names = (list: readonly string[] = []): string => [...new Set(list.map((name) => plain(name).toLowerCase()))].sort().join("|");
const wall = (date: string): number =>
  Date.parse(
    date
      .replace(" ", "T")
      .replace(/\.\d+/, "")
      .replace(/(T[\d:]+)$/, "$1Z"),
  );

/** 1 or 0 a field, `null` where it is not annotated. */
function fields({ gold }: Annotated, given: Prediction): Readonly<Record<string, number | null>> {
  const standfirst = (gold.summary ?? []).join(" ");
  return {
    headline: gold.headline === undefined ? null : Number(plain(given.headline ?? "") === plain(gold.headline)),
    authors: gold.authors === undefined || gold.authors.length === 0 ? null : Number(names(given.authors) === names(gold.authors)),
    instant: gold.published === undefined ? null : Number(Math.abs(wall(given.published ?? "") - wall(gold.published)) < 1000),
    standfirst: standfirst === "" ? null : Number(plain(given.standfirst ?? "") === plain(standfirst)),
  };
}

function paragraphs({ gold }: Annotated, given: Prediction): number {
  const printed = (given.text ?? "").split(/\n+/).map(plain);
  return bagF1(gold.paragraphs.map(plain).filter(Boolean), printed.filter(Boolean)).f1;
}

const mine = byId(withProfiles);
const others = byId(generic);
const groups = new Map<string, Annotated[]>();
for (const page of lines<Annotated>(`${corpus}/${suite}/index.jsonl`)) groups.set(page.publisher, [...(groups.get(page.publisher) ?? []), page]);
const kept = [...groups.values()].filter((pages) => pages.length > 1).map((pages) => [...pages].sort((a, b) => b.crawled.localeCompare(a.crawled)));

let sum = 0;
let sumGeneric = 0;
let pages = 0;
let worse = 0;
console.log(`${"publisher".padEnd(26)}pages  profile  generic  fields that are worse`);
for (const [newest, ...rest] of kept) {
  const scores = rest.map((page) => paragraphs(page, mine.get(page.id) ?? { id: page.id }));
  const before = rest.map((page) => paragraphs(page, others.get(page.id) ?? { id: page.id }));
  const lost = rest.flatMap((page) => {
    const now = fields(page, mine.get(page.id) ?? { id: page.id });
    const was = fields(page, others.get(page.id) ?? { id: page.id });
    return Object.keys(now).filter((field) => (now[field] ?? 0) < (was[field] ?? 0));
  });
  sum += total(scores);
  sumGeneric += total(before);
  pages += rest.length;
  worse += lost.length;
  console.log(`${(newest?.publisher ?? "").padEnd(26)}${String(rest.length).padStart(5)}${mean(scores)}${mean(before)}  ${lost.join(", ")}`);
}
console.log(`${`${kept.length} publishers`.padEnd(26)}${String(pages).padStart(5)}${mean([sum / pages])}${mean([sumGeneric / pages])}  ${worse} worse`);

function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function mean(values: readonly number[]): string {
  return (total(values) / values.length).toFixed(3).padStart(9);
}
