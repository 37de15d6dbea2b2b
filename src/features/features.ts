import type { Survey } from "../survey/survey.js";
import { TEXT_COLUMNS } from "../survey/text-columns.js";
import type { Columns } from "./element-columns.js";
import { ELEMENT_COLUMNS, elementColumns } from "./element-columns.js";
import { PLACE_COLUMNS, placeColumns } from "./place-columns.js";
import { densestRun } from "./proposals/densest-run.js";
import { headlineRun } from "./proposals/headline-run.js";
import { landmarks } from "./proposals/landmarks.js";
import type { Proposal } from "./proposals/proposal.js";
import { prunedProse } from "./proposals/pruned-prose.js";
import { readabilityScores } from "./proposals/readability-scores.js";
import { repetition } from "./proposals/repetition.js";
import type { TokenTables } from "./token-columns.js";
import { TOKEN_COLUMNS, tokenColumns } from "./token-columns.js";

/** The proposals that the model weighs, by the name of their column. */
export const PROPOSALS: Readonly<Record<string, Proposal>> = {
  byReadability: readabilityScores,
  byLandmarks: landmarks,
  byDensestRun: densestRun,
  byPruning: prunedProse,
  byHeadlineRun: headlineRun,
};

const OWN_COLUMNS: readonly string[] = [
  ...TEXT_COLUMNS,
  "linkDensity",
  "prose",
  "declared",
  "summarises",
  "afterPicture",
  "pageProse",
  "pageBlocks",
  "votes",
  "votesAround",
  ...Object.keys(PROPOSALS),
  "units",
  "blocksPerUnit",
  "prosePerUnit",
  ...ELEMENT_COLUMNS,
  ...PLACE_COLUMNS,
  ...TOKEN_COLUMNS,
];

/** Columns whose values at the neighbours count too, and how far. */
const NEIGHBOURS: Readonly<Record<string, number>> = {
  length: 3,
  linkDensity: 2,
  endsSentence: 2,
  headingLevel: 2,
  prose: 3,
  votes: 3,
  nearSum: 2,
  wordsSum: 2,
  ownSum: 2,
  afterPicture: 1,
  summarises: 1,
  namedStandfirst: 1,
  isParagraph: 1,
  units: 1,
  declared: 1,
};
/** Blocks of nothing before the first and after the last, so that every neighbour exists. */
export const PAD = 3;

/** One input of the model: a column, looked at some blocks away. */
export interface Feature {
  readonly name: string;
  readonly column: string;
  readonly offset: number;
}

/** The model's inputs, in the order that training and the evaluator share. */
export const FEATURES: readonly Feature[] = [
  ...OWN_COLUMNS.map((column) => ({ name: column, column, offset: 0 })),
  ...Object.entries(NEIGHBOURS).flatMap(([column, reach]) =>
    Array.from({ length: reach }, (_, k) => k + 1).flatMap((k) => [
      { name: `${column}-${k}`, column, offset: -k },
      { name: `${column}+${k}`, column, offset: k },
    ]),
  ),
];

/** All columns of one page, each padded by {@link PAD} on both sides. */
export interface FeatureTable {
  readonly blocks: number;
  readonly columns: ReadonlyMap<string, Float32Array>;
}

/** Computes every feature of every block, in time linear in the page. */
export function computeFeatures(survey: Survey, tables: TokenTables): FeatureTable {
  const proposals = proposalColumns(survey);
  const groups: readonly Columns[] = [
    Object.fromEntries(TEXT_COLUMNS.map((name) => [name, survey.text[name]])),
    {
      linkDensity: survey.linkDensity,
      prose: survey.prose,
      declared: declaredColumn(survey),
      summarises: survey.summarises,
      afterPicture: survey.afterPicture,
    },
    pageColumns(survey),
    proposals,
    elementColumns(survey),
    placeColumns(survey),
    tokenColumns(survey, tables),
  ];
  return { blocks: survey.blocks.length, columns: padded(groups, survey.blocks.length) };
}

/** All columns with {@link PAD} zeros around. */
function padded(groups: readonly Columns[], rows: number): ReadonlyMap<string, Float32Array> {
  const all = groups.flatMap((group) => Object.entries(group));
  const width = rows + 2 * PAD;
  const slab = new Float32Array(all.length * width);
  const columns = new Map<string, Float32Array>();
  for (const [k, [name, values]] of all.entries()) {
    const wide = slab.subarray(k * width, (k + 1) * width);
    wide.set(values, PAD);
    columns.set(name, wide);
  }
  return columns;
}

/** NaN, which the trees send their default way, where the page declares no text. */
function declaredColumn(survey: Survey): Float32Array {
  return survey.declaredCoverage.length > 0 ? survey.declaredCoverage : new Float32Array(survey.blocks.length).fill(Number.NaN);
}

/** The same for every block of a page: how much prose there is at all. */
function pageColumns(survey: Survey): Columns {
  const n = survey.blocks.length;
  return { pageProse: new Float32Array(n).fill(survey.proseBefore[n] as number), pageBlocks: new Float32Array(n).fill(n) };
}

const AROUND = 4;

function proposalColumns(survey: Survey): Columns {
  const n = survey.blocks.length;
  const columns: Record<string, Float32Array> = {};
  const votes = new Float32Array(n);
  for (const [name, propose] of Object.entries(PROPOSALS)) {
    const region = propose(survey);
    columns[name] = new Float32Array(region);
    for (let i = 0; i < n; i++) votes[i] = (votes[i] as number) + (region[i] as number);
  }
  const votesAround = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    for (let k = Math.max(0, i - AROUND); k <= Math.min(n - 1, i + AROUND); k++) votesAround[i] = (votesAround[i] as number) + (votes[k] as number);
  }
  return { ...columns, votes, votesAround, ...repetition(survey) };
}
