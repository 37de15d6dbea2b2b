import type { Page, TextBlock } from "../page/page.js";
import { blockRange } from "../page/page.js";
import type { Structure } from "./structure.js";
import { Structures } from "./structure.js";

/** A data table is body as a whole or not at all: short cells say little by themselves, so the characters vote. */
export function completeTables(page: Page, mask: Uint8Array): Uint8Array {
  const structures = new Structures(page);
  const whole = Uint8Array.from(mask);
  const seen = new Set<Structure["element"]>();
  page.blocks.forEach((block, i) => {
    if (mask[i] !== 1) return;
    const structure = structures.of(block);
    if (structure?.kind !== "table" || seen.has(structure.element)) return;
    seen.add(structure.element);
    const [from, to] = blockRange(page, structure.element);
    let inside = 0;
    let all = 0;
    for (let k = from; k < to; k++) {
      const { length } = (page.blocks[k] as TextBlock).text;
      all += length;
      if (mask[k] === 1) inside += length;
    }
    whole.fill(inside * 2 > all ? 1 : 0, from, to);
  });
  return whole;
}
