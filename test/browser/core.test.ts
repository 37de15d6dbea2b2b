import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ParseOptions } from "../../src/index.js";
import { differences, NEVER_CLOSED_LINK, type Reading, TREE_REPAIRS } from "../tree-repairs.js";
import { CHROMIUM_FLAGS, findChromium, PATIENCE } from "./chromium.js";

const executablePath = findChromium();
if (executablePath === null) console.warn("SKIPPED: the core was not tried in a browser. Install Chromium, or name it in CHROMIUM_PATH.");

const ORIGIN = "http://core.test";
const fixtures = readdirSync("fixtures", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const file = [`fixtures/${name}/page.html`, `fixtures/${name}/page.bin`].find((path) => existsSync(path)) as string;
    const { url, fetchedAt, options } = JSON.parse(readFileSync(`fixtures/${name}/case.json`, "utf8"));
    const given: ParseOptions = { ...(url === undefined ? {} : { url }), ...(fetchedAt === undefined ? {} : { fetchedAt }), ...options };
    return { name, bytes: readFileSync(file), isText: file.endsWith(".html"), options: given };
  });

/** The core as it is packed, and all it imports, as one script for a page; what of it is not in the script would have to be Node's. */
async function bundleCore(): Promise<{ code: string; inputs: readonly string[]; imports: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ["dist/index.js"],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: "browser",
    format: "iife",
    globalName: "standfirst",
    target: "es2022",
    logLevel: "error",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { code: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs), imports };
}

/** In the page: what came of a reading, as JSON can carry it. */
const READ = `const read = (input, options) => {
  const result = standfirst.safeParseArticle(input, options);
  return result.success ? result : { success: false, error: { code: result.error.code, reason: result.error.reason } };
};`;

/** In the page: whatever makes text of a document, or a document of text, writes its name down. */
const WATCH = `const watch = ({ Element, Document, DOMParser, XMLSerializer }, calls) => {
  for (const [prototype, name] of [[Element.prototype, "innerHTML"], [Element.prototype, "outerHTML"]]) {
    const { get } = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, { get() { calls.push(name); return get.call(this); } });
  }
  for (const [prototype, name] of [[Document.prototype, "write"], [DOMParser.prototype, "parseFromString"], [XMLSerializer.prototype, "serializeToString"]]) {
    prototype[name] = () => { calls.push(name); };
  }
};`;

test("the core, bundled for browsers, has nothing of Node's in it or outside it", async () => {
  const { code, inputs, imports } = await bundleCore();
  // What a page loads in all.
  expect(gzipSync(code).length).toBeLessThan(660_000);
  // linkedom asks for it and goes on without; it is a package, none of Node's.
  expect(imports.filter((path) => path !== "canvas")).toEqual([]);
  expect(inputs.filter((input) => !input.startsWith("node_modules/") && !input.startsWith("dist/"))).toEqual([]);
  expect(inputs.length).toBeGreaterThan(10);
});

describe.skipIf(executablePath === null)("the core in Chromium reads as in Node", () => {
  let browser: Browser;
  let page: Page;
  const inNode = new Map<string, Reading>();

  beforeAll(async () => {
    // What is packed, on both sides.
    const { safeParseArticle } = (await import(new URL("../../dist/index.js", import.meta.url).href)) as typeof import("../../src/index.js");
    for (const { name, bytes, isText, options } of fixtures) {
      inNode.set(name, safeParseArticle(isText ? bytes.toString("utf8") : new Uint8Array(bytes), options));
    }
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: CHROMIUM_FLAGS, timeout: PATIENCE });
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.route("**", (route) => {
      const fixture = fixtures.find(({ name }) => route.request().url() === `${ORIGIN}/${name}`);
      const body = route.request().url() === `${ORIGIN}/` ? "<!doctype html><title>core</title>" : fixture?.bytes;
      // Pictures and scripts of made-up hosts are not there.
      return body === undefined ? route.abort() : route.fulfill({ contentType: "text/html; charset=utf-8", body });
    });
    await page.goto(`${ORIGIN}/`);
    await page.evaluate(`${(await bundleCore()).code}; ${READ} ${WATCH} Object.assign(globalThis, { standfirst, read, watch }); 0`);
  });
  afterAll(() => browser.close());

  const differing = (readings: ReadonlyMap<string, Reading>): object =>
    Object.fromEntries(
      [...readings].flatMap(([name, reading]) => {
        const fields = differences(reading, inNode.get(name) as Reading);
        return fields.length === 0 ? [] : [[name, fields]];
      }),
    );

  test("from strings and from bytes", async () => {
    const readings = new Map<string, Reading>();
    for (const { name, bytes, isText, options } of fixtures) {
      const input = isText ? JSON.stringify(bytes.toString("utf8")) : `Uint8Array.from(atob("${bytes.toString("base64")}"), (char) => char.charCodeAt(0))`;
      readings.set(name, await page.evaluate(`read(${input}, ${JSON.stringify(options)})`));
    }
    expect(differing(readings)).toEqual({});
  });

  test("from the live document, which is neither parsed again nor changed, and whose places it names", async () => {
    const readings = new Map<string, Reading>();
    for (const { name, isText, options } of fixtures) {
      if (!isText || name === NEVER_CLOSED_LINK) continue;
      const { reading, calls, changes, lost } = await page.evaluate<{ reading: Reading; calls: string[]; changes: number; lost: string[] }>(`(async () => {
        const frame = document.createElement("iframe");
        frame.sandbox = "allow-same-origin allow-scripts"; // it may not take the whole window elsewhere
        frame.src = ${JSON.stringify(`/${name}`)};
        await new Promise((done) => { frame.onload = done; document.body.append(frame); });
        const live = frame.contentDocument;
        const calls = [];
        watch(frame.contentWindow, calls);
        const observer = new MutationObserver(() => {});
        observer.observe(live, { subtree: true, childList: true, attributes: true, characterData: true });
        const reading = read(live, ${JSON.stringify(options)});
        const changes = observer.takeRecords().length;
        const { blocks } = standfirst.inspectPage(live, ${JSON.stringify(options)});
        const lost = blocks.filter(({ path }) => live.querySelector(path) === null).map(({ path }) => path);
        frame.remove();
        return { reading, calls, changes, lost };
      })()`);
      expect({ name, calls, changes, lost }).toEqual({ name, calls: [], changes: 0, lost: [] });
      readings.set(name, reading);
    }
    expect(readings.size).toBeGreaterThan(40);
    const expected = Object.entries(TREE_REPAIRS).map(([name, { fields }]) => [name, fields]);
    expect(differing(readings)).toEqual(Object.fromEntries(expected));
  });
});
