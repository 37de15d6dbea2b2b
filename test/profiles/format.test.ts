import { expect, test } from "vitest";
import type { Layout, Profile } from "../../src/index.js";
import { defineProfile, isArticleError, parseArticle, renderText } from "../../src/index.js";

const STORY = [
  "The harbour was closed to all ferries on Monday after a crane came to rest across the pier.",
  "Nobody was on the pier when it happened, the harbour office said on Monday evening.",
];
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join("");

function read(layout: Layout, body: string, head = "", more: Partial<Profile> = {}) {
  const profile = defineProfile({ id: "times", hosts: ["times.example"], layouts: [layout], ...more });
  const html = `<!doctype html><html lang="en"><head><title>Crane topples onto pier</title>${head}</head><body><article>${body}</article></body></html>`;
  return parseArticle(html, { url: "https://times.example/a", profiles: [profile] });
}

const TITLE = "<h1>Crane topples onto pier</h1>";

test("a byline is cut and taken apart", () => {
  const rule = { selector: ".who", without: ["By "], split: [" and ", ", "], before: "; Photo" };
  const { authors } = read(
    { fields: { authors: [rule] } },
    `${TITLE}<div class="who">By Mara Quill, Jonte Aalders and Liv Tangvald; Photo: Harbour Office</div>${PARAGRAPHS}`,
  );
  expect(authors.map(({ name }) => name)).toEqual(["Mara Quill", "Jonte Aalders", "Liv Tangvald"]);
});

test("a standfirst of several lines is joined, and without `join` its first line is all", () => {
  const body = `${TITLE}<div class="deck">Ferries stay in port.</div><div class="deck">The wreck is to be lifted.</div>${PARAGRAPHS}`;
  expect(read({ fields: { standfirst: [{ selector: ".deck", join: " " }] } }, body).standfirst).toBe("Ferries stay in port. The wreck is to be lifted.");
  expect(read({ fields: { standfirst: [".deck"] } }, body).standfirst).toBe("Ferries stay in port.");
});

test("the article's JSON-LD gives a field, authors with their pages", () => {
  const data = {
    "@type": "NewsArticle",
    headline: "Crane down",
    name: "Crane topples onto pier: divers at work",
    author: [{ name: "Mara Quill", url: "/by/mara" }],
  };
  const article = read(
    { declared: { headline: "/name", authors: "/author" } },
    `${TITLE}${PARAGRAPHS}`,
    `<script type="application/ld+json">{"@context":"https://schema.org",${JSON.stringify(data).slice(1)}</script>`,
  );
  expect(article.headline).toBe("Crane topples onto pier: divers at work");
  expect(article.authors).toEqual([{ name: "Mara Quill", url: "https://times.example/by/mara" }]);
  expect(article.provenance.headline).toBe("profile times");
  // The block that prints another title is the headline's all the same.
  expect(renderText(article)).toBe(STORY.join("\n\n"));
});

test("a pointer into the page's data is cut like a rule", () => {
  const article = read(
    { data: { authors: { pointer: "/story/by", without: ["By "], split: [" & "] } } },
    `${TITLE}${PARAGRAPHS}`,
    '<script type="application/json">{"story":{"by":"By Mara Quill & Liv Tangvald"}}</script>',
  );
  expect(article.authors.map(({ name }) => name)).toEqual(["Mara Quill", "Liv Tangvald"]);
});

test("a date without an offset is in the profile's zone", () => {
  const body = `${TITLE}<div class="on" data-on="2026.01.29 18:40"></div>${PARAGRAPHS}`;
  const layout: Layout = { fields: { publishedAt: [{ selector: ".on", attribute: "data-on" }] } };
  expect(read(layout, body, "", { timeZone: "Asia/Seoul" }).publishedAt).toBe("2026-01-29T18:40+09:00");
  expect(read(layout, body).publishedAt).toBe("2026-01-29T18:40");
});

test("printed lines tell a story whatever its markup; where they are missing the generic reader takes over", () => {
  const layout: Layout = { print: { from: ["World", "Local"], lines: ["section", "byline", "headline"], until: ["Join us"] } };
  const lines = ["World", "The Times", "Local", "By Mara Quill", "Crane topples onto pier", ...STORY, "Join us today", "Local"];
  const article = read(layout, lines.map((line, i) => `<div class="x${i}">${line}</div>`).join(""));
  expect([article.section, article.byline, article.headline]).toEqual(["Local", "By Mara Quill", "Crane topples onto pier"]);
  expect(renderText(article)).toBe(STORY.join("\n\n"));
  const other = read(layout, `${TITLE}${PARAGRAPHS}`);
  expect(other.headline).toBe("Crane topples onto pier");
  expect(other.warnings.map(({ code }) => code)).toContain("profile-rot");
});

test("an unknown key of a rule is named", () => {
  const wrong = { id: "times", hosts: ["times.example"], layouts: [{ fields: { authors: [{ selector: ".who", splits: [","] }] } }] };
  try {
    defineProfile(wrong as Profile);
    expect.unreachable();
  } catch (error) {
    expect(isArticleError(error) && error.message).toContain("splits");
  }
});
