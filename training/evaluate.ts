/**
 * How right bodies are, through the whole pipeline: out of sample, with probabilities from models that never saw the page's site, and in sample by the
 * made model and by the shipped one; `tsx training/evaluate.ts <work folder> <body-unseen.f32> <figures.json> [predictions.jsonl]`.
 *
 * Where a fourth file is named, the bodies out of sample are written to it, a page a line, for another scorer.
 */
import { writeFileSync } from "node:fs";
import type { Case } from "../corpus/read-corpus.js";
import { corpusFolder, readCases } from "../corpus/read-corpus.js";
import { bodyModel, openBodyModel } from "../src/body/choose/body-model.js";
import type { BodyReading } from "../src/body/choose/read-body.js";
import { readBody } from "../src/body/choose/read-body.js";
import { bodyText } from "../src/render/text.js";
import { readStory } from "../src/stages.js";
import type { ReadBody } from "./body-figures.js";
import { bodyFigures, figuresByScript, MEASURED_SUITES } from "./body-figures.js";
import { labelPage } from "./labels.js";
import { madePath, readModel } from "./model-files.js";
import { MODELS } from "./models.js";
import type { OpenedCase } from "./work-pages.js";
import { openCase, readMeta, UnseenRows } from "./work-pages.js";

const [work = "training/work", unseenPath, out, predictionsOut] = process.argv.slice(2);
if (unseenPath === undefined || out === undefined)
  throw new Error("tsx training/evaluate.ts <work folder> <body-unseen.f32> <figures.json> [predictions.jsonl]");
const folder = corpusFolder();
const unseen = new UnseenRows(unseenPath, readMeta(work).pages);
const made = openBodyModel(await readModel(madePath(work, "body"), MODELS.body.constant));
const shipped = bodyModel();
const WAYS = ["unseen", "made", "shipped"] as const;
const read: Record<(typeof WAYS)[number], Record<string, ReadBody[]>> = { unseen: {}, made: {}, shipped: {} };
let blocks = 0;
let decidedOtherwise = 0;

for (const suite of MEASURED_SUITES) {
  for (const one of readCases(folder, suite)) {
    const opened = openCase(folder, one);
    const readings = readingsOf(suite, one, opened);
    for (const way of WAYS) {
      read[way][suite] ??= [];
      read[way][suite]?.push(bodyOf({ ...one, suite }, opened, readings[way]));
    }
    compareDecisions(readings.made.scores, readings.shipped.scores);
  }
}

writeFileSync(
  out,
  JSON.stringify(
    {
      ...Object.fromEntries(WAYS.map((way) => [way, bodyFigures(read[way])])),
      unseenByScript: figuresByScript("fundus", read.unseen["fundus"] ?? []),
      blocks: { all: blocks, decidedOtherwise },
    },
    null,
    2,
  ),
);
if (predictionsOut !== undefined) {
  const lines = Object.entries(read.unseen).flatMap(([suite, pages]) =>
    pages.map(({ one, text, blocks: own }) =>
      JSON.stringify({ suite, id: one.id, text, blocks: own.map((block) => ({ text: block.text, role: block.ours })) }),
    ),
  );
  writeFileSync(predictionsOut, lines.join("\n"));
}

function readingsOf(suite: string, one: Case, { opening }: OpenedCase): Readonly<Record<(typeof WAYS)[number], BodyReading>> {
  const { page, declared, headline } = opening;
  const byShipped = readBody(page, declared, headline, shipped);
  const scores = unseen.of(suite, one.id);
  if (scores.length !== page.blocks.length) throw new Error(`${suite} ${one.id} is cut into other blocks than extract.ts saw: run that step again.`);
  return { unseen: { ...byShipped, scores }, made: readBody(page, declared, headline, made), shipped: byShipped };
}

function bodyOf(one: Case, { opening, options }: OpenedCase, reading: BodyReading): ReadBody {
  const { text } = readStory(opening, reading, options);
  const { blocks: own } = opening.page;
  const gold = one.blocks === undefined ? [] : labelPage(one, own).roles;
  const judged = gold.flatMap((role, i) =>
    role === null ? [] : [{ text: own[i]?.text ?? "", gold: role === "body" ? "body" : "other", ours: text.mask[i] === 1 ? "body" : "other" }],
  );
  return { one, text: bodyText(text.typed, []), blocks: judged };
}

function compareDecisions(first: Float32Array, second: Float32Array): void {
  blocks += first.length;
  first.forEach((score, i) => {
    if (score > 0.5 !== (second[i] as number) > 0.5) decidedOtherwise++;
  });
}
