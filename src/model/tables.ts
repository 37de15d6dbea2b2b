import { TokenTable } from "../features/token-table.js";
import type { ModelFile } from "./format.js";
import { fromBase64, WEIGHT_SCALE } from "./format.js";

/** One learned token table, ready to be asked; one that the model lacks is empty. */
export function readTable(file: ModelFile, name: string): TokenTable {
  return new TokenTable(readWeights(file, name));
}

/** Weights of a table's tokens for every class: sparse rows, one a token. */
export interface ClassWeights {
  readonly tokens: readonly number[];
  /** Row `i` stands at `[starts[i], starts[i + 1])` of the two lists below. */
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Float32Array;
}

/** Unpacks the weights of one learned token table, by token. */
export function readWeights(file: ModelFile, name: string): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const bytes = new TokenReader(fromBase64(file.tables[name] ?? ""));
  while (!bytes.isDone) {
    const token = bytes.token();
    weights.set(token, bytes.weight());
  }
  return weights;
}

/** Unpacks a table that has weights for all classes; one that the model lacks is empty. */
export function readClassWeights(file: ModelFile, name: string): ClassWeights {
  const bytes = new TokenReader(fromBase64(file.rows?.[name] ?? ""));
  const tokens: number[] = [];
  const starts = [0];
  const classes: number[] = [];
  const weights: number[] = [];
  while (!bytes.isDone) {
    tokens.push(bytes.token());
    for (let set = bytes.set(); set !== 0; set &= set - 1) {
      classes.push(31 - Math.clz32(set & -set));
      weights.push(bytes.weight());
    }
    starts.push(weights.length);
  }
  return { tokens, starts: Int32Array.from(starts), classes: Uint8Array.from(classes), weights: Float32Array.from(weights) };
}

/** Goes through the bytes of a table. */
class TokenReader {
  readonly #view: DataView;
  #at = 0;
  #token = 0;

  constructor(view: DataView) {
    this.#view = view;
  }

  get isDone(): boolean {
    return this.#at >= this.#view.byteLength;
  }

  token(): number {
    let shift = 0;
    let byte = 0x80;
    let distance = 0;
    while ((byte & 0x80) !== 0) {
      byte = this.#view.getUint8(this.#at++);
      distance |= (byte & 0x7f) << shift;
      shift += 7;
    }
    this.#token += distance;
    return this.#token;
  }

  set(): number {
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4, true);
  }

  weight(): number {
    return this.#view.getInt8(this.#at++) / WEIGHT_SCALE;
  }
}
