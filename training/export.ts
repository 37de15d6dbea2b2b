/**
 * Packs what a trainer wrote into a model's file as the package ships it; `tsx training/export.ts <work>/body.json <model.ts> BODY_MODEL`.
 *
 * The version is that of the shipped model, so that a training which changes nothing gives the same bytes; `train.ts --install` counts it up.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { corpusFolder, SUITES } from "../corpus/read-corpus.js";
import type { ModelFile } from "../src/model/format.js";
import { LEAF, LEAF_SCALE, MISSING_LEFT, WEIGHT_SCALE } from "../src/model/format.js";
import { shippedModel } from "./model-files.js";

interface TreeNode {
  readonly leaf?: number;
  readonly split?: string;
  readonly split_condition?: number;
  readonly yes?: number;
  readonly missing?: number;
  readonly children?: readonly [TreeNode, TreeNode];
  readonly nodeid: number;
}

interface Trained {
  readonly columns: readonly string[];
  readonly classes: readonly string[];
  readonly base: readonly number[];
  readonly tables: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  readonly dump: readonly string[];
}

const [input, output, name] = process.argv.slice(2);
if (input === undefined || output === undefined || name === undefined) throw new Error("tsx training/export.ts <trained.json> <model.ts> <NAME>");
const trained = JSON.parse(readFileSync(input, "utf8")) as Trained;
const trees = trained.dump.map((text) => JSON.parse(text) as TreeNode);
const used = usedFeatures(trees);
if (used.length >= LEAF) throw new Error(`${used.length} features do not fit one byte`);
const thresholds = used.map((feature) => thresholdsOf(trees, feature));

const file: ModelFile = {
  version: (await shippedModel(name)).version,
  corpus: corpusHash(),
  features: used.map((feature) => trained.columns[Number(feature.slice(1))] as string),
  classes: trained.classes,
  base: trained.base,
  trees: trees.length,
  thresholds: packThresholds(thresholds),
  nodes: Buffer.concat(trees.map(packTree)).toString("base64"),
  tables: Object.fromEntries(
    Object.entries(trained.tables)
      .filter(([table]) => !table.includes(":"))
      .map(([table, entries]) => [table, packTable(entries)]),
  ),
  ...packRows(),
};
const source = `// Written by training/export.ts; training/README.md tells how. Not to be edited.
import type { ModelFile } from "./format.js";

export const ${name}: ModelFile = ${JSON.stringify(file, null, 2)};
`;
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, source);
console.log(`${output}: ${trees.length} trees, ${used.length} features, ${source.length} bytes, ${gzipSync(source).length} gzipped`);

function usedFeatures(all: readonly TreeNode[]): string[] {
  const seen = new Set<string>();
  const stack = [...all];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.split !== undefined) seen.add(node.split);
    if (node.children !== undefined) stack.push(...node.children);
  }
  return [...seen].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

function thresholdsOf(all: readonly TreeNode[], feature: string): number[] {
  const seen = new Set<number>();
  const stack = [...all];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.split === feature) seen.add(Math.fround(node.split_condition ?? 0));
    if (node.children !== undefined) stack.push(...node.children);
  }
  const sorted = [...seen].sort((a, b) => a - b);
  if (sorted.length > 256) throw new Error(`${feature}: ${sorted.length} thresholds do not fit one byte`);
  return sorted;
}

function packThresholds(all: readonly (readonly number[])[]): string {
  const bytes = Buffer.alloc(all.reduce((sum, values) => sum + 2 + 4 * values.length, 0));
  let at = 0;
  for (const values of all) {
    at = bytes.writeUInt16LE(values.length, at);
    for (const value of values) at = bytes.writeFloatLE(value, at);
  }
  return bytes.toString("base64");
}

/** Preorder: the left child follows its parent, the right one stands where the parent says. */
function packTree(root: TreeNode): Buffer {
  const packed: Buffer[] = [];
  visit(root);
  return Buffer.concat(packed);

  function visit(node: TreeNode): void {
    const bytes = Buffer.alloc(4);
    const at = packed.push(bytes) - 1;
    if (node.children === undefined) {
      bytes.writeUInt8(LEAF, 0);
      bytes.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round((node.leaf ?? 0) * LEAF_SCALE))), 2);
      return;
    }
    const feature = used.indexOf(node.split ?? "");
    const [first, second] = node.children;
    const left = first.nodeid === node.yes ? first : second;
    visit(left);
    const right = packed.length - at;
    visit(left === first ? second : first);
    bytes.writeUInt8(feature, 0);
    bytes.writeUInt8((thresholds[feature] ?? []).indexOf(Math.fround(node.split_condition ?? 0)), 1);
    bytes.writeUInt16LE(right | (node.missing === node.yes ? MISSING_LEFT : 0), 2);
  }
}

function packTable(entries: readonly (readonly [number, number])[]): string {
  const bytes: number[] = [];
  let before = 0;
  for (const [token, weight] of [...entries].sort((a, b) => a[0] - b[0])) {
    bytes.push(...packDistance(token - before), packWeight(weight));
    before = token;
  }
  return Buffer.from(bytes).toString("base64");
}

/** Tables named `table:class` make one with a row a token. */
function packRows(): Pick<ModelFile, "rows"> {
  const tables = new Map<string, Map<number, [number, number][]>>();
  for (const [key, entries] of Object.entries(trained.tables)) {
    const [table = "", name] = key.split(":");
    if (name === undefined) continue;
    const rows = tables.get(table) ?? new Map<number, [number, number][]>();
    tables.set(table, rows);
    for (const [token, weight] of entries) rows.set(token, [...(rows.get(token) ?? []), [trained.classes.indexOf(name), weight]]);
  }
  return tables.size === 0 ? {} : { rows: Object.fromEntries([...tables].map(([table, rows]) => [table, packClasses(rows)])) };
}

function packClasses(rows: ReadonlyMap<number, readonly (readonly [number, number])[]>): string {
  const bytes: number[] = [];
  let before = 0;
  for (const [token, weights] of [...rows].sort((a, b) => a[0] - b[0])) {
    const set = weights.reduce((bits, [index]) => bits | (1 << index), 0);
    bytes.push(...packDistance(token - before), set & 0xff, (set >>> 8) & 0xff, (set >>> 16) & 0xff, set >>> 24);
    bytes.push(...[...weights].sort((a, b) => a[0] - b[0]).map(([, weight]) => packWeight(weight)));
    before = token;
  }
  return Buffer.from(bytes).toString("base64");
}

function packDistance(tokens: number): number[] {
  const bytes: number[] = [];
  let distance = tokens;
  for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
  return [...bytes, distance];
}

function packWeight(weight: number): number {
  return Math.max(-128, Math.min(127, Math.round(weight * WEIGHT_SCALE))) & 0xff;
}

function corpusHash(): string {
  const hash = createHash("sha256");
  for (const suite of SUITES) hash.update(readFileSync(join(corpusFolder(), suite, "index.jsonl")));
  return hash.digest("hex").slice(0, 16);
}
