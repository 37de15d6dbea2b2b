import type { Feature, FeatureTable } from "../features/features.js";
import { PAD } from "../features/features.js";
import type { ModelFile } from "./format.js";
import { fromBase64, LEAF, LEAF_SCALE, MISSING_LEFT } from "./format.js";

/** Gradient-boosted trees, flat: node `i`'s left child is `i + 1`. */
export interface Ensemble {
  readonly classes: readonly string[];
  readonly base: readonly number[];
  /** Where each tree begins. */
  readonly roots: Uint32Array;
  /** Index into `features`, or -1 for a leaf. */
  readonly feature: Int16Array;
  /** A split's threshold, a leaf's value. */
  readonly value: Float32Array;
  /** A split's right child. */
  readonly right: Uint32Array;
  readonly missingLeft: Uint8Array;
  readonly features: readonly Feature[];
}

/** Unpacks a model whose inputs are among the given features. */
export function readEnsemble(file: ModelFile, inputs: readonly Feature[]): Ensemble {
  const byName = new Map(inputs.map((feature) => [feature.name, feature]));
  const thresholds = readThresholds(file);
  const view = fromBase64(file.nodes);
  const count = view.byteLength / 4;
  const ensemble = {
    classes: file.classes,
    base: file.base,
    roots: new Uint32Array(file.trees),
    feature: new Int16Array(count),
    value: new Float32Array(count),
    right: new Uint32Array(count),
    missingLeft: new Uint8Array(count),
    features: file.features.map((name) => byName.get(name)).filter((feature) => feature !== undefined),
  };
  let open = 0;
  let tree = 0;
  for (let i = 0; i < count; i++) {
    if (open === 0) {
      ensemble.roots[tree++] = i;
      open = 1;
    }
    const feature = view.getUint8(4 * i);
    if (feature === LEAF) {
      ensemble.feature[i] = -1;
      ensemble.value[i] = view.getInt16(4 * i + 2, true) / LEAF_SCALE;
      open--;
      continue;
    }
    const right = view.getUint16(4 * i + 2, true);
    ensemble.feature[i] = feature;
    ensemble.value[i] = thresholds[feature]?.[view.getUint8(4 * i + 1)] ?? 0;
    ensemble.right[i] = i + (right & ~MISSING_LEFT);
    ensemble.missingLeft[i] = (right & MISSING_LEFT) === 0 ? 0 : 1;
    open++;
  }
  return ensemble;
}

function readThresholds(file: ModelFile): Float32Array[] {
  const view = fromBase64(file.thresholds);
  let at = 0;
  return file.features.map(() => {
    const count = view.getUint16(at, true);
    const values = Float32Array.from({ length: count }, (_, k) => view.getFloat32(at + 2 + 4 * k, true));
    at += 2 + 4 * count;
    return values;
  });
}

/**
 * Log-odds of every output for every block: output `c` of block `i` stands at `c * blocks + i`. Where only some blocks are
 * asked about, the others keep what every output starts with.
 */
export function predict(ensemble: Ensemble, table: FeatureTable, only?: Int32Array): Float32Array {
  const { feature, value, right, missingLeft, roots, classes } = ensemble;
  const n = table.blocks;
  const margins = new Float32Array(classes.length * n);
  for (const [c, base] of ensemble.base.entries()) margins.fill(base, c * n, (c + 1) * n);
  const columns = ensemble.features.map(({ column }) => table.columns.get(column) as Float32Array);
  const offsets = Int32Array.from(ensemble.features, ({ offset }) => PAD + offset);
  const asked = only?.length ?? n;
  // Block after block: its inputs side by side are read far faster than from a column each.
  const row = new Float32Array(columns.length);
  const sums = new Float32Array(classes.length);
  for (let k = 0; k < asked; k++) {
    const i = only === undefined ? k : (only[k] as number);
    for (let f = 0; f < row.length; f++) row[f] = (columns[f] as Float32Array)[i + (offsets[f] as number)] as number;
    sums.set(ensemble.base);
    for (let tree = 0, c = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number;
      let split = feature[node] as number;
      while (split >= 0) {
        const input = row[split] as number;
        // A missing value is NaN, which is not smaller than anything.
        const goesLeft = input < (value[node] as number) || (input !== input && missingLeft[node] === 1);
        node = goesLeft ? node + 1 : (right[node] as number);
        split = feature[node] as number;
      }
      sums[c] = (sums[c] as number) + (value[node] as number);
      if (++c === sums.length) c = 0;
    }
    for (let c = 0; c < sums.length; c++) margins[c * n + i] = sums[c] as number;
  }
  return margins;
}

/** Probabilities of every output for one row of named values. */
export function predictOne(ensemble: Ensemble, values: ReadonlyMap<string, number>): readonly number[] {
  const columns = new Map([...values].map(([name, value]) => [name, Float32Array.of(...NO_NEIGHBOURS, value, ...NO_NEIGHBOURS)]));
  return [...predict(ensemble, { blocks: 1, columns })].map(sigmoid);
}

const NO_NEIGHBOURS = [0, 0, 0] as const;

/** A probability from log-odds. */
export function sigmoid(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}
