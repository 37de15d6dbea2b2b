import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { installPacked } from "./installed.js";

const { folder, files, manifest, remove } = installPacked();
afterAll(remove);

const PAGE = resolve("fixtures/inkl-aggregator/page.html");
const HEADLINE = "New Maliki Recording Reveals Coordination with Militia to Confront Sadrists";

/** Runs a file of the folder with Node; its output. */
function run(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return execFileSync("node", ["--no-warnings", name, PAGE], { cwd: folder, encoding: "utf8" }).trim();
}

/** What both module systems do with the same names. */
const USE = `
const page = readFileSync(process.argv[2], "utf8");
async function main() {
  const seen = [];
  for await (const result of parseMany([{ id: "a", input: page }], { workers: 1 })) seen.push(result.data.headline);
  const { profile } = readSiteConfig("title: //h1", "example.com.txt");
  console.log(JSON.stringify([parseArticle(page).headline, ...seen, profile.hosts[0], schema.type]));
}
main();`;

/** Every entry point that both module systems have, with types; were they \`any\`, the wrong lines would pass. */
const TYPED = `
import { type Article, defineProfile, type Profile, parseArticle } from "standfirst";
import { parseMany } from "standfirst/batch";
import { readSiteConfig } from "standfirst/ftr";
import schema from "standfirst/article.schema.json";

export const article: Article = parseArticle("<p>");
// @ts-expect-error: a headline is no number
export const wrong: number = parseArticle("<p>").headline;
// @ts-expect-error: a page is no number
parseArticle(1);
// @ts-expect-error: a deadline is a number
parseMany([], { deadline: "soon" });
// @ts-expect-error: a site config is text
readSiteConfig(1, "example.com.txt");
// @ts-expect-error: a schema's address is no number
export const address: number = schema.$schema;
const profile: Profile = readSiteConfig("title: //h1", "example.com.txt").profile ?? { id: "a", hosts: ["a.example"], layouts: [{}] };
defineProfile(profile);
`;

test("the package holds what is built and nothing that is not meant for users", () => {
  const packed = new Set(files.map(({ path }) => path));
  expect(new Set([...packed].filter((path) => !path.startsWith("dist/")))).toEqual(new Set(["LICENSE", "NOTICE", "README.md", "package.json"]));
  const targets = [...JSON.stringify([manifest.exports, manifest.bin]).matchAll(/"\.\/([^"]+\.[a-z]+)"/g)].map(([, path = ""]) => path);
  expect(targets.filter((path) => !packed.has(path) && !(`./${path}` in manifest.exports))).toEqual([]);
  // Beside these: what they import. No maps, no sources, nothing left over from an earlier build.
  const beside = [...packed].filter((path) => path.startsWith("dist/") && !targets.includes(path));
  expect(beside.sort()).toEqual(["dist/batch-worker.js", "dist/profiles.cjs", "dist/profiles.js"]);
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(4_000_000);
});

describe("from an empty folder, every entry point", () => {
  const EXPECTED = JSON.stringify([HEADLINE, HEADLINE, "example.com", "object"]);

  test("as ES modules", () => {
    const imports = `
import { readFileSync } from "node:fs";
import { parseArticle } from "standfirst";
import { parseMany } from "standfirst/batch";
import { readSiteConfig } from "standfirst/ftr";
import schema from "standfirst/article.schema.json" with { type: "json" };`;
    expect(run("use.mjs", `${imports}${USE}`)).toBe(EXPECTED);
  });

  test("as CommonJS", () => {
    const imports = `
const { readFileSync } = require("node:fs");
const { parseArticle } = require("standfirst");
const { parseMany } = require("standfirst/batch");
const { readSiteConfig } = require("standfirst/ftr");
const schema = require("standfirst/article.schema.json");`;
    expect(run("use.cjs", `${imports}${USE}`)).toBe(EXPECTED);
  });

  test("the testing entry under vitest", () => {
    const code = `
import { parseArticle } from "standfirst";
import { articleMatchers, arbitraryArticle } from "standfirst/testing";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
expect.extend(articleMatchers);
test("read", () => {
  expect(parseArticle(readFileSync(${JSON.stringify(PAGE)}, "utf8"))).toBeArticle();
  expect(fc.sample(arbitraryArticle(fc), 1)[0]).toBeArticle();
});`;
    writeFileSync(join(folder, "use.test.mjs"), code);
    const vitest = spawnSync("node", [resolve("node_modules/vitest/vitest.mjs"), "run", "--reporter=json", "--test-timeout=600000"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(JSON.parse(vitest.stdout)).toMatchObject({ numPassedTests: 1, numFailedTests: 0, success: true });
  });

  test("the command through its link", () => {
    const out = execFileSync("node", [join("node_modules", ".bin", "standfirst"), PAGE, "--fields", "headline", "--format", "jsonl"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(JSON.parse(out)).toEqual({ headline: HEADLINE });
  });

  test.each([
    ["node16", ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16, ["typed.mts", "typed.cts"]],
    ["bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler, ["typed.mts"]],
  ])("as TypeScript with moduleResolution %s", (_, module, moduleResolution, names) => {
    const testing = 'import { articleMatchers, describeProfile } from "standfirst/testing";\ndescribeProfile(defineProfile(profile), "pages");\n';
    writeFileSync(join(folder, "typed.mts"), `${TYPED}${testing}export const matchers: object = articleMatchers;\n`);
    writeFileSync(join(folder, "typed.cts"), TYPED);
    const settings: ts.CompilerOptions = {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      esModuleInterop: true,
      noEmit: true,
      types: [],
    };
    const program = ts.createProgram(
      names.map((name) => join(folder, name)),
      settings,
    );
    // Ours alone: what our peers' types say of themselves is not asked.
    const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
    expect(own.length).toBeGreaterThan(4);
    const found = own.flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]);
    expect(found.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`)).toEqual([]);
  });
});
