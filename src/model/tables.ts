import { TokenTable } from "../features/token-table.js";
import type { ModelFile } from "./format.js";
import { fromBase64, WEIGHT_SCALE } from "./format.js";

/** One learned token table, ready to be asked; one that the model lacks is empty. */
export function readTable(file: ModelFile, name: string): TokenTable {
  return new TokenTable(readWeights(file, name));
}

/** Unpacks the weights of one learned token table, by token. */
export function readWeights(file: ModelFile, name: string): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const view = fromBase64(file.tables[name] ?? "");
  let token = 0;
  for (let at = 0; at < view.byteLength; ) {
    let shift = 0;
    let byte = 0x80;
    let distance = 0;
    while ((byte & 0x80) !== 0) {
      byte = view.getUint8(at++);
      distance |= (byte & 0x7f) << shift;
      shift += 7;
    }
    token += distance;
    weights.set(token, view.getInt8(at++) / WEIGHT_SCALE);
  }
  return weights;
}
