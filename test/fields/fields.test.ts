import { describe, expect, test } from "vitest";
import { inspectPage } from "../../src/parse.js";
import { metadataOf, newsPage } from "./metadata-of.js";

const LD = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const H1 = "<h1>Divers find a bell under the pier</h1>";

describe("headline", () => {
  test("the printed one, the site's name cut off where no heading prints it", () => {
    const head = `<title>Divers find a bell under the pier - News - The Galvan Gazette</title><meta property="og:site_name" content="The Galvan Gazette"><meta property="article:section" content="News">`;
    expect(metadataOf(newsPage(head, H1)).headline.value).toBe("Divers find a bell under the pier");
    expect(metadataOf(newsPage(head, "")).headline.value).toBe("Divers find a bell under the pier");
  });

  test("a dash of its own stays", () => {
    const head = "<title>Bell found – and lost again | The Galvan Gazette</title><meta property='og:site_name' content='The Galvan Gazette'>";
    expect(metadataOf(newsPage(head, "")).headline.value).toBe("Bell found – and lost again");
  });

  test("the kicker inside the heading is apart", () => {
    const above = '<h1><span class="kicker">Harbour</span> <span>Divers find a bell under the pier</span></h1>';
    const { headline, kicker } = metadataOf(newsPage('<meta property="og:title" content="Divers find a bell under the pier">', above));
    expect(headline.value).toBe("Divers find a bell under the pier");
    expect(kicker.value).toBe("Harbour");
  });

  test("an h1 that ends a breadcrumb gives way to the printed heading", () => {
    const above =
      '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><h1>Pier bell: what divers found</h1></li></ol><h2>Divers find a bell under the pier</h2>';
    const head = '<meta property="og:title" content="Divers find a bell under the pier"><title>Pier bell: what divers found</title>';
    expect(metadataOf(newsPage(head, above)).headline.value).toBe("Divers find a bell under the pier");
  });

  test("the social title is the alternative", () => {
    const { alternativeHeadline } = metadataOf(newsPage('<meta property="og:title" content="You will not believe what lay under this pier">', H1));
    expect(alternativeHeadline.value).toBe("You will not believe what lay under this pier");
  });
});

describe("authors", () => {
  test.each([
    ["JSON-LD", LD({ "@type": "NewsArticle", headline: "x", author: [{ "@type": "Person", name: "Ada Park" }, "Bo Lind"] }), "", ["Ada Park", "Bo Lind"]],
    ["a string", LD({ "@type": "NewsArticle", author: "Ada Park and Bo Lind" }), "", ["Ada Park", "Bo Lind"]],
    ["a meta", '<meta name="author" content="Ada Park">', "", ["Ada Park"]],
    [
      "microdata",
      "",
      '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="author" itemscope><span itemprop="name">Ada Park</span></span></div>',
      ["Ada Park"],
    ],
    ["rel=author", "", '<p>By <a rel="author" href="/authors/ada">Ada Park</a></p>', ["Ada Park"]],
    ["a byline", "", '<div class="byline">By Ada Park, Harbour Correspondent</div>', ["Ada Park"]],
    [
      "a person before the publisher",
      LD({ "@type": "NewsArticle", author: { "@type": "Organization", name: "The Galvan Gazette" } }),
      '<div class="byline">By Ada Park</div>',
      ["Ada Park"],
    ],
    ["an agency where nobody else signs", LD({ "@type": "NewsArticle", author: { name: "Reuters" } }), "", ["Reuters"]],
    ["an agency beside a person is none", LD({ "@type": "NewsArticle", author: [{ name: "Ada Park" }, { name: "AFP" }] }), "", ["Ada Park"]],
    ["nobody", "", "", []],
  ])("%s", (_, head, above, names) => {
    expect(metadataOf(newsPage(head, H1 + above)).authors.value.map((author) => author.name)).toEqual(names);
  });

  test("addresses of their pages", () => {
    const { authors } = metadataOf(newsPage(LD({ "@type": "NewsArticle", author: { name: "Ada Park", url: "/authors/ada" } }), H1));
    expect(authors.value).toEqual([{ name: "Ada Park", url: "https://www.galvangazette.example/authors/ada" }]);
  });

  test("agencies are credited apart", () => {
    const { agencies } = metadataOf(
      newsPage(LD({ "@type": "NewsArticle", author: [{ name: "Ada Park" }] }), `${H1}<div class="byline">By Ada Park, Reuters</div>`),
    );
    expect(agencies.value).toEqual(["Reuters"]);
  });
});

describe("dates", () => {
  const published = (head: string, above: string, below = "", fetchedAt?: string): string | null =>
    metadataOf(newsPage(head, H1 + above, below), fetchedAt === undefined ? {} : { fetchedAt }).publishedAt.value;

  test.each([
    ["JSON-LD before all", LD({ "@type": "NewsArticle", datePublished: "2026-05-06T18:10:00-04:00" }), "<p>May 6, 2026</p>", "2026-05-06T18:10:00-04:00"],
    [
      "more precise than the day",
      '<meta name="date" content="2026-05-06">',
      '<time datetime="2026-05-06T18:10:00-04:00">May 6</time>',
      "2026-05-06T18:10:00-04:00",
    ],
    ["in words", "", "<p class='date'>Published 6 May 2026, 18:10</p>", "2026-05-06T18:10"],
    ["never the update", "", "<p>Updated 7 May 2026</p>", null],
    ["the one that is not the update", "", "<p>Updated 7 May 2026 | Published 6 May 2026</p>", "2026-05-06"],
    ["a meta of that name", '<meta name="published" content="May 6, 2026">', "", "2026-05-06"],
    ["nothing", "", "", null],
  ])("%s", (_, head, above, iso) => {
    expect(published(head, above)).toBe(iso);
  });

  const teasers = (date: (iso: string, words: string) => string): string =>
    `<section>${[
      ["2026-05-09", "May 9, 2026", "Ferry line to close"],
      ["2026-05-08", "May 8, 2026", "New crane arrives"],
      ["2026-05-04", "May 4, 2026", "Storm damages mole"],
    ]
      .map(([iso = "", words = "", title]) => `<div><h3><a href="/news/${iso}">${title}</a></h3>${date(iso, words)}</div>`)
      .join("")}</section>`;

  test.each([
    ["printed", (_: string, words: string) => `<p>${words}</p>`],
    ["marked up", (iso: string, words: string) => `<p><time datetime="${iso}" itemprop="datePublished">${words}</time></p>`],
  ])("never one of a list of other stories, %s", (_, date) => {
    expect(published("", "", teasers(date))).toBeNull();
    expect(published("", "<p>May 6, 2026</p>", teasers(date))).toBe("2026-05-06");
    expect(published('<meta property="article:published_time" content="2026-05-08T10:00:00Z">', "", teasers(date))).toBe("2026-05-08T10:00:00Z");
  });

  test("a declared day goes before stray markup behind the article", () => {
    const declared = LD({ "@type": "NewsArticle", datePublished: "2026-05-06T10:00:00Z" });
    expect(published(declared, "", '<p><time datetime="2026-05-09" itemprop="datePublished">May 9, 2026</time></p>')).toBe("2026-05-06T10:00:00Z");
  });

  test("a labelled date among those of other stories is the article's own", () => {
    expect(published("", "", `${teasers((_, words) => `<p>${words}</p>`)}<p>Datum 06.05.2026</p>`)).toBe("2026-05-06");
  });

  test("a line of the text that begins with its date and says where it is filed", () => {
    const page = newsPage("", H1).replace('<div class="text">', '<div class="text"><p>6 May 2026 · Filed under harbour and shipping</p>');
    expect(metadataOf(page).publishedAt.value).toBe("2026-05-06");
  });

  test("a lone date behind the article is its own", () => {
    expect(published("", "", "<p>May 6, 2026</p>")).toBe("2026-05-06");
  });

  test("never a date of the footer or of comments", () => {
    expect(published("", "", '<section id="comments"><h2>Comments</h2><div class="comment">Reader, 9 May 2026: good</div></section>')).toBeNull();
  });

  test("relative ones with the fetch time only", () => {
    expect(published("", "<p>3 hours ago</p>")).toBeNull();
    expect(published("", "<p>3 hours ago</p>", "", "2026-05-06T12:00:00Z")).toBe("2026-05-06T09:00Z");
  });

  test("disagreement is a warning", () => {
    const head = `${LD({ "@type": "NewsArticle", datePublished: "2026-05-06T10:00:00Z" })}<meta property="article:published_time" content="2025-01-02T10:00:00Z">`;
    expect(metadataOf(newsPage(head, H1)).publishedAt.warnings[0]?.code).toBe("dates-disagree");
  });

  test("the modification stays apart", () => {
    const { modifiedAt } = metadataOf(newsPage(LD({ "@type": "NewsArticle", datePublished: "2026-05-06", dateModified: "2026-05-08T10:00:00Z" }), H1));
    expect(modifiedAt.value).toBe("2026-05-08T10:00:00Z");
  });
});

describe("images", () => {
  const lead = (above: string, head = ""): unknown => metadataOf(newsPage(head, H1 + above)).leadImage.value;

  test("lazy, the largest rendition, caption and credit apart", () => {
    const above = `<figure><img src="data:image/gif;base64,R0lGOD" data-src="/a-600.jpg" data-srcset="/a-600.jpg 600w, /a-1200.jpg 1200w" alt="A bell"><figcaption>The bell on the quay. Photo: Ilse Amadi/AFP</figcaption></figure>`;
    expect(lead(above)).toMatchObject({
      url: "https://www.galvangazette.example/a-1200.jpg",
      width: 1200,
      alt: "A bell",
      caption: "The bell on the quay.",
      credit: "Ilse Amadi/AFP",
    });
  });

  test("from noscript, once", () => {
    const above = `<figure><img class="lazy" src="/blank.gif"><noscript><img src="/bell.jpg" width="800" height="600"></noscript><figcaption>The bell.</figcaption></figure>`;
    const { images } = metadataOf(newsPage("", H1 + above));
    expect(images.value.map((image) => image.url)).toEqual(["https://www.galvangazette.example/bell.jpg"]);
  });

  test("the declared one where none is printed", () => {
    expect(lead("", '<meta property="og:image" content="https://img.galvangazette.example/bell.jpg">')).toMatchObject({
      url: "https://img.galvangazette.example/bell.jpg",
    });
  });

  test.each([
    [
      "the larger declared rendition",
      "/img/fill-640x426/harbour-bell-4711.jpg",
      "/img/fill-1200x650/harbour-bell-4711.jpg",
      "/img/fill-1200x650/harbour-bell-4711.jpg",
    ],
    ["the larger printed one", "/w1600/2026/harbour-bell-4711.jpg", "/w1200/2026/harbour-bell-4711.jpg", "/w1600/2026/harbour-bell-4711.jpg"],
    ["the original of a thumbnail", "/t/120/90/harbour-bell-4711.jpg", "/harbour-bell-4711.jpg", "/harbour-bell-4711.jpg"],
    [
      "no crop that says it is small",
      "/i/1280x853/x/harbour-bell-4711.jpg",
      "/i/harbour-bell-4711.jpg?maxheight=460&maxwidth=638",
      "/i/1280x853/x/harbour-bell-4711.jpg",
    ],
  ])("of two renditions %s", (_, printed, declared, expected) => {
    const head = `<meta property="og:image" content="${declared}"><meta property="og:image:width" content="2446">`;
    const image = lead(
      `<figure><img src="${printed}"><figcaption>The bell.</figcaption></figure>`,
      expected === declared ? head.slice(0, head.indexOf("><") + 1) : head,
    );
    expect(image).toMatchObject({ url: `https://www.galvangazette.example${expected}`, caption: "The bell." });
  });

  test("behind the first paragraph it is the declared one that leads", () => {
    const html = newsPage('<meta property="og:image" content="https://img.galvangazette.example/divers.jpg">', H1).replace(
      "</p>",
      '</p><img src="/chart.png" width="600" height="400">',
    );
    const { leadImage, images } = metadataOf(html);
    expect(leadImage.value?.url).toBe("https://img.galvangazette.example/divers.jpg");
    expect(images.value).toHaveLength(2);
  });

  test("a button around a figure opens the picture", () => {
    const above = `<button aria-label="Open image viewer"><div><figure><img src="/bell.jpg"></figure><div>View 3 images</div></div></button>`;
    expect(lead(above)).toMatchObject({ url: "https://www.galvangazette.example/bell.jpg" });
    expect(lead('<button><img src="/bell.jpg"> Follow us</button>')).toBeNull();
  });

  test("a figure that the content system calls a widget", () => {
    expect(lead('<figure class="image widget rich"><img src="/bell.jpg"></figure>')).toMatchObject({ url: "https://www.galvangazette.example/bell.jpg" });
    expect(lead('<figure class="teaser widget"><img src="/bell.jpg"></figure>')).toBeNull();
  });

  test.each([
    [
      "two lines in a box without names",
      `<div class="a1"><picture><img src="/bell.jpg"></picture><div class="b2">Divers lift the bell</div><div class="c3">REUTERS</div></div>`,
      "Divers lift the bell",
      "REUTERS",
    ],
    [
      "the credit's label alone in its element",
      `<figure><img src="/bell.jpg"><figcaption>The bell on the quay. <span class="credit">Photo by</span> -/AFP via Getty Images</figcaption></figure>`,
      "The bell on the quay.",
      "AFP via Getty Images",
    ],
    [
      "a player's words behind the caption",
      `<figure><img src="/bell.jpg"><figcaption>How the bell was lifted</figcaption><div><span>autoplay</span></div></figure>`,
      "How the bell was lifted",
      null,
    ],
    [
      "the credit in the title",
      `<div class="image"><img src="/bell.jpg" title="Die Glocke am Kai. | Bildquelle: WDR/Ilse Amadi"><p class="caption">Die Glocke am Kai</p></div>`,
      "Die Glocke am Kai",
      "WDR/Ilse Amadi",
    ],
    [
      "a title that is no credit",
      `<div class="image"><img src="/bell.jpg" title="Harbour news: the bell"><p class="caption">The bell on the quay</p></div>`,
      "The bell on the quay",
      null,
    ],
  ])("%s", (_, above, caption, credit) => {
    expect(lead(above)).toMatchObject({ caption, credit });
  });

  test("no avatars, logos, teasers", () => {
    const above = `<img class="avatar" src="/ada.jpg" width="60" height="60"><a href="/news/other-story"><img src="/teaser.jpg"></a><div class="related"><img src="/rel.jpg"></div>`;
    expect(lead(above)).toBeNull();
  });
});

describe("the rest", () => {
  test("the only paragraph of a short story is its text, whatever the description says", () => {
    const paragraph =
      "A ferry with 40 people aboard ran aground off Port Galvan on Tuesday night; the coast guard said that nobody had been hurt in the accident.";
    const html = `<html><head><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-06T10:00:00Z"><meta name="description" content="${paragraph}"></head><body><article><h1>Ferry runs aground off Port Galvan</h1><p>${paragraph}</p></article></body></html>`;
    const { article } = inspectPage(html, { url: "https://www.galvangazette.example/news/ferry-1", profiles: [] });
    expect(article?.body).toMatchObject([{ type: "paragraph", text: paragraph }]);
    expect(article?.standfirst).toBeNull();
  });

  test("standfirst, kicker, section, topics, publisher, language", () => {
    const head = `${LD({
      "@type": "NewsArticle",
      articleSection: "Harbour",
      keywords: ["bells", "piers"],
      publisher: { name: "The Galvan Gazette", logo: { url: "/logo.png" } },
    })}<meta name="description" content="It weighs a ton, and nobody knows how it got there.">`;
    const above =
      '<div class="eyebrow">Under water</div><h1>Divers find a bell under the pier</h1><p class="standfirst">It weighs a ton, and nobody knows how it got there.</p>';
    const decided = metadataOf(newsPage(head, above));
    expect(decided.kicker.value).toBe("Under water");
    expect(decided.standfirst.value).toBe("It weighs a ton, and nobody knows how it got there.");
    expect(decided.section.value).toBe("Harbour");
    expect(decided.topics.value).toEqual(["bells", "piers"]);
    expect(decided.publisher.value).toEqual({ name: "The Galvan Gazette", url: null, logo: "https://www.galvangazette.example/logo.png" });
    expect(decided.language.value).toBe("en");
    expect(decided.direction.value).toBe("ltr");
    expect(decided.genre.value).toBe("news");
  });

  test("the text's language beats the declared one", () => {
    expect(metadataOf(newsPage("", H1, "", "de")).language.value).toBe("en");
  });

  test("a correction", () => {
    const note = "<p><em>Correction: An earlier version of this story gave the wrong weight of the bell. It weighs one ton.</em></p>";
    expect(metadataOf(newsPage("", H1, note)).corrections.value).toEqual([
      "Correction: An earlier version of this story gave the wrong weight of the bell. It weighs one ton.",
    ]);
  });

  test("a short correction without a date, and a date that says it was updated", () => {
    const note = "Rättelse: I en tidigare version stod fel årtal.";
    expect(metadataOf(newsPage("", H1, `<p>${note}</p>`)).corrections.value).toEqual([note]);
    expect(metadataOf(newsPage("", H1, "<p>Uppdatering: 3 mars 2025 kl 10 på vår nya sida</p>")).corrections.value).toEqual([]);
  });

  test("dateline and agency of the opening", () => {
    const html = newsPage("", H1).replace("<p>The council", "<p>PORT GALVAN (Reuters) - The council");
    const { dateline, agencies } = metadataOf(html);
    expect(dateline.value).toBe("PORT GALVAN");
    expect(agencies.value).toEqual(["Reuters"]);
  });

  test("canonical address and next page", () => {
    const head = '<link rel="canonical" href="/news/pier-1234"><link rel="next" href="/news/pier-1234?page=2">';
    const { canonicalUrl, nextPageUrl } = metadataOf(newsPage(head, H1));
    expect(canonicalUrl.value).toBe("https://www.galvangazette.example/news/pier-1234");
    expect(nextPageUrl.value).toBe("https://www.galvangazette.example/news/pier-1234?page=2");
  });

  test("embeds", () => {
    const above = '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The dive"></iframe><iframe src="https://ads.example/x"></iframe>';
    expect(metadataOf(newsPage("", H1 + above)).media.value).toEqual([
      {
        kind: "video",
        provider: "YouTube",
        url: "https://www.youtube.com/embed/abcdefghijk",
        title: "The dive",
        thumbnail: "https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg",
      },
    ]);
  });

  test.each([
    ["live-blog", LD({ "@type": "LiveBlogPosting", headline: "x" })],
    ["opinion", '<meta property="article:section" content="Opinion">'],
    ["opinion", '<meta property="article:section" content="Leitartikel">'],
    ["review", LD({ "@type": "ReviewNewsArticle" })],
    ["fact-check", '<meta property="article:section" content="Faktencheck">'],
    ["interview", '<meta property="article:section" content="Intervista">'],
  ])("genre %s", (genre, head) => {
    expect(metadataOf(newsPage(head, H1)).genre.value).toBe(genre);
  });
});
