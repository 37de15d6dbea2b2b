import { TokenRows } from "../features/token-rows.js";
import type { ModelFile } from "../model/format.js";
import { readClassWeights } from "../model/tables.js";

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
