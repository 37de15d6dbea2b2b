/** Lists of numbers: places in them, and sums. */

/** The first index whose value is at least so much, of values that never fall; `count` where there is none. */
export function firstAtLeast(least: number, count: number, valueAt: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** At each index the sum of all values before it; one longer than the list. */
export function runningSum(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}
