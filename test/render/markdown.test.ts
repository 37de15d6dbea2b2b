import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import type { Article, Block, Mark } from "../../src/index.js";
import { renderMarkdown } from "../../src/render/markdown.js";
import { expectLinear } from "../cost.js";
import { paragraph, picture, sampleArticle } from "../sample-article.js";
import { hostileBlock, hostileText, hostileTexts, textsOf } from "./hostile.js";

/** An article that is its body and a headline. */
const bare: Partial<Article> = { standfirst: null, byline: null, publishedAt: null, leadImage: null, headline: "H" };

function markdown(...body: Block[]): string {
  return renderMarkdown(sampleArticle({ ...bare, body })).replace(/^# H\n\n?/, "");
}

function text(value: string, ...marks: [number, number, Mark["type"], string?][]): Block {
  return { type: "paragraph", text: value, marks: marks.map(([start, end, type, url]) => ({ start, end, type, url: url ?? null })) };
}

/** What a reader of the rendered Markdown sees; only our own `<sub>` and `<sup>` may stand in it as markup. */
function visible(node: Nodes): string {
  if (node.type === "html") {
    expect(node.value).toMatch(/^<\/?su[bp]>$/);
    return "";
  }
  if (node.type === "break") return "\n";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(visible).join("") : "";
}

const squeezed = (value: string): string => value.replace(/\s+/g, "");

describe("renderMarkdown", () => {
  test("starts with what stands above the body", () => {
    expect(renderMarkdown(sampleArticle({ body: [paragraph("Text.")] }))).toBe(
      [
        "# Harbour reopens",
        "**Ships return after nine days.**",
        "By Ada Park · 2024-05-01T10:00:00+03:00",
        "![The harbour](https://cdn.example/harbour.jpg)",
        "*The harbour at dawn. Ada Park*",
        "Text.\n",
      ].join("\n\n"),
    );
  });

  test.each<[string, Block, string]>([
    ["a heading", { type: "heading", level: 3, text: "Why", marks: [] }, "### Why\n"],
    ["a question", { type: "question", text: "Why?", marks: [{ start: 0, end: 3, type: "strong", url: null }] }, "**Why?**\n"],
    ["an answer", { type: "answer", text: "So.", marks: [] }, "So.\n"],
    ["a quote of two paragraphs", { type: "quote", attribution: "Ada", text: "One.\nTwo.", marks: [] }, "> One.\n>\n> Two.\n>\n> — Ada\n"],
    ["a pull quote", { type: "pull-quote", text: "Pulled", marks: [] }, "> Pulled\n"],
    ["code", { type: "code", text: "a\n```\nb" }, "````\na\n```\nb\n````\n"],
    ["a separator", { type: "separator" }, "---\n"],
    ["a video", { type: "media", index: 0 }, "[The first ship](https://video.example/1)\n"],
    ["a picture", { type: "image", index: 0 }, "![The harbour](https://cdn.example/harbour.jpg)\n\n*The harbour at dawn. Ada Park*\n"],
    ["a picture that is not there", { type: "image", index: 9 }, ""],
    ["a fact box", { type: "fact-box", title: "Box", blocks: [paragraph("One."), paragraph("Two.")] }, "> **Box**\n>\n> One.\n>\n> Two.\n"],
    ["a table", { type: "table", header: true, rows: [["a|b", "c"], ["1"]], caption: "T" }, "*T*\n\n| a\\|b | c |\n| - | - |\n| 1 | |\n"],
    ["a table without a header", { type: "table", header: false, rows: [["1", "2"]], caption: null }, "| | |\n| - | - |\n| 1 | 2 |\n"],
    ["a table of nothing", { type: "table", header: false, rows: [[], []], caption: null }, ""],
    [
      "nested lists",
      {
        type: "list",
        ordered: true,
        items: [{ text: "a", marks: [], ordered: false, items: [{ text: "b", marks: [], ordered: null, items: [] }] }],
      },
      "1. a\n   - b\n",
    ],
    ["a link", text("see this page", [4, 8, "link", "https://x.example/(a)"]), "see [this](https://x.example/\\(a\\)) page\n"],
    ["a link that is not safe", text("see this", [4, 8, "link", "javascript:alert(1)"]), "see this\n"],
    ["white space under a mark", text("a bold word", [1, 7, "strong"]), "a **bold** word\n"],
    ["marks that overlap", text("abc def ghi", [0, 7, "strong"], [4, 11, "emphasis"]), "**abc _def_** *ghi*\n"],
    ["a mark inside a link", text("abc def", [0, 7, "link", "https://x.example/"], [4, 7, "emphasis"]), "[abc *def*](https://x.example/)\n"],
    [
      "links that overlap",
      text("abc def", [0, 5, "link", "https://x.example/"], [2, 7, "link", "https://y.example/"]),
      "[abc d](https://x.example/)[ef](https://y.example/)\n",
    ],
    ["code that touches code", text("abcd", [0, 2, "code"], [2, 4, "code"]), "`abcd`\n"],
    ["sub- and superscript", text("CO2 10<5", [2, 3, "sub"], [6, 8, "sup"]), "CO<sub>2</sub> 10<sup><5</sup>\n"],
    ["inline code", text("run a`b now", [4, 7, "code"]), "run ``a`b`` now\n"],
    ["a line break", text("one\n# two"), "one\\\n\\# two\n"],
  ])("%s", (_, block, expected) => {
    expect(markdown(block).replace(/ {2,}\|/g, " |")).toBe(expected);
  });

  test("live updates and corrections come after the body", () => {
    const rendered = renderMarkdown(
      sampleArticle({
        ...bare,
        body: [paragraph("Summary.")],
        liveUpdates: [
          {
            id: "1",
            publishedAt: "2024-05-01T10:00",
            headline: "Ship in",
            authors: [{ name: "Ada", url: null }],
            body: [paragraph("It came.")],
            pinned: false,
          },
        ],
        corrections: ["An earlier version was wrong."],
      }),
    );
    expect(rendered).toBe("# H\n\nSummary.\n\n## Ship in\n\n2024-05-01T10:00 · Ada\n\nIt came.\n\n*An earlier version was wrong.*\n");
  });

  test("a picture whose address is not http(s) is left out", () => {
    expect(renderMarkdown(sampleArticle({ ...bare, body: [], leadImage: { ...picture, url: "javascript:alert(1)" } }))).toBe("# H\n");
  });

  test("any text reads back as it was", () => {
    fc.assert(
      fc.property(fc.array(hostileBlock, { maxLength: 4 }), hostileText, (body, headline) => {
        const tree = fromMarkdown(renderMarkdown(sampleArticle({ ...bare, headline, body })));
        expect(squeezed(visible(tree)).replaceAll("—", "")).toBe(squeezed([headline, ...textsOf(body)].join("")));
      }),
      { numRuns: 1500 },
    );
  });

  test("a paragraph stays one paragraph, with its spaces and line breaks", () => {
    fc.assert(
      fc.property(hostileTexts, (value) => {
        const tree = fromMarkdown(markdown({ type: "paragraph", ...value }));
        expect(tree.children.map((node) => node.type)).toEqual(["paragraph"]);
        expect(visible(tree)).toBe(value.text);
      }),
      { numRuns: 1500 },
    );
  });

  test("links lead only where they may", () => {
    const targets = (node: Nodes): string[] => [...("url" in node ? [node.url] : []), ...("children" in node ? node.children.flatMap(targets) : [])];
    fc.assert(
      fc.property(fc.array(hostileBlock, { maxLength: 4 }), (body) => {
        for (const url of targets(fromMarkdown(renderMarkdown(sampleArticle({ ...bare, body }))))) expect(url).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
      }),
      { numRuns: 500 },
    );
  });

  test("cost grows with the text, not with its square", () => {
    const overlapping = (times: number): [number, number, Mark["type"]][] => Array.from({ length: times }, (_, i) => [i * 3, i * 3 + 40, "strong"]);
    const marked = (times: number): Block => text("**a** [b](c) 1. ".repeat(times * 4), ...overlapping(times));
    const wide = (times: number): Block => ({
      type: "table",
      header: true,
      rows: [Array.from({ length: times * 4 }, () => "x"), ...Array.from({ length: times }, () => ["y"])],
      caption: null,
    });
    expectLinear(marked, markdown, 600);
    expectLinear(wide, markdown, 600);
  });
});
