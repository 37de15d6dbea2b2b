import { FEATURES } from "../features/features.js";
import type { TokenTables } from "../features/token-columns.js";
import type { TokenTable } from "../features/token-table.js";
import { EVIDENCE } from "../verdict/evidence.js";
import { BODY_MODEL } from "./body-model.js";
import type { Ensemble } from "./ensemble.js";
import { readEnsemble } from "./ensemble.js";
import { readTable } from "./tables.js";
import { VERDICT_MODEL } from "./verdict-model.js";

/** A model ready to use. */
export interface BodyModel {
  readonly ensemble: Ensemble;
  readonly tables: TokenTables;
}

let unpacked: BodyModel | null = null;

/** The body model, unpacked at its first use; it never changes after. */
export function bodyModel(): BodyModel {
  unpacked ??= {
    ensemble: readEnsemble(BODY_MODEL, FEATURES),
    tables: {
      own: readTable(BODY_MODEL, "own"),
      near: readTable(BODY_MODEL, "near"),
      far: readTable(BODY_MODEL, "far"),
      words: readTable(BODY_MODEL, "words"),
    },
  };
  return unpacked;
}

/** The page-level model: outputs "article" and "right"; and what words about a page say of it. */
export interface VerdictModel {
  readonly ensemble: Ensemble;
  readonly words: TokenTable;
}

let unpackedVerdict: VerdictModel | null = null;

/** The page-level model, unpacked at its first use. */
export function verdictModel(): VerdictModel {
  unpackedVerdict ??= {
    ensemble: readEnsemble(
      VERDICT_MODEL,
      EVIDENCE.map((name) => ({ name, column: name, offset: 0 })),
    ),
    words: readTable(VERDICT_MODEL, "words"),
  };
  return unpackedVerdict;
}

/** Version of the model that reads pages; part of `Article.extractor`. */
export const MODEL_VERSION: number = BODY_MODEL.version;
