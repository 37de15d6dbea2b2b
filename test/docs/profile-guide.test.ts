import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Profile } from "../../src/index.js";
import { parseArticle, renderText } from "../../src/index.js";

const guide = readFileSync("docs/profiles.md", "utf8");

function block(language: string, holding: string): string {
  const found = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].find(([, name, code = ""]) => name === language && code.includes(holding));
  return found?.[2] ?? "";
}

const page = `<!doctype html><html lang="en"><head><title>Ferry back after two days in port | The Times</title></head><body>${block("", "<main")}</body></html>`;
const profile: Profile = JSON.parse(block("json", "example-times"));
const url = "https://times.example/local/ferry-back";

test("the profile of the guide does to its page what the guide says", () => {
  const article = parseArticle(page, { url, profiles: [profile] });
  expect(article.authors.map(({ name }) => name)).toEqual(["Mara Quill", "Liv Tangvald"]);
  expect(article.publishedAt).toBe("2026-04-03T19:05+01:00");
  expect(
    renderText(article)
      .split("\n\n")
      .map((text) => text.split(" ").slice(0, 2).join(" ")),
  ).toEqual(["The harbour", "Three barges", "Nobody was"]);
  expect(article.boilerplate.find(({ role }) => role === "newsletter-prompt")?.text).toContain("letter of the coast");
  expect(article.warnings).toEqual([]);
});

test("the generic reader needs it", () => {
  const article = parseArticle(page, { url, profiles: [] });
  expect(renderText(article)).toContain("Become a friend");
  expect(article.publishedAt).not.toBe("2026-04-03T19:05+01:00");
});
