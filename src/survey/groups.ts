import type { Container } from "./containers.js";
import type { Survey } from "./survey.js";

/** For each block the largest element around it that holds at most so many blocks, as `[from, to)`: a card, a box. */
export interface Groups {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Blocks of a card, and of a box of cards. */
export const CARD_BLOCKS = 12;
export const BOX_BLOCKS = 60;

export function groupBlocks(survey: Survey, most: number): Groups {
  const n = survey.blocks.length;
  const groups: Groups = { from: new Int32Array(n), to: new Int32Array(n) };
  for (let i = 0; i < n; i++) {
    let at = survey.containers[i] as Container;
    let from = i;
    let to = i + 1;
    for (let up: Container | null = at; up !== null && up.to - up.from <= most; up = at.parent) {
      at = up;
      from = up.from;
      to = up.to;
      if (at.parent === null) break;
    }
    groups.from[i] = from;
    groups.to[i] = to;
  }
  return groups;
}
