import { innerElement } from "../features/token-columns.js";
import type { TextBlock } from "../page/page.js";
import type { Container, Containers } from "../survey/containers.js";
import type { Survey } from "../survey/survey.js";
import type { RoleWeights } from "./role-weights.js";

/** The learned weights of names: of a block's own element, of the two above it, of those farther up. */
export interface NameTables {
  readonly own: RoleWeights;
  readonly near: RoleWeights;
  readonly far: RoleWeights;
}

/** A name farther up says less of a block. */
export const FAR_WEIGHT = 0.5;

/** What the names of a block's element, of the two above it and of all farther up say; what stands above is summed up once for its children. */
export function namesAround(survey: Survey, tables: NameTables, width: number): Float32Array {
  const { blocks, containers, allContainers } = survey;
  const above = namesAbove(allContainers, tables, width);
  const names = new Float32Array(blocks.length * width);
  for (let i = 0; i < containers.length; i++) {
    const { tokens, parent, element } = containers[i] as Container;
    tables.own.add(tokens, names, i * width, 1);
    const inner = innerElement(blocks[i] as TextBlock);
    if (inner !== element) tables.own.add(allContainers.tokensOf(inner), names, i * width, 1);
    if (parent !== null) addAll(above, parent.index * width, names, i * width, width);
  }
  return names;
}

/** For each container that holds others what its names and its parent's say as near ones, and all farther up. */
function namesAbove(containers: Containers, tables: NameTables, width: number): Float32Array {
  const all = containers.all();
  const holds = new Uint8Array(all.length);
  for (const { parent } of all) if (parent !== null) holds[parent.index] = 1;
  const near = new Float32Array(all.length * width);
  const far = new Float32Array(all.length * width);
  const above = new Float32Array(all.length * width);
  for (const { index, parent, tokens } of all) {
    if (holds[index] === 0) continue;
    const at = index * width;
    tables.near.add(tokens, near, at, 1);
    tables.far.add(tokens, far, at, FAR_WEIGHT);
    addAll(near, at, above, at, width);
    if (parent === null) continue;
    addAll(far, parent.index * width, far, at, width);
    addAll(near, parent.index * width, above, at, width);
    if (parent.parent !== null) addAll(far, parent.parent.index * width, above, at, width);
  }
  return above;
}

function addAll(from: Float32Array, fromAt: number, into: Float32Array, at: number, width: number): void {
  for (let c = 0; c < width; c++) into[at + c] = (into[at + c] as number) + (from[fromAt + c] as number);
}
