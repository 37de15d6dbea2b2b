/**
 * Reads every page of a corpus folder and writes predictions, a line a page, for its scorer.
 *
 *     npm run corpus -- <corpus folder> <out.jsonl> [--profiles] [--suite a,b] [--untimed]
 *
 * Generic reader unless `--profiles` is given. Also tells how long all of it took against linkedom's bare parse of the same pages,
 * unless `--untimed` leaves linkedom out.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseHTML } from "linkedom";
import type { Case } from "../corpus/read-corpus.js";
import { readBytes, readCases, SUITES } from "../corpus/read-corpus.js";
import type { ParseOptions } from "../src/index.js";
import { createParser, isArticleError, renderText } from "../src/index.js";
import { decode } from "../src/page/decode.js";

const args = process.argv.slice(2);
const withProfiles = args.includes("--profiles");
const isTimed = !args.includes("--untimed");
const suiteAt = args.indexOf("--suite");
const suites = suiteAt === -1 ? SUITES : (args[suiteAt + 1] ?? "").split(",");
const [folder, out] = args.filter((arg, i) => !arg.startsWith("--") && i !== suiteAt + 1 - (suiteAt === -1 ? 1 : 0));
if (folder === undefined || out === undefined) throw new Error("npm run corpus -- <corpus folder> <out.jsonl> [--profiles] [--suite a,b] [--untimed]");

const parser = createParser(withProfiles ? {} : { profiles: [] });
const file = openSync(out, "w");
let ours = 0;
let bare = 0;
let pages = 0;
/** From this ratio on a page is timed again. */
const SUSPECT = 8;
let worst = 0;
let worstPage = "";
let isWarm = false;
const refused = new Map<string, number>();

for (const suite of suites) {
  for (const one of readCases(folder, suite)) {
    const bytes = readBytes(folder, { ...one, suite });
    const html = decode(bytes, null);
    if (isTimed) parseBare(html);
    // Tables are made and code is compiled at the first page: that is no page's own time.
    if (!isWarm && isTimed) predict(suite, one, html);
    isWarm = true;
    const beforeBare = performance.now();
    if (isTimed) parseBare(html);
    const bareTime = performance.now() - beforeBare;
    const before = performance.now();
    const prediction = predict(suite, one, html);
    const time = performance.now() - before;
    ours += time;
    bare += bareTime;
    pages++;
    const ratio = isTimed && time / bareTime > SUSPECT ? Math.min(time / bareTime, again(suite, one, html), again(suite, one, html)) : time / bareTime;
    if (ratio > worst) {
      worst = ratio;
      worstPage = `${suite} ${one.id}`;
    }
    if (prediction.error !== undefined) refused.set(prediction.error, (refused.get(prediction.error) ?? 0) + 1);
    writeSync(file, `${JSON.stringify(prediction)}\n`);
  }
}
closeSync(file);
console.log(
  isTimed
    ? `${pages} pages, ${(ours / 1000).toFixed(1)} s; ${(ours / bare).toFixed(2)} × linkedom's bare parse, at most ${worst.toFixed(1)} × on a page (${worstPage})`
    : `${pages} pages, ${(ours / 1000).toFixed(1)} s`,
);
console.log("refused:", Object.fromEntries(refused));

/** The ratio once more: a pause of the machine is no page's own time either. */
function again(suite: string, one: Case, html: string): number {
  const beforeBare = performance.now();
  parseBare(html);
  const before = performance.now();
  predict(suite, one, html);
  return (performance.now() - before) / (before - beforeBare);
}

function parseBare(html: string): number {
  return parseHTML(html).document.childNodes.length;
}

interface Prediction {
  readonly suite: string;
  readonly id: string;
  readonly error?: string;
  readonly [field: string]: unknown;
}

/** One line of the predictions, as the corpus's README describes them. */
function predict(suite: string, one: Case, html: string): Prediction {
  const fetchedAt = one.crawled?.slice(0, 19).replace(" ", "T");
  const options: ParseOptions = { ...(one.url === "" ? {} : { url: one.url }), ...(fetchedAt === undefined ? {} : { fetchedAt }) };
  const isLedger = suite === "roles";
  try {
    const { article, error, blocks } = isLedger ? parser.inspectPage(html, options) : { article: parser.parseArticle(html, options), error: null, blocks: [] };
    const ledger = isLedger ? { blocks: blocks.map(({ text, role }) => ({ text, role })) } : {};
    if (article === null) return { suite, id: one.id, text: "", error: error?.reason ?? error?.code ?? "unknown", ...ledger };
    return {
      suite,
      id: one.id,
      text: renderText(article),
      headline: article.headline,
      authors: article.authors.map((author) => author.name),
      published: article.publishedAt,
      leadImage: article.leadImage?.url ?? null,
      confidence: article.confidence,
      standfirst: article.standfirst,
      topics: article.topics,
      images: article.images.map(({ url, caption, credit }) => ({ url, caption, credit })),
      ...ledger,
      ...(isLedger ? { page: { access: article.access.tier, complete: article.access.complete, genre: article.genre, language: article.language } } : {}),
    };
  } catch (error) {
    if (isArticleError(error)) return { suite, id: one.id, text: "", error: error.reason ?? error.code };
    throw error;
  }
}
