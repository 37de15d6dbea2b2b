/** Writes the evidence of every page, with out-of-fold scores, for `verdict.py`; `tsx training/verdict.ts <work folder> <body-unseen.f32> <rows.json>`. */
import { writeFileSync } from "node:fs";
import { shingleF1 } from "../corpus/metrics.js";
import type { Case } from "../corpus/read-corpus.js";
import { corpusFolder, domainOf, foldOf, readCases } from "../corpus/read-corpus.js";
import { computeFeatures } from "../src/features/features.js";
import { TokenTable } from "../src/features/token-table.js";
import { bodyText } from "../src/render/text.js";
import { readStory, surveyInputOf } from "../src/stages.js";
import { surveyPage } from "../src/survey/survey.js";
import { EVIDENCE, gatherEvidence } from "../src/verdict/evidence.js";
import { PAGE_WORDS, pageTokens } from "../src/verdict/page-tokens.js";
import { FROM_ADDRESS } from "./address-evidence.js";
import type { SuiteUse } from "./suites.js";
import { TRAINING_SUITES } from "./suites.js";
import { openCase, readMeta, UnseenRows } from "./work-pages.js";

const [work = "training/work", unseenPath, out] = process.argv.slice(2);
if (unseenPath === undefined || out === undefined) throw new Error("tsx training/verdict.ts <work folder> <body-unseen.f32> <rows.json>");
const folder = corpusFolder();
const { folds, pages } = readMeta(work);
const unseen = new UnseenRows(unseenPath, pages);
const none = new TokenTable(new Map());
const rows: object[] = [];
for (const [suite, use] of Object.entries(TRAINING_SUITES)) for (const one of readCases(folder, suite)) rows.push(rowOf(suite, use, one));
writeFileSync(out, JSON.stringify({ names: EVIDENCE, wordKinds: PAGE_WORDS, fromAddress: FROM_ADDRESS, suites: TRAINING_SUITES, rows }));

function rowOf(suite: string, { isArticle }: SuiteUse, one: Case): object {
  const { opening, options } = openCase(folder, one);
  const { page, declared, headline } = opening;
  const survey = surveyPage(page, surveyInputOf(opening));
  // The evidence reads no token columns.
  const table = computeFeatures(survey, { own: none, near: none, far: none, words: none });
  const reading = { survey, table, scores: unseen.of(suite, one.id) };
  const { metadata, text } = readStory(opening, reading, options);
  const evidence = gatherEvidence({ page, declared, headline, reading, metadata, mask: text.mask }, none);
  const gold = goldText(suite, one);
  return {
    suite,
    id: one.id,
    domain: domainOf(one.url || one.id),
    fold: foldOf(one.url || one.id, folds),
    article: isArticle ? 1 : 0,
    f1: gold === null ? null : shingleF1(gold, bodyText(text.typed, [])),
    tokens: pageTokens(page, declared),
    values: EVIDENCE.map((name) => evidence.get(name) ?? Number.NaN),
  };
}

/** The body as the gold has it, where the gold has all of it; the pages of the roles suite stand in other suites already. */
function goldText(suite: string, { gold }: Case): string | null {
  if (suite === "roles") return null;
  return gold.paragraphs?.join("\n") ?? (suite === "wcxb-dev" ? (gold.text ?? null) : null);
}
