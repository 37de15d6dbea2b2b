import { describe, expect, test } from "vitest";
import { metadataOf, newsPage } from "../metadata-of.js";

const BELL = "Divers find a bell under the pier";
const OG = `<meta property="og:title" content="${BELL}">`;
const headlineOf = (head: string, above: string, url?: string): string => metadataOf(newsPage(head, above), url === undefined ? {} : { url }).headline.value;

describe("headline", () => {
  test("an h1 behind links that lead ever deeper ends a breadcrumb, whatever its class", () => {
    const trail = '<div><a href="/news/">News</a><a href="/news/harbour/">Harbour</a><h1>Pier bell: what divers found</h1></div>';
    const head = `<meta property="og:title" content="Harbour at night: ${BELL}"><title>Pier bell: what divers found</title>`;
    expect(headlineOf(head, `${trail}<h2>${BELL}</h2>`)).toBe(BELL);
  });

  test.each([
    ["of a section, from the address", "<title>Reports</title>", "<h1 class='title'>Reports</h1>", "https://www.galvangazette.example/reports/pier-1234/"],
    ["of the site", "<title>The Galvan Gazette</title><meta property='og:site_name' content='The Galvan Gazette'>", "<h1>The Galvan Gazette</h1>", undefined],
  ])("a heading that is no more than the name %s gives way to the story's", (_, head, name, url) => {
    expect(headlineOf(OG + head, `${name}<h2 class="title">${BELL}</h2>`, url)).toBe(BELL);
  });

  test("what agrees with a part of a title only gives way to what agrees with the whole", () => {
    const head = `<title>Announcements - ${BELL}</title><meta name="dc.title" content="${BELL}">${OG}`;
    expect(headlineOf(head, `<h1 class="title">Announcements</h1><h1>${BELL}</h1>`)).toBe(BELL);
  });

  test("the printed h1, where the declared titles agree on another one", () => {
    const social = "Ten secrets that lay under the sea";
    const head = ["og:title", "twitter:title", "dc.title"].map((name) => `<meta name="${name}" content="${social}">`).join("");
    expect(headlineOf(head, `<h1>${BELL}</h1>`)).toBe(BELL);
  });

  test("a word of the title alone is not like it", () => {
    const long = "What we heard about the bell, the pier, the council and everybody else in the harbour";
    const head = ["og:title", "twitter:title", "dc.title"].map((name) => `<meta name="${name}" content="${long}">`).join("");
    expect(headlineOf(head, "<h1>Council</h1>")).toBe(long);
  });

  test("the last step of a breadcrumb does not print the headline", () => {
    const trail = '<ul class="breadcrumb"><li><a href="/">Home</a></li><li>Sunken treasure</li></ul>';
    expect(headlineOf("<title>Sunken treasure</title>", `${trail}<h1>${BELL}</h1>`)).toBe(BELL);
  });

  test("the site's name behind a printed headline falls, and nothing else behind a dash does", () => {
    const site = '<meta property="og:site_name" content="Galvan Gazette">';
    expect(headlineOf(site, `<h1>${BELL} – Galvan Gazette</h1>`)).toBe(BELL);
    expect(headlineOf(site, `<h1>${BELL} – a gazette</h1>`)).toBe(`${BELL} – a gazette`);
  });

  test("a kicker that a title for other sites leaves out, and a section's link, stay apart from the headline", () => {
    const led = ["og:title", "twitter:title"].map((name) => `<meta name="${name}" content="Harbour: ${BELL}">`).join("");
    const headline = `<h1>${BELL}</h1>`;
    expect(headlineOf(led, `<p>Harbour</p>${headline}`)).toBe(`Harbour: ${BELL}`);
    expect(headlineOf(led, `<a href="/harbour">Harbour</a>${headline}`)).toBe(BELL);
    expect(headlineOf(`${led}<meta name="dc.title" content="${BELL}">`, `<p>Harbour</p>${headline}`)).toBe(BELL);
  });
});
