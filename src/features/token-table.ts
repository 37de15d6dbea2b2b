/** Learned weights of tokens, in log-odds. An unknown token says nothing. */
export interface TokenTable {
  readonly weights: ReadonlyMap<number, number>;
}

/** What a set of tokens says together. */
export interface Evidence {
  readonly sum: number;
  readonly min: number;
  readonly max: number;
}

export const NO_EVIDENCE: Evidence = { sum: 0, min: 0, max: 0 };

/** Looks tokens up in a table. */
export function weigh(tokens: readonly number[], table: TokenTable): Evidence {
  let sum = 0;
  let min = 0;
  let max = 0;
  for (const token of tokens) {
    const weight = table.weights.get(token);
    if (weight === undefined) continue;
    sum += weight;
    if (weight < min) min = weight;
    else if (weight > max) max = weight;
  }
  return sum === 0 && min === 0 && max === 0 ? NO_EVIDENCE : { sum, min, max };
}

/** What two sets of tokens say together. */
export function both(a: Evidence, b: Evidence): Evidence {
  if (a === NO_EVIDENCE) return b;
  if (b === NO_EVIDENCE) return a;
  return { sum: a.sum + b.sum, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}
