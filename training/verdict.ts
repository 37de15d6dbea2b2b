/** Writes the evidence of every page, with out-of-fold scores, for `verdict.py`; `tsx training/verdict.ts <work folder>`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shingleF1 } from "../corpus/metrics.js";
import { corpusFolder, domainOf, foldOf, readBytes, readCases } from "../corpus/read-corpus.js";
import { articleBody } from "../src/body/choose/article-body.js";
import { surveyInput } from "../src/body/choose/survey-input.js";
import { readDeclared } from "../src/declared/declared.js";
import { computeFeatures } from "../src/features/features.js";
import { TokenTable } from "../src/features/token-table.js";
import { decideMetadata } from "../src/fields/decide.js";
import { chooseHeadline } from "../src/fields/headline/headline.js";
import { resolveOptions } from "../src/options.js";
import { loadPage } from "../src/page/load.js";
import { bodyText } from "../src/render/text.js";
import { surveyPage } from "../src/survey/survey.js";
import { EVIDENCE, gatherEvidence } from "../src/verdict/evidence.js";
import { pageTokens } from "../src/verdict/page-tokens.js";

const [work = "training/work"] = process.argv.slice(2);
const folder = corpusFolder();
const meta = JSON.parse(readFileSync(join(work, "meta.json"), "utf8")) as { folds: number; pages: { suite: string; id: string; blocks: number }[] };
const buffer = readFileSync(join(work, process.env["OOF"] ?? "oof.f32"));
const oof = new Float32Array(buffer.buffer, buffer.byteOffset, buffer.length / 4);
const none = new TokenTable(new Map());
const rows: object[] = [];
let at = 0;
for (const suite of new Set(meta.pages.map((page) => page.suite).filter((name) => !name.endsWith("-small")))) {
  for (const one of readCases(folder, suite)) {
    const options = resolveOptions(one.url === "" ? {} : { url: one.url });
    const page = loadPage(readBytes(folder, one), options);
    const declared = readDeclared(page);
    const headline = chooseHeadline(page, declared, []);
    const survey = surveyPage(page, surveyInput(declared, headline));
    // The evidence reads no token columns.
    const table = computeFeatures(survey, { own: none, near: none, far: none, words: none });
    const scores = oof.slice(at, at + page.blocks.length);
    at += page.blocks.length;
    const reading = { survey, table, scores };
    const body = articleBody(page, declared, reading, null);
    const metadata = decideMetadata({ page, declared, headline, body: body.place, options: { ...options, timeZone: null }, overrides: [] });
    const { mask, typed } = body.finish(metadata);
    const evidence = gatherEvidence({ page, declared, headline, reading, metadata, mask }, none);
    const gold = suite === "roles" ? undefined : (one.gold.paragraphs?.join("\n") ?? (suite === "wcxb-dev" ? one.gold.text : undefined));
    rows.push({
      suite,
      id: one.id,
      domain: domainOf(one.url || one.id),
      fold: foldOf(one.url || one.id, meta.folds),
      article: suite === "lists-dev" ? 0 : 1,
      f1: gold === undefined ? null : shingleF1(gold, bodyText(typed, [])),
      tokens: pageTokens(page, declared),
      values: EVIDENCE.map((name) => evidence.get(name) ?? Number.NaN),
    });
  }
}
writeFileSync(join(work, "verdict-rows.json"), JSON.stringify({ names: EVIDENCE, rows }));
