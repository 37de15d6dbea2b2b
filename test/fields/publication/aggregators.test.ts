import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/index.js";

const STORY = [
  "The harbour of Kettlewick was closed to all ferries on Monday after a crane came to rest across the western pier, the harbour office said.",
  "Three barges that were due to leave before noon had to wait in the outer basin until divers had looked at the hull of the crane's pontoon.",
  "Work to lift the crane is expected to take two days; the islands are to be supplied from Ravensby in the meantime.",
  "The crane, built in 1967, had passed its yearly inspection in March, according to the operator's own records.",
];
const HEADLINE = "Crane topples onto pier at Kettlewick";

interface Parts {
  readonly url: string;
  /** What the portal calls itself. */
  readonly site: string;
  readonly title?: string;
  readonly data?: object;
  /** Printed above the headline. */
  readonly lines?: readonly string[];
}

function read({ url, site, title = `${HEADLINE} - ${site}`, data, lines = [] }: Parts) {
  const script =
    data === undefined
      ? ""
      : `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: HEADLINE, ...data })}</script>`;
  const head = `<title>${title}</title><meta property="og:title" content="${HEADLINE}"><meta property="og:site_name" content="${site}">${script}`;
  const top = lines.map((line) => `<div class="line">${line}</div>`).join("");
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${top}<h1>${HEADLINE}</h1>${STORY.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
  const { publisher, syndicator, authors } = parseArticle(html, { url });
  return { publisher: publisher?.name ?? null, syndicator: syndicator?.name ?? null, authors: authors.map(({ name }) => name) };
}

describe("on a portal's page the story is its provider's, the page the portal's", () => {
  test.each<[string, Parts]>([
    [
      "a foreign publisher in JSON-LD",
      { url: "https://news.yahoo.com/crane-101.html", site: "Yahoo News", data: { publisher: { "@type": "Organization", name: "Kettlewick Herald" } } },
    ],
    [
      "a provider beside the portal as publisher",
      {
        url: "https://www.msn.com/en-gb/news/crane/ar-BB1",
        site: "MSN",
        data: { publisher: { "@type": "Organization", name: "MSN" }, provider: { "@type": "Organization", name: "Kettlewick Herald" } },
      },
    ],
    [
      "a provider on a portal of another country",
      {
        url: "https://uk.finance.yahoo.com/news/crane-101.html",
        site: "Yahoo Finance",
        data: { publisher: { "@type": "Organization", name: "Yahoo Finance" }, provider: { "@type": "Organization", name: "Kettlewick Herald" } },
      },
    ],
    ["the middle of the title", { url: "https://flipboard.com/article/crane/a-1", site: "Flipboard", title: `${HEADLINE} | Kettlewick Herald | Flipboard` }],
    [
      "the byline, behind a place",
      { url: "https://www.aol.com/news/crane-101.html", site: "AOL", lines: ["Kettlewick Herald", "Ravensby - Kettlewick Herald"] },
    ],
  ])("named by %s", (_, parts) => {
    expect(read(parts)).toMatchObject({ publisher: "Kettlewick Herald", syndicator: parts.site });
  });

  test("a story of the portal's own has no syndicator", () => {
    const own = { publisher: { "@type": "Organization", name: "Yahoo News" }, author: { "@type": "Person", name: "Mara Quill" } };
    expect(read({ url: "https://news.yahoo.com/crane-101.html", site: "Yahoo News", data: own })).toEqual({
      publisher: "Yahoo News",
      syndicator: null,
      authors: ["Mara Quill"],
    });
  });

  test("elsewhere a provider in JSON-LD makes nobody a syndicator", () => {
    const data = { publisher: { "@type": "Organization", name: "The Ravensby Post" }, provider: { "@type": "Organization", name: "Kettlewick Herald" } };
    expect(read({ url: "https://ravensbypost.example/crane", site: "The Ravensby Post", data })).toMatchObject({
      publisher: "The Ravensby Post",
      syndicator: null,
    });
  });
});
