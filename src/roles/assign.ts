import type { Role } from "../contract/article.js";
import { PAD } from "../features/features.js";
import { predict } from "../model/ensemble.js";
import type { Survey } from "../survey/survey.js";
import type { AssignedRoles, RoleAssignment, RoleInput } from "./assignment.js";
import { isArticle } from "./assignment.js";
import type { RoleEvidence } from "./role-columns.js";
import { KINDS, roleColumns } from "./role-columns.js";
import type { RoleModel } from "./role-model.js";
import { roleModel } from "./role-model.js";
import type { RulePage, Ruling } from "./rules.js";
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
  const { survey, table, body, bodyScores, claimed } = input;
  const evidence = roleColumns(survey, table, bodyScores, model.roles, model.tables, model.wanted);
  const open: number[] = [];
  for (let i = 0; i < survey.blocks.length; i++) if (body[i] !== 1 && !claimed.has(i)) open.push(i);
  return rolesByMargins(
    input,
    evidence,
    predict(model.ensemble, evidence.table, { only: new Int32Array(open), lead: { trees: FIRST_ROUNDS * model.roles.length, lead: LEAD } }),
    model.roles,
  );
}

/** The same, from what a model says: output `c` of block `i` stands at `c * blocks + i`. */
export function rolesByMargins(input: RoleInput, evidence: RoleEvidence, margins: Float32Array, roles: readonly Role[]): AssignedRoles {
  const { survey, body, bodyScores, claimed } = input;
  const taken = new Set(claimed.values());
  const allowed = roles.map((role) => !(CLAIMED_ONCE.includes(role) && taken.has(role)));
  const page: RulePage = { survey, claimed, evidence, bodyEnd: body.lastIndexOf(1) };
  const rulings = new Map<number, Ruling>();
  const assignments = survey.blocks.map((_, i): RoleAssignment => {
    const known = claimed.get(i);
    if (known !== undefined) return { role: known, score: 1 };
    if (body[i] === 1) return { role: "body", score: bodyScores[i] as number };
    const { best, score } = strongest(margins, i, survey.blocks.length, allowed);
    const role = roles[best] as Role;
    const ruling = overruled(i, role, score, page);
    if (ruling === null) return { role, score };
    rulings.set(i, ruling);
    return { role: ruling.role, score: RULE_SCORE };
  });
  const reasonOf = (i: number): string => {
    const known = claimed.get(i);
    if (known !== undefined) return isArticle(known) ? "read as the article's own" : "named by the site's profile";
    return body[i] === 1 ? "body model" : (rulings.get(i)?.reason ?? reasonFor((assignments[i] as RoleAssignment).role, i, survey, evidence));
  };
  return { assignments, reasonOf };
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

const SAYS: Readonly<Record<(typeof KINDS)[number], string>> = {
  names: "names of the elements around it",
  words: "its words and where its link leads",
  card: "the words of its card",
  box: "the words of its box",
  title: "the heading of its box",
  before: "the block before",
  after: "the block after",
};

/** The phrase, the name or the strongest evidence that speaks for a role. */
function reasonFor(role: Role, i: number, survey: Survey, evidence: RoleEvidence): string {
  const { table, phrases, strong, box } = evidence;
  const said = phrases[i] ?? null;
  if (said?.phrase.role === role) return `says "${said.phrase.text}" (${said.phrase.language})`;
  const named = strong[i] ?? null;
  if (named?.role === role) return `named "${named.word}"`;
  const title = phrases[box.from[i] as number] ?? null;
  if (title?.phrase.role === role) return `under "${survey.blocks[box.from[i] as number]?.text ?? ""}"`;
  let most = 0;
  let reason = "role model: place and shape";
  for (const kind of KINDS) {
    const value = table.columns.get(`${kind}:${role}`)?.[i + PAD] ?? 0;
    if (value <= most) continue;
    most = value;
    reason = `role model: ${SAYS[kind]}`;
  }
  return reason;
}
