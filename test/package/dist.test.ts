import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Target {
  readonly types: string;
  readonly default: string;
}
const { exports, bin, dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, string | Target | { import: Target; require: Target }>;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const entries = Object.entries(exports).flatMap(([name, target]) => (typeof target === "object" && "require" in target ? [{ name, ...target }] : []));
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;
const node = (code: string, type: "module" | "commonjs"): string => execFileSync("node", [`--input-type=${type}`, "-e", code], { encoding: "utf8" }).trim();

describe.each(entries)("$name as it is packed", (entry) => {
  test("loads as an ES module and as CommonJS, with the same exports", () => {
    const esm = node(`console.log(Object.keys(await import("${entry.import.default}")).sort().join())`, "module");
    const cjs = node(`console.log(Object.keys(require("${entry.require.default}")).filter((key) => key !== "default").sort().join())`, "commonjs");
    expect(cjs).toBe(esm);
    expect(esm).not.toBe("");
  });

  test("has types for both", () => {
    expect(existsSync(entry.import.types) && existsSync(entry.require.types)).toBe(true);
  });
});

test("the testing entry is an ES module with types", () => {
  const target = exports["./testing"] as Target;
  expect(existsSync(target.types) && existsSync(target.default)).toBe(true);
});

test("the core asks for its dependencies, zod and the profiles beside it, and for nothing that only Node or only a browser has", () => {
  const code = readFileSync("dist/index.js", "utf8");
  const imported = [...code.matchAll(/^(?:import|export)[^;]*?from ["']([^"']+)["']/gm)].map(([, path = ""]) => path);
  const packages = imported.filter((path) => path !== "./profiles.js").map((path) => PACKAGE.exec(path)?.[0]);
  expect(new Set(packages)).toEqual(new Set([...Object.keys(dependencies), "zod"]));
  expect("zod" in peerDependencies).toBe(true);
  expect(imported).toContain("./profiles.js");
  expect(code).not.toMatch(/\b(?:document\.createElement|process\.env|__dirname)\b/);
});

test("profiles are data: their file imports nothing", () => {
  expect(readFileSync("dist/profiles.js", "utf8")).not.toMatch(/^import /m);
});

test("the command stands where the package says", () => {
  expect(execFileSync("node", [bin["standfirst"] as string, "--version"], { encoding: "utf8" })).toMatch(/^\d+\.\d+\.\d+\n$/);
});
