import type { Container } from "./containers.js";
import type { Columns } from "./element-columns.js";
import type { Survey } from "./survey.js";
import type { Evidence, TokenTable } from "./token-table.js";
import { both, NO_EVIDENCE, weigh } from "./token-table.js";
import { wordTokens } from "./word-tokens.js";

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

/** Tokens of the innermost element around all of a block's text, and of the block-level one. */
export function ownTokens(survey: Survey, i: number): readonly number[] {
  const { texts, element } = survey.blocks[i] as Survey["blocks"][number];
  const [only] = texts;
  const outer = (survey.containers[i] as Container).tokens;
  if (texts.length !== 1 || only === undefined || only.parent === element) return outer;
  return [...outer, ...survey.allContainers.tokensOf(only.parent)];
}

/** The container that the far ones begin with; `null` where there is none. */
export function firstFar(container: Container): Container | null {
  let at = container.parent;
  for (let level = 0; at !== null && level < NEAR_LEVELS; level++) at = at.parent;
  return at;
}

export function tokenColumns(survey: Survey, tables: TokenTables): Columns {
  const n = survey.blocks.length;
  const columns: Record<string, Float32Array> = {};
  for (const name of TOKEN_COLUMNS) columns[name] = new Float32Array(n);
  const near = new Map<Container, Evidence>();
  const far = new Map<Container, Evidence>();
  for (let i = 0; i < n; i++) {
    const container = survey.containers[i] as Container;
    write(columns, "own", i, weigh(ownTokens(survey, i), tables.own));
    write(columns, "near", i, nearEvidence(container, tables.near, near));
    write(columns, "far", i, farEvidence(firstFar(container), tables.far, far));
    write(columns, "words", i, weigh(wordTokens(survey.blocks[i] as Survey["blocks"][number]), tables.words));
  }
  return columns;
}

function write(columns: Record<string, Float32Array>, name: string, i: number, evidence: Evidence): void {
  (columns[`${name}Sum`] as Float32Array)[i] = evidence.sum;
  (columns[`${name}Min`] as Float32Array)[i] = evidence.min;
  (columns[`${name}Max`] as Float32Array)[i] = evidence.max;
}

function nearEvidence(container: Container, table: TokenTable, known: Map<Container, Evidence>): Evidence {
  const before = known.get(container);
  if (before !== undefined) return before;
  const evidence = weigh(nearTokens(container), table);
  known.set(container, evidence);
  return evidence;
}

/** The evidence of an element and all above it. */
function farEvidence(from: Container | null, table: TokenTable, known: Map<Container, Evidence>): Evidence {
  const path: Container[] = [];
  let at = from;
  let evidence = NO_EVIDENCE;
  while (at !== null) {
    const before = known.get(at);
    if (before !== undefined) {
      evidence = before;
      break;
    }
    path.push(at);
    at = at.parent;
  }
  for (let i = path.length - 1; i >= 0; i--) {
    const one = path[i] as Container;
    evidence = both(evidence, weigh(one.tokens, table));
    known.set(one, evidence);
  }
  return evidence;
}
