/** More differences than this are not looked for one by one: two pages that differ so much are compared roughly. */
const MOST_DIFFERENCES = 5000;
/** How far the rough comparison looks ahead for an equal token. */
const AHEAD = 400;

/** A token of the first list and its equal in the second, by their places. */
export type Pair = readonly [number, number];

/** A longest common subsequence of two lists of tokens, after Myers, "An O(ND) Difference Algorithm"; in order. */
export function align(a: readonly string[], b: readonly string[]): Pair[] {
  const edits = shortestEdit(a, b);
  return edits === null ? alignRoughly(a, b) : walkBack(a, b, edits);
}

/**
 * For every number of differences, how far into `a` one gets on each diagonal: `furthest[d][k + d]` is that place on diagonal `k` with `d`
 * differences or less. `null` where there are too many differences.
 */
function shortestEdit(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  if (Math.abs(a.length - b.length) > MOST_DIFFERENCES) return null;
  const all: Int32Array[] = [];
  for (let d = 0; d <= Math.min(MOST_DIFFERENCES, a.length + b.length); d++) {
    const before = all.at(-1);
    const row = new Int32Array(2 * d + 1);
    all.push(row);
    for (let k = -d; k <= d; k += 2) {
      let x = before === undefined ? 0 : startOn(before, d, k);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      row[k + d] = x;
      if (x >= a.length && x - k >= b.length) return all;
    }
  }
  return null;
}

/** Whether diagonal `k` is reached best from the diagonal above: by a token of `b` that `a` has not. */
function isFromAbove(before: Int32Array, d: number, k: number): boolean {
  return k === -d || (k !== d && (before[k + d - 2] as number) < (before[k + d] as number));
}

function startOn(before: Int32Array, d: number, k: number): number {
  return isFromAbove(before, d, k) ? (before[k + d] as number) : (before[k + d - 2] as number) + 1;
}

/** The equal tokens on the way that {@link shortestEdit} found, from its end to its beginning. */
function walkBack(a: readonly string[], b: readonly string[], all: readonly Int32Array[]): Pair[] {
  const pairs: Pair[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = all.length - 1; d >= 0; d--) {
    const before = all[d - 1];
    const k = x - y;
    const start = before === undefined ? 0 : startOn(before, d, k);
    while (x > start) pairs.push([--x, --y]);
    if (before === undefined) break;
    if (isFromAbove(before, d, k)) y--;
    else x--;
  }
  return pairs.reverse();
}

/** Pairs of equal tokens in order, each looked for a little way ahead. */
function alignRoughly(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, from + AHEAD);
    for (let k = from; k < end; k++) {
      if (a[i] !== b[k]) continue;
      pairs.push([i, k]);
      from = k + 1;
      break;
    }
  }
  return pairs;
}
