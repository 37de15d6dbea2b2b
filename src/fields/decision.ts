import type { Article } from "../contract/article.js";
import type { TextBlock } from "../page/page.js";
import type { Candidate, Decision } from "./candidate.js";

/** A candidate with the weight and the words of its rule. */
export interface Weighed<K extends keyof Article> extends Candidate<K> {
  /** The greatest one above 0 wins; 0 and less cannot win. */
  readonly weight: number;
  /** What speaks for it or against it. */
  readonly reason: string;
}

/** A field's outcome with nothing decided yet. */
export type Warnings = Decision["warnings"];

/** Decides a field by weight; of equal weights the first counts. */
export function heaviest<K extends keyof Article>(field: K, weighed: readonly Weighed<K>[], absent: Article[K], warnings: Warnings = []): Decision<K> {
  let best: Weighed<K> | null = null;
  for (const one of weighed) if (one.weight > 0 && (best === null || one.weight > best.weight)) best = one;
  return settled(field, weighed, best, absent, warnings);
}

/** A decision for one of the candidates, or for none. */
export function settled<K extends keyof Article>(
  field: K,
  weighed: readonly Weighed<K>[],
  winner: Weighed<K> | null,
  absent: Article[K],
  warnings: Warnings = [],
): Decision<K> {
  return {
    field,
    value: winner?.value ?? absent,
    source: winner?.source ?? null,
    candidates: weighed.map(({ value, source, block, reason, ...rest }) => ({
      field,
      value,
      source,
      block,
      reason,
      won: winner !== null && source === winner.source && rest.weight === winner.weight && (value === winner.value || block === winner.block),
    })),
    warnings,
  };
}

/** A decision that rests on one value alone. */
export function only<K extends keyof Article>(field: K, value: Article[K], source: string | null, block: TextBlock | null = null): Decision<K> {
  const candidates = source === null ? [] : [{ field, value, source, block, won: true, reason: "only candidate" }];
  return { field, value, source, candidates, warnings: [] };
}

/** What a profile found for a field goes before everything generic. */
export function overridden<K extends keyof Article>(field: K, overrides: readonly Candidate[], decide: () => Decision<K>): Decision<K> {
  const given = overrides.find((one) => one.field === field) as Candidate<K> | undefined;
  const generic = decide();
  if (given === undefined) return generic;
  return {
    field,
    value: given.value,
    source: given.source,
    candidates: [
      { ...given, won: true, reason: "named by the profile" },
      ...generic.candidates.map((one) => ({ ...one, won: false, reason: one.won ? "the profile goes first" : one.reason })),
    ],
    warnings: [],
  };
}
