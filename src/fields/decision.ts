import type { Article } from "../contract/article.js";
import { isAbsent } from "../contract/article-fields.js";
import type { TextBlock } from "../page/page.js";
import type { Candidate, Decision } from "./candidate.js";

/** A candidate with the weight and the words of its rule. */
export interface Weighed<K extends keyof Article> extends Candidate<K> {
  /** The greatest one above 0 wins; 0 and less cannot win. */
  readonly weight: number;
  /** What speaks for it or against it. */
  readonly reason: string;
}

/** What the caller is warned of, such as two places that name different days. */
export type Warnings = Decision["warnings"];

/** Decides a field by weight; of equal weights the first counts. */
export function heaviest<K extends keyof Article>(field: K, weighed: readonly Weighed<K>[], absent: Article[K], warnings: Warnings = []): Decision<K> {
  let best: Weighed<K> | null = null;
  for (const one of weighed) if (one.weight > 0 && (best === null || one.weight > best.weight)) best = one;
  return { ...settled(field, weighed, best, absent), warnings };
}

/** A decision for one of the candidates, or for none: the winner is itself one of the list, so that the ledger shows the value that the article holds. */
export function settled<K extends keyof Article>(field: K, weighed: readonly Weighed<K>[], winner: Weighed<K> | null, absent: Article[K]): Decision<K> {
  return {
    field,
    value: winner?.value ?? absent,
    source: winner?.source ?? null,
    candidates: weighed.map((one) => ({ field, value: one.value, source: one.source, block: one.block, reason: one.reason, won: one === winner })),
    warnings: [],
  };
}

/** The list with one of its candidates told in other words, such as a date in the page's own time. */
export function retold<W>(weighed: readonly W[], one: W, told: W): readonly W[] {
  return weighed.map((other) => (other === one ? told : other));
}

/** A decision that rests on one value alone. */
export function only<K extends keyof Article>(field: K, value: Article[K], source: string | null, block: TextBlock | null = null): Decision<K> {
  const candidates = source === null ? [] : [{ field, value, source, block, won: true, reason: "only candidate" }];
  return { field, value, source, candidates, warnings: [] };
}

/** What a profile found for a field goes before everything generic; where it says that there is none, no candidate has won. */
export function overridden<K extends keyof Article>(field: K, overrides: readonly Candidate[], decide: () => Decision<K>): Decision<K> {
  const given = overrides.find((one) => one.field === field) as Candidate<K> | undefined;
  const generic = decide();
  if (given === undefined) return generic;
  const won = !isAbsent(given.value);
  return {
    field,
    value: given.value,
    source: given.source,
    candidates: [
      { ...given, won, reason: won ? "named by the profile" : "the profile says that the site gives none" },
      ...generic.candidates.map((one) => ({ ...one, won: false, reason: one.won ? "the profile goes first" : one.reason })),
    ],
    warnings: [],
  };
}

/** The decision where its value did not pass the article's schema: the article holds none, so none has won. */
export function refused(decision: Decision): Decision {
  return {
    ...decision,
    candidates: decision.candidates.map((one) => (one.won ? { ...one, won: false, reason: `${one.reason}; no valid value of this field` } : one)),
  };
}
