import type { TextBlock } from "../page/page.js";
import { Condensed } from "./condensed.js";

/** Letters and digits that are looked up at once; a shorter text by shorter windows, which say less. */
const WINDOW = 24;
const SHORT_WINDOW = 6;
const SHORT_COVERAGE = 0.5;

/** For each block the share of its windows of letters and digits that the declared text has, 0…1. */
export function coverage(blocks: readonly TextBlock[], articleBody: string): Float32Array {
  const declared = new Condensed().read(articleBody);
  const windows = new Windows(declared, WINDOW);
  const short = new Windows(declared, SHORT_WINDOW);
  const result = new Float32Array(blocks.length);
  const own = new Condensed();
  for (let i = 0; i < blocks.length; i++) {
    own.read((blocks[i] as TextBlock).text);
    if (own.length >= WINDOW) result[i] = windows.shareOf(own);
    else if (own.length >= SHORT_WINDOW && short.shareOf(own) === 1) result[i] = SHORT_COVERAGE;
  }
  return result;
}

/** Base of a rolling hash modulo 2³² (Rabin and Karp 1987). */
const BASE = 0x01000193;

/** The hashes of all windows of a text: an open-addressed set, 0 an empty place. */
class Windows {
  readonly #hashes: Int32Array;
  readonly #mask: number;
  readonly #width: number;

  constructor({ units, length }: Condensed, width: number) {
    let size = 64;
    while (size < length * 2) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#width = width;
    if (length < width) return;
    let leaving = 1;
    for (let i = 1; i < width; i++) leaving = Math.imul(leaving, BASE);
    let hash = hashAt(units, 0, width);
    this.#hashes[this.#placeOf(hash)] = hash;
    for (let i = width; i < length; i++) {
      hash = (Math.imul((hash - Math.imul(units[i - width] as number, leaving)) | 0, BASE) + (units[i] as number)) | 0;
      this.#hashes[this.#placeOf(hash)] = hash;
    }
  }

  /** Share of a text's windows, side by side, that are among these. */
  shareOf({ units, length }: Condensed): number {
    const width = this.#width;
    let hits = 0;
    let tries = 0;
    for (let at = 0; at + width <= length; at += width) {
      tries++;
      const hash = hashAt(units, at, width);
      if (hash !== 0 && this.#hashes[this.#placeOf(hash)] === hash) hits++;
    }
    return hits / tries;
  }

  /** Where a hash stands, or would. */
  #placeOf(hash: number): number {
    const hashes = this.#hashes;
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }
}

function hashAt(units: Uint16Array, from: number, width: number): number {
  let hash = 0;
  for (let i = from; i < from + width; i++) hash = (Math.imul(hash, BASE) + (units[i] as number)) | 0;
  return hash;
}
