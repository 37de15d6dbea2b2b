import { describe, expect, test } from "vitest";
import type { Article, Block, LiveUpdate } from "../../src/index.js";
import type { RenderTextOptions } from "../../src/render/text.js";
import { renderParagraphs, renderText } from "../../src/render/text.js";
import { countWords } from "../../src/text/count-words.js";
import { expectLinear } from "../cost.js";
import { paragraph, picture, sampleArticle } from "../sample-article.js";

const item = (text: string, items: { text: string }[] = []): { text: string; marks: []; ordered: boolean | null; items: never[] } => ({
  text,
  marks: [],
  ordered: items.length > 0 ? false : null,
  items: items.map((inner) => ({ ...inner, marks: [], ordered: null, items: [] })) as never[],
});

const every: Block[] = [
  { type: "image", index: 0 },
  paragraph("First."),
  { type: "heading", level: 2, text: "Heading", marks: [] },
  { type: "list", ordered: true, items: [item("one", [{ text: "one a" }]), item("", [{ text: "two a" }])] },
  { type: "quote", attribution: "Somebody", text: "Quoted\nagain", marks: [] },
  { type: "pull-quote", text: "Pulled", marks: [] },
  { type: "media", index: 0 },
  {
    type: "table",
    header: true,
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
    caption: "Caption",
  },
  { type: "code", text: "x = 1" },
  { type: "separator" },
  { type: "fact-box", title: "Box", blocks: [paragraph("Inside.")] },
  { type: "question", text: "Why?", marks: [] },
  { type: "answer", text: "Because.", marks: [] },
];

const update = (headline: string | null, text: string): LiveUpdate => ({
  id: null,
  publishedAt: null,
  headline,
  authors: [],
  body: [paragraph(text)],
  pinned: false,
});

function rendered(changes: Partial<Article>, ...include: NonNullable<RenderTextOptions["include"]>): string {
  return renderText(sampleArticle(changes), { include });
}

describe("renderText", () => {
  const running = ["First.", "Heading", "one\none a\ntwo a", "Quoted\nagain", "a\tb\n1\t2", "x = 1", "Why?", "Because."];
  const plus = (at: number, ...pieces: string[]): string => [...running.slice(0, at), ...pieces, ...running.slice(at)].join("\n\n");

  test("has the running text of every kind of block and nothing else", () => {
    expect(rendered({ body: every })).toBe(running.join("\n\n"));
    expect(rendered({ body: [] })).toBe("");
  });

  test("adds what is asked for, where it stands", () => {
    expect(rendered({ body: every }, "pull-quote")).toBe(plus(4, "Pulled"));
    expect(rendered({ body: every }, "fact-box")).toBe(plus(6, "Box", "Inside."));
    expect(rendered({ body: every }, "caption")).toBe(
      ["The harbour at dawn. Ada Park", ...running.slice(0, 4), "The first ship", ...running.slice(4)].join("\n\n"),
    );
  });

  test("a picture without caption or credit adds nothing", () => {
    expect(rendered({ body: [{ type: "image", index: 0 }], images: [{ ...picture, caption: null, credit: null }] }, "caption")).toBe("");
    expect(rendered({ body: [{ type: "image", index: 7 }] }, "caption")).toBe("");
  });

  describe("of a live blog", () => {
    const liveUpdates = [update("Later", "Second thing."), update(null, "First thing.")];
    const updates = "Later\n\nSecond thing.\n\nFirst thing.";

    test("is its updates in printed order, where the body has nothing else", () => {
      expect(rendered({ body: [], liveUpdates })).toBe(updates);
    });

    test("keeps its updates when captions are asked for", () => {
      expect(rendered({ body: [{ type: "image", index: 0 }], liveUpdates }, "caption")).toBe(`The harbour at dawn. Ada Park\n\n${updates}`);
    });

    test("leaves them out after a body, unless asked", () => {
      expect(rendered({ body: [paragraph("Summary.")], liveUpdates })).toBe("Summary.");
      expect(rendered({ body: [paragraph("Summary.")], liveUpdates }, "live-updates")).toBe(`Summary.\n\n${updates}`);
    });
  });
});

test("renderParagraphs cuts lists into items, and nothing else", () => {
  expect(renderParagraphs(sampleArticle({ body: every }))).toEqual([
    "First.",
    "Heading",
    "one",
    "one a",
    "two a",
    "Quoted\nagain",
    "a\tb\n1\t2",
    "x = 1",
    "Why?",
    "Because.",
  ]);
});

describe("countWords", () => {
  test.each([
    ["", 0],
    [" — … !", 0],
    ["One two,three.", 3],
    ["In 2024 it rose 3", 5],
    ["café naïve Über", 3],
    ["cafe\u0301 noir", 2],
    ["الملف الأمني", 2],
    ["दिल्ली में", 2],
    ["東京タワー", 5],
    ["ひらがな", 4],
    ["서울 시내", 2],
    ["ก่อน", 3],
    ["ខ្មែរ", 3],
    ["iPhone発売", 3],
    ["𠮷野", 2],
  ])("%j has %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test("is linear", () => {
    expectLinear((times) => "a".repeat(times), countWords, 200_000);
    expectLinear((times) => "ก่".repeat(times), countWords, 60_000);
  });
});
