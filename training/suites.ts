/** The suites of the corpus that the models are trained on, and what the pages of each are worth to them. `body.py` and `verdict.py` read this table too. */

export interface SuiteUse {
  /** Weight of a page for the body model; 0 where nothing is known of its blocks. */
  readonly bodyWeight: number;
  /** What a row counts in the first round, before unlabelled blocks have labels: snippets know a few blocks of a page only. */
  readonly firstRoundScale: number;
  /** Weight of a page in the second round, where the first one labels the blocks that have no label; `null`: the labels stay as they are. */
  readonly secondRoundWeight: number | null;
  /** Whether all blocks of a page are known, so that F1 can be told by block. */
  readonly hasBlocks: boolean;
  /** Whether pages of the roles suite stand in it too, where they are labelled worse. */
  readonly isSharedWithRoles: boolean;
  /** Whether its pages are articles. */
  readonly isArticle: boolean;
  /** Weight of a page for the question whether a body is right. */
  readonly rightWeight: number;
  /** Weight of its pages for the body model when they stand among the training pages a second time, made small; `null`: they do not. */
  readonly smallWeight: number | null;
}

const ARTICLES: SuiteUse = {
  bodyWeight: 0,
  firstRoundScale: 1,
  secondRoundWeight: null,
  hasBlocks: false,
  isSharedWithRoles: false,
  isArticle: true,
  rightWeight: 1,
  smallWeight: null,
};

/** In the order in which their pages stand in the work folder's files. */
export const TRAINING_SUITES: Readonly<Record<string, SuiteUse>> = {
  fundus: { ...ARTICLES, bodyWeight: 3, hasBlocks: true, isSharedWithRoles: true, rightWeight: 3, smallWeight: 1 },
  "wcxb-dev": { ...ARTICLES, bodyWeight: 1, hasBlocks: true, isSharedWithRoles: true, smallWeight: 0.4 },
  roles: { ...ARTICLES, bodyWeight: 2, hasBlocks: true },
  trafilatura: { ...ARTICLES, bodyWeight: 1, firstRoundScale: 0.15, secondRoundWeight: 0.5 },
  postlight: { ...ARTICLES, secondRoundWeight: 0.5 },
  "lists-dev": { ...ARTICLES, isArticle: false },
  htmldate: { ...ARTICLES, secondRoundWeight: 0.5 },
};

/** Suites whose pages are made small too. */
export const SMALL_SUITES: readonly string[] = Object.keys(TRAINING_SUITES).filter((name) => TRAINING_SUITES[name]?.smallWeight !== null);

/** The name that a suite's small pages stand under. */
export function smallName(suite: string): string {
  return `${suite}-small`;
}

/** Every suite of the work folder, those of small pages included: what `meta.json` says of them. */
export function allSuites(): Readonly<Record<string, SuiteUse>> {
  const small = SMALL_SUITES.map((name): [string, SuiteUse] => {
    const use = TRAINING_SUITES[name] as SuiteUse;
    return [smallName(name), { ...use, bodyWeight: use.smallWeight ?? 0, isSharedWithRoles: false, smallWeight: null }];
  });
  return { ...TRAINING_SUITES, ...Object.fromEntries(small) };
}
