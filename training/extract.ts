/** Writes features, tokens and labels of every annotated page for `train.py`; `tsx training/extract.ts <out folder>`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../corpus/read-corpus.js";
import { corpusFolder, domainOf, foldOf, readBytes, readCases } from "../corpus/read-corpus.js";
import { readDeclared } from "../src/declared/declared.js";
import { computeFeatures, FEATURES, PAD } from "../src/features/features.js";
import { firstFar, nearTokens, ownTokens, TOKEN_COLUMNS } from "../src/features/token-columns.js";
import { TokenTable } from "../src/features/token-table.js";
import { chooseHeadline } from "../src/fields/headline/headline.js";
import { resolveOptions } from "../src/options.js";
import { loadPage } from "../src/page/load.js";
import type { Page } from "../src/page/page.js";
import type { Container } from "../src/survey/containers.js";
import { surveyPage } from "../src/survey/survey.js";
import { hashText } from "../src/text/hash.js";
import { readContext } from "./context.js";
import { labelPage } from "./labels.js";
import { readRoleLabels } from "./role-labels.js";
import { smallPage } from "./small-pages.js";

const FOLDS = 5;
const out = process.argv[2] ?? "training/work";
const folder = corpusFolder();
const nothing = new TokenTable(new Map());
const none = { own: nothing, near: nothing, far: nothing, words: nothing };
const columnNames = [...new Set(FEATURES.map((feature) => feature.column))].filter((name) => !TOKEN_COLUMNS.includes(name));

const values: Float32Array[] = [];
const labels: Float32Array[] = [];
const tokenLists: Record<"own" | "near" | "far" | "words", { lists: Uint32Array[]; index: number[] }> = {
  own: { lists: [], index: [] },
  near: { lists: [], index: [] },
  far: { lists: [], index: [] },
  words: { lists: [], index: [] },
};
const pages: object[] = [];
const roleLabels = readRoleLabels();

/** Suites whose pages stand among the training pages a second time, made small. */
const SMALL = ["fundus", "wcxb-dev"];

for (const suite of ["fundus", "wcxb-dev", "roles", "trafilatura", "postlight", "lists-dev", "htmldate"]) {
  for (const one of readCases(folder, suite)) {
    const page = loadPage(readBytes(folder, one), resolveOptions(one.url === "" ? {} : { url: one.url }));
    add(suite, one, page);
  }
}
for (const suite of SMALL) {
  for (const one of readCases(folder, suite)) {
    const options = resolveOptions(one.url === "" ? {} : { url: one.url });
    const page = loadPage(readBytes(folder, one), options);
    const { body } = labelPage({ ...one, suite }, page.blocks);
    if (!body.includes(1)) continue;
    const headline = chooseHeadline(page, readDeclared(page), []).block;
    add(`${suite}-small`, { ...one, suite }, loadPage(smallPage(page, body, headline, hashText(one.id)), options));
  }
}

function add(suite: string, one: Case, page: Page): void {
  const survey = surveyPage(page, readContext(page));
  const table = computeFeatures(survey, none);
  const n = table.blocks;
  for (const name of columnNames) values.push((table.columns.get(name) as Float32Array).slice(PAD, PAD + n));
  const label = labelPage({ ...one, suite: suite.replace("-small", "") }, page.blocks);
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
    lengths: page.blocks.map((block) => block.text.length),
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
writeFileSync(join(out, "meta.json"), JSON.stringify({ folds: FOLDS, columns: columnNames, features: FEATURES, pages }));
console.log(
  `${pages.length} pages, ${labels.reduce((sum, part) => sum + part.length, 0) / 2} blocks, ${columnNames.length} columns, ${FEATURES.length} features`,
);

/** Blocks of one container share a list. */
function indexTokens<T>(target: { lists: Uint32Array[]; index: number[] }, keys: readonly T[], read: (key: NonNullable<T>) => readonly number[]): void {
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
