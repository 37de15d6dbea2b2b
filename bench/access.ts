/**
 * How often a wall, and a text that is cut, is called right: the generated pages of test/access, every fixture, and articles of
 * STANDFIRST_CORPUS cut at a third with and without a wall's words put there; and false walls on its pages labelled free.
 *
 *     npm run access [-- --misses]
 *
 * What is not claimed costs recall only. Articles are reported in two halves of their domains, so that a rule made on one is seen on the other.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Case } from "../corpus/read-corpus.js";
import { corpusFolder, foldOf, readBytes, readCases } from "../corpus/read-corpus.js";
import { createParser } from "../src/index.js";
import { decode } from "../src/page/decode.js";
import { gatedPages } from "../test/access/gated-pages.js";
import type { Break } from "./cut-page.js";
import { cutPage } from "./cut-page.js";

interface Claim {
  readonly group: string;
  readonly name: string;
  /** `null` where nobody knows: it is not counted. */
  readonly isWalled: boolean | null;
  readonly isCut: boolean | null;
  readonly saysWalled: boolean;
  readonly saysCut: boolean;
}

const ARTICLES = 200;
const SUITES = ["fundus", "wcxb-dev"] as const;
const parser = createParser({ profiles: [] });
const claims: Claim[] = [...generated(), ...fixtures()];
const folder = corpusFolder();
claims.push(...cutArticles(), ...labelledFree());
const showsMisses = process.argv.includes("--misses");
for (const group of [...new Set(claims.map((claim) => claim.group))])
  tell(
    group,
    claims.filter((claim) => claim.group === group),
  );
tell("all", claims);
const free = claims.filter(({ group }) => group === "labelled free");
console.log(`false walls on pages labelled free: ${free.filter(({ saysWalled }) => saysWalled).length} of ${free.length}`);

function read(html: string | Uint8Array, options: { readonly url?: string; readonly status?: number }): Pick<Claim, "saysWalled" | "saysCut"> {
  const { article } = parser.inspectPage(html, options);
  const tier = article?.access.tier ?? "unknown";
  return { saysWalled: tier !== "free" && tier !== "unknown", saysCut: article?.access.complete === false };
}

function generated(): Claim[] {
  return gatedPages().map(({ name, html, status, isWalled, complete }) => {
    const options = { url: "https://ellan-post.example/2026/01/night-ferry", ...(status === null ? {} : { status }) };
    return { group: "generated", name, isWalled, isCut: complete === false, ...read(html, options) };
  });
}

interface FixtureCase {
  readonly url?: string;
  readonly options?: { readonly status?: number };
  readonly facts?: { readonly tier?: string | readonly string[]; readonly complete?: boolean | null | readonly (boolean | null)[] };
}

function fixtures(): Claim[] {
  return readdirSync("fixtures", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => fixtureClaim(name, JSON.parse(readFileSync(`fixtures/${name}/case.json`, "utf8")) as FixtureCase));
}

function fixtureClaim(name: string, { url, options, facts }: FixtureCase): Claim {
  const file = `fixtures/${name}/page`;
  const page = readFileSync(existsSync(`${file}.html`) ? `${file}.html` : `${file}.bin`);
  const walls = [facts?.tier ?? []].flat().map((tier) => tier !== "free" && tier !== "unknown");
  // A whole text is not worth a fact: an article whose facts say nothing of it is not cut.
  const cuts = facts === undefined ? [] : [facts.complete ?? true].flat().map((complete) => complete === false);
  return {
    group: "fixtures",
    name,
    isWalled: agreed(walls),
    isCut: agreed(cuts),
    ...read(new Uint8Array(page), { ...(url === undefined ? {} : { url }), ...(options?.status === undefined ? {} : { status: options.status }) }),
  };
}

/** What all values allowed say; `null` where there are none, or where they allow both: that is not counted. */
function agreed(allowed: readonly boolean[]): boolean | null {
  const [first = null] = allowed;
  return allowed.every((one) => one === first) ? first : null;
}

function cutArticles(): Claim[] {
  const cut: Claim[] = [];
  let articles = 0;
  for (const one of SUITES.flatMap((suite) => readCases(folder, suite))) {
    if (articles === ARTICLES) return cut;
    const claims = cutClaims(one, articles % 2 === 0 ? "mid-sentence" : "ellipsis");
    if (claims.length > 0) articles++;
    cut.push(...claims);
  }
  console.log(`only ${articles} articles could be cut`);
  return cut;
}

/** One article cut, with a prompt and without one; empty where it cannot be cut. */
function cutClaims(one: Case, end: Break): Claim[] {
  const html = decode(readBytes(folder, one), null);
  const paragraphs = one.gold.paragraphs ?? (one.gold.text ?? "").split("\n");
  const half = foldOf(one.url, 2) === 0 ? "first" : "second";
  const claims = [true, false].flatMap((withPrompt) => {
    const page = cutPage(html, paragraphs, end, withPrompt);
    if (page === null) return [];
    const isWalled = withPrompt ? true : page.isDeclaredGated ? null : false;
    const group = `cut, ${withPrompt ? "with a prompt" : "no prompt"}, ${half} half`;
    const name = `${one.suite} ${one.id} ${page.language} ${end}`;
    return [{ group, name, isWalled, isCut: true, ...read(page.html, one.url === "" ? {} : { url: one.url }) }];
  });
  return claims.length === 2 ? claims : [];
}

function labelledFree(): Claim[] {
  return readCases(folder, "roles")
    .filter(({ page }) => page?.access === "free")
    .map((one) => ({
      group: "labelled free",
      name: one.id,
      isWalled: false,
      isCut: one.page?.complete === "yes" ? false : null,
      ...read(readBytes(folder, one), one.url === "" ? {} : { url: one.url }),
    }));
}

function tell(group: string, of: readonly Claim[]): void {
  const walled = of.map(({ name, isWalled, saysWalled }) => ({ name, truth: isWalled, says: saysWalled }));
  const cut = of.map(({ name, isCut, saysCut }) => ({ name, truth: isCut, says: saysCut }));
  console.log(`${group}: walled ${figures(walled)} · cut ${figures(cut)}`);
  if (!showsMisses || group === "all") return;
  for (const [what, answers] of Object.entries({ walled, cut }))
    for (const { name, truth, says } of answers) if (truth !== null && truth !== says) console.log(`  ${what} ${truth ? "missed" : "FALSE"}: ${name}`);
}

function figures(answers: readonly { readonly truth: boolean | null; readonly says: boolean }[]): string {
  const known = answers.filter(({ truth }) => truth !== null);
  const right = known.filter(({ truth, says }) => truth === true && says).length;
  const claimed = known.filter(({ says }) => says).length;
  const real = known.filter(({ truth }) => truth === true).length;
  const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));
  return `P ${share(right, claimed)} R ${share(right, real)} (${right} right of ${claimed} claimed, ${real} real)`;
}
