import { TokenRows } from "../features/token-rows.js";
import type { ModelFile } from "../model/format.js";
import { readClassWeights } from "../model/tables.js";

/** A token and what it weighs for one role. */
export interface TokenWeight {
  readonly token: number;
  readonly weight: number;
}

/** Learned weights of tokens for every role at once: sparse rows, one a token. */
export class RoleWeights {
  readonly #rows: TokenRows;
  readonly #starts: Int32Array;
  readonly #classes: Uint8Array;
  readonly #weights: Float32Array;

  /** Reads a table of a model that has a class a role. */
  constructor(file: ModelFile, name: string) {
    const { tokens, starts, classes, weights } = readClassWeights(file, name);
    this.#rows = new TokenRows(tokens);
    this.#starts = starts;
    this.#classes = classes;
    this.#weights = weights;
  }

  /** The token at `[from, to)` of a list that speaks loudest for a class; `null` where none speaks for it. */
  loudest(tokens: readonly number[], wanted: number, from = 0, to: number = tokens.length): TokenWeight | null {
    let loudest: TokenWeight | null = null;
    for (let t = from; t < to; t++) {
      const token = tokens[t] as number;
      const weight = this.#weightOf(token, wanted);
      if (weight > (loudest?.weight ?? 0)) loudest = { token, weight };
    }
    return loudest;
  }

  #weightOf(token: number, wanted: number): number {
    const row = this.#rows.rowOf(token);
    if (row === -1) return 0;
    for (let k = this.#starts[row] as number; k < (this.#starts[row + 1] as number); k++) if (this.#classes[k] === wanted) return this.#weights[k] as number;
    return 0;
  }

  /** Adds what the tokens at `[from, to)` of a list say to the vector that begins at `offset`. */
  add(tokens: readonly number[], into: Float32Array, offset: number, factor: number, from = 0, to: number = tokens.length): void {
    const rows = this.#rows;
    const classes = this.#classes;
    const weights = this.#weights;
    for (let t = from; t < to; t++) {
      const row = rows.rowOf(tokens[t] as number);
      if (row === -1) continue;
      const end = this.#starts[row + 1] as number;
      for (let k = this.#starts[row] as number; k < end; k++) {
        const at = offset + (classes[k] as number);
        into[at] = (into[at] as number) + factor * (weights[k] as number);
      }
    }
  }
}
