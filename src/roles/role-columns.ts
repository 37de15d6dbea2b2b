import type { Role } from "../contract/article.js";
import type { Feature, FeatureTable } from "../features/features.js";
import { FEATURES, PAD } from "../features/features.js";
import { TOKEN_COLUMNS } from "../features/token-columns.js";
import type { Groups } from "../survey/groups.js";
import { BOX_BLOCKS, CARD_BLOCKS, groupBlocks } from "../survey/groups.js";
import { LINK_COLUMNS, linkAround, readTarget, siteOf } from "../survey/link-target.js";
import type { Survey } from "../survey/survey.js";
import { runningSum } from "../text/numbers.js";
import type { PhraseMatch } from "../words/phrase-index.js";
import { findPhrase } from "../words/phrase-index.js";
import type { NameTables } from "./names-around.js";
import { FAR_WEIGHT, namesAround } from "./names-around.js";
import type { RoleWeights } from "./role-weights.js";
import type { StrongName } from "./strong-names.js";
import { strongNames } from "./strong-names.js";

/** The learned weights of names around a block, of its words and of its link. */
export interface RoleTables extends NameTables {
  readonly words: RoleWeights;
  readonly link: RoleWeights;
}

/** Whose evidence a column sums up: the names around the block, its own words and link, those of its card, box, the box's heading, the block before and after. */
export const KINDS = ["names", "words", "card", "box", "title", "before", "after"] as const;
const STRONG: readonly Role[] = [
  "comments",
  "legal",
  "newsletter-prompt",
  "advertisement",
  "related-stories",
  "share",
  "navigation",
  "subscription-prompt",
  "author-bio",
  "media-ui",
];
const GROUP_COLUMNS = ["Links", "Prose", "Length", "Slug", "External"] as const;
/** What a phrase of a role weighs beside the words that it is made of. */
const PHRASE_WEIGHT = 3;
const MAX_LENGTH = 300;

/** What training must do as {@link roleColumns} does it: the lists and weights by which columns are made. */
export const ROLE_INPUTS: Readonly<Record<string, number | readonly string[]>> = {
  kinds: KINDS,
  strong: STRONG,
  groupColumns: GROUP_COLUMNS,
  farWeight: FAR_WEIGHT,
  phraseWeight: PHRASE_WEIGHT,
  mostLength: MAX_LENGTH,
};

/** Inputs of the role model: the body's features without its learned columns, and the roles' own. */
export function roleFeatures(roles: readonly Role[]): readonly Feature[] {
  const own = [
    "isWholePhrase",
    ...LINK_COLUMNS,
    "cardBlocks",
    "boxBlocks",
    ...["card", "box"].flatMap((group) => GROUP_COLUMNS.map((name) => group + name)),
    ...STRONG.map((role) => `strong:${role}`),
    ...KINDS.flatMap((kind) => roles.map((role) => `${kind}:${role}`)),
  ];
  return [
    ...FEATURES.filter(({ column }) => !TOKEN_COLUMNS.includes(column)),
    ...[0, -1, 1, 2, -2].map((offset) => ({
      name: `bodyScore${offset > 0 ? "+" : ""}${offset === 0 ? "" : offset}`,
      column: "bodyScore",
      offset,
    })),
    ...own.map((name) => ({ name, column: name, offset: 0 })),
  ];
}

/** What is known of every block before the model is asked. */
export interface RoleEvidence {
  readonly table: FeatureTable;
  readonly phrases: readonly (PhraseMatch | null)[];
  readonly strong: readonly (StrongName | null)[];
  readonly card: Groups;
  readonly box: Groups;
  /** What each block says by itself, by its words, its link and its phrase: role `c` of block `i` stands at `i * roles + c`. */
  readonly bySelf: Float32Array;
  readonly roles: readonly Role[];
  readonly tables: RoleTables;
}

/** What the columns are made of: what is measured on the page, and what the body's stage made of it. */
export interface RoleColumnsInput {
  readonly survey: Survey;
  readonly table: FeatureTable;
  readonly bodyScores: Float32Array;
}

/** What a role model asks for, and what it has learned of names and words. */
export interface RoleColumnsModel {
  readonly roles: readonly Role[];
  readonly tables: RoleTables;
  /** Columns that some tree asks for. */
  readonly wanted: ReadonlySet<string>;
}

/** Computes the columns that a model asks for, beside those that the body's stage made. */
export function roleColumns({ survey, table: known, bodyScores }: RoleColumnsInput, model: RoleColumnsModel): RoleEvidence {
  const { roles, tables, wanted } = model;
  const n = survey.blocks.length;
  const columns = new Map(known.columns);
  const size = n + 2 * PAD;
  // Wanted ones, and those that rules read; all in one stretch of memory.
  const pool = new Float32Array(size * (wanted.size + LINK_COLUMNS.length + 2));
  let used = 0;
  const column = (name: string): Float32Array => {
    const values = pool.subarray(used, used + size);
    used += size;
    columns.set(name, values);
    return values;
  };
  column("bodyScore").set(bodyScores, PAD);
  const strong = strongNames(survey);
  const phrases = survey.blocks.map(({ text }) => findPhrase(text));
  const box = groupBlocks(survey, BOX_BLOCKS);
  const card = groupBlocks(survey, CARD_BLOCKS);
  const whole = column("isWholePhrase");
  phrases.forEach((match, i) => {
    if (match?.isWhole === true) whole[i + PAD] = 1;
  });
  for (const role of STRONG) {
    if (!wanted.has(`strong:${role}`)) continue;
    const values = column(`strong:${role}`);
    for (let i = 0; i < n; i++) if (strong[i]?.role === role) values[i + PAD] = 1;
  }
  const bySelf = new Float32Array(n * roles.length);
  const links = readLinks(survey, model, bySelf, LINK_COLUMNS.map(column));
  addWords(survey, phrases, model, bySelf);
  fillGroups(survey, { ...links, card, box }, wanted, column);
  fillKinds({ roles, wanted, bySelf, names: namesAround(survey, tables, roles.length), card, box, n }, column);
  return { table: { blocks: n, columns }, phrases, strong, card, box, bySelf, roles, tables };
}

interface Links {
  readonly slug: Float32Array;
  readonly external: Float32Array;
}

function readLinks(survey: Survey, { roles, tables }: RoleColumnsModel, bySelf: Float32Array, columns: readonly Float32Array[]): Links {
  const [slug, depth, digits, external] = columns as [Float32Array, Float32Array, Float32Array, Float32Array];
  const { url } = survey.page;
  const site = url === null ? null : siteOf(new URL(url).hostname);
  const links: Links = { slug: new Float32Array(survey.blocks.length), external: new Float32Array(survey.blocks.length) };
  survey.blocks.forEach((block, i) => {
    const href = block.linkLength === 0 ? null : linkAround(block);
    if (href === null) {
      for (const values of columns) values[i + PAD] = Number.NaN;
      return;
    }
    const target = readTarget(href, site);
    slug[i + PAD] = links.slug[i] = target.slug;
    depth[i + PAD] = target.depth;
    digits[i + PAD] = target.digits;
    external[i + PAD] = links.external[i] = target.external;
    tables.link.add(target.tokens, bySelf, i * roles.length, 1);
  });
  return links;
}

function addWords(survey: Survey, phrases: readonly (PhraseMatch | null)[], { roles, tables }: RoleColumnsModel, bySelf: Float32Array): void {
  const classOf = new Map(roles.map((role, c) => [role, c]));
  const { tokens, starts } = survey.words;
  for (let i = 0; i < phrases.length; i++) {
    tables.words.add(tokens, bySelf, i * roles.length, 1, starts[i], starts[i + 1]);
    const match = phrases[i] ?? null;
    const c = match === null ? undefined : classOf.get(match.phrase.role);
    if (c !== undefined) bySelf[i * roles.length + c] = (bySelf[i * roles.length + c] as number) + PHRASE_WEIGHT;
  }
}

function fillGroups(
  survey: Survey,
  { slug, external, ...groups }: Links & Readonly<Record<"card" | "box", Groups>>,
  wanted: ReadonlySet<string>,
  column: (name: string) => Float32Array,
): void {
  const n = survey.blocks.length;
  const capped = survey.text.length.map((length) => Math.min(length, MAX_LENGTH));
  const sources = [survey.linkDensity, survey.prose, capped, slug, external].map(runningSum);
  for (const [group, places] of Object.entries(groups)) {
    const count = wanted.has(`${group}Blocks`) ? column(`${group}Blocks`) : null;
    if (count !== null) for (let i = 0; i < n; i++) count[i + PAD] = (places.to[i] as number) - (places.from[i] as number);
    for (const [k, name] of GROUP_COLUMNS.entries()) if (wanted.has(group + name)) fillMeans(sources[k] as Float64Array, places, column(group + name));
  }
}

interface KindInput {
  readonly roles: readonly Role[];
  readonly wanted: ReadonlySet<string>;
  readonly bySelf: Float32Array;
  readonly names: Float32Array;
  readonly card: Groups;
  readonly box: Groups;
  readonly n: number;
}

function fillKinds({ roles, wanted, bySelf, names, card, box, n }: KindInput, column: (name: string) => Float32Array): void {
  const width = roles.length;
  const own = new Float32Array(n);
  const sums = new Float64Array(n + 1);
  roles.forEach((role, c) => {
    const wantedColumn = (kind: (typeof KINDS)[number]): Float32Array | null => (wanted.has(`${kind}:${role}`) ? column(`${kind}:${role}`) : null);
    for (let i = 0; i < n; i++) {
      own[i] = bySelf[i * width + c] as number;
      sums[i + 1] = (sums[i] as number) + (own[i] as number);
    }
    const around = wantedColumn("names");
    if (around !== null) for (let i = 0; i < n; i++) around[i + PAD] = names[i * width + c] as number;
    wantedColumn("words")?.set(own, PAD);
    wantedColumn("before")?.set(own.subarray(0, n - 1), PAD + 1);
    wantedColumn("after")?.set(own.subarray(1), PAD);
    const title = wantedColumn("title");
    if (title !== null) for (let i = 0; i < n; i++) title[i + PAD] = own[box.from[i] as number] as number;
    fillMeans(sums, card, wantedColumn("card"));
    fillMeans(sums, box, wantedColumn("box"));
  });
}

function fillMeans(sums: Float64Array, { from, to }: Groups, values: Float32Array | null): void {
  if (values === null) return;
  for (let i = 0; i < from.length; i++) {
    const begin = from[i] as number;
    const end = to[i] as number;
    values[i + PAD] = ((sums[end] as number) - (sums[begin] as number)) / (end - begin);
  }
}
