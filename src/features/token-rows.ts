/** Tokens by number: an open-addressed hash table, since a page looks up some ten thousand of them. */
export class TokenRows {
  /** Tokens plus one; 0 is an empty place. */
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  /** The first token has row 0; each stands in the list once. */
  constructor(tokens: readonly number[]) {
    let size = 16;
    while (size < tokens.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size);
    for (const [row, token] of tokens.entries()) {
      let at = token & this.#mask;
      while (this.#keys[at] !== 0) at = (at + 1) & this.#mask;
      this.#keys[at] = token + 1;
      this.#rows[at] = row;
    }
  }

  /** A token's row; -1 for one that is not there. */
  rowOf(token: number): number {
    const keys = this.#keys;
    const key = token + 1;
    let at = token & this.#mask;
    while (keys[at] !== 0) {
      if (keys[at] === key) return this.#rows[at] as number;
      at = (at + 1) & this.#mask;
    }
    return -1;
  }
}
