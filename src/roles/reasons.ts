import type { Change } from "../body/choose/choice.js";
import { BY_BODY_MODEL, changesOf } from "../body/choose/choice.js";
import { asShare } from "../text/share.js";
import type { AssignedRoles, Reason, RoleAssignment, RoleInput } from "./assignment.js";
import type { RoleEvidence } from "./role-columns.js";
import type { Ruling } from "./rules.js";
import { speakerFor } from "./speakers.js";

/** What decided about a block's role where no rule did. */
const BY_ROLE_MODEL = "role-model";

/** A rule's word against the model's. */
export interface Overruled {
  readonly ruling: Ruling;
  readonly model: RoleAssignment;
}

/** What became of the blocks of a page. */
export interface Decided {
  readonly input: RoleInput;
  readonly evidence: RoleEvidence;
  readonly assignments: readonly RoleAssignment[];
  /** By block. */
  readonly overruled: ReadonlyMap<number, Overruled>;
}

/** Reasons for those who ask: nothing is made before. */
export function reasonsFor(decided: Decided): Pick<AssignedRoles, "historyOf" | "reasonOf"> {
  const historyOf = (block: number): readonly Change[] => history(decided, block);
  return { historyOf, reasonOf: (block) => reason(historyOf(block)) };
}

/** The body model's word, the rules' over it, and who claimed the block or gave it its role. */
function history({ input, evidence, assignments, overruled }: Decided, block: number): readonly Change[] {
  const { survey, choice, claimed } = input;
  const changes = changesOf(choice, block);
  const claim = claimed.get(block);
  if (claim !== undefined) {
    const { rule, role, reason } = claim;
    return [...changes, { rule, from: (changes.at(-1) as Change).to, to: role, score: null, reason }];
  }
  if (choice.mask[block] === 1) return changes;
  const { ruling, model } = overruled.get(block) ?? { ruling: null, model: assignments[block] as RoleAssignment };
  const speaker = speakerFor(model.role, block, { survey, evidence });
  const byModel: Change = { rule: BY_ROLE_MODEL, from: null, to: model.role, score: model.score, reason: `role model: ${speaker}` };
  if (ruling === null) return [...changes, byModel];
  return [...changes, byModel, { rule: ruling.rule, from: model.role, to: ruling.role, score: null, reason: ruling.reason }];
}

/** The change that decided: the last one, but for what a rule took out of the body that rule, with what gave it its role behind it. */
function reason(changes: readonly Change[]): Reason {
  const last = changes.at(-1) as Change;
  const isByRoles = changes.some(({ rule }) => rule === BY_ROLE_MODEL);
  const dropped = isByRoles ? changes.map(({ from, to }) => from === "body" && to === null).lastIndexOf(true) : -1;
  const at = dropped === -1 ? changes.length - 1 : dropped;
  const { rule, from, to, reason } = changes[at] as Change;
  const isOverruling = at > 0 && from !== to && (from !== null || to === "body");
  const over = isOverruling ? `; overrules ${nameOf(changes[at - 1] as Change)}` : "";
  const then = dropped === -1 ? "" : `; then ${last.rule === BY_ROLE_MODEL ? "" : `${last.rule}: `}${last.reason}`;
  return { rule, reason: reason + over + then };
}

/** `body model .91`, `role model navigation .42`, or the name of a rule. */
function nameOf({ rule, to, score }: Change): string {
  if (score === null) return rule;
  return `${rule === BY_BODY_MODEL ? "body model" : `role model ${to}`} ${asShare(score)}`;
}
