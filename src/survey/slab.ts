/**
 * Columns of zeros of equal length, side by side in one piece of memory: a page takes some hundred of them, and each by itself would be
 * a piece that the garbage collector has to give back.
 */
export function columnsFor<K extends string>(names: readonly K[], rows: number): Record<K, Float32Array> {
  const slab = new Float32Array(names.length * rows);
  const columns: Partial<Record<K, Float32Array>> = {};
  for (let k = 0; k < names.length; k++) columns[names[k] as K] = slab.subarray(k * rows, (k + 1) * rows);
  return columns as Record<K, Float32Array>;
}
