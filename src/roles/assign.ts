import type { Role } from "../article.js";
import type { FeatureTable } from "../features/features.js";
import type { Survey } from "../features/survey.js";
import type { RoleAssignment } from "./assignment.js";

export type { RoleAssignment } from "./assignment.js";

/** What the roles are decided from. */
export interface RoleInput {
  readonly survey: Survey;
  readonly table: FeatureTable;
  /** 1 for every block of the body. */
  readonly body: Uint8Array;
  /** Probability of each block to be body. */
  readonly bodyScores: Float32Array;
  /** Roles that metadata or a profile decided already, by block index; these win. */
  readonly claimed: ReadonlyMap<number, Role>;
}

/** Gives every block its role. */
export function assignRoles({ survey, body, bodyScores, claimed }: RoleInput): readonly RoleAssignment[] {
  return survey.blocks.map((_, i): RoleAssignment => {
    const known = claimed.get(i);
    if (known !== undefined) return { role: known, score: 1, reason: "read as the article's own" };
    const score = bodyScores[i] as number;
    if (body[i] === 1) return { role: "body", score, reason: "body model" };
    return { role: "other", score: 1 - score, reason: "no body" };
  });
}
