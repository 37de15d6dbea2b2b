import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { installPacked } from "../package/installed.js";
import { blocks, inLanguage } from "./blocks.js";

const { folder, remove } = installPacked();
afterAll(remove);

const TIMES = "test/testing/pages/example-times";
const PROFILE = {
  id: "example-times",
  hosts: ["times.example"],
  layouts: [{ fields: { authors: [".who"] }, body: { roots: [".tale > p"], remove: [".who", ".join"] } }],
};
const at = (name: string): string => join(folder, name);
for (const name of ["pages", "test/pages", "ftr-site-config"]) mkdirSync(at(name), { recursive: true });
const story = readFileSync(`${TIMES}/story/page.html`, "utf8").replace('class="who">', 'class="byline">By ');
for (const name of ["story.html", "page.html", "pages/1.html", "pages/2.html"]) writeFileSync(at(name), story);
for (const name of ["my-profile.json", "times.json"]) writeFileSync(at(name), JSON.stringify(PROFILE));
cpSync(TIMES, at("test/pages/example-times"), { recursive: true });
writeFileSync(at("ftr-site-config/example.org.txt"), "title: //h1\nbody: //article\n");
writeFileSync(at("crawl.tsv"), "story.html\thttps://times.example/local/ferry-back\n");
writeFileSync(at("setup.mjs"), readFileSync("test/docs/setup.mjs"));

const nameOf = (place: string): string => `${place.replaceAll(/\W/g, "-")}.test.mjs`;

describe("code in README and docs runs, from an empty folder with the packed package", () => {
  test("TypeScript", () => {
    const all = inLanguage("ts");
    for (const { place, code } of all) {
      const script = transformSync(code, { loader: "ts", format: "esm", target: "es2022" }).code;
      writeFileSync(at(nameOf(place)), `import "./setup.mjs";\nimport { test as ran } from "vitest";\n${script}\nran("to its end", () => {});\n`);
    }
    const vitest = spawnSync(
      "node",
      [resolve("node_modules/vitest/vitest.mjs"), "run", "--reporter=json", "--test-timeout=600000", "--no-isolate", "--no-file-parallelism"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    const { testResults } = JSON.parse(vitest.stdout.slice(vitest.stdout.indexOf('{"num'))) as {
      testResults: readonly { name: string; status: string; message: string; assertionResults: readonly { failureMessages: readonly string[] }[] }[];
    };
    const failed = testResults.filter(({ status }) => status !== "passed");
    expect(failed.map(({ name, message, assertionResults }) => [name, message, assertionResults.flatMap(({ failureMessages }) => failureMessages)])).toEqual(
      [],
    );
    expect(testResults).toHaveLength(all.length);
    expect(readFileSync(at("x-ray.html"), "utf8")).toMatch(/^<!doctype html>/i);
  });

  // `npx` finds the command in the folder, `curl` fetches nothing, and what npm itself would do is not done.
  const SHELL = `set -euo pipefail
npx() { test "$1" = standfirst; shift; node node_modules/.bin/standfirst "$@"; }
curl() { cat story.html; }
npm() { test "$#" -gt 0; }
URL=https://times.example/local/ferry-back
`;
  test.each(inLanguage("sh").map(({ place, code }) => [place, code]))("the commands in %s", (_, code) => {
    const { status, stderr } = spawnSync("bash", ["-c", `${SHELL}${code}`], { cwd: folder, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("standfirst:")]);
  });

  test("the example that draws an X-ray", () => {
    const args = ["tsx", "examples/x-ray.ts", "fixtures/thai/page.html", "https://news.example/", at("thai.html")];
    expect(execFileSync("npx", args, { encoding: "utf8" })).toContain("thai.html");
    expect(readFileSync(at("thai.html"), "utf8")).toMatch(/^<!doctype html>/i);
  });

  test("the demo prints what the README shows", () => {
    const [demo] = blocks.filter(({ place, code }) => place.startsWith("README.md") && code.includes("New Maliki Recording"));
    const printed = execFileSync("npx", ["tsx", "examples/demo.ts"], { encoding: "utf8" });
    const [begin = "", end = ""] = (demo?.code ?? "").split("…\n");
    expect(printed.slice(0, begin.length)).toBe(begin);
    expect(printed.slice(-end.length)).toBe(end);
    expect(end).not.toBe("");
  });
});
