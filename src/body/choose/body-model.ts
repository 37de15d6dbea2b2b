import { FEATURES } from "../../features/features.js";
import type { TokenTables } from "../../features/token-columns.js";
import { BODY_MODEL } from "../../model/body-model.js";
import type { Ensemble } from "../../model/ensemble.js";
import { readEnsemble } from "../../model/ensemble.js";
import { readTable } from "../../model/tables.js";

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
