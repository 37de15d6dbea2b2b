import type { Role } from "../contract/article.js";
import type { Ensemble } from "../model/ensemble.js";
import { readEnsemble } from "../model/ensemble.js";
import type { ModelFile } from "../model/format.js";
import { ROLES_MODEL } from "../model/roles-model.js";
import type { RoleColumnsModel } from "./role-columns.js";
import { roleFeatures } from "./role-columns.js";
import { RoleWeights } from "./role-weights.js";

/** The role model, ready to use. */
export interface RoleModel extends RoleColumnsModel {
  readonly ensemble: Ensemble;
}

let unpacked: RoleModel | null = null;

/** The role model, unpacked at its first use; it never changes after. */
export function roleModel(): RoleModel {
  unpacked ??= openRoleModel(ROLES_MODEL);
  return unpacked;
}

/** Makes a model's file ready to use. */
export function openRoleModel(file: ModelFile): RoleModel {
  const roles = file.classes as readonly Role[];
  const table = (name: string): RoleWeights => new RoleWeights(file, name);
  return {
    roles,
    ensemble: readEnsemble(file, roleFeatures(roles)),
    tables: { own: table("own"), near: table("near"), far: table("far"), words: table("words"), link: table("link") },
    wanted: new Set(file.features),
  };
}
