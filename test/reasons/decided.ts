/** Small pages for rules: read through the pipeline's own stages, with what the models say given where a rule corrects them. */
import type { Change } from "../../src/body/choose/choice.js";
import { readBody } from "../../src/body/choose/read-body.js";
import type { Role } from "../../src/contract/article.js";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";
import { attribute, closest } from "../../src/page/tree.js";
import { assignRoles, rolesByMargins } from "../../src/roles/assign.js";
import type { AssignedRoles } from "../../src/roles/assignment.js";
import { roleColumns } from "../../src/roles/role-columns.js";
import { roleModel } from "../../src/roles/role-model.js";
import { openPage, readStory, roleInput } from "../../src/stages.js";

/** What decided about a block, and everything that had a word. */
export interface DecidedBlock {
  readonly text: string;
  readonly role: Role | undefined;
  readonly rule: string;
  readonly reason: string;
  readonly changes: readonly Change[];
}

export const URL_ = "https://www.ellan-post.example/news/ferry-waits-for-storm";

/**
 * The blocks of a page, decided. `data-body="0.9"` on an element is what the body model says of the blocks in it, `data-role="navigation"` what the
 * role model does, in place of what the shipped models say.
 */
export function decide(html: string): readonly DecidedBlock[] {
  const options = resolveOptions({ url: URL_ });
  const page = loadPage(html, options);
  const opening = openPage(page, options);
  const read = readBody(page, opening.declared, opening.headline);
  const given = (name: string) =>
    page.blocks.map(({ element }) => closest(element, (at) => attribute(at, name) !== null)).map((at) => at && attribute(at, name));
  const scores = read.scores.slice();
  for (const [i, score] of given("data-body").entries()) if (score !== null) scores[i] = Number(score);
  const reading = { ...read, scores };
  const input = roleInput(reading, readStory(opening, reading, options));
  const byRole = given("data-role");
  const roles = byRole.some((role) => role !== null) ? rolesGiven(input, byRole) : assignRoles(input);
  return page.blocks.map(({ text }, i) => ({ text, role: roles.assignments[i]?.role, ...roles.reasonOf(i), changes: roles.historyOf(i) }));
}

/** Roles of a model that is two fifths sure of what it is told to say, and for the rest says "other". */
function rolesGiven(input: ReturnType<typeof roleInput>, given: readonly (string | null)[]): AssignedRoles {
  const model = roleModel();
  const { roles } = model;
  const evidence = roleColumns(input, model);
  const n = given.length;
  const share = 0.4;
  const margins = new Float32Array(n * roles.length).fill(Math.log((1 - share) / (roles.length - 1)));
  for (const [i, role] of given.entries()) margins[roles.indexOf((role ?? "other") as Role) * n + i] = Math.log(share);
  return rolesByMargins(input, evidence, margins, roles);
}
