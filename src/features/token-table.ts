/** Learned weights of tokens, in log-odds: an open-addressed hash table, since a page looks up some ten thousand of them. */
export class TokenTable {
  /** Tokens plus one; 0 is an empty place. */
  readonly #keys: Int32Array;
  readonly #weights: Float32Array;
  readonly #mask: number;

  constructor(weights: ReadonlyMap<number, number>) {
    let size = 16;
    while (size < weights.size * 3) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#weights = new Float32Array(size);
    for (const [token, weight] of weights) {
      let at = token & this.#mask;
      while (this.#keys[at] !== 0) at = (at + 1) & this.#mask;
      this.#keys[at] = token + 1;
      this.#weights[at] = weight;
    }
  }

  /** A token's weight; 0 for one that says nothing. */
  weightOf(token: number): number {
    const keys = this.#keys;
    const key = token + 1;
    let at = token & this.#mask;
    while (keys[at] !== 0) {
      if (keys[at] === key) return this.#weights[at] as number;
      at = (at + 1) & this.#mask;
    }
    return 0;
  }
}

/** What sets of tokens say, a set a row: the sum of their weights, the smallest below 0 and the largest above. */
export class Evidence {
  readonly sum: Float32Array;
  readonly min: Float32Array;
  readonly max: Float32Array;

  constructor(rows: number) {
    this.sum = new Float32Array(rows);
    this.min = new Float32Array(rows);
    this.max = new Float32Array(rows);
  }

  /** Adds a set of tokens, those at `[from, to)` of a list, to a row. */
  weigh(row: number, tokens: readonly number[], table: TokenTable, from = 0, to: number = tokens.length): void {
    let sum = 0;
    let min = this.min[row] as number;
    let max = this.max[row] as number;
    for (let i = from; i < to; i++) {
      const weight = table.weightOf(tokens[i] as number);
      sum += weight;
      if (weight < min) min = weight;
      else if (weight > max) max = weight;
    }
    this.sum[row] = (this.sum[row] as number) + sum;
    this.min[row] = min;
    this.max[row] = max;
  }

  /** Adds what a row of other evidence says. */
  add(row: number, other: Evidence, from: number): void {
    this.sum[row] = (this.sum[row] as number) + (other.sum[from] as number);
    this.min[row] = Math.min(this.min[row] as number, other.min[from] as number);
    this.max[row] = Math.max(this.max[row] as number, other.max[from] as number);
  }
}
