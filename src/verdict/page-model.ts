import type { TokenTable } from "../features/token-table.js";
import type { Ensemble } from "../model/ensemble.js";
import { readEnsemble } from "../model/ensemble.js";
import { readTable } from "../model/tables.js";
import { VERDICT_MODEL } from "../model/verdict-model.js";
import { EVIDENCE } from "./evidence.js";

/** The page-level model: outputs "article" and "right"; and what words about a page say of it. */
export interface VerdictModel {
  readonly ensemble: Ensemble;
  readonly words: TokenTable;
}

let unpacked: VerdictModel | null = null;

/** The page-level model, unpacked at its first use. */
export function verdictModel(): VerdictModel {
  unpacked ??= {
    ensemble: readEnsemble(
      VERDICT_MODEL,
      EVIDENCE.map((name) => ({ name, column: name, offset: 0 })),
    ),
    words: readTable(VERDICT_MODEL, "words"),
  };
  return unpacked;
}
