import { FEATURES } from "../../features/features.js";
import type { TokenTables } from "../../features/token-columns.js";
import type { TokenTable } from "../../features/token-table.js";
import { BODY_MODEL } from "../../model/body-model.js";
import type { Ensemble } from "../../model/ensemble.js";
import { readEnsemble } from "../../model/ensemble.js";
import type { ModelFile } from "../../model/format.js";
import { readTable } from "../../model/tables.js";

/** A model ready to use. */
export interface BodyModel {
  readonly ensemble: Ensemble;
  readonly tables: TokenTables;
}

let unpacked: BodyModel | null = null;

/** The body model, unpacked at its first use; it never changes after. */
export function bodyModel(): BodyModel {
  unpacked ??= openBodyModel(BODY_MODEL);
  return unpacked;
}

/** Makes a model's file ready to use. */
export function openBodyModel(file: ModelFile): BodyModel {
  const table = (name: string): TokenTable => readTable(file, name);
  return { ensemble: readEnsemble(file, FEATURES), tables: { own: table("own"), near: table("near"), far: table("far"), words: table("words") } };
}
