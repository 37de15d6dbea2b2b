import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { HELP } from "../../src/cli/help.js";
import { profileSchema } from "../../src/index.js";
import { blocks, type CodeBlock, inLanguage } from "./blocks.js";

/** Everything that is wrong with the blocks as TypeScript, each a module of its own beside the names they take for granted. */
function complaints(code: readonly CodeBlock[]): string[] {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile("test/tsconfig.json", ts.sys.readFile).config, ts.sys, resolve("test"));
  const sources = new Map(code.map((block) => [resolve("test/docs", `${block.place.replaceAll(/\W/g, "-")}.mts`), block]));
  const settings: ts.CompilerOptions = {
    ...options,
    types: ["node"],
    isolatedDeclarations: false,
    declaration: false,
    paths: {
      standfirst: [resolve("src/index.ts")],
      "standfirst/batch": [resolve("src/batch/index.ts")],
      "standfirst/ftr": [resolve("src/ftr/index.ts")],
      "standfirst/testing": [resolve("src/testing/index.ts")],
    },
  };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => sources.has(resolve(name)) || fileExists(name);
  host.readFile = (name) => sources.get(resolve(name))?.code ?? readFile(name);
  host.getSourceFile = (name, version) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, `${text}${sources.has(resolve(name)) ? "\nexport {};" : ""}`, version);
  };
  const program = ts.createProgram([resolve("test/docs/names.d.ts"), ...sources.keys()], settings, host);
  return [...sources].flatMap(([name, { place }]) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((found) => {
      const line = found.file?.getLineAndCharacterOfPosition(found.start ?? 0).line ?? 0;
      return `${place}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(found.messageText, " ")}`;
    });
  });
}

describe("code in README and docs", () => {
  test("there is some, in languages that are checked here", () => {
    expect(inLanguage("ts").length).toBeGreaterThan(8);
    expect([...new Set(blocks.map(({ language }) => language))].filter((language) => !["", "ts", "json", "sh"].includes(language))).toEqual([]);
  });

  test("TypeScript type-checks against the sources", () => {
    expect(complaints(inLanguage("ts"))).toEqual([]);
    expect(complaints([{ place: "wrong", language: "ts", code: 'import { parseArticle } from "standfirst";\nparseArticle(1);' }])).toHaveLength(1);
  });

  test("JSON is JSON, and a profile a valid one", () => {
    for (const { place, code } of inLanguage("json")) {
      // A key alone is one of a profile's layout.
      const isFragment = code.startsWith('"');
      const value = isFragment ? { id: "a", hosts: ["a.example"], layouts: [JSON.parse(`{${code}}`)] } : JSON.parse(code);
      if ("hosts" in value) expect(profileSchema.safeParse(value).error?.issues ?? [], place).toEqual([]);
    }
  });

  test("commands are scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const named = inLanguage("sh").flatMap(({ code }) => [...code.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("what the command line says of itself is what it says", () => {
    const shown = blocks.filter(({ place, language }) => place.startsWith("docs/cli.md") && language === "").map(({ code }) => code.trim());
    expect(new Set(shown)).toEqual(new Set(Object.values(HELP).map((text) => text.trim())));
  });
});
