import type { Role } from "../contract/article.js";
import type { FeatureTable } from "../features/features.js";
import type { Survey } from "../survey/survey.js";

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

/** The role of one block. */
export interface RoleAssignment {
  readonly role: Role;
  /** 0…1: how sure it is. */
  readonly score: number;
}

/** The roles of all blocks, and why, for those who ask. */
export interface AssignedRoles {
  readonly assignments: readonly RoleAssignment[];
  /** The rule, or the strongest features behind a block's role. */
  readonly reasonOf: (block: number) => string;
}

const ARTICLE: ReadonlySet<Role> = new Set<Role>(["headline", "kicker", "standfirst", "byline", "timestamp", "body", "caption"]);

/** Whether blocks of a role are part of the article; all others are boilerplate. */
export function isArticle(role: Role): boolean {
  return ARTICLE.has(role);
}
