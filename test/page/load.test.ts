import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { isArticleError } from "../../src/contract/errors.js";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";
import type { Page } from "../../src/page/page.js";
import { elementsByTag } from "../../src/page/page.js";
import { attribute } from "../../src/page/tree.js";

const load = (input: Parameters<typeof loadPage>[0], options = {}): Page => loadPage(input, resolveOptions(options));
const texts = (page: Page): string[] => page.blocks.map((block) => block.text);
const asDocument = (html: string): Document => parseHTML(html).document as unknown as Document;
const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return isArticleError(error) ? [error.code, error.reason] : error;
  }
  return "nothing thrown";
};

describe.each([
  ["markup", (html: string) => load(html)],
  ["a linkedom document", (html: string) => load(asDocument(html))],
])("from %s", (_, read) => {
  test("names of attributes lose their case", () => {
    const page = read('<html><body><time dateTime="2024-01-02" itemProp="datePublished">x</time></body></html>');
    const [time] = elementsByTag(page, "time");
    expect(attribute(time as never, "datetime")).toBe("2024-01-02");
    expect(attribute(time as never, "itemprop")).toBe("datePublished");
  });

  test("text in a template is no text of the page", () => {
    expect(texts(read("<html><body><template><p>hidden</p></template><p>shown</p></body></html>"))).toEqual(["shown"]);
  });

  test.each(["<meta charset=utf-8>", "<style>p{}</style>", "<br>"])("%s before <html> changes nothing", (before) => {
    const page = read(`${before}<html><head><title>The title</title></head><body><p>One</p><p>Two</p></body></html>`);
    expect(texts(page)).toEqual(["One", "Two"]);
    expect(page.title).toBe("The title");
  });

  test("a fragment has blocks without a body", () => {
    expect(texts(read("<h1>Head</h1><p>One</p>two"))).toEqual(["Head", "One", "two"]);
  });

  test("a head that is never closed ends at the first thing that no head may hold", () => {
    expect(texts(read("<html><head><title>T</title><body><p>One</p><p>Two</p>"))).toEqual(["One", "Two"]);
  });

  test("a link in a link ends the outer one", () => {
    const page = read('<p><a href="/1">one <a href="/2">two</a></a> plain</p>');
    expect(page.blocks[0]?.linkLength).toBe("one two".length);
  });

  test("scripts are set aside, with their type", () => {
    const page = read('<html><body><script type="application/ld+json; charset=utf-8">{"a":"<p>no block</p>"}</script><p>x</p></body></html>');
    expect(page.scripts.map(({ type, text }) => [type, text])).toEqual([["application/ld+json", '{"a":"<p>no block</p>"}']]);
    expect(texts(page)).toEqual(["x"]);
  });
});

test("a document is not changed", () => {
  const document = asDocument("<html><head></head><body><div><p>One <b>two</b></p><noscript><img src=x></noscript></div></body></html>");
  const before = document.toString();
  load(document);
  expect(document.toString()).toBe(before);
});

describe("blocks", () => {
  test.each([
    ["block-level borders", "<div>a<p>b</p>c</div>", ["a", "b", "c"]],
    ["two line breaks", "<div>a<br>b<br><br>c<br/> <br/>d</div>", ["a b", "c", "d"]],
    ["a drop cap is no word of its own", "<p><span>O</span>nce <b>up</b>on</p>", ["Once upon"]],
    ["<wbr> and soft hyphens part nothing", "<p>super<wbr>califragi\u00adlistic</p>", ["supercalifragi\u00adlistic"]],
    ["white space collapses", "<p>  a \n\t b&nbsp;c </p>", ["a b c"]],
    ["buttons are words of their own", "<div>Share<button>Save</button>Print</div>", ["Share", "Save", "Print"]],
    ["silent elements say nothing", "<p>a</p><select><option>x</option></select><textarea>y</textarea><svg><title>z</title></svg><iframe>w</iframe>", ["a"]],
    ["unclosed paragraphs and items", "<ul><li>a<li>b</ul><p>c<p>d", ["a", "b", "c", "d"]],
  ])("%s", (_, html, expected) => {
    expect(texts(load(html))).toEqual(expected);
  });

  test.each(["hidden", 'aria-hidden="true"', 'style="display: none"', 'style="visibility:hidden"'])("%s hides what is inside", (marker) => {
    const page = load(`<div ${marker}><p>a <b>b</b></p></div><p>c</p>`);
    expect(page.blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ["a b", true],
      ["c", false],
    ]);
  });
});

describe("limits and bad input", () => {
  test("depth is refused, not survived by luck", () => {
    expect(codeOf(() => load("<div>".repeat(5000)))).toEqual(["too-deep", null]);
    expect(texts(load(`${"<div>".repeat(900)}deep`))).toEqual(["deep"]);
  });
  test("bytes and nodes", () => {
    expect(codeOf(() => load("<p>abc</p>", { limits: { maxBytes: 5 } }))).toEqual(["too-large", null]);
    expect(codeOf(() => load("<p>a</p>".repeat(10), { limits: { maxNodes: 12 } }))).toEqual(["too-large", null]);
  });
  test("nothing at all is an empty page", () => {
    expect(codeOf(() => load(""))).toEqual(["no-article", "empty"]);
    expect(codeOf(() => load(new Uint8Array()))).toEqual(["no-article", "empty"]);
  });
  test("anything else is invalid input", () => {
    expect(codeOf(() => load(42 as never))).toEqual(["invalid-input", null]);
    expect(codeOf(() => load(null as never))).toEqual(["invalid-input", null]);
  });
  test.each(["/relative", "ftp://x.example/", "not a url", "javascript:alert(1)"])("url %s is refused", (url) => {
    expect(codeOf(() => resolveOptions({ url }))).toEqual(["invalid-url", null]);
  });
  test("an international host stays an address however often it is read", () => {
    for (let i = 0; i < 20_000; i++) resolveOptions({ url: "https://bücher.example/" });
    expect(resolveOptions({ url: "https://stössensee.example/a" }).url).toBe("https://xn--stssensee-17a.example/a");
  });
});
