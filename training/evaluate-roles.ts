/**
 * How right the roles are on the labelled pages, through the whole pipeline: out of sample, with probabilities of body and role from models that
 * never saw the page's domain (`body.py cv`, `roles.py cv`) under the metadata, the refinements and the rules; and beside it with the shipped models.
 *
 *     npx tsx training/evaluate-roles.ts <work folder> [--confusions] [--blocks navigation]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../corpus/read-corpus.js";
import { corpusFolder, foldOf, readBytes, readCases } from "../corpus/read-corpus.js";
import { articleBody } from "../src/body/choose/article-body.js";
import { readBody } from "../src/body/choose/read-body.js";
import { readDeclared } from "../src/declared/declared.js";
import { decideMetadata } from "../src/fields/decide.js";
import { chooseHeadline } from "../src/fields/headline/headline.js";
import { resolveOptions } from "../src/options.js";
import { loadPage } from "../src/page/load.js";
import type { Page } from "../src/page/page.js";
import { assignRoles, rolesByMargins } from "../src/roles/assign.js";
import type { AssignedRoles } from "../src/roles/assignment.js";
import { roleColumns } from "../src/roles/role-columns.js";
import { roleModel } from "../src/roles/role-model.js";
import { labelPage } from "./labels.js";
import type { Judged } from "./role-figures.js";
import { RoleFigures } from "./role-figures.js";

/** What the models that have not seen a page say of it. */
interface Unseen {
  readonly body: Float32Array;
  /** A row a block, a column a role. */
  readonly roles: Float32Array;
}

const args = process.argv.slice(2);
const shown = args.includes("--blocks") ? args[args.indexOf("--blocks") + 1] : undefined;
const work = args.find((arg) => !arg.startsWith("--") && arg !== shown) ?? "training/work";
const folder = corpusFolder();
const unseen = readUnseen();
const figures = {
  "out of sample": new RoleFigures(),
  "… one half of the domains": new RoleFigures(),
  "… the other": new RoleFigures(),
  "in sample": new RoleFigures(),
};
for (const one of readCases(folder, "roles")) {
  const page = loadPage(readBytes(folder, one), resolveOptions(one.url === "" ? {} : { url: one.url }));
  const honest = judge(one, page, rolesOf(one, page, unseen.get(one.id) ?? null));
  figures["out of sample"].add(honest);
  figures[foldOf(one.url, 2) === 0 ? "… one half of the domains" : "… the other"].add(honest);
  figures["in sample"].add(judge(one, page, rolesOf(one, page, null)));
  if (shown !== undefined)
    for (const { text, gold, ours } of honest)
      if (gold !== ours && [gold, ours].includes(shown)) console.log(`${one.id}  ${gold} → ${ours}: ${text.slice(0, 100)}`);
}
for (const [name, of] of Object.entries(figures)) console.log(`| ${name} | ${line(of)} |`);
if (args.includes("--confusions")) console.log(figures["out of sample"].confusions(40).join("\n"));

function line(of: RoleFigures): string {
  return Object.entries(of.row())
    .map(([name, value]) => `${name} ${value.toFixed(3).slice(value < 1 ? 1 : 0)}`)
    .join(" | ");
}

/** The pipeline's own lines up to the roles; with no word from other models the shipped ones are asked. */
function rolesOf(one: Case, page: Page, from: Unseen | null): AssignedRoles {
  const declared = readDeclared(page);
  const headline = chooseHeadline(page, declared, []);
  const read = readBody(page, declared, headline);
  const reading = from === null ? read : { ...read, scores: from.body };
  const body = articleBody(page, declared, reading, null);
  const options = resolveOptions({ ...(one.url === "" ? {} : { url: one.url }), ...(one.crawled === undefined ? {} : { fetchedAt: one.crawled }) });
  const metadata = decideMetadata({ page, declared, headline, body: body.place, options: { ...options, timeZone: null }, overrides: [] });
  const text = body.finish(metadata);
  const input = { ...reading, body: text.mask, bodyScores: reading.scores, claimed: text.claimed };
  if (from === null) return assignRoles(input);
  const { roles, tables, wanted } = roleModel();
  const evidence = roleColumns(input.survey, input.table, input.bodyScores, roles, tables, wanted);
  const n = page.blocks.length;
  const margins = Float32Array.from({ length: n * roles.length }, (_, at) =>
    Math.log((from.roles[(at % n) * roles.length + Math.floor(at / n)] as number) + 1e-9),
  );
  return rolesByMargins(input, evidence, margins, roles);
}

function judge(one: Case, page: Page, { assignments }: AssignedRoles): readonly Judged[] {
  const { roles } = labelPage({ ...one, suite: "roles" }, page.blocks);
  return page.blocks.flatMap(({ text }, i) => {
    const gold = roles[i] ?? null;
    return gold === null ? [] : [{ text, gold, ours: assignments[i]?.role ?? "other" }];
  });
}

/** By page; the rows of the roles stand one after the other for the pages of the suite alone. */
function readUnseen(): ReadonlyMap<string, Unseen> {
  const { pages } = JSON.parse(readFileSync(join(work, "meta.json"), "utf8")) as { pages: { suite: string; id: string; blocks: number }[] };
  const floats = (name: string): Float32Array => {
    const buffer = readFileSync(join(work, name));
    return new Float32Array(buffer.buffer, buffer.byteOffset, buffer.length / 4);
  };
  const [body, roles] = [floats("oof.f32"), floats("roles-oof.f32")];
  const width = roleModel().roles.length;
  const found = new Map<string, Unseen>();
  let at = 0;
  let row = 0;
  for (const { suite, id, blocks } of pages) {
    if (suite === "roles") {
      found.set(id, { body: body.slice(at, at + blocks), roles: roles.slice(row * width, (row + blocks) * width) });
      row += blocks;
    }
    at += blocks;
  }
  return found;
}
