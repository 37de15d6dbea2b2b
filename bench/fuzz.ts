/**
 * Pages cut and damaged at random, until the time is up: each must give an Article that passes the schema or an ArticleError, in bounded time, with no word lost.
 *
 *     npm run fuzz [-- --minutes 5 --seed 1]
 *     npm run fuzz -- --each 50 --minutes 600            # every page in turn, cut at 50 places and damaged 50 times
 *     npm run fuzz -- --seed 1 --run 259 > page.html     # writes that run's page, to look into its failure
 *
 * Pages are those of STANDFIRST_CORPUS, else our own fixtures. The same seed damages the same pages in the same way.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseHTML } from "linkedom";
import { readBytes, readCases, SUITES } from "../corpus/read-corpus.js";
import { articleSchema, createParser, isArticleError } from "../src/index.js";
import { decode } from "../src/page/decode.js";
import { pageText } from "../test/page-text.js";

const args = process.argv.slice(2);
const option = (name: string, fallback: number): number => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : fallback);
const minutes = option("--minutes", 5);
const seed = option("--seed", 1);
const wanted = option("--run", 0);
const each = option("--each", 0);
/** Cuts and damages of a page that is read once, where pages are chosen at random. */
const AT_ONCE = 5;
/** Times linkedom's bare parse of the same markup that no page may take, from this many milliseconds on: shorter ones are noise. */
const MOST = 10;
const NOISE = 200;
/** What damaged pages are patched with. */
const SPLINTERS = [
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "<p>",
  "</p>",
  "</div>",
  "<a href='//x'>",
  "<script>",
  "</script>",
  "<table><tr><td>",
  "<template>",
  "<svg>",
  "<title>",
  '"',
  "'",
  "&",
  "&#xd800;",
  "\0",
  "\ud800",
  "<br><br>",
  "{",
  "}",
  "__proto__",
  "<base href='x'>",
  "<h1>",
  "<noscript>",
];

const parser = createParser();
const random = mulberry32(seed);
const files = sources();
const end = performance.now() + minutes * 60_000;
let runs = 0;
let articles = 0;
let slowest = 0;
const failures: string[] = [];

// Tables are made at the first page: that is no page's own time.
if (wanted === 0) for (const { read, url } of files.slice(0, 3)) faultOf(read(), url);

for (let at = 0; performance.now() < end && (each === 0 || at < files.length); at++) {
  const { name, read, url } = files[each === 0 ? Math.floor(random() * files.length) : at] as Source;
  const html = read();
  for (let i = 0; i < 2 * (each || AT_ONCE) && performance.now() < end; i++) {
    const page = i % 2 === 0 ? cut(html) : damaged(html);
    runs++;
    if (wanted === 0) check(name, page, url);
    else if (runs === wanted) writeOut(name, page);
  }
}
console.log(
  `${runs} pages in ${minutes} minutes, seed ${seed}: ${articles} articles, ${runs - articles - failures.length} refused, ${failures.length} failures; the slowest took ${slowest.toFixed(1)} × linkedom's bare parse`,
);
for (const failure of failures.slice(0, 50)) console.log(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

function check(name: string, html: string, url: string | null): void {
  const before = performance.now();
  const wrong = faultOf(html, url);
  if (wrong !== null) failures.push(`${name}, run ${runs}: ${wrong}`);
  if (performance.now() - before < NOISE) return;
  // Now by processor time, and the best of three: other work on the machine, garbage of earlier pages and first compilations are not the page's.
  const time = leastOf(() => parser.safeParseArticle(html, url === null ? {} : { url }));
  const bare = leastOf(() => parseHTML(html).document.childNodes.item(0));
  slowest = Math.max(slowest, time / bare);
  if (time > MOST * bare && time > NOISE) failures.push(`${name}, run ${runs}: ${time.toFixed(0)} ms, linkedom ${bare.toFixed(0)} ms`);
}

function leastOf(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function writeOut(name: string, html: string): void {
  writeFileSync(1, html);
  console.error(`seed ${seed}, run ${runs}: ${name}`);
  process.exit();
}

/** What is wrong with the reading of a page; `null` where nothing is. */
function faultOf(html: string, url: string | null): string | null {
  try {
    const { article, error, blocks } = parser.inspectPage(html, url === null ? {} : { url });
    if ((article === null) === (error === null)) return "neither or both of article and error";
    if (squeezed(blocks.map((block) => block.text).join("")) !== pageText(html, null)) return "words lost or gained";
    if (article === null) return null;
    articles++;
    return articleSchema.safeParse(article).success ? null : "the schema refuses the article";
  } catch (error) {
    if (!isArticleError(error)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
    return error.cause === undefined ? null : error.message;
  }
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

function cut(html: string): string {
  return html.slice(0, Math.floor(random() * html.length));
}

/** Up to eight places lose a stretch, repeat one, or get a splinter. */
function damaged(html: string): string {
  let text = html;
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--) {
    const at = Math.floor(random() * text.length);
    const to = Math.min(text.length, at + Math.floor(random() ** 3 * 2000));
    const what = random();
    const middle =
      what < 0.3 ? "" : what < 0.5 ? text.slice(at, to).repeat(2) : (SPLINTERS[Math.floor(random() * SPLINTERS.length)] as string) + text.slice(at, to);
    text = text.slice(0, at) + middle + text.slice(to);
  }
  return text;
}

interface Source {
  readonly name: string;
  readonly url: string | null;
  readonly read: () => string;
}

function sources(): readonly Source[] {
  const folder = process.env["STANDFIRST_CORPUS"];
  if (folder === undefined) {
    console.log("NO CORPUS: our own fixtures (STANDFIRST_CORPUS is not set).");
    return readdirSync("fixtures")
      .map((name) => `fixtures/${name}/page.html`)
      .filter((file) => existsSync(file))
      .map((file) => ({ name: file, url: null, read: () => readFileSync(file, "utf8") }));
  }
  return SUITES.flatMap((suite) =>
    readCases(folder, suite).map((one) => ({
      name: `${suite} ${one.id}`,
      url: one.url === "" ? null : one.url,
      read: () => decode(readBytes(folder, { ...one, suite }), null),
    })),
  );
}

/** A small generator of numbers in [0, 1) from a seed; https://github.com/cprosche/mulberry32 */
function mulberry32(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
