import { emptyFields, FIELD_NAMES } from "../src/contract/article-fields.js";
import type { Article, Block, Image } from "../src/index.js";

/** Plain text as the body holds it. */
export function paragraph(text: string): Block {
  return { type: "paragraph", text, marks: [] };
}

export const picture: Image = {
  url: "https://cdn.example/harbour.jpg",
  width: 1200,
  height: 800,
  alt: "The harbour",
  caption: "The harbour at dawn.",
  credit: "Ada Park",
  sources: [{ url: "https://cdn.example/harbour-600.webp", width: 600, height: null, type: "image/webp" }],
};

/** A small article that passes the schema; each test changes what it is about. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  const all: Article = {
    ...emptyFields(),
    version: 1,
    extractor: "standfirst 0.1.0, model 1",
    url: "https://news.example/harbour",
    canonicalUrl: "https://news.example/harbour",
    nextPageUrl: null,
    headline: "Harbour reopens",
    alternativeHeadline: null,
    kicker: "Ports",
    standfirst: "Ships return after nine days.",
    description: null,
    byline: "By Ada Park",
    authors: [{ name: "Ada Park", url: "https://news.example/ada-park" }],
    contributors: [{ name: "Ben Ode", url: null, role: "editor" }],
    agencies: ["Reuters"],
    dateline: "HARWICH",
    publishedAt: "2024-05-01T10:00:00+03:00",
    modifiedAt: "2024-05-02",
    publisher: { name: "Example News", url: "https://news.example/", logo: null },
    syndicator: null,
    section: "World",
    topics: ["ports"],
    language: "en-GB",
    direction: "ltr",
    genre: "news",
    leadImage: picture,
    images: [picture],
    media: [{ kind: "video", provider: "YouTube", url: "https://video.example/1", title: "The first ship", thumbnail: null }],
    body: [
      { type: "image", index: 0 },
      { type: "paragraph", text: "Ships came back.", marks: [{ start: 0, end: 5, type: "link", url: "https://news.example/ships" }] },
      {
        type: "list",
        ordered: false,
        items: [{ text: "One", marks: [], ordered: true, items: [{ text: "Two", marks: [], ordered: null, items: [] }] }],
      },
      { type: "fact-box", title: "The port", blocks: [paragraph("It opened in 1657.")] },
    ],
    liveUpdates: [],
    corrections: [],
    access: { tier: "free", declaredFree: true, complete: true, evidence: [{ kind: "declared", detail: "isAccessibleForFree" }] },
    relatedStories: [{ title: "Another port", url: "https://news.example/another", image: null }],
    boilerplate: [{ role: "navigation", text: "Home", links: [{ text: "Home", url: "https://news.example/" }], selector: "nav" }],
    wordCount: 5,
    profile: null,
    provenance: { headline: "meta og:title" },
    confidence: 0.9,
    warnings: [],
    ...changes,
  };
  // In the table's order; a field that is none of the article's comes last, and stays.
  return { ...Object.fromEntries(FIELD_NAMES.map((name) => [name, all[name]])), ...changes } as unknown as Article;
}
