/**
 * Turns out-of-fold role probabilities (and out-of-fold bodies) into predictions for the scorer;
 * `tsx training/evaluate-roles.ts <work folder> <out.jsonl>`. With `PIPELINE=1` the shipped models decide everything instead.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decideBody } from "../src/body/decide.js";
import { ROLES_MODEL } from "../src/model/roles-model.js";
import { resolveOptions } from "../src/options.js";
import { loadPage } from "../src/page/load.js";
import { inspectPage } from "../src/parse.js";
import { corpusFolder, readBytes, readCases } from "./corpus.js";

const [work = "training/work", out = "roles.jsonl"] = process.argv.slice(2);
const folder = corpusFolder();
const meta = JSON.parse(readFileSync(join(work, "meta.json"), "utf8")) as { pages: { suite: string; id: string; blocks: number }[] };
const floats = (name: string): Float32Array => {
  const buffer = readFileSync(join(work, name));
  return new Float32Array(buffer.buffer, buffer.byteOffset, buffer.length / 4);
};
const body = floats("oof.f32");
const probabilities = floats("roles-oof.f32");
const { classes } = ROLES_MODEL;
const cases = new Map(readCases(folder, "roles").map((one) => [one.id, one]));
const lines: string[] = [];
let at = 0;
let row = 0;
for (const known of meta.pages) {
  const one = known.suite === "roles" ? cases.get(known.id) : undefined;
  if (one !== undefined)
    lines.push(JSON.stringify({ suite: "roles", id: one.id, ...(process.env["PIPELINE"] === "1" ? shipped(one) : crossed(one, known.blocks)) }));
  if (known.suite === "roles") row += known.blocks;
  at += known.blocks;
}
writeFileSync(out, lines.join("\n"));

type One = NonNullable<ReturnType<typeof cases.get>>;

function crossed(one: One, n: number): object {
  const page = loadPage(readBytes(folder, one), resolveOptions(one.url === "" ? {} : { url: one.url }));
  const mask = decideBody(body.slice(at, at + n));
  return { blocks: page.blocks.map(({ text }, i) => ({ text, role: mask[i] === 1 ? "body" : best(row + i) })) };
}

function best(i: number): string {
  const values = probabilities.subarray(i * classes.length, (i + 1) * classes.length);
  return classes[values.indexOf(Math.max(...values))] ?? "other";
}

function shipped(one: One): object {
  const { blocks, article } = inspectPage(readBytes(folder, one), {
    profiles: [],
    ...(one.url === "" ? {} : { url: one.url }),
    ...(one.crawled === undefined ? {} : { fetchedAt: one.crawled }),
  });
  const page = article === null ? {} : { access: article.access.tier, complete: article.access.complete, genre: article.genre, language: article.language };
  return { blocks: blocks.map(({ text, role }) => ({ text, role })), page };
}
