/** Turns out-of-fold probabilities into predictions for the scorer; `tsx training/evaluate.ts <work folder> <out.jsonl>`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assembleBody } from "../src/body/assemble.js";
import { decideBody } from "../src/body/decide.js";
import { refineBody } from "../src/body/refine.js";
import { surveyPage } from "../src/features/survey.js";
import { resolveOptions } from "../src/options.js";
import { loadPage } from "../src/page/load.js";
import { bodyText } from "../src/render/text.js";
import { readContext } from "./context.js";
import { corpusFolder, readBytes, readCases } from "./corpus.js";

const [work = "training/work", out = "/tmp/pred.jsonl"] = process.argv.slice(2);
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
for (const suite of ["fundus", "wcxb-dev", "roles", "trafilatura", "postlight", "lists-dev"]) {
  for (const one of readCases(folder, suite)) {
    const [from, n] = place.get(`${suite} ${one.id}`) as readonly [number, number];
    const page = loadPage(readBytes(folder, one), resolveOptions(one.url === "" ? {} : { url: one.url }));
    if (n !== page.blocks.length) console.log(`${one.id}: extracted with other blocks, extract again`);
    const scores = new Float32Array(page.blocks.length);
    scores.set(oof.subarray(from, from + Math.min(n, page.blocks.length)));
    const chosen = process.env["PLAIN"] ? decideBody(scores) : refineBody(surveyPage(page, readContext(page)), decideBody(scores));
    const body = assembleBody(
      page,
      page.blocks.filter((_, i) => chosen[i] === 1),
      [],
    );
    lines.push(
      JSON.stringify({
        suite,
        id: one.id,
        text: bodyText(body, []),
        blocks: page.blocks.map((b, i) => ({ text: b.text, role: chosen[i] === 1 ? "body" : "other" })),
      }),
    );
  }
}
writeFileSync(out, lines.join("\n"));
