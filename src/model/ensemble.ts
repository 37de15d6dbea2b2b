import type { Feature, FeatureTable } from "../features/features.js";
import { PAD } from "../features/features.js";
import type { ModelFile } from "./format.js";
import { fromBase64, LEAF, LEAF_SCALE, MISSING_LEFT } from "./format.js";

/** Gradient-boosted trees, flat, so that a walk down one touches few cache lines; a node's left child is the next one. */
export interface Ensemble {
  readonly classes: readonly string[];
  readonly base: readonly number[];
  /** Where each tree begins. */
  readonly roots: Uint32Array;
  /**
   * Two numbers a node. Of a split the first one holds the index into `features`, {@link LEFT_IF_MISSING}, and from {@link STEP} on how many numbers
   * farther its right child stands; of a leaf it is -1. The second one is seen through `values`.
   */
  readonly nodes: Int32Array;
  /** The same memory: at a node's second number stands a split's threshold, a leaf's value. */
  readonly values: Float32Array;
  readonly features: readonly Feature[];
}

const FEATURE = 0xff;
const LEFT_IF_MISSING = 0x100;
const STEP = 9;

/** Unpacks a model whose inputs are among the given features. */
export function readEnsemble(file: ModelFile, inputs: readonly Feature[]): Ensemble {
  const byName = new Map(inputs.map((feature) => [feature.name, feature]));
  const thresholds = readThresholds(file);
  const view = fromBase64(file.nodes);
  const count = view.byteLength / 4;
  const nodes = new Int32Array(2 * count);
  const values = new Float32Array(nodes.buffer);
  const roots = new Uint32Array(file.trees);
  let open = 0;
  let tree = 0;
  for (let i = 0; i < count; i++) {
    if (open === 0) {
      roots[tree++] = 2 * i;
      open = 1;
    }
    const feature = view.getUint8(4 * i);
    if (feature === LEAF) {
      nodes[2 * i] = -1;
      values[2 * i + 1] = view.getInt16(4 * i + 2, true) / LEAF_SCALE;
      open--;
      continue;
    }
    const right = view.getUint16(4 * i + 2, true);
    nodes[2 * i] = feature | ((right & MISSING_LEFT) === 0 ? 0 : LEFT_IF_MISSING) | ((2 * (right & ~MISSING_LEFT)) << STEP);
    values[2 * i + 1] = thresholds[feature]?.[view.getUint8(4 * i + 1)] ?? 0;
    open++;
  }
  return {
    classes: file.classes,
    base: file.base,
    roots,
    nodes,
    values,
    features: file.features.map((name) => byName.get(name)).filter((feature) => feature !== undefined),
  };
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
  const asked = only ?? numbersTo(n);
  const width = ensemble.features.length;
  const size = Math.min(CHUNK, asked.length);
  const batch: Batch = { rows: new Float32Array(size * width), sums: new Float32Array(size * classes.length), open: new Int32Array(size) };
  const { rows, sums, open } = batch;
  for (let from = 0; from < asked.length; from += CHUNK) {
    const chunk = asked.subarray(from, from + CHUNK);
    fillRows(ensemble, table, chunk, rows);
    for (let k = 0; k < chunk.length; k++) {
      open[k] = k;
      sums.set(ensemble.base, k * classes.length);
    }
    const first = lead?.trees ?? exit?.trees ?? roots.length;
    addTrees(ensemble, batch, chunk.length, [0, first]);
    const others = [first, roots.length] as const;
    if (lead !== undefined) addTrees(ensemble, batch, uncertain(sums, open, chunk.length, lead), others);
    else if (exit !== undefined) addTrees(ensemble, batch, settle(sums, open, chunk.length, exit), others);
    for (let k = 0; k < chunk.length; k++) {
      for (let c = 0; c < classes.length; c++) margins[c * n + (chunk[k] as number)] = sums[k * classes.length + c] as number;
    }
  }
  return margins;
}

function numbersTo(n: number): Int32Array {
  const numbers = new Int32Array(n);
  for (let i = 0; i < n; i++) numbers[i] = i;
  return numbers;
}

/** Rows that are read at once: their inputs side by side, the sums of their outputs, and which of them still want trees. */
interface Batch {
  readonly rows: Float32Array;
  readonly sums: Float32Array;
  readonly open: Int32Array;
}

/** Rows that are read at once: with their inputs side by side they fit the innermost cache, and each tree is fetched once for all of them. */
const CHUNK = 32;

function fillRows({ features }: Ensemble, { columns }: FeatureTable, chunk: Int32Array, rows: Float32Array): void {
  const width = features.length;
  for (let f = 0; f < width; f++) {
    const { column, offset } = features[f] as Feature;
    const values = columns.get(column) as Float32Array;
    const shift = PAD + offset;
    for (let k = 0, at = f; k < chunk.length; k++, at += width) rows[at] = values[(chunk[k] as number) + shift] as number;
  }
}

/** Ends the rows whose first trees are sure; moves the others to the front of `open` and says how many there are. */
function settle(sums: Float32Array, open: Int32Array, count: number, { below, stretch }: EarlyExit): number {
  let left = 0;
  for (let k = 0; k < count; k++) {
    if ((sums[k] as number) < below) sums[k] = (sums[k] as number) * stretch;
    else open[left++] = k;
  }
  return left;
}

/** Moves the rows that no output leads far enough to the front of `open` and says how many there are. */
function uncertain(sums: Float32Array, open: Int32Array, count: number, { lead }: EarlyLead): number {
  const outputs = sums.length / open.length;
  let left = 0;
  for (let k = 0; k < count; k++) if (leadOf(sums, k * outputs, (k + 1) * outputs) < lead) open[left++] = k;
  return left;
}

/** How far the highest of the sums `[from, to)` is ahead of the next. */
function leadOf(sums: Float32Array, from: number, to: number): number {
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at++) {
    const sum = sums[at] as number;
    if (sum > first) {
      second = first;
      first = sum;
    } else if (sum > second) second = sum;
  }
  return first - second;
}

/** Adds what the trees `[from, to)` say of the first `count` rows in `open` to the outputs' sums; `from` is a tree of the first output. */
function addTrees(
  { roots, nodes, values, features, classes }: Ensemble,
  { rows, sums, open }: Batch,
  count: number,
  [from, to]: readonly [number, number],
): void {
  const width = features.length;
  const outputs = classes.length;
  for (let tree = from, c = 0; tree < to; tree++) {
    const root = roots[tree] as number;
    for (let k = 0; k < count; k++) {
      const row = open[k] as number;
      const first = row * width;
      let node = root;
      let split = nodes[node] as number;
      while (split >= 0) {
        const input = rows[first + (split & FEATURE)] as number;
        // A missing value is NaN: not smaller than anything, and the only one that is not itself. Number.isNaN would be a call a node.
        // biome-ignore lint/suspicious/noSelfCompare: see above
        if (input < (values[node + 1] as number) || ((split & LEFT_IF_MISSING) !== 0 && input !== input)) node += 2;
        else node += split >> STEP;
        split = nodes[node] as number;
      }
      const at = row * outputs + c;
      sums[at] = (sums[at] as number) + (values[node + 1] as number);
    }
    if (++c === outputs) c = 0;
  }
}

/** Probabilities of every output for one row of named values. */
export function predictOne(ensemble: Ensemble, values: ReadonlyMap<string, number>): readonly number[] {
  const row = Float32Array.from(ensemble.features, ({ column }) => values.get(column) as number);
  const sums = Float32Array.from(ensemble.base);
  addTrees(ensemble, { rows: row, sums, open: Int32Array.of(0) }, 1, [0, ensemble.roots.length]);
  return Array.from(sums, sigmoid);
}

/** A probability from log-odds. */
export function sigmoid(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}
