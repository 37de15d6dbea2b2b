/** Writes what the roles' own columns need, beside what `extract.ts` wrote; `tsx training/extract-roles.ts <work folder>`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpusFolder, readCases } from "../corpus/read-corpus.js";
import type { Role } from "../src/contract/article.js";
import { ROLE_INPUTS, roleFeatures } from "../src/roles/role-columns.js";
import { strongNames } from "../src/roles/strong-names.js";
import type { Opening } from "../src/stages.js";
import { surveyInputOf } from "../src/stages.js";
import { BOX_BLOCKS, CARD_BLOCKS, groupBlocks } from "../src/survey/groups.js";
import { linkAround, readTarget, siteOf } from "../src/survey/link-target.js";
import { surveyPage } from "../src/survey/survey.js";
import { findPhrase } from "../src/words/phrase-index.js";
import { MODEL_ROLES, ROLE_GROUPS, ROLE_TABLES } from "./role-lists.js";
import { knownTokens } from "./role-names.js";
import { TRAINING_SUITES } from "./suites.js";
import { openCase, readMeta } from "./work-pages.js";

/** What is measured of a block; `phrase` and `strong` count the roles in the order in which they were met. */
const NOTHING = {
  cardFrom: 0,
  cardTo: 0,
  boxFrom: 0,
  boxTo: 0,
  phrase: -1,
  isWholePhrase: 0,
  strong: -1,
  linkSlug: Number.NaN,
  linkDepth: Number.NaN,
  linkDigits: Number.NaN,
  linkExternal: Number.NaN,
};
type Numbers = typeof NOTHING;
const NAMES = Object.keys(NOTHING) as readonly (keyof Numbers)[];

const [work = "training/work"] = process.argv.slice(2);
const folder = corpusFolder();
const { pages } = readMeta(work);
const numbers: number[] = [];
const namedRoles: Role[] = [];
const tokens: number[] = [];
const sizes: number[] = [];
let at = 0;
for (const suite of [...new Set(pages.map((page) => page.suite))]) {
  if (isLeftOut(suite)) {
    for (; pages[at]?.suite === suite; at++) for (let i = 0; i < (pages[at]?.blocks ?? 0); i++) add(NOTHING, []);
    continue;
  }
  for (const one of readCases(folder, suite)) {
    const known = pages[at++];
    const { opening } = openCase(folder, one);
    if (known?.id !== one.id || known.blocks !== opening.page.blocks.length)
      throw new Error(`${one.id} is cut into other blocks than extract.ts saw: run that step again.`);
    measure(opening);
  }
}

const write = (name: string, values: Float32Array | Uint32Array): void => writeFileSync(join(work, name), Buffer.from(values.buffer));
write("role-numbers.f32", Float32Array.from(numbers));
write("link.tokens.u32", Uint32Array.from(tokens));
write("link.sizes.u32", Uint32Array.from(sizes));
write(
  "link.index.u32",
  Uint32Array.from(sizes, (_, i) => i),
);
writeFileSync(
  join(work, "role-meta.json"),
  JSON.stringify({
    ...ROLE_INPUTS,
    classes: MODEL_ROLES,
    groups: ROLE_GROUPS,
    tables: ROLE_TABLES,
    features: roleFeatures(MODEL_ROLES),
    numbers: NAMES,
    namedRoles,
    knownTokens: knownTokens(),
  }),
);

/** Pages that the roles are not trained on: lists, and articles made small for the body's sake. Their rows stay, empty. */
function isLeftOut(suite: string): boolean {
  return TRAINING_SUITES[suite]?.isArticle !== true;
}

function measure(opening: Opening): void {
  const { page } = opening;
  const survey = surveyPage(page, surveyInputOf(opening));
  const card = groupBlocks(survey, CARD_BLOCKS);
  const box = groupBlocks(survey, BOX_BLOCKS);
  const site = page.url === null ? null : siteOf(new URL(page.url).hostname);
  const strong = strongNames(survey);
  page.blocks.forEach((block, i) => {
    const match = findPhrase(block.text);
    const href = block.linkLength === 0 ? null : linkAround(block);
    const target = href === null ? null : readTarget(href, site);
    add(
      {
        cardFrom: card.from[i] as number,
        cardTo: card.to[i] as number,
        boxFrom: box.from[i] as number,
        boxTo: box.to[i] as number,
        phrase: numberOf(match?.phrase.role),
        isWholePhrase: match?.isWhole === true ? 1 : 0,
        strong: numberOf(strong[i]?.role),
        linkSlug: target?.slug ?? Number.NaN,
        linkDepth: target?.depth ?? Number.NaN,
        linkDigits: target?.digits ?? Number.NaN,
        linkExternal: target?.external ?? Number.NaN,
      },
      target?.tokens ?? [],
    );
  });
}

function add(one: Numbers, linkTokens: readonly number[]): void {
  for (const name of NAMES) numbers.push(one[name]);
  for (const token of linkTokens) tokens.push(token);
  sizes.push(linkTokens.length);
}

function numberOf(role: Role | undefined): number {
  if (role === undefined) return -1;
  if (!namedRoles.includes(role)) namedRoles.push(role);
  return namedRoles.indexOf(role);
}
