import { describe, expect, test } from "vitest";
import { compareRuns, comparisonLines } from "../../corpus/compare.js";
import type { Prediction } from "../../corpus/prediction.js";
import { predict } from "../../corpus/prediction.js";
import type { Case } from "../../corpus/read-corpus.js";
import { createParser } from "../../src/index.js";

const read = (id: string, digests: Record<string, string>, error?: string): Prediction => ({
  suite: "news",
  id,
  text: "",
  ...(error === undefined ? {} : { error }),
  digests,
});

describe("two runs", () => {
  test("that are the same", () => {
    const run = [read("a", { headline: "1", ledger: "2" })];
    expect(comparisonLines(compareRuns(run, run), false)).toEqual(["of 1 pages 0 changed"]);
  });

  test("differ page by page in the fields that are named", () => {
    const before = [read("a", { headline: "1", body: "1", ledger: "1" }), read("b", { headline: "1", body: "1", ledger: "1" }), read("c", { headline: "1" })];
    const after = [read("a", { headline: "2", body: "2", ledger: "1" }), read("b", { headline: "1", body: "2", ledger: "1" }), read("c", { headline: "1" })];
    expect(comparisonLines(compareRuns(before, after), false)).toEqual([
      "of 3 pages 2 changed: headline 1, body 2",
      "  headline: news a",
      "  body: news a, news b",
    ]);
  });

  test("a page that only one of them refuses is named once, not with every field", () => {
    const { byField } = compareRuns([read("a", { headline: "1", body: "1", ledger: "1" })], [read("a", { ledger: "1" }, "no-article")]);
    expect([...byField]).toEqual([["error", ["news a"]]]);
  });

  test("a page refused for another reason has changed", () => {
    const { byField } = compareRuns([read("a", { ledger: "1" }, "empty")], [read("a", { ledger: "2" }, "list")]);
    expect([...byField.keys()]).toEqual(["error", "ledger"]);
  });

  test("pages that only one of them has are told", () => {
    const lines = comparisonLines(compareRuns([read("a", {}), read("b", {})], [read("b", {}), read("c", {})]), false);
    expect(lines).toEqual(["of 1 pages 0 changed", "NOT IN THE EARLIER RUN: news c", "ONLY IN THE EARLIER RUN: news a"]);
  });

  test("a few pages are named, all when asked", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const comparison = compareRuns(
      ids.map((id) => read(id, { kicker: "1" })),
      ids.map((id) => read(id, { kicker: "2" })),
    );
    expect(comparisonLines(comparison, false)[1]).toBe("  kicker: news a, news b, news c, and 2 more");
    expect(comparisonLines(comparison, true)[1]).toBe("  kicker: news a, news b, news c, news d, news e");
  });
});

describe("a prediction", () => {
  const one: Case = { id: "1", suite: "news", url: "https://www.example-times.example/a", html: "", gold: {} };
  const page = (headline: string, extra = ""): string =>
    `<html lang=en><head><title>${headline}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1><p>${"The council met on Tuesday evening and decided to build the bridge. ".repeat(12)}</p><p>${"Work will begin in the spring, the mayor told reporters at the town hall. ".repeat(12)}</p>${extra}</article></body></html>`;
  const parser = createParser({ profiles: [] });

  test("has a digest of every field and of the ledger, the same each time", () => {
    const prediction = predict(parser, one, page("A bridge for the river"));
    expect(prediction).toEqual(predict(parser, one, page("A bridge for the river")));
    const article = parser.parseArticle(page("A bridge for the river"), { url: one.url });
    const fields = Object.keys(article).filter((field) => field !== "version" && field !== "extractor");
    expect(Object.keys(prediction.digests)).toEqual([...fields, "ledger"]);
  });

  test("another headline changes the headline, and what is made of it", () => {
    const { byField } = compareRuns([predict(parser, one, page("A bridge for the river"))], [predict(parser, one, page("No bridge for the river"))]);
    expect([...byField.keys()]).toContain("headline");
    expect([...byField.keys()]).toContain("ledger");
    expect([...byField.keys()]).not.toContain("authors");
  });

  test("holds what stands beside the running text", () => {
    const figure = '<figure><img src="/bridge.jpg" width=900 height=600><figcaption>The old bridge in winter.</figcaption></figure>';
    const { fields, text } = predict(parser, one, page("A bridge for the river", figure));
    expect(fields).toContain("A bridge for the river");
    expect(fields).toContain("The old bridge in winter.");
    expect(fields).not.toContain("decided to build");
    expect(text).not.toContain("The old bridge in winter.");
  });

  test("of a page that is no article says why", () => {
    expect(predict(parser, one, "<html></html>")).toEqual({ suite: "news", id: "1", text: "", error: "unclear", digests: { ledger: expect.any(String) } });
  });
});
