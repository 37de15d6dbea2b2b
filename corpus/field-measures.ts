/** When a field of an article counts as right. Each measure takes the prediction first and the gold second. */
import { harmonic, mean } from "./metrics.js";
import type { GoldImage } from "./read-corpus.js";

/** Characters that are printed in many ways, each with the one that stands for all. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  // Zero-width characters, direction marks and soft hyphens are not seen.
  [/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ""],
  [/\s+/g, " "],
];

/** A text without what a reader does not see: the shape of quotation marks, invisible characters, runs of white space. */
export function plainText(text: string | null | undefined): string {
  return ALIKE.reduce((plain, [pattern, one]) => plain.replace(pattern, one), (text ?? "").normalize("NFC")).trim();
}

export function sameText(predicted: string | null | undefined, gold: string): boolean {
  return plainText(predicted) === plainText(gold);
}

/** The same standfirst; bullets and dashes between its lines do not count. */
export function sameSummary(predicted: string | null | undefined, gold: string): boolean {
  const withoutBullets = (text: string | null | undefined): string =>
    plainText(text)
      .replace(/[\s•-]+/g, " ")
      .trim();
  return withoutBullets(predicted) === withoutBullets(gold);
}

const BY = /^(?:by|von|par|por|di|door|af|av)[:\s]+/;
const ENDING = /[.,;:\s]+$/;
/** What stands between two names of one line: "Ann Lee and Bo Park", "Ann Lee; Bo Park". */
const BETWEEN_NAMES = /\s*(?:,|;|\||\/|&|\n|\b(?:and|und|et|y|og|och|en)\b)\s+|\s+(?:and|und|et|y|og|och)\s+/i;

function nameKey(names: readonly string[]): string {
  const plain = names.map((name) => plainText(name).toLowerCase().replace(BY, "").replace(ENDING, ""));
  return [...new Set(plain)]
    .filter((name) => name !== "")
    .sort()
    .join("|");
}

/** The same people, in any order, whether a line of several names is one entry or several. */
export function sameAuthors(predicted: readonly string[] | null | undefined, gold: readonly string[]): boolean {
  const split = (names: readonly string[]): string => nameKey(names.flatMap((name) => name.split(BETWEEN_NAMES)));
  const names = predicted ?? [];
  return nameKey(names) === nameKey(gold) || nameKey(names) === split(gold) || split(names) === split(gold);
}

const DAY = /^\d{4}-\d\d-\d\d/;
const WITHOUT_OFFSET = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?$/;

/** Milliseconds of a date as the data sets print it: `2024-05-03 15:47:42.389000+00:00`, `…T15:47:42+0200`; without an offset, as UTC. */
function milliseconds(date: string): number {
  const iso = date
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, "$1T$2")
    .replace(/(T[\d:]+)\.(\d{3})\d+/, "$1.$2")
    .replace(/ (?=[+-]\d\d:?\d\d$)/, "")
    .replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  return Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso);
}

/** The same second. A gold without an offset is the time on the wall, so there the printed time counts too. */
export function sameInstant(predicted: string | null | undefined, gold: string): boolean {
  if (!predicted) return false;
  if (Math.floor(milliseconds(predicted) / 1000) === Math.floor(milliseconds(gold) / 1000)) return true;
  const onTheWall = (date: string): string => date.trim().replace(" ", "T").slice(0, 16);
  return WITHOUT_OFFSET.test(gold.trim()) && onTheWall(predicted) === onTheWall(gold);
}

/** The same day: as printed, or in UTC. */
export function sameDay(predicted: string | null | undefined, gold: string): boolean {
  if (!predicted) return false;
  const printed = DAY.exec(predicted)?.[0];
  if (printed !== undefined && printed === DAY.exec(gold)?.[0]) return true;
  const [ours, theirs] = [milliseconds(predicted), milliseconds(gold)];
  return Number.isFinite(ours) && Number.isFinite(theirs) && new Date(ours).toISOString().slice(0, 10) === new Date(theirs).toISOString().slice(0, 10);
}

/** The path of an address: the same picture stands under many hosts and sizes. */
export function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return url;
  }
}

/** F1 of two sets of phrases, case ignored; two empty sets agree. */
export function setF1(predicted: readonly string[], gold: readonly string[]): number {
  const keys = (phrases: readonly string[]): Set<string> => new Set(phrases.map((phrase) => plainText(phrase).toLowerCase()).filter((key) => key !== ""));
  const [ours, theirs] = [keys(predicted), keys(gold)];
  const shared = [...ours].filter((key) => theirs.has(key)).length;
  return ours.size + theirs.size === 0 ? 1 : (2 * shared) / (ours.size + theirs.size);
}

/** Of the pages whose gold has a value, the share on which the prediction is right; not a number where no gold has one. */
export function shareRight<P, G>(pairs: readonly (readonly [P, G | null | undefined])[], isRight: (predicted: P, gold: G) => boolean): number {
  return mean(pairs.flatMap(([predicted, gold]) => (isAbsent(gold) ? [] : [isRight(predicted, gold) ? 1 : 0])));
}

function isAbsent<G>(gold: G | null | undefined): gold is null | undefined {
  return gold === null || gold === undefined || gold === "" || (Array.isArray(gold) && gold.length === 0);
}

/** One picture of a prediction. */
export interface PredictedImage {
  readonly url: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** F1 of the pictures over all pages, and of those that were found, how many have the right caption and credit. */
export function imageFigures(
  pages: readonly (readonly [readonly PredictedImage[], readonly GoldImage[]])[],
): Record<"images" | "captions" | "credits", number> {
  const wanted = pages.flatMap(([predicted, gold]) => gold.map((image) => ({ image, found: findImage(predicted, image) })));
  const found = wanted.flatMap(({ image, found }) => (found === undefined ? [] : [[found, image] as const]));
  const given = pages.reduce((sum, [predicted]) => sum + predicted.length, 0);
  return {
    images: harmonic(found.length / Math.max(1, given), found.length / Math.max(1, wanted.length)),
    captions: shareRight(
      found.map(([ours, gold]) => [ours.caption, gold.caption] as const),
      sameText,
    ),
    credits: shareRight(
      found.map(([ours, gold]) => [ours.credit, gold.authors] as const),
      sameCredit,
    ),
  };
}

function findImage(predicted: readonly PredictedImage[], gold: GoldImage): PredictedImage | undefined {
  const paths = new Set(gold.versions.map(({ url }) => pathOf(url)));
  return predicted.find(({ url }) => paths.has(pathOf(url)));
}

/** A credit that names the same people, or the first of them among others. */
function sameCredit(predicted: string | null, gold: readonly string[]): boolean {
  return sameAuthors(predicted === null ? [] : [predicted], gold) || plainText(predicted).includes(plainText(gold[0]));
}
