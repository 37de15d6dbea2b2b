import type { Role } from "../article.js";
import { TokenRows } from "../features/token-rows.js";
import type { ModelFile } from "../model/format.js";
import { readWeights } from "../model/tables.js";

/** Learned weights of tokens for every role at once: sparse rows, one a token. */
export class RoleWeights {
  readonly #rows: TokenRows;
  readonly #starts: Int32Array;
  readonly #classes: Uint8Array;
  readonly #weights: Float32Array;

  /** Reads the tables `name:role` of a model, one a role. */
  constructor(file: ModelFile, name: string, roles: readonly Role[]) {
    const byToken = new Map<number, number[]>();
    roles.forEach((role, c) => {
      for (const [token, weight] of readWeights(file, `${name}:${role}`)) {
        const row = byToken.get(token);
        if (row === undefined) byToken.set(token, [c, weight]);
        else row.push(c, weight);
      }
    });
    const all = [...byToken.values()];
    this.#rows = new TokenRows([...byToken.keys()]);
    const entries = all.reduce((sum, row) => sum + row.length / 2, 0);
    this.#starts = new Int32Array(all.length + 1);
    this.#classes = new Uint8Array(entries);
    this.#weights = new Float32Array(entries);
    let at = 0;
    let row = 0;
    for (const values of all) {
      for (let k = 0; k < values.length; k += 2) {
        this.#classes[at] = values[k] as number;
        this.#weights[at++] = values[k + 1] as number;
      }
      this.#starts[++row] = at;
    }
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
