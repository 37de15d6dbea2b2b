/**
 * How right the roles are on the labelled pages, through the whole pipeline: out of sample, with probabilities of body and role from models that
 * never saw the page's domain, under the metadata, the refinements and the rules; and in sample with the made models and with the shipped ones.
 *
 *     npx tsx training/evaluate-roles.ts <work folder> <body-unseen.f32> <roles-unseen.f32> <figures.json> [--confusions] [--blocks navigation]
 *
 * `--confusions` prints which roles are taken for which, `--blocks` the blocks that are of a role and not seen so, or seen so and not of it.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Case } from "../corpus/read-corpus.js";
import { corpusFolder, foldOf, readCases } from "../corpus/read-corpus.js";
import type { BodyModel } from "../src/body/choose/body-model.js";
import { bodyModel, openBodyModel } from "../src/body/choose/body-model.js";
import { readBody } from "../src/body/choose/read-body.js";
import type { Page } from "../src/page/page.js";
import { assignRoles, rolesByMargins } from "../src/roles/assign.js";
import type { AssignedRoles } from "../src/roles/assignment.js";
import { roleColumns } from "../src/roles/role-columns.js";
import type { RoleModel } from "../src/roles/role-model.js";
import { openRoleModel, roleModel } from "../src/roles/role-model.js";
import { readStory, roleInput } from "../src/stages.js";
import { labelPage } from "./labels.js";
import { madePath, readModel } from "./model-files.js";
import { MODELS } from "./models.js";
import type { Judged } from "./role-figures.js";
import { RoleFigures } from "./role-figures.js";
import type { OpenedCase } from "./work-pages.js";
import { openCase, readMeta, UnseenRows } from "./work-pages.js";

const { values: flags, positionals } = parseArgs({ allowPositionals: true, options: { confusions: { type: "boolean" }, blocks: { type: "string" } } });
const [work = "training/work", bodyPath, rolesPath, out] = positionals;
if (bodyPath === undefined || rolesPath === undefined || out === undefined)
  throw new Error("tsx training/evaluate-roles.ts <work folder> <body-unseen.f32> <roles-unseen.f32> <figures.json> [--confusions] [--blocks <role>]");
const folder = corpusFolder();
const { pages } = readMeta(work);
const shipped = { body: bodyModel(), roles: roleModel() };
const made = {
  body: openBodyModel(await readModel(madePath(work, "body"), MODELS.body.constant)),
  roles: openRoleModel(await readModel(madePath(work, "roles"), MODELS.roles.constant)),
};
const unseenBody = new UnseenRows(bodyPath, pages);
const unseenRoles = new UnseenRows(
  rolesPath,
  pages.filter(({ suite }) => suite === "roles"),
  shipped.roles.roles.length,
);
const figures = { unseen: new RoleFigures(), oneHalf: new RoleFigures(), otherHalf: new RoleFigures(), made: new RoleFigures(), shipped: new RoleFigures() };

for (const one of readCases(folder, "roles")) {
  const opened = openCase(folder, one, one.crawled);
  const { page } = opened.opening;
  const honest = judge(one, page, rolesUnseen(one, opened));
  figures.unseen.add(honest);
  figures[foldOf(one.url, 2) === 0 ? "oneHalf" : "otherHalf"].add(honest);
  figures.made.add(judge(one, page, rolesBy(opened, made)));
  figures.shipped.add(judge(one, page, rolesBy(opened, shipped)));
  if (flags.blocks !== undefined) printWrong(one, honest, flags.blocks);
}
writeFileSync(out, JSON.stringify(Object.fromEntries(Object.entries(figures).map(([name, of]) => [name, of.row()])), null, 2));
if (flags.confusions === true) console.log(figures.unseen.confusions(40).join("\n"));

function rolesBy({ opening, options }: OpenedCase, models: { readonly body: BodyModel; readonly roles: RoleModel }): AssignedRoles {
  const reading = readBody(opening.page, opening.declared, opening.headline, models.body);
  return assignRoles(roleInput(reading, readStory(opening, reading, options)), models.roles);
}

/** What the models that have not seen the page say, under the stages of the pipeline. */
function rolesUnseen(one: Case, { opening, options }: OpenedCase): AssignedRoles {
  const { page, declared, headline } = opening;
  const reading = { ...readBody(page, declared, headline), scores: unseenBody.of("roles", one.id) };
  const input = roleInput(reading, readStory(opening, reading, options));
  const { roles } = shipped.roles;
  const evidence = roleColumns(input, shipped.roles);
  const rows = unseenRoles.of("roles", one.id);
  const n = page.blocks.length;
  const margins = Float32Array.from({ length: n * roles.length }, (_, at) => Math.log((rows[(at % n) * roles.length + Math.floor(at / n)] as number) + 1e-9));
  return rolesByMargins(input, evidence, margins, roles);
}

function judge(one: Case, page: Page, { assignments }: AssignedRoles): readonly Judged[] {
  const { roles } = labelPage({ ...one, suite: "roles" }, page.blocks);
  return page.blocks.flatMap(({ text }, i) => {
    const gold = roles[i] ?? null;
    return gold === null ? [] : [{ text, gold, ours: assignments[i]?.role ?? "other" }];
  });
}

function printWrong(one: Case, judged: readonly Judged[], role: string): void {
  for (const { text, gold, ours } of judged)
    if (gold !== ours && [gold, ours].includes(role)) console.log(`${one.id}  ${gold} → ${ours}: ${text.slice(0, 100)}`);
}
