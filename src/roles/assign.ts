import type { Role } from "../contract/article.js";
import { predict } from "../model/ensemble.js";
import type { AssignedRoles, RoleAssignment, RoleInput } from "./assignment.js";
import type { Overruled } from "./reasons.js";
import { reasonsFor } from "./reasons.js";
import type { RoleEvidence } from "./role-columns.js";
import { roleColumns } from "./role-columns.js";
import type { RoleModel } from "./role-model.js";
import { roleModel } from "./role-model.js";
import type { RulePage } from "./rules.js";
import { overruled } from "./rules.js";

export type { RoleAssignment } from "./assignment.js";

/** Roles that an article has once: where metadata found the block, no other block has it. */
const CLAIMED_ONCE: readonly Role[] = ["headline", "kicker"];

/** After so many of its 24 rounds a role that leads by so much is not caught up with: none of 37,000 blocks would be another. */
const FIRST_ROUNDS = 6;
const LEAD = 2.5;

/** About how often the rules are right where they correct the model. */
const RULE_SCORE = 0.6;

/** Gives every block its role: what metadata and the body's stage decided stays, the model decides the rest. */
export function assignRoles(input: RoleInput, model: RoleModel = roleModel()): AssignedRoles {
  const { survey, choice, claimed } = input;
  const { ensemble, roles } = model;
  const evidence = roleColumns(input, model);
  const marginsOf = (only: Int32Array): Float32Array => predict(ensemble, evidence.table, { only, lead: { trees: FIRST_ROUNDS * roles.length, lead: LEAD } });
  const open: number[] = [];
  for (let i = 0; i < survey.blocks.length; i++) if (choice.mask[i] !== 1 && !claimed.has(i)) open.push(i);
  const assigned = rolesByMargins(input, evidence, marginsOf(new Int32Array(open)), roles);
  return { ...assigned, sharesOf: (block) => sharesIn(marginsOf(Int32Array.of(block)), block, roles) };
}

/** The same, from what a model says: output `c` of block `i` stands at `c * blocks + i`. */
export function rolesByMargins(input: RoleInput, evidence: RoleEvidence, margins: Float32Array, roles: readonly Role[]): AssignedRoles {
  const { survey, choice, bodyScores, claimed } = input;
  const claimedRoles = new Set([...claimed.values()].map(({ role }) => role));
  const allowed = roles.map((role) => !(CLAIMED_ONCE.includes(role) && claimedRoles.has(role)));
  const page: RulePage = { survey, claimed, evidence, bodyEnd: choice.mask.lastIndexOf(1) };
  const overruledModel = new Map<number, Overruled>();
  const assignments = survey.blocks.map((_, i): RoleAssignment => {
    const known = claimed.get(i);
    if (known !== undefined) return { role: known.role, score: 1 };
    if (choice.mask[i] === 1) return { role: "body", score: bodyScores[i] as number };
    const { best, score } = strongest(margins, i, survey.blocks.length, allowed);
    const role = roles[best] as Role;
    const ruling = overruled(i, role, score, page);
    if (ruling === null) return { role, score };
    overruledModel.set(i, { ruling, model: { role, score } });
    return { role: ruling.role, score: RULE_SCORE };
  });
  return {
    assignments,
    ...reasonsFor({ input, evidence, assignments, overruled: overruledModel }),
    sharesOf: (block) => sharesIn(margins, block, roles),
  };
}

/** Roles that a block's shares name. */
const MOST_SHARES = 3;

/** The roles with the highest margins of a block, each with its share among all (softmax). */
function sharesIn(margins: Float32Array, block: number, roles: readonly Role[]): RoleAssignment[] {
  const blocks = margins.length / roles.length;
  const weights = roles.map((_, c) => Math.exp(margins[c * blocks + block] as number));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return roles
    .map((role, c) => ({ role, score: (weights[c] as number) / sum }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SHARES);
}

/** The output with the highest margin, and its share among all (softmax). */
function strongest(margins: Float32Array, i: number, n: number, allowed: readonly boolean[]): { best: number; score: number } {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < allowed.length; c++) {
    const margin = margins[c * n + i] as number;
    if (allowed[c] === true && margin > top) {
      top = margin;
      best = c;
    }
  }
  let sum = 0;
  for (let c = 0; c < allowed.length; c++) sum += Math.exp((margins[c * n + i] as number) - top);
  return { best, score: Math.min(1, 1 / sum) };
}
