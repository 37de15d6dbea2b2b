import type { Feature, FeatureTable } from "../features/features.js";
import { PAD } from "../features/features.js";
import type { ModelFile } from "./format.js";
import { fromBase64, LEAF, LEAF_SCALE, MISSING_LEFT } from "./format.js";

/** Gradient-boosted trees, flat, so that a walk down one touches few cache lines; node `i`'s left child is `i + 1`. */
export interface Ensemble {
  readonly classes: readonly string[];
  readonly base: readonly number[];
  /** Where each tree begins. */
  readonly roots: Uint32Array;
  /** Two numbers a node: index into `features`, or -1 for a leaf; and the right child, negative where a missing value goes left. */
  readonly links: Int32Array;
  /** A split's threshold, a leaf's value. */
  readonly value: Float32Array;
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
    links: new Int32Array(2 * count),
    value: new Float32Array(count),
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
      ensemble.links[2 * i] = -1;
      ensemble.value[i] = view.getInt16(4 * i + 2, true) / LEAF_SCALE;
      open--;
      continue;
    }
    const right = view.getUint16(4 * i + 2, true);
    const child = i + (right & ~MISSING_LEFT);
    ensemble.links[2 * i] = feature;
    ensemble.links[2 * i + 1] = (right & MISSING_LEFT) === 0 ? child : -child;
    ensemble.value[i] = thresholds[feature]?.[view.getUint8(4 * i + 1)] ?? 0;
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

/** Where a yes-or-no model stops early: what its first trees are this sure is none is none. */
export interface EarlyExit {
  /** Trees to ask first. */
  readonly trees: number;
  /** Log-odds from which down the others are not asked. */
  readonly below: number;
  /** What the log-odds of those are multiplied by: about what all trees would have said. */
  readonly stretch: number;
}

/** Where a model of many outputs stops early: an output that leads by so much is not caught up with. */
export interface EarlyLead {
  /** Trees to ask first, the same number for each output. */
  readonly trees: number;
  /** Log-odds between the first and the second. */
  readonly lead: number;
}

/** How to go about {@link predict}. */
export interface PredictOptions {
  /** The blocks to ask about; the others keep what every output starts with. All where it is not given. */
  readonly only?: Int32Array;
  readonly exit?: EarlyExit;
  readonly lead?: EarlyLead;
}

/** Log-odds of every output for every block: output `c` of block `i` stands at `c * blocks + i`. */
export function predict(ensemble: Ensemble, table: FeatureTable, { only, exit, lead }: PredictOptions = {}): Float32Array {
  const { roots, classes } = ensemble;
  const n = table.blocks;
  const margins = new Float32Array(classes.length * n);
  for (const [c, base] of ensemble.base.entries()) margins.fill(base, c * n, (c + 1) * n);
  const asked = only ?? Int32Array.from({ length: n }, (_, i) => i);
  const width = ensemble.features.length;
  const rows = new Float32Array(Math.min(CHUNK, asked.length) * width);
  const sums = new Float32Array(classes.length);
  for (let from = 0; from < asked.length; from += CHUNK) {
    const chunk = asked.subarray(from, from + CHUNK);
    fillRows(ensemble, table, chunk, rows);
    for (let k = 0; k < chunk.length; k++) {
      sums.set(ensemble.base);
      if (lead !== undefined) {
        addTrees(ensemble, rows, k * width, sums, 0, lead.trees);
        if (leadOf(sums) < lead.lead) addTrees(ensemble, rows, k * width, sums, lead.trees, roots.length);
      } else if (exit === undefined) addTrees(ensemble, rows, k * width, sums, 0, roots.length);
      else {
        addTrees(ensemble, rows, k * width, sums, 0, exit.trees);
        if ((sums[0] as number) < exit.below) sums[0] = (sums[0] as number) * exit.stretch;
        else addTrees(ensemble, rows, k * width, sums, exit.trees, roots.length);
      }
      for (let c = 0; c < sums.length; c++) margins[c * n + (chunk[k] as number)] = sums[c] as number;
    }
  }
  return margins;
}

/** How far the highest sum is ahead of the next. */
function leadOf(sums: Float32Array): number {
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < sums.length; c++) {
    const sum = sums[c] as number;
    if (sum > first) {
      second = first;
      first = sum;
    } else if (sum > second) second = sum;
  }
  return first - second;
}

/** Rows that are read at once: with their inputs side by side they fit the innermost cache. */
const CHUNK = 64;

function fillRows({ features }: Ensemble, { columns }: FeatureTable, chunk: Int32Array, rows: Float32Array): void {
  for (const [f, { column, offset }] of features.entries()) {
    const values = columns.get(column) as Float32Array;
    const shift = PAD + offset;
    for (let k = 0, at = f; k < chunk.length; k++, at += features.length) rows[at] = values[(chunk[k] as number) + shift] as number;
  }
}

/** Adds what the trees `[from, to)` say of the row that begins at `row` to the outputs' sums; `from` is a tree of the first output. */
function addTrees({ roots, links, value }: Ensemble, rows: Float32Array, row: number, sums: Float32Array, from: number, to: number): void {
  const outputs = sums.length;
  for (let tree = from, c = 0; tree < to; tree++) {
    let node = roots[tree] as number;
    let split = links[2 * node] as number;
    while (split >= 0) {
      const input = rows[row + split] as number;
      const right = links[2 * node + 1] as number;
      // A missing value is NaN, which is not smaller than anything.
      if (input < (value[node] as number) || (right < 0 && input !== input)) node++;
      else node = right < 0 ? -right : right;
      split = links[2 * node] as number;
    }
    sums[c] = (sums[c] as number) + (value[node] as number);
    if (++c === outputs) c = 0;
  }
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
