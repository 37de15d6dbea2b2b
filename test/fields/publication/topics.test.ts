import { describe, expect, test } from "vitest";
import { metadataOf, newsPage } from "../metadata-of.js";

const H1 = "<h1>Divers find a bell under the pier</h1>";
const LD = (node: object): string => `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...node })}</script>`;
const META = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const KEYWORDS = (...keywords: string[]): string => LD({ "@type": "NewsArticle", keywords });
const LINKS = (...names: string[]): string => names.map((name) => `<a href="/x/${name}">${name}</a>`).join(", ");

function topics(head: string, below = "", above = H1): readonly string[] {
  return metadataOf(newsPage(head, above, below)).topics.value;
}

describe("printed topics", () => {
  test.each([
    ["behind a label in their line", `<p>Tags: ${LINKS("Bells", "Piers")}</p>`, ["Bells", "Piers"]],
    ["the second list of one line", `<p>Section: ${LINKS("Harbour")} Tags: ${LINKS("Bells", "Piers")}</p>`, ["Bells", "Piers"]],
    [
      "behind a label above, not the story's link under one",
      `<h2>Read more about</h2><h3><a href="/a/9">A pier falls</a></h3><h2>Related topics</h2><aside>${LINKS("Bells", "Piers")}</aside>`,
      ["Bells", "Piers"],
    ],
    ["in the article's own footer", `<footer><p>Filed under: ${LINKS("Bells", "Piers")}</p></footer>`, ["Bells", "Piers"]],
    ["hashtags as printed", `<p>Tags: ${LINKS("#bells", "#piers")}</p>`, ["#bells", "#piers"]],
  ])("%s", (_, below, expected) => {
    expect(topics("", below)).toEqual(expected);
  });
});

test("a linked title that ends in a word for labels is none", () => {
  const list = `<ol><li><a href="/n/1">Sturm schließt Hafen den zweiten Tag</a></li><li><a href="/n/2">Fischer fordern billigeren Diesel</a></li></ol>`;
  expect(topics("", `<h3>Meistgelesen</h3>${list}`)).toEqual([]);
});

describe("which list is the article's", () => {
  test("two sources of different hands agree against a longer list of one", () => {
    const head =
      KEYWORDS("bells", "piers") +
      META("news_keywords", "bells, piers, towns, boats, weather, tides") +
      META("article:tag", "bells") +
      META("article:tag", "piers");
    expect(topics(head)).toEqual(["bells", "piers"]);
  });

  test("a list and its copy under another name do not agree", () => {
    const head = KEYWORDS("bells", "piers") + META("news_keywords", "bells, piers, towns") + META("keywords", "bells, piers, towns");
    expect(topics(head)).toEqual(["bells", "piers", "towns"]);
  });

  test("what the page prints decides between declared lists", () => {
    const head = KEYWORDS("ada park", "ned moss", "quay") + META("article:tag", "Bells") + META("article:tag", "Piers") + META("article:tag", "Divers");
    expect(topics(head, `<p>Tags: ${LINKS("Bells", "Piers", "Divers")}</p>`)).toEqual(["Bells", "Piers", "Divers"]);
  });

  test("beside one declared list beyond doubt the printed one is not asked", () => {
    expect(topics(KEYWORDS("Bells", "Piers"), `<p>Tags: ${LINKS("Bells", "Piers", "Divers")}</p>`)).toEqual(["Bells", "Piers"]);
  });

  test("one keyword that two sources give may be the section", () => {
    const head = META("news_keywords", "Harbour, bells, piers") + META("parsely-tags", "Harbour") + META("article:tag", "Harbour");
    expect(topics(head)).toEqual(["Harbour", "bells", "piers"]);
  });

  test("a list that a declaration and the page give alike, whatever a longer one adds", () => {
    const head = KEYWORDS("Bells", "Piers", "News", "Region") + META("dc.subject", "Bells") + META("dc.subject", "Piers");
    expect(topics(head, `<p>Subjects: ${LINKS("Bells", "Piers")}</p>`)).toEqual(["Bells", "Piers"]);
  });

  test("the printed list where the declared one adds the site's own name", () => {
    const head = META("og:site_name", "Harbour Post") + META("keywords", "Harbour Post, region, Bells, Piers");
    expect(topics(head, `<p>Tags: ${LINKS("Bells", "Piers")}</p>`)).toEqual(["Bells", "Piers"]);
  });

  test("several sections are the topics where nothing else is", () => {
    expect(topics(LD({ "@type": "NewsArticle", articleSection: ["Harbour", "Uncategorized", "Divers"] }))).toEqual(["Harbour", "Divers"]);
    expect(topics(LD({ "@type": "NewsArticle", articleSection: ["Harbour"] }))).toEqual([]);
  });

  test("a long German word is a word, a run of letters is a machine's", () => {
    expect(topics(KEYWORDS("Unternehmensberatung", "abcdefghijklmnopqrstuvwxyzabcdef", "Piers"))).toEqual(["Unternehmensberatung", "Piers"]);
  });

  test("a meta of tags", () => {
    expect(topics(META("tags", "Bells, Piers"))).toEqual(["Bells", "Piers"]);
  });
});
