import { describe, expect, test } from "vitest";
import { parseArticle, renderText } from "../../src/index.js";
import { LANGUAGES } from "../../src/words/languages/index.js";
import { STORIES, storyPage } from "./prompt-stories.js";

describe("a story about what boilerplate says keeps every sentence", () => {
  test.each(Object.entries(STORIES))("%s", (language, { text }) => {
    const article = parseArticle(storyPage(language), { profiles: [], url: "https://ellan-post.example/2026/02/readers" });
    expect(renderText(article)).toBe(text.join("\n\n"));
    expect(article.access.tier).not.toMatch(/subscription|registration|metered/);
  });
});

describe("phrases of a kind", () => {
  const kinds = [
    "related-stories",
    "newsletter-prompt",
    "subscription-prompt",
    "app-prompt",
    "share",
    "advertisement",
    "comments",
    "legal",
    "navigation",
  ] as const;
  test.each(kinds)("%s: in thirty languages and more, each of them its own", (kind) => {
    const lists = LANGUAGES.flatMap(({ phrases }) => phrases[kind] ?? []);
    expect(new Set(lists).size).toBeGreaterThanOrEqual(30);
    expect(lists.filter((list) => list.split("|").some((phrase) => phrase.trim() === "" || phrase !== phrase.trim()))).toEqual([]);
  });
});
