/** Lays the made models beside the shipped ones; `tsx training/compare.ts <work folder> <out.json>`. */
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { ModelFile } from "../src/model/format.js";
import { fromBase64 } from "../src/model/format.js";
import { readClassWeights, readWeights } from "../src/model/tables.js";
import { madePath, readModel, shippedPath } from "./model-files.js";
import type { ModelName } from "./models.js";
import { MODELS } from "./models.js";

/** One figure of a model, as shipped and as made. */
export interface Compared {
  readonly shipped: number | string;
  readonly made: number | string;
}

export interface ModelComparison {
  readonly isSameFile: boolean;
  readonly figures: Readonly<Record<string, Compared>>;
  /** Inputs that only one of the two asks for. */
  readonly inputsOnlyShipped: readonly string[];
  readonly inputsOnlyMade: readonly string[];
  /** Of each learned table: how many of the shipped one's tokens the made one has too, and how far their weights are apart in the mean. */
  readonly tables: Readonly<Record<string, { readonly shipped: number; readonly made: number; readonly shared: number; readonly weightsApart: number }>>;
}

const [work = "training/work", out] = process.argv.slice(2);
if (out === undefined) throw new Error("tsx training/compare.ts <work folder> <out.json>");
const comparisons: Record<string, ModelComparison> = {};
for (const name of Object.keys(MODELS) as ModelName[]) comparisons[name] = await compare(name);
writeFileSync(out, JSON.stringify(comparisons, null, 2));

async function compare(name: ModelName): Promise<ModelComparison> {
  const [shippedFile, madeFile] = [shippedPath(name), madePath(work, name)];
  const [shipped, made] = [await readModel(shippedFile, MODELS[name].constant), await readModel(madeFile, MODELS[name].constant)];
  const [before, after] = [readFileSync(shippedFile, "utf8"), readFileSync(madeFile, "utf8")];
  return {
    isSameFile: before === after,
    figures: {
      corpus: { shipped: shipped.corpus, made: made.corpus },
      trees: { shipped: shipped.trees, made: made.trees },
      inputs: { shipped: shipped.features.length, made: made.features.length },
      nodes: { shipped: nodesOf(shipped), made: nodesOf(made) },
      thresholds: { shipped: thresholdsOf(shipped), made: thresholdsOf(made) },
      bytes: { shipped: before.length, made: after.length },
      gzipped: { shipped: gzipSync(before).length, made: gzipSync(after).length },
    },
    inputsOnlyShipped: without(shipped.features, made.features),
    inputsOnlyMade: without(made.features, shipped.features),
    tables: Object.fromEntries(tableNames(shipped).map((table) => [table, compareTables(weightsOf(shipped, table), weightsOf(made, table))])),
  };
}

function compareTables(shipped: ReadonlyMap<string, number>, made: ReadonlyMap<string, number>): ModelComparison["tables"][string] {
  const shared = [...shipped.keys()].filter((key) => made.has(key));
  const apart = shared.reduce((sum, key) => sum + Math.abs((shipped.get(key) ?? 0) - (made.get(key) ?? 0)), 0);
  return { shipped: shipped.size, made: made.size, shared: shared.length, weightsApart: apart / Math.max(1, shared.length) };
}

function tableNames(model: ModelFile): readonly string[] {
  return [...Object.keys(model.tables), ...Object.keys(model.rows ?? {})];
}

/** Weights by token, or by token and class in a table of all classes. */
function weightsOf(model: ModelFile, table: string): ReadonlyMap<string, number> {
  if (model.rows?.[table] === undefined) return new Map([...readWeights(model, table)].map(([token, weight]) => [String(token), weight]));
  const { tokens, starts, classes, weights } = readClassWeights(model, table);
  return new Map(
    tokens.flatMap((token, row) =>
      Array.from(weights.subarray(starts[row], starts[row + 1]), (weight, k): [string, number] => [
        `${token} ${model.classes[classes[(starts[row] ?? 0) + k] ?? 0]}`,
        weight,
      ]),
    ),
  );
}

/** A node takes four bytes. */
function nodesOf({ nodes }: ModelFile): number {
  return fromBase64(nodes).byteLength / 4;
}

/** A feature's list is its length in two bytes, then four bytes a threshold. */
function thresholdsOf({ thresholds, features }: ModelFile): number {
  return (fromBase64(thresholds).byteLength - 2 * features.length) / 4;
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name));
}
