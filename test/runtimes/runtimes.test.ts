import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { findBun } from "./bun.js";

const bun = findBun();
if (bun === null)
  console.warn("SKIPPED: the package was not tried on Bun. Install it (npm install --prefix node_modules/.cache/standfirst/bun bun), or name it in BUN_PATH.");

/** What test/package/read-fixtures.mjs reads under a runtime, by fixture. */
const read = (runtime: string): Readonly<Record<string, unknown>> =>
  JSON.parse(execFileSync(runtime, ["test/package/read-fixtures.mjs"], { encoding: "utf8", maxBuffer: 2 ** 28, timeout: 600_000 })).results;

describe("what is built reads the fixtures as on Node", () => {
  test.skipIf(bun === null)("on Bun", () => {
    const inNode = read("node");
    expect(Object.keys(inNode).length).toBeGreaterThan(40);
    expect(read(bun as string)).toEqual(inNode);
  });

  test("where there is nothing but the language and three names of the web, as on the edge", async () => {
    const { outputFiles } = await build({
      entryPoints: ["dist/index.js"],
      bundle: true,
      write: false,
      platform: "neutral",
      mainFields: ["module", "main"],
      conditions: ["workerd"],
      external: ["canvas"],
      format: "iife",
      globalName: "standfirst",
      target: "es2022",
      logLevel: "error",
    });
    const context = createContext({ TextDecoder, URL, atob });
    runInContext(outputFiles[0]?.text ?? "", context);
    for (const name of readdirSync("fixtures")) {
      const file = `fixtures/${name}/article.json`;
      if (!existsSync(file) || !existsSync(`fixtures/${name}/page.html`)) continue;
      const { url, fetchedAt, options } = JSON.parse(readFileSync(`fixtures/${name}/case.json`, "utf8"));
      Object.assign(context, { page: readFileSync(`fixtures/${name}/page.html`, "utf8"), options: { url, fetchedAt, ...options } });
      const headline = runInContext("standfirst.parseArticle(page, JSON.parse(JSON.stringify(options))).headline", context);
      expect(headline, name).toBe(JSON.parse(readFileSync(file, "utf8")).headline);
    }
  });
});
