/** The steps from annotated pages to the three models and their figures, in order. */

import type { ModelName } from "./models.js";
import { MODELS, madeModel } from "./models.js";

/** What runs a step's script. */
export type Runner = "tsx" | "python";

export interface Step {
  readonly name: string;
  /** What it is for, in the words of the README. */
  readonly what: string;
  readonly runner: Runner;
  /** The script and its arguments; a word with `@` in front is a file of the work folder, `@` alone is the folder. */
  readonly command: string;
  /** Files of the work folder that it reads; every one is made by a step before. */
  readonly needs: readonly string[];
  /** Files of the work folder that it writes. */
  readonly makes: readonly string[];
  /** Files and folders of the project whose change asks for the step again, beside its script. */
  readonly reads: readonly string[];
  /** Whether it reads the annotated pages. */
  readonly readsCorpus?: boolean;
}

/** What every reading of pages depends on: the library itself and how the corpus is read. */
const PIPELINE = ["src", "corpus"];
const TOKENS = ["own", "near", "far", "words"].flatMap((name) => ["tokens", "sizes", "index"].map((part) => `${name}.${part}.u32`));
const LINK_TOKENS = ["tokens", "sizes", "index"].map((part) => `link.${part}.u32`);
const BODY_ROWS = ["meta.json", "columns.f32", "labels.f32", ...TOKENS];
const ROLE_ROWS = ["meta.json", "columns.f32", ...TOKENS, "role-meta.json", "role-numbers.f32", ...LINK_TOKENS];
const MODEL_FILES = ["training/model-files.ts", "training/models.ts"];
const BODY_PYTHON = ["training/rows.py"];
const ROLE_PYTHON = ["training/rows.py", "training/role_data.py", "training/role_tables.py"];

/**
 * Roles and verdict take the first round's probabilities, as the shipped models did: with those of the second round their tables agree less
 * with the shipped ones (words of the role model: 96.5 % of the weights are the same in place of 98.1 %).
 */
export const STEPS: readonly Step[] = [
  {
    name: "extract",
    what: "columns, tokens and labels of every page, by the code that runs in production",
    runner: "tsx",
    command: "training/extract.ts @",
    needs: [],
    makes: BODY_ROWS,
    reads: [
      ...PIPELINE,
      "training/work-pages.ts",
      "training/labels.ts",
      "training/role-labels.ts",
      "training/role-labels.jsonl",
      "training/small-pages.ts",
      "training/suites.ts",
    ],
    readsCorpus: true,
  },
  {
    name: "extract-roles",
    what: "what only the roles need: phrases, links, cards and boxes, the names that people know",
    runner: "tsx",
    command: "training/extract-roles.ts @",
    needs: ["meta.json"],
    makes: ["role-meta.json", "role-numbers.f32", ...LINK_TOKENS],
    reads: [...PIPELINE, "training/work-pages.ts", "training/role-lists.ts", "training/role-names.ts", "training/role-name-words.ts", "training/suites.ts"],
    readsCorpus: true,
  },
  {
    name: "body-first",
    what: "the body model of labelled blocks alone, cross-validated: its out-of-fold probabilities label the blocks that have no label",
    runner: "python",
    command: "training/body.py first @ @body-first.f32",
    needs: BODY_ROWS,
    makes: ["body-first.f32"],
    reads: BODY_PYTHON,
  },
  {
    name: "body-cv",
    what: "the body model of these labels too, cross-validated: the probability of every block from a model that never saw its site",
    runner: "python",
    command: "training/body.py cv @ body-first.f32 @body-unseen.f32",
    needs: [...BODY_ROWS, "body-first.f32"],
    makes: ["body-unseen.f32"],
    reads: BODY_PYTHON,
  },
  {
    name: "body-final",
    what: "the body model of all pages",
    runner: "python",
    command: "training/body.py final @ body-first.f32 @body.json",
    needs: [...BODY_ROWS, "body-first.f32"],
    makes: ["body.json"],
    reads: BODY_PYTHON,
  },
  exportOf("body"),
  {
    name: "roles-cv",
    what: "the role model, cross-validated",
    runner: "python",
    command: "training/roles.py cv @ body-first.f32 @roles-unseen.f32",
    needs: [...ROLE_ROWS, "body-first.f32"],
    makes: ["roles-unseen.f32"],
    reads: ROLE_PYTHON,
  },
  {
    name: "roles-final",
    what: "the role model of all pages",
    runner: "python",
    command: "training/roles.py final @ body-first.f32 @roles.json",
    needs: [...ROLE_ROWS, "body-first.f32"],
    makes: ["roles.json"],
    reads: ROLE_PYTHON,
  },
  exportOf("roles"),
  {
    name: "verdict-rows",
    what: "the numbers about every page, with bodies from out-of-fold probabilities",
    runner: "tsx",
    command: "training/verdict.ts @ @body-first.f32 @verdict-rows.json",
    needs: ["meta.json", "body-first.f32"],
    makes: ["verdict-rows.json"],
    reads: [...PIPELINE, "training/address-evidence.ts", "training/suites.ts", "training/work-pages.ts"],
    readsCorpus: true,
  },
  {
    name: "verdict",
    what: "the page model, cross-validated and of all pages",
    runner: "python",
    command: "training/verdict.py @ @verdict.json @verdict-figures.json",
    needs: ["verdict-rows.json"],
    makes: ["verdict.json", "verdict-figures.json"],
    reads: ["training/rows.py"],
  },
  exportOf("verdict"),
  {
    name: "evaluate-body",
    what: "bodies through the whole pipeline: out of sample, and in sample by the made model and by the shipped one",
    runner: "tsx",
    command: "training/evaluate.ts @ @body-unseen.f32 @body-figures.json",
    needs: ["meta.json", "body-unseen.f32", madeModel("body")],
    makes: ["body-figures.json"],
    reads: [
      ...PIPELINE,
      "training/body-figures.ts",
      "training/role-figures.ts",
      "training/role-lists.ts",
      "training/labels.ts",
      "training/work-pages.ts",
      ...MODEL_FILES,
    ],
    readsCorpus: true,
  },
  {
    name: "evaluate-roles",
    what: "roles through the whole pipeline, in the same three ways",
    runner: "tsx",
    command: "training/evaluate-roles.ts @ @body-first.f32 @roles-unseen.f32 @roles-figures.json",
    needs: ["meta.json", "body-first.f32", "roles-unseen.f32", madeModel("body"), madeModel("roles")],
    makes: ["roles-figures.json"],
    reads: [...PIPELINE, "training/role-figures.ts", "training/role-lists.ts", "training/labels.ts", "training/work-pages.ts", ...MODEL_FILES],
    readsCorpus: true,
  },
  {
    name: "compare",
    what: "the made models beside the shipped ones: byte for byte, else trees, inputs and tables",
    runner: "tsx",
    command: "training/compare.ts @ @comparison.json",
    needs: Object.keys(MODELS).map((name) => madeModel(name as ModelName)),
    makes: ["comparison.json"],
    reads: ["src/model", ...MODEL_FILES],
  },
  {
    name: "report",
    what: "the tables of REPORT.md",
    runner: "tsx",
    command: "training/report.ts @ @report.md @figures.json",
    needs: ["body-figures.json", "roles-figures.json", "verdict-figures.json", "comparison.json", "body.json"],
    makes: ["report.md", "figures.json"],
    reads: ["training/shipped-figures.json"],
  },
];

/** A model's file, as the package ships it. */
function exportOf(name: ModelName): Step {
  return {
    name: `export-${name}`,
    what: `the file of the ${name} model`,
    runner: "tsx",
    command: `training/export.ts @${name}.json @${madeModel(name)} ${MODELS[name].constant}`,
    needs: [`${name}.json`],
    makes: [madeModel(name)],
    reads: ["src/model", "corpus", ...MODEL_FILES],
    readsCorpus: true,
  };
}
