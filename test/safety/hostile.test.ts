import { describe, expect, test } from "vitest";
import type { PageInput } from "../../src/index.js";
import { articleSchema, inspectPage, isArticleError, safeParseArticle } from "../../src/index.js";

const many = (text: string, times: number): string => text.repeat(times);
const story = many("<p>The ferry between the two banks sails again, after nine years in which nobody believed in it.</p>", 12);
const page = (inner: string): string =>
  `<!doctype html><html><head><title>Ferry back</title></head><body><article><h1>Ferry back</h1>${inner}</article></body></html>`;
const json = (text: string): string => page(`<script type="application/ld+json">${text}</script>${story}`);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** What nobody should send, and somebody will. */
const HOSTILE: Readonly<Record<string, () => PageInput>> = {
  "a million nested elements": () => many("<div>", 1_000_000),
  "900 nested elements around a story": () => page(many("<div>", 900) + story),
  "a million siblings": () => page(many("<b>x</b>", 500_000)),
  "a 10 MB attribute": () => page(`<p title="${many("x", 10_000_000)}">${story}</p>`),
  "a million attributes": () => page(`<p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=1`).join(" ")}>${story}</p>`),
  "an element of 100,000 classes": () => page(`<p class="${Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(" ")}">x</p>${story}`),
  "everything unclosed": () => page(many("<p><b><i><a href=x><table><tr><td><ul><li>text ", 20_000)),
  "closing tags of nothing": () => page(many("</div></p></b></table>", 200_000) + story),
  "NUL bytes": () => page(many("a\0b\0", 50_000) + story),
  "lone surrogates": () => page(`<p>${many("\ud800x\udc00", 50_000)}</p>${story}`),
  "an entity flood": () => page(`<p>${many("&amp;&lt;&#x41;&notanentity;&", 200_000)}</p>`),
  "entities in titles, twice encoded": () => `<title>${many("&amp;amp;amp;lt;", 50_000)}</title>${story}`,
  "a comment bomb": () => page(many("<!-- <p> -- > --!><!--", 100_000) + story),
  "an unclosed comment": () => page(`<!-- ${many("x", 5_000_000)}`),
  "an unclosed script": () => `${page(story)}<script>${many("if (a<b) ", 500_000)}`,
  "an unclosed attribute": () => page(`${story}<p title="${many("<p>x</p>", 200_000)}`),
  "nested tables": () => page(many("<table><tr><td>", 300) + story),
  "nested forms and links": () => page(many("<form><a href='x'>", 400) + story),
  "nested lists": () => page(many("<ul><li>", 400) + story),
  "a base that is no address": () => `<base href="javascript:alert(1)"><base href="http://[">${page(`${story}<a href="x">y</a><img src="z.jpg">`)}`,
  "addresses that are none": () => page(`${story}${many('<a href="http://[::1">x</a><img src="http://%zz/a.jpg"><a href="data:,x">y</a>', 5_000)}`),
  "JSON-LD 100,000 deep": () => json(`${many('{"a":', 100_000)}1${many("}", 100_000)}`),
  "JSON-LD lists 100,000 deep": () => json(many("[", 100_000) + many("]", 100_000)),
  "JSON-LD of 20 MB": () => json(`[${many('{"@type":"NewsArticle","headline":"x"},', 500_000)}{}]`),
  "JSON-LD that points at itself": () =>
    json('{"@graph":[{"@id":"a","@type":"NewsArticle","mainEntity":{"@id":"a"},"isPartOf":{"@id":"b"}},{"@id":"b","hasPart":{"@id":"a"}}]}'),
  "JSON-LD with a prototype": () =>
    json(
      '{"@type":"NewsArticle","headline":"Ferry back","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"author":{"__proto__":{"name":"x"}}}',
    ),
  "JSON-LD of wrong types": () =>
    json(
      '{"@type":["NewsArticle",1,null],"headline":{"a":1},"author":[1,null,[],{"name":[]}],"datePublished":{},"image":[[["x"]]],"articleBody":7,"isAccessibleForFree":[]}',
    ),
  "JSON-LD cut off": () => json('{"@type":"NewsArticle","headline":"Ferry back","author":{"name":"Ana'),
  "metas by the hundred thousand": () => `${many('<meta property="og:title" content="x"><meta name="author" content="Ana Paz">', 100_000)}${page(story)}`,
  "times by the hundred thousand": () => page(story + many("<time datetime='2024-01-01T00:00'>1 January 2024</time> ", 50_000)),
  "bylines by the hundred thousand": () => page(many("<p class=byline>By Ana Paz and Bo Ek and</p>", 50_000) + story),
  "one paragraph of 10 MB": () => page(`<p>${many("The ferry sails again. ", 450_000)}</p>`),
  "one word of 5 MB": () => page(`<p>${many("x", 5_000_000)}</p>${story}`),
  "blanks of all kinds": () => page(`<p>${many(" \u00a0\u200b\u2028\t\n", 300_000)}x</p>${story}`),
  "hydration data of 20 MB": () => page(`<script>window.__STATE__ = {"a":[${many('{"body":"x","title":"y"},', 700_000)}0]};</script>`),
  "random bytes": () => Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff),
  "truncated UTF-8": () => bytes(...new TextEncoder().encode(page("<p>Ærøskøbing")).slice(0, -3), 0xc3),
  "a lying charset": () => new TextEncoder().encode(page(story).replace("<head>", '<head><meta charset="utf-16le">')),
  "a byte order mark and nothing else": () => bytes(0xef, 0xbb, 0xbf),
  "one character": () => "<",
  "prototype names as classes and ids": () =>
    page(`<div id="__proto__" class="constructor hasOwnProperty toString">${story}</div><a id="__proto__" href="x">y</a>`),
};

describe("an Article or an ArticleError, whatever comes in", () => {
  test.each(Object.keys(HOSTILE))("%s", { timeout: 120_000 }, (name) => {
    const input = (HOSTILE[name] as () => PageInput)();
    const result = safeParseArticle(input, { url: "https://times.example/ferry" });
    if (result.success) expect(articleSchema.safeParse(result.data).error).toBeUndefined();
    else expect(isArticleError(result.error)).toBe(true);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test.each([[undefined], [null], [7], [{}], [[]], [Symbol("x")], [() => "x"], [new Date(0)]])("input %s is refused", (input) => {
    expect(safeParseArticle(input as never)).toMatchObject({ success: false, error: { code: "invalid-input" } });
  });

  test("raising a limit changes no page that was under it", () => {
    const one = inspectPage(page(story), { url: "https://times.example/ferry" });
    const two = inspectPage(page(story), { url: "https://times.example/ferry", limits: { maxBytes: 1e9, maxNodes: 1e9, maxDepth: 1e6 } });
    expect(two).toEqual(one);
  });
});
