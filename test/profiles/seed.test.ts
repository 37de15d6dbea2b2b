import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/index.js";
import { inspectPage, parseArticle, renderText } from "../../src/index.js";
import { SEED_URL, seedPage } from "./seed-markup.js";

const MARKUPS = 40;
const known = JSON.parse(readFileSync("fixtures/inkl-aggregator/article.json", "utf8")) as Article;
const words = {
  headline: known.headline,
  caption: known.leadImage?.caption ?? "",
  paragraphs: renderText(known)
    .split("\n")
    .filter((line) => line !== ""),
};

test("the story has fourteen paragraphs", () => {
  expect(words.paragraphs).toHaveLength(14);
});

describe("the seed story, whatever its markup", () => {
  test.each(Array.from({ length: MARKUPS }, (_, i) => i + 1))("markup %i", (seed) => {
    const page = seedPage(words, seed);
    const article = parseArticle(page, { url: SEED_URL });
    expect({
      headline: article.headline,
      publisher: article.publisher?.name,
      syndicator: article.syndicator?.name,
      section: article.section,
      byline: article.byline,
      dateline: article.dateline,
      authors: article.authors,
      caption: article.leadImage?.caption,
      credit: article.leadImage?.credit,
      language: article.language,
      body: renderText(article)
        .split("\n")
        .filter((line) => line !== ""),
    }).toEqual({
      headline: words.headline,
      publisher: "Asharq Al-Awsat",
      syndicator: "inkl",
      section: "World",
      byline: "Baghdad - Asharq Al-Awsat",
      dateline: "Baghdad",
      authors: [],
      caption: words.caption,
      credit: "Reuters",
      language: "en",
      body: words.paragraphs,
    });
    expect(["registration", "subscription"]).toContain(article.access.tier);
    expect(article.access.evidence.map(({ kind }) => kind)).toContain("prompt");
    expect(article.access.complete).not.toBe(false);
    const roles = new Map(inspectPage(page, { url: SEED_URL }).blocks.map((block) => [block.text, block.role]));
    expect(roles.get("Sign up to read this article")).toBe("subscription-prompt");
    expect(roles.get("Our Picks")).toBe("related-stories");
    expect(roles.get("Download the app")).toBe("app-prompt");
  });
});
