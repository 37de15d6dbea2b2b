import type { Claim } from "../body/body-text.js";
import type { Change, Choice } from "../body/choose/choice.js";
import type { Role } from "../contract/article.js";
import type { FeatureTable } from "../features/features.js";
import type { Survey } from "../survey/survey.js";

/** What the roles are decided from. */
export interface RoleInput {
  readonly survey: Survey;
  readonly table: FeatureTable;
  /** Which blocks are the body, and how it came to that. */
  readonly choice: Choice;
  /** Probability of each block to be body. */
  readonly bodyScores: Float32Array;
  /** Roles that metadata or a profile decided already, by block index; these win. */
  readonly claimed: ReadonlyMap<number, Claim>;
}

/** The role of one block. */
export interface RoleAssignment {
  readonly role: Role;
  /** 0…1: how sure it is. */
  readonly score: number;
}

/** What decided a block's role last, and why. */
export interface Reason {
  /** The rule's name, which a search of the sources finds. */
  readonly rule: string;
  /** What the rule saw, and what it overruled. */
  readonly reason: string;
}

/** The roles of all blocks, and why, for those who ask. */
export interface AssignedRoles {
  readonly assignments: readonly RoleAssignment[];
  readonly reasonOf: (block: number) => Reason;
  /** Everything that decided something about a block, in order. */
  readonly historyOf: (block: number) => readonly Change[];
  /** The roles that the model thinks of first, whether or not it was asked about the block. */
  readonly sharesOf: (block: number) => readonly RoleAssignment[];
}

const ARTICLE: ReadonlySet<Role> = new Set<Role>(["headline", "kicker", "standfirst", "byline", "timestamp", "body", "caption"]);

/** Whether blocks of a role are part of the article; all others are boilerplate. */
export function isArticle(role: Role): boolean {
  return ARTICLE.has(role);
}
