import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { Window } from "happy-dom";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { PageInput } from "../src/index.js";
import { articleSchema, inspectPage, safeParseArticle } from "../src/index.js";
import { pageText } from "./page-text.js";
import { differences, NEVER_CLOSED_LINK, TREE_REPAIRS } from "./tree-repairs.js";

const pages = readdirSync("fixtures", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("not-") && readdirSync(`fixtures/${entry.name}`).includes("page.html"))
  .map((entry) => [entry.name, readFileSync(`fixtures/${entry.name}/page.html`, "utf8")] as const);

const DOCTYPE = /^\s*<!doctype[^>]*>/i;
const BLOCK_END = /<\/(?:p|h[1-6]|ul|ol|table|section|article|header|footer|figure|blockquote)>/g;
/** An opening tag of exactly two attributes with double quotes. */
const TAG_OF_TWO = /<([a-z][a-z0-9]*) ([a-z:-]+="[^"<>]*") ([a-z:-]+="[^"<>]*")(\s*\/?>)/g;

/** An article that passes the schema, or an `ArticleError`; anything else fails where it is thrown. */
function isSound(input: PageInput): boolean {
  const result = safeParseArticle(input);
  return result.success ? articleSchema.safeParse(result.data).success : result.error.name === "ArticleError";
}

describe("whatever comes in", () => {
  test("random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => isSound(bytes)),
      { numRuns: 150 },
    );
  });

  test("random markup", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class='article'>",
      "</div>",
      "<a href=x>",
      "</a>",
      "<h1>",
      "<table><tr><td>",
      "<li>",
      "<br>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<svg>",
      "<head>",
      "<body>",
      "&amp;",
      "Some words, and more words of a sentence that goes on. ",
      "\u0000",
      "\ud800",
      "<img src=x>",
      "<blockquote>",
      "<template>",
      "<noscript>",
      "]]>",
      "<",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => isSound(pieces.join(""))),
      { numRuns: 300 },
    );
  });

  test("pages cut at random places keep every word that is left", () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.double({ min: 0, max: 1, noNaN: true }), ([, html], at) => {
        const cut = html.slice(0, Math.floor(html.length * at));
        expect(isSound(cut)).toBe(true);
        expect(
          inspectPage(cut)
            .blocks.map((block) => block.text)
            .join("")
            .replace(/\s+/g, ""),
        ).toBe(pageText(cut, null));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["nesting", "<div>".repeat(100_000)],
    ["siblings", "<p>a</p>".repeat(50_000)],
    ["one long attribute", `<p class="${"a ".repeat(500_000)}">text</p>`],
    ["many attributes", `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(" ")}>text</p>`],
    ["unclosed links", "<a href=x>word ".repeat(20_000)],
    ["deep linked data", `<script type="application/ld+json">${"[".repeat(50_000)}</script><p>text</p>`],
    [
      "prototypes",
      '<script type="application/ld+json">{"__proto__":{"polluted":1},"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}}}</script><p>text</p>',
    ],
    ["comments", "<!-- - -->".repeat(50_000)],
    ["entities", "&amp;".repeat(200_000)],
    ["nested tables", "<table><tr><td>".repeat(300)],
    ["nested lists", `${"<ul><li>item ".repeat(400)}`],
  ])("hostile: %s", (_, html) => {
    expect(isSound(html)).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

/** Documents of others' parsers; their scripts do not run. */
const PARSERS: readonly (readonly [string, (html: string) => Document])[] = [
  ["jsdom", (html) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document],
  ["happy-dom", (html) => new new Window().DOMParser().parseFromString(html, "text/html") as unknown as Document],
];

describe.each(pages)("what does not matter on %s", (name, html) => {
  const url = "https://news.example/story";
  const read = (input: PageInput): string => JSON.stringify(safeParseArticle(input, { url }));
  const plain = read(html);

  test("comments", () => {
    expect(read(html.replaceAll("</p>", "</p><!-- a comment with <p>markup</p> -->"))).toBe(plain);
  });
  test("another doctype", () => {
    const bare = html.replace(DOCTYPE, "");
    expect(read(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">${bare}`)).toBe(
      plain,
    );
    expect(read(bare)).toBe(plain);
  });
  test("white space between blocks", () => {
    expect(read(html.replace(BLOCK_END, "$&\n\t "))).toBe(plain);
  });
  test("the order of attributes", () => {
    expect(read(html.replace(TAG_OF_TWO, "<$1 $3 $2$4"))).toBe(plain);
  });
  test("bytes instead of a string", () => {
    expect(read(new TextEncoder().encode(html))).toBe(plain);
  });
  test("a linkedom document instead of markup, which is left as it was", () => {
    const document = parseHTML(html).document as unknown as Document;
    const before = document.toString();
    expect(read(document)).toBe(plain);
    expect(document.toString()).toBe(before);
  });
  test.skipIf(name === NEVER_CLOSED_LINK).each(PARSERS)("a document of %s instead of markup", (_, parse) => {
    const document = parse(html);
    const before = document.documentElement.outerHTML;
    expect(differences(safeParseArticle(document, { url }), safeParseArticle(html, { url }))).toEqual(TREE_REPAIRS[name]?.fields ?? []);
    expect(document.documentElement.outerHTML).toBe(before);
  });
  test("limits that the page is far from", () => {
    const limits = { maxBytes: 1e9, maxNodes: 1e8, maxDepth: 1e6 };
    expect(JSON.stringify(safeParseArticle(html, { url, limits }))).toBe(plain);
  });
  test("a second reading", () => {
    expect(read(html)).toBe(plain);
  });
  test("written out by linkedom and read again", () => {
    expect(read(parseHTML(html).document.toString())).toBe(plain);
  });
  test.skipIf(name === NEVER_CLOSED_LINK)("written out by jsdom and read again", () => {
    const again = new JSDOM(html, { virtualConsole: new VirtualConsole() }).serialize();
    expect(differences(safeParseArticle(again, { url }), safeParseArticle(html, { url }))).toEqual(TREE_REPAIRS[name]?.fields ?? []);
  });
});
