/** Writes features, tokens and labels of every annotated page for the trainers; `tsx training/extract.ts <work folder>`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../corpus/read-corpus.js";
import { corpusFolder, domainOf, foldOf, readCases } from "../corpus/read-corpus.js";
import { computeFeatures, FEATURES, PAD } from "../src/features/features.js";
import { firstFar, nearTokens, ownTokens, TOKEN_COLUMNS } from "../src/features/token-columns.js";
import { TokenTable } from "../src/features/token-table.js";
import { loadPage } from "../src/page/load.js";
import type { Opening } from "../src/stages.js";
import { openPage, surveyInputOf } from "../src/stages.js";
import type { Container } from "../src/survey/containers.js";
import { surveyPage } from "../src/survey/survey.js";
import { hashText } from "../src/text/hash.js";
import { labelPage } from "./labels.js";
import { readRoleLabels } from "./role-labels.js";
import { smallPage } from "./small-pages.js";
import { allSuites, SMALL_SUITES, smallName, TRAINING_SUITES } from "./suites.js";
import { openCase } from "./work-pages.js";

const FOLDS = 5;
const out = process.argv[2] ?? "training/work";
const folder = corpusFolder();
const nothing = new TokenTable(new Map());
const none = { own: nothing, near: nothing, far: nothing, words: nothing };
/** The learned tables of the body model, by name. */
const TABLES = ["own", "near", "far", "words"] as const;
const columnNames = [...new Set(FEATURES.map((feature) => feature.column))].filter((name) => !TOKEN_COLUMNS.includes(name));

const values: Float32Array[] = [];
const labels: Float32Array[] = [];
const tokenLists = Object.fromEntries(TABLES.map((name) => [name, { lists: [], index: [] }])) as unknown as Record<(typeof TABLES)[number], TokenLists>;
const pages: object[] = [];
const roleLabels = readRoleLabels();

for (const suite of Object.keys(TRAINING_SUITES)) {
  for (const one of readCases(folder, suite)) add(suite, one, openCase(folder, one).opening);
}
for (const suite of SMALL_SUITES) {
  for (const one of readCases(folder, suite)) {
    const { opening, options } = openCase(folder, one);
    const { page, headline } = opening;
    const { body } = labelPage({ ...one, suite }, page.blocks);
    if (!body.includes(1)) continue;
    const small = smallPage(page, body, headline.block, hashText(one.id));
    add(smallName(suite), { ...one, suite }, openPage(loadPage(small, options), options));
  }
}

function add(suite: string, one: Case, opening: Opening): void {
  const { page } = opening;
  const survey = surveyPage(page, surveyInputOf(opening));
  const table = computeFeatures(survey, none);
  const n = table.blocks;
  for (const name of columnNames) values.push((table.columns.get(name) as Float32Array).slice(PAD, PAD + n));
  const label = labelPage({ ...one, suite: suite.replace(/-small$/, "") }, page.blocks);
  labels.push(label.body, label.weight);
  indexTokens(tokenLists.own, survey.blocks, (block) => ownTokens(survey, block.index));
  indexTokens(tokenLists.near, survey.containers, (container) => nearTokens(container));
  indexTokens(tokenLists.far, survey.containers.map(firstFar), farTokens);
  indexTokens(tokenLists.words, survey.blocks, ({ index }) => survey.words.tokens.slice(survey.words.starts[index], survey.words.starts[index + 1]));
  pages.push({
    suite,
    id: one.id,
    url: one.url,
    domain: domainOf(one.url || one.id),
    fold: foldOf(one.url || one.id, FOLDS),
    blocks: n,
    roles: label.roles.some((role) => role !== null) ? label.roles : ownRoles(suite, one, n),
  });
}

/** What we labelled ourselves; a page that is cut into other blocks by now has lost its labels. */
function ownRoles(suite: string, { id }: Case, blocks: number): readonly string[] | null {
  const roles = roleLabels.get(`${suite} ${id}`) ?? null;
  if (roles === null || roles.length === blocks) return roles;
  console.warn(`${suite} ${id}: ${blocks} blocks, labelled were ${roles.length}`);
  return null;
}

mkdirSync(out, { recursive: true });
const write = (name: string, parts: readonly ArrayBufferView[]): void =>
  writeFileSync(join(out, name), Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))));
write("columns.f32", values);
write("labels.f32", labels);
for (const [name, { lists, index }] of Object.entries(tokenLists)) {
  write(`${name}.tokens.u32`, lists);
  write(`${name}.sizes.u32`, [Uint32Array.from(lists, (list) => list.length)]);
  write(`${name}.index.u32`, [Uint32Array.from(index)]);
}
writeFileSync(join(out, "meta.json"), JSON.stringify({ folds: FOLDS, suites: allSuites(), tables: TABLES, columns: columnNames, features: FEATURES, pages }));
console.log(
  `${pages.length} pages, ${labels.reduce((sum, part) => sum + part.length, 0) / 2} blocks, ${columnNames.length} columns, ${FEATURES.length} features`,
);

/** Lists of tokens that several blocks may share, and for each block which one is its own. */
interface TokenLists {
  readonly lists: Uint32Array[];
  readonly index: number[];
}

/** Blocks of one container share a list. */
function indexTokens<T>(target: TokenLists, keys: readonly T[], read: (key: NonNullable<T>) => readonly number[]): void {
  const known = new Map<T, number>();
  for (const key of keys) {
    let at = known.get(key);
    if (at === undefined) {
      at = target.lists.length;
      known.set(key, at);
      target.lists.push(Uint32Array.from(key === null || key === undefined ? [] : read(key)));
    }
    target.index.push(at);
  }
}

function farTokens(container: Container): readonly number[] {
  const all: number[] = [];
  for (let at: Container | null = container; at !== null; at = at.parent) all.push(...at.tokens);
  return all;
}
