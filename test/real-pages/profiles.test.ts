import { describe, expect, test } from "vitest";
import { bagF1, shingleF1, words } from "../../corpus/metrics.js";
import { readBytes, readCases } from "../../corpus/read-corpus.js";
import { createParser, renderText } from "../../src/index.js";
import { decode } from "../../src/page/decode.js";

/** Golds hold a title of another story here and there, which a profile leaves out. */
const SLACK = 0.05;

const corpus = process.env["STANDFIRST_CORPUS"];
if (corpus === undefined) console.warn("NO CORPUS: profiles are not tried on real pages (STANDFIRST_CORPUS is not set).");

describe.skipIf(corpus === undefined)("on the real pages of their sites", () => {
  const generic = createParser({ profiles: [] });
  const profiled = createParser();
  const cases = corpus === undefined ? [] : readCases(corpus, "fundus");

  test.each(cases.map((one) => [one.id, one] as const))("%s: no worse than the generic reader", (_, one) => {
    const html = decode(readBytes(corpus as string, one), null);
    const mine = profiled.parseArticle(html, { url: one.url });
    if (mine.profile === null) return;
    const other = generic.parseArticle(html, { url: one.url });
    const gold = (one.gold.paragraphs ?? []).join("\n");
    expect(shingleF1(gold, renderText(mine))).toBeGreaterThanOrEqual(shingleF1(gold, renderText(other)) - SLACK);
    expect(bagF1(words(gold), words(renderText(mine))).f1).toBeGreaterThanOrEqual(bagF1(words(gold), words(renderText(other))).f1 - SLACK);
  });
});
