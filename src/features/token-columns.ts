import type { TextBlock } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import type { Container } from "../survey/containers.js";
import type { Survey } from "../survey/survey.js";
import type { Columns } from "./element-columns.js";
import type { TokenTable } from "./token-table.js";
import { Evidence } from "./token-table.js";

/** The learned tables: names of a block's own element, of the two above it, of those farther up, and its words. */
export interface TokenTables {
  readonly own: TokenTable;
  readonly near: TokenTable;
  readonly far: TokenTable;
  readonly words: TokenTable;
}

export const TOKEN_COLUMNS: readonly string[] = ["own", "near", "far", "words"].flatMap((name) => [`${name}Sum`, `${name}Min`, `${name}Max`]);

/** A block's parent and grandparent are near; what stands above is far. */
const NEAR_LEVELS = 2;

/** Tokens of the elements near a block: what training learns the near table from. */
export function nearTokens(container: Container): readonly number[] {
  const tokens: number[] = [];
  let at = container.parent;
  for (let level = 0; at !== null && level < NEAR_LEVELS; level++, at = at.parent) tokens.push(...at.tokens);
  return tokens;
}

/** The innermost element around all of a block's text, where the block is one text; else the block-level one. */
export function innerElement({ texts, element }: TextBlock): PageElement {
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? only.parent : element;
}

/** Tokens of the innermost element around all of a block's text, and of the block-level one. */
export function ownTokens(survey: Survey, i: number): readonly number[] {
  const block = survey.blocks[i] as TextBlock;
  const outer = (survey.containers[i] as Container).tokens;
  const inner = innerElement(block);
  return inner === block.element ? outer : [...outer, ...survey.allContainers.tokensOf(inner)];
}

/** The container that the far ones begin with; `null` where there is none. */
export function firstFar(container: Container): Container | null {
  let at = container.parent;
  for (let level = 0; at !== null && level < NEAR_LEVELS; level++) at = at.parent;
  return at;
}

export function tokenColumns(survey: Survey, tables: TokenTables): Columns {
  const n = survey.blocks.length;
  const [own, near, far, words] = [new Evidence(n), new Evidence(n), new Evidence(n), new Evidence(n)];
  const around = weighContainers(survey, tables);
  const { tokens, starts } = survey.words;
  for (let i = 0; i < n; i++) {
    own.weigh(i, ownTokens(survey, i), tables.own);
    let at = (survey.containers[i] as Container).parent;
    for (let level = 0; at !== null && level < NEAR_LEVELS; level++, at = at.parent) near.add(i, around.near, at.index);
    if (at !== null) far.add(i, around.far, at.index);
    words.weigh(i, tokens, tables.words, starts[i], starts[i + 1]);
  }
  return Object.fromEntries(
    Object.entries({ own, near, far, words }).flatMap(([name, { sum, min, max }]) => [
      [`${name}Sum`, sum],
      [`${name}Min`, min],
      [`${name}Max`, max],
    ]),
  );
}

/** What each container that holds others says: by itself when it is near, together with all above it when it is far. */
function weighContainers({ allContainers }: Survey, tables: TokenTables): { readonly near: Evidence; readonly far: Evidence } {
  const all = allContainers.all();
  const holds = new Uint8Array(all.length);
  for (const { parent } of all) if (parent !== null) holds[parent.index] = 1;
  const near = new Evidence(all.length);
  const far = new Evidence(all.length);
  for (const { index, parent, tokens } of all) {
    if (holds[index] === 0) continue;
    near.weigh(index, tokens, tables.near);
    far.weigh(index, tokens, tables.far);
    if (parent !== null) far.add(index, far, parent.index);
  }
  return { near, far };
}
