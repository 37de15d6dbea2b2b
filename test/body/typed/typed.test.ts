import { expect, test } from "vitest";
import { inspectPage } from "../../../src/index.js";

const paragraph = (n: number): string =>
  `<p>The harbour master said on Tuesday that the ferry would stay in port until the storm number ${n} has passed the islands and the crew has slept.</p>`;

/** What a piece of markup between paragraphs becomes. */
function typed(markup: string): readonly object[] {
  const body = `${paragraph(1)}${paragraph(2)}${paragraph(3)}${markup}${paragraph(4)}${paragraph(5)}${paragraph(6)}`;
  const html = `<html><head><title>The ferry waits</title></head><body><header><nav><a href=/>Home</a><a href=/news>News</a></nav></header><main><article><h1>The ferry waits for the storm</h1><p class=byline>By Ana Paz</p>${body}</article></main><footer>© 2026 Ellan Post</footer></body></html>`;
  const { article } = inspectPage(html, { url: "https://www.ellan-post.example/news/ferry-waits", profiles: [] });
  return (article?.body ?? []).filter((block) => !("text" in block && block.text.includes("storm number")));
}

const SAYING = "“We wait until it is over”";

test.each([
  ["an aside", `<aside class="pullquote"><p>${SAYING}</p></aside>`],
  ["a figure of WordPress", `<figure class="wp-block-pullquote"><blockquote><p>${SAYING}</p></blockquote></figure>`],
  ["an exergue", `<blockquote class="exergue">${SAYING}</blockquote>`],
  ["a Zitatbox", `<div class="zitat-box">${SAYING}</div>`],
])("a pull quote as %s", (_, markup) => expect(typed(markup)).toMatchObject([{ type: "pull-quote", text: SAYING }]));

const WORDS = "We have waited for worse storms than this one, and we will wait again.";

test.each([
  ["its footer", `<blockquote><p>${WORDS}</p><footer>Jo Kerr, captain</footer></blockquote>`],
  ["its cite", `<blockquote><p>${WORDS}</p><p><cite>— Jo Kerr, captain</cite></p></blockquote>`],
  ["the caption of a figure that has no picture", `<figure><blockquote><p>${WORDS}</p></blockquote><figcaption>Jo Kerr, captain</figcaption></figure>`],
  ["a footer in a figure", `<figure><blockquote>${WORDS}<footer>Jo Kerr, captain</footer></blockquote></figure>`],
])("a quote with whom it is from in %s", (_, markup) => expect(typed(markup)).toMatchObject([{ type: "quote", text: WORDS, attribution: "Jo Kerr, captain" }]));

test("a quote between another story's line and a list is the text's", () => {
  const other = "<p>READ ALSO: <a href=/news/ship-rams-the-old-pier>Ship rams the old pier in the fog</a></p>";
  const list = "<ul><li>The bridge is open every day from six to eleven</li><li>Cyclists cross it free of charge on all days</li></ul>";
  expect(typed(`${other}<figure><blockquote>${WORDS}<footer>Jo Kerr, captain</footer></blockquote></figure>${list}`)).toMatchObject([
    { type: "quote", text: WORDS, attribution: "Jo Kerr, captain" },
    { type: "list" },
  ]);
});

test.each([
  ["English", "factbox", "The ferry"],
  ["German", "infokasten", "Zur Person"],
  ["Swedish", "faktaruta", "Fakta: Färjan"],
  ["Danish", "faktaboks", "Om færgen"],
  ["Spanish", "despiece", "El barco"],
  ["French", "encadre", "Le bateau"],
])("a fact box in %s, its list kept as one", (_, name, title) => {
  const text = "Jo Kerr has been at sea between the islands for thirty years.";
  const markup = `<aside class="${name}"><h3>${title}</h3><p>${text}</p><ul><li>Built in 1998 at Ellan</li><li>Carries 200 people</li></ul></aside>`;
  expect(typed(markup)).toMatchObject([
    {
      type: "fact-box",
      title,
      blocks: [
        { type: "paragraph", text },
        { type: "list", ordered: false, items: [{ text: "Built in 1998 at Ellan" }, { text: "Carries 200 people" }] },
      ],
    },
  ]);
});

test("terms and what they mean stay together", () => {
  const markup = "<dl><dt>Length</dt><dd>84 metres from bow to stern</dd><dt>Crew</dt><dd>Twelve sailors and a cook</dd></dl>";
  expect(typed(markup)).toMatchObject(
    ["Length", "84 metres from bow to stern", "Crew", "Twelve sailors and a cook"].map((text) => ({ type: "paragraph", text })),
  );
});

test("a list is the text's as a whole, its shortest items too", () => {
  const items = ["The ferry needs fuel, water and food for a week at sea.", "Tea", "Two new ropes, each of them a hundred metres long.", "Rum"];
  expect(typed(`<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`)).toMatchObject([{ type: "list", items: items.map((text) => ({ text })) }]);
});

test("a table keeps its rows", () => {
  const markup = "<table><tr><th>Ship</th><th>Year</th></tr><tr><td>Ellan</td><td>1998</td></tr><tr><td>Mona</td><td>2004</td></tr></table>";
  expect(typed(markup)).toEqual([
    {
      type: "table",
      header: true,
      caption: null,
      rows: [
        ["Ship", "Year"],
        ["Ellan", "1998"],
        ["Mona", "2004"],
      ],
    },
  ]);
});
