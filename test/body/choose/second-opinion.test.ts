import { expect, test } from "vitest";
import { secondOpinion } from "../../../src/body/choose/second-opinion.js";
import { readDeclared } from "../../../src/declared/declared.js";
import { resolveOptions } from "../../../src/options.js";
import { loadPage } from "../../../src/page/load.js";
import { surveyPage } from "../../../src/survey/survey.js";

const PROSE = `<p>${"The council met on Monday, heard both sides, and voted late at night on the new bridge. ".repeat(4)}</p>`;

function opinion(head: string, around = 0, times = 4, beside = 0): Uint8Array | null {
  const body = `${"<div>".repeat(around)}<div id="story">${PROSE.repeat(times)}</div>${"<hr>".repeat(beside)}`;
  const page = loadPage(`<html><head><title>The bridge</title>${head}</head><body>${body}</body></html>`, resolveOptions({}));
  return secondOpinion(page, surveyPage(page, { headline: null, articleBody: null, descriptions: [] }), readDeclared(page));
}

test.each([
  ["og:type", '<meta property="og:type" content="article">'],
  ["a time of publication", '<meta property="article:published_time" content="2024-05-06T10:00:00Z">'],
  ["JSON-LD", '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge"}</script>'],
])("Readability is asked where the page says by %s that it is an article", (_, head) => {
  expect([...(opinion(head) ?? [])]).toEqual([1, 1, 1, 1]);
});

test.each([
  ["nothing", ""],
  ["another type", '<meta property="og:type" content="website">'],
])("not where it says %s", (_, head) => {
  expect(opinion(head)).toBeNull();
});

test("not about so much text so deep in a page that reading it again and again would take long", () => {
  const head = '<meta property="og:type" content="article">';
  expect(opinion(head, 10, 30)).not.toBeNull();
  expect(opinion(head, 100, 4)).not.toBeNull();
  expect(opinion(head, 100, 30)).toBeNull();
});

test("not about a page of so many elements that parsing and walking it several times would take long", () => {
  const head = '<meta property="og:type" content="article">';
  expect(opinion(head, 0, 4, 1300)).not.toBeNull();
  expect(opinion(head, 0, 4, 1400)).toBeNull();
});
