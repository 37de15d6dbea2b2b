import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import type { Article, Block, Mark } from "../../src/index.js";
import { renderHtml } from "../../src/render/html.js";
import { paragraph, picture, sampleArticle } from "../sample-article.js";
import { hostileBlock, hostileText, textsOf } from "./hostile.js";

const bare: Partial<Article> = {
  kicker: null,
  standfirst: null,
  byline: null,
  publishedAt: null,
  leadImage: null,
  headline: "H",
  language: null,
};

function html(...body: Block[]): string {
  return renderHtml(sampleArticle({ ...bare, body }))
    .split("\n")
    .slice(2, -1)
    .join("\n");
}

function text(value: string, ...marks: [number, number, Mark["type"], string?][]): Block {
  return { type: "paragraph", text: value, marks: marks.map(([start, end, type, url]) => ({ start, end, type, url: url ?? null })) };
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  article: ["lang", "dir"],
  a: ["href"],
  img: ["src", "alt", "width", "height"],
  time: ["datetime"],
  ...Object.fromEntries(
    "header footer section aside h1 h2 h3 h4 h5 h6 p ul ol li blockquote figure figcaption small pre code strong em sub sup br hr table caption thead tbody tr th td"
      .split(" ")
      .map((tag) => [tag, []]),
  ),
};

/** Reads markup back and fails on anything that `renderHtml` has no business to write. */
function readBack(markup: string): string {
  let shown = "";
  const open: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      expect(Object.keys(ALLOWED)).toContain(tag);
      for (const [name, value] of Object.entries(attributes)) {
        expect(ALLOWED[tag]).toContain(name);
        if (name === "href" || name === "src") expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
      }
      if (tag === "a") expect(open).not.toContain("a");
      open.push(tag);
    },
    onclosetag(tag, isImplied) {
      expect(isImplied && !["br", "hr", "img"].includes(tag)).toBe(false);
      expect(open.pop()).toBe(tag);
    },
    ontext: (data) => {
      shown += data;
    },
    oncomment: () => expect.unreachable(),
    onprocessinginstruction: () => expect.unreachable(),
  });
  parser.end(markup);
  expect(open).toEqual([]);
  return shown;
}

const squeezed = (value: string): string => value.replace(/\s+/g, "");

describe("renderHtml", () => {
  test("starts with what stands above the body", () => {
    expect(renderHtml(sampleArticle({ body: [paragraph("Text.")] }))).toBe(
      [
        '<article lang="en-GB" dir="ltr">',
        "<header><p>Ports</p><h1>Harbour reopens</h1><p>Ships return after nine days.</p>" +
          '<p>By Ada Park <time datetime="2024-05-01T10:00:00+03:00">2024-05-01T10:00:00+03:00</time></p></header>',
        '<figure><img src="https://cdn.example/harbour.jpg" alt="The harbour" width="1200" height="800">' +
          "<figcaption>The harbour at dawn. <small>Ada Park</small></figcaption></figure>",
        "<p>Text.</p>",
        "</article>",
      ].join("\n"),
    );
  });

  test("a right-to-left article without a language", () => {
    expect(renderHtml(sampleArticle({ ...bare, direction: "rtl", body: [] }))).toBe('<article dir="rtl">\n<header><h1>H</h1></header>\n</article>');
  });

  test.each<[string, Block, string]>([
    ["a heading", { type: "heading", level: 3, text: "Why", marks: [] }, "<h3>Why</h3>"],
    ["a question", { type: "question", text: "Why?", marks: [{ start: 0, end: 3, type: "strong", url: null }] }, "<p><strong>Why?</strong></p>"],
    ["a quote", { type: "quote", attribution: "Ada", text: "One.\nTwo.", marks: [] }, "<blockquote><p>One.</p><p>Two.</p><footer>Ada</footer></blockquote>"],
    ["a pull quote", { type: "pull-quote", text: "Pulled", marks: [] }, "<aside><blockquote><p>Pulled</p></blockquote></aside>"],
    ["code", { type: "code", text: "a < b\n  c" }, "<pre><code>a &lt; b\n  c</code></pre>"],
    ["a separator", { type: "separator" }, "<hr>"],
    ["a video", { type: "media", index: 0 }, '<p><a href="https://video.example/1">The first ship</a></p>'],
    ["a picture that is not there", { type: "image", index: 9 }, ""],
    ["a fact box", { type: "fact-box", title: "Box", blocks: [paragraph("One.")] }, "<aside><h2>Box</h2><p>One.</p></aside>"],
    [
      "a table",
      { type: "table", header: true, rows: [["a&b"], ["1", "2"]], caption: "T" },
      "<table><caption>T</caption><thead><tr><th>a&amp;b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
    ],
    [
      "nested lists",
      {
        type: "list",
        ordered: true,
        items: [{ text: "a", marks: [], ordered: false, items: [{ text: "b", marks: [], ordered: null, items: [] }] }],
      },
      "<ol><li>a<ul><li>b</li></ul></li></ol>",
    ],
    ["marks that overlap", text("abc def ghi", [0, 7, "strong"], [4, 11, "emphasis"]), "<p><strong>abc <em>def</em></strong> <em>ghi</em></p>"],
    ["marks that touch", text("abcd", [0, 2, "strong"], [2, 4, "strong"]), "<p><strong>abcd</strong></p>"],
    [
      "links that overlap",
      text("abc def", [0, 5, "link", "https://x.example/"], [2, 7, "link", "https://y.example/"]),
      '<p><a href="https://x.example/">abc d</a><a href="https://y.example/">ef</a></p>',
    ],
    ["a link that is not safe", text("see this", [4, 8, "link", "javascript:alert(1)"]), "<p>see this</p>"],
    ["an address with quotes", text("x", [0, 1, "link", 'https://x.example/"onclick="y']), '<p><a href="https://x.example/&quot;onclick=&quot;y">x</a></p>'],
    ["a mark that ends inside a character", text("a🏽b", [0, 2, "strong"]), "<p><strong>a</strong>🏽b</p>"],
    ["marks outside the text", text("ab", [1, 9, "sub"], [7, 9, "strong"]), "<p>a<sub>b</sub></p>"],
    ["a line break under a mark", text("a\nb", [0, 3, "emphasis"]), "<p><em>a</em><br><em>b</em></p>"],
  ])("%s", (_, block, expected) => {
    expect(html(block)).toBe(expected);
  });

  test("live updates and corrections come after the body", () => {
    const rendered = renderHtml(
      sampleArticle({
        ...bare,
        body: [],
        liveUpdates: [
          {
            id: "x",
            publishedAt: "2024-05-01",
            headline: "Ship in",
            authors: [{ name: "Ada", url: null }],
            body: [paragraph("It came.")],
            pinned: false,
          },
        ],
        corrections: ["An earlier version was wrong."],
      }),
    );
    expect(rendered.split("\n").slice(2)).toEqual([
      '<section><h2>Ship in</h2><p><time datetime="2024-05-01">2024-05-01</time> Ada</p><p>It came.</p></section>',
      "<footer><p>An earlier version was wrong.</p></footer>",
      "</article>",
    ]);
  });

  test("any text is shown as it was, with nothing but known tags and safe addresses", () => {
    fc.assert(
      fc.property(fc.array(hostileBlock, { maxLength: 4 }), hostileText, (body, headline) => {
        const shown = readBack(renderHtml(sampleArticle({ ...bare, headline, body })));
        expect(squeezed(shown)).toBe(squeezed([headline, ...textsOf(body)].join("")));
      }),
      { numRuns: 1000 },
    );
  });

  test("no field gets out of its place, not even in an article that no schema has seen", () => {
    const evil = '"><script>alert(1)</script><img src=x onerror="y">';
    const article = sampleArticle({
      kicker: evil,
      headline: evil,
      standfirst: evil,
      byline: evil,
      publishedAt: evil,
      language: evil,
      direction: evil as "ltr",
      corrections: [evil],
      leadImage: { ...picture, alt: evil, caption: evil, credit: evil, width: evil as unknown as number, url: `https://x.example/${evil}` },
      media: [
        { kind: "video", provider: evil, url: `https://x.example/${evil}`, title: null, thumbnail: null },
        { kind: "video", provider: null, url: "javascript:alert(1)", title: "x", thumbnail: null },
      ],
      body: [
        { type: "heading", level: evil as unknown as 2, text: evil, marks: [{ start: 0, end: 9, type: evil as "sub", url: null }] },
        { type: "media", index: 0 },
        { type: "media", index: 1 },
        { type: "table", header: true, rows: [[evil], [evil]], caption: evil },
        { type: "fact-box", title: evil, blocks: [] },
      ],
      liveUpdates: [{ id: evil, publishedAt: evil, headline: evil, authors: [{ name: evil, url: null }], body: [], pinned: false }],
    });
    expect(readBack(renderHtml(article))).toContain("<script>");
  });
});
