import { describe, expect, test } from "vitest";
import { FEATURES } from "../../src/features/features.js";
import type { Role } from "../../src/index.js";
import { BODY_MODEL } from "../../src/model/body-model.js";
import type { Ensemble } from "../../src/model/ensemble.js";
import { predict, readEnsemble } from "../../src/model/ensemble.js";
import type { ModelFile } from "../../src/model/format.js";
import { ROLES_MODEL } from "../../src/model/roles-model.js";
import { readWeights } from "../../src/model/tables.js";
import { VERDICT_MODEL } from "../../src/model/verdict-model.js";
import { roleFeatures } from "../../src/roles/role-columns.js";
import { EVIDENCE } from "../../src/verdict/evidence.js";

const plain = (names: readonly string[]): { name: string; column: string; offset: number }[] => names.map((name) => ({ name, column: name, offset: 0 }));
const MODELS = [
  { name: "body", file: BODY_MODEL, inputs: FEATURES },
  { name: "verdict", file: VERDICT_MODEL, inputs: plain(EVIDENCE) },
  { name: "roles", file: ROLES_MODEL, inputs: roleFeatures(ROLES_MODEL.classes as readonly Role[]) },
] as const;

describe.each(MODELS)("the $name model", ({ file, inputs }: { file: ModelFile; inputs: readonly { name: string; column: string; offset: number }[] }) => {
  const ensemble = readEnsemble(file, inputs);

  test("asks for nothing that the features do not give", () => {
    expect(file.features.filter((feature) => !inputs.some(({ name }) => name === feature))).toEqual([]);
    expect(ensemble.features).toHaveLength(file.features.length);
  });

  test("holds whole trees: as many as it says, children inside, features known, leaves at the end of every way", () => {
    const { roots, nodes } = ensemble;
    expect([...roots].every((root, i) => (i === 0 ? root === 0 : root > 0) && root < nodes.length)).toBe(true);
    for (let node = 0; node < nodes.length; node += 2) {
      const split = nodes[node] as number;
      if (split < 0) continue;
      const right = node + (split >> 9);
      expect((split & 0xff) < file.features.length && right > node + 2 && right < nodes.length).toBe(true);
    }
    expect(nodes.at(-2)).toBe(-1);
  });

  test("says what it was trained on, and has an output for every class", () => {
    expect(file.corpus).toMatch(/^[0-9a-f]{16}$/);
    expect(file.base).toHaveLength(file.classes.length);
    expect(file.trees % file.classes.length).toBe(0);
  });

  test("has tables that can be read", () => {
    for (const name of Object.keys(file.tables)) {
      const weights = [...readWeights(file, name)];
      expect(weights.length).toBeGreaterThan(0);
      expect(weights.every(([token, weight]) => token >= 0 && token < 2 ** 24 && weight !== 0 && Math.abs(weight) <= 8)).toBe(true);
    }
  });
});

describe("outputs that lead", () => {
  /** Two outputs, two rounds of trees that are a leaf each: the second is ahead only when all are asked. */
  const LEAVES = [3, 0, 0, 5];
  const nodes = new Int32Array(2 * LEAVES.length).fill(-1);
  const values = new Float32Array(nodes.buffer);
  for (const [i, value] of LEAVES.entries()) values[2 * i + 1] = value;
  const ensemble: Ensemble = {
    classes: ["first", "second"],
    base: [0, 0],
    roots: Uint32Array.of(0, 2, 4, 6),
    nodes,
    values,
    features: [],
  };
  const ask = (lead?: number): number[] => [...predict(ensemble, { blocks: 1, columns: new Map() }, lead === undefined ? {} : { lead: { trees: 2, lead } })];
  test("by enough are not asked any further", () => expect(ask(2.5)).toEqual([3, 0]));
  test("by less are", () => expect(ask(3.5)).toEqual([3, 5]));
  test("count for nothing where nobody asks", () => expect(ask()).toEqual([3, 5]));
});
