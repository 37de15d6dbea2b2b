import type { Prediction } from "./prediction.js";

/** How two runs over the same pages differ. */
export interface Comparison {
  /** Pages that are in both runs. */
  readonly pages: number;
  /** Pages that differ, as `suite id`. */
  readonly changed: readonly string[];
  /** The pages that differ in a field, by field; `error` for those that one run refused, or refused for another reason. */
  readonly byField: ReadonlyMap<string, readonly string[]>;
  /** Pages of the later run that the earlier one has not. */
  readonly added: readonly string[];
  /** Pages of the earlier run that the later one has not. */
  readonly gone: readonly string[];
}

/** Compares two runs page by page and field by field. */
export function compareRuns(earlier: readonly Prediction[], later: readonly Prediction[]): Comparison {
  const before = byPage(earlier);
  const after = byPage(later);
  const byField = new Map<string, string[]>();
  const changed: string[] = [];
  let pages = 0;
  for (const [page, now] of after) {
    const then = before.get(page);
    if (then === undefined) continue;
    pages++;
    const fields = changedFields(then, now);
    if (fields.length > 0) changed.push(page);
    for (const field of fields) byField.set(field, [...(byField.get(field) ?? []), page]);
  }
  const only = (here: ReadonlyMap<string, Prediction>, there: ReadonlyMap<string, Prediction>): string[] => [...here.keys()].filter((page) => !there.has(page));
  return { pages, changed, byField, added: only(after, before), gone: only(before, after) };
}

function byPage(run: readonly Prediction[]): Map<string, Prediction> {
  return new Map(run.map((prediction) => [`${prediction.suite} ${prediction.id}`, prediction]));
}

/** The fields that differ. Where only one run refused the page, that is said once and not of every field. */
function changedFields(then: Prediction, now: Prediction): string[] {
  const error = then.error === now.error ? [] : ["error"];
  const isReadByBoth = then.error === undefined && now.error === undefined;
  const fields = isReadByBoth ? [...new Set([...Object.keys(then.digests), ...Object.keys(now.digests)])] : ["ledger"];
  return [...error, ...fields.filter((field) => then.digests[field] !== now.digests[field])];
}

/** How many pages are named for each field. */
const FEW = 3;

/** What a changeset quotes: `of 2,200 pages 14 changed: headline 3, body 12`, then the pages of each field. */
export function comparisonLines({ pages, changed, byField, added, gone }: Comparison, isVerbose: boolean): string[] {
  const counts = [...byField].map(([field, where]) => `${field} ${where.length}`).join(", ");
  const listed = [...byField].map(([field, where]) => `  ${field}: ${namePages(where, isVerbose)}`);
  return [
    `of ${pages.toLocaleString("en")} pages ${changed.length.toLocaleString("en")} changed${counts === "" ? "" : `: ${counts}`}`,
    ...listed,
    ...(added.length === 0 ? [] : [`NOT IN THE EARLIER RUN: ${namePages(added, isVerbose)}`]),
    ...(gone.length === 0 ? [] : [`ONLY IN THE EARLIER RUN: ${namePages(gone, isVerbose)}`]),
  ];
}

function namePages(pages: readonly string[], isVerbose: boolean): string {
  const shown = isVerbose ? pages : pages.slice(0, FEW);
  const more = pages.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}
