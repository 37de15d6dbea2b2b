/** Turns out-of-fold probabilities into predictions for the scorer; `tsx training/evaluate.ts <work folder> <out.jsonl> [suite …]`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../corpus/read-corpus.js";
import { corpusFolder, readBytes, readCases } from "../corpus/read-corpus.js";
import { articleBody } from "../src/body/choose/article-body.js";
import { surveyInput } from "../src/body/choose/survey-input.js";
import { readDeclared } from "../src/declared/declared.js";
import { decideMetadata } from "../src/fields/decide.js";
import { chooseHeadline } from "../src/fields/headline/headline.js";
import { resolveOptions } from "../src/options.js";
import { loadPage } from "../src/page/load.js";
import { bodyText } from "../src/render/text.js";
import { surveyPage } from "../src/survey/survey.js";

const [work = "training/work", out = "/tmp/pred.jsonl", ...only] = process.argv.slice(2);
const SUITES = ["fundus", "wcxb-dev", "roles", "trafilatura", "postlight", "lists-dev"];
const folder = corpusFolder();
const meta = JSON.parse(readFileSync(join(work, "meta.json"), "utf8")) as { pages: { suite: string; id: string; blocks: number }[] };
const buffer = readFileSync(join(work, process.env["OOF"] ?? "oof.f32"));
const oof = new Float32Array(buffer.buffer, buffer.byteOffset, buffer.length / 4);
const place = new Map<string, readonly [number, number]>();
let at = 0;
for (const page of meta.pages) {
  place.set(`${page.suite} ${page.id}`, [at, page.blocks]);
  at += page.blocks;
}

const lines: string[] = [];
for (const suite of only.length > 0 ? only : SUITES) {
  for (const one of readCases(folder, suite)) lines.push(JSON.stringify(predict(suite, one)));
}
writeFileSync(out, lines.join("\n"));

/** The pipeline's own lines up to the body, with scores from a model that has not seen the site. */
function predict(suite: string, one: Case): object {
  const [from, n] = place.get(`${suite} ${one.id}`) as readonly [number, number];
  const options = resolveOptions(one.url === "" ? {} : { url: one.url });
  const page = loadPage(readBytes(folder, one), options);
  if (n !== page.blocks.length) console.log(`${one.id}: extracted with other blocks, extract again`);
  const scores = new Float32Array(page.blocks.length);
  scores.set(oof.subarray(from, from + Math.min(n, page.blocks.length)));
  const declared = readDeclared(page);
  const headline = chooseHeadline(page, declared, []);
  const survey = surveyPage(page, surveyInput(declared, headline));
  const body = articleBody(page, declared, { survey, table: { blocks: n, columns: new Map() }, scores }, null);
  const metadata = decideMetadata({ page, declared, headline, body: body.place, options: { ...options, timeZone: null }, overrides: [] });
  const text = body.finish(metadata);
  return {
    suite,
    id: one.id,
    text: bodyText(text.typed, []),
    blocks: page.blocks.map((block, i) => ({ text: block.text, role: text.mask[i] === 1 ? "body" : "other" })),
  };
}
