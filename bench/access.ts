/**
 * How often a wall, and a text that is cut, is called right: the generated pages of test/access, every fixture, and articles of
 * STANDFIRST_CORPUS cut at a third with and without a wall's words put there; and false walls on its pages labelled free.
 *
 *     npm run access [-- --misses]
 *
 * What is not claimed costs recall only. Articles are reported in two halves of their domains, so that a rule made on one is seen on the other.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
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

/** What a fixture's facts allow is one thing or the other; where they allow both it is not counted. */
function fixtures(): Claim[] {
  return readdirSync("fixtures", { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    const one = JSON.parse(readFileSync(`fixtures/${entry.name}/case.json`, "utf8")) as FixtureCase;
    const tiers = [one.facts?.tier ?? []].flat();
    const complete = [one.facts?.complete ?? []].flat();
    const file = `fixtures/${entry.name}/page`;
    const page = existsSync(`${file}.html`) ? `${file}.html` : `${file}.bin`;
    const walls = tiers.filter((tier) => tier !== "free" && tier !== "unknown").length;
    const options = { ...(one.url === undefined ? {} : { url: one.url }), ...(one.options?.status === undefined ? {} : { status: one.options.status }) };
    return [
      {
        group: "fixtures",
        name: entry.name,
        isWalled: tiers.length === 0 ? null : walls === tiers.length ? true : walls === 0 ? false : null,
        isCut:
          one.facts === undefined
            ? null
            : complete.length === 0
              ? false
              : complete.every((value) => value === false)
                ? true
                : complete.includes(false)
                  ? null
                  : false,
        ...read(new Uint8Array(readFileSync(page)), options),
      },
    ];
  });
}

function cutArticles(): Claim[] {
  const cut: Claim[] = [];
  let articles = 0;
  for (const suite of SUITES) {
    for (const one of readCases(folder, suite)) {
      if (articles === ARTICLES) return cut;
      const html = decode(readBytes(folder, { ...one, suite }), null);
      const paragraphs = one.gold.paragraphs ?? (one.gold.text ?? "").split("\n");
      const end: Break = articles % 2 === 0 ? "mid-sentence" : "ellipsis";
      const half = foldOf(one.url, 2) === 0 ? "first" : "second";
      const pages = [true, false].map((withPrompt) => ({ withPrompt, page: cutPage(html, paragraphs, end, withPrompt) }));
      if (pages.some(({ page }) => page === null)) continue;
      articles++;
      for (const { withPrompt, page } of pages) {
        const options = one.url === "" ? {} : { url: one.url };
        cut.push({
          group: `cut, ${withPrompt ? "with a prompt" : "no prompt"}, ${half} half`,
          name: `${suite} ${one.id} ${page?.language} ${end}`,
          isWalled: withPrompt ? true : page?.isDeclaredGated === true ? null : false,
          isCut: true,
          ...read(page?.html ?? "", options),
        });
      }
    }
  }
  console.log(`only ${articles} articles could be cut`);
  return cut;
}

function labelledFree(): Claim[] {
  return readCases(folder, "roles")
    .filter(({ page }) => page?.access === "free")
    .map((one) => ({
      group: "labelled free",
      name: one.id,
      isWalled: false,
      isCut: one.page?.complete === "yes" ? false : null,
      ...read(readBytes(folder, { ...one, suite: "roles" }), one.url === "" ? {} : { url: one.url }),
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
