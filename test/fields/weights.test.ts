import { describe, expect, test } from "vitest";
import { TITLE_METAS, TITLE_TRUST } from "../../src/declared/title-trust.js";
import * as dates from "../../src/fields/dates/weights.js";
import * as headline from "../../src/fields/headline/weights.js";
import * as people from "../../src/fields/people/weights.js";
import * as publication from "../../src/fields/publication/weights.js";
import { metadataOf, newsPage } from "./metadata-of.js";

/** The names of a table by what they weigh, best first; those of one weight in one line. */
function ranks(table: Readonly<Record<string, number>>): readonly string[] {
  const weights = [...new Set(Object.values(table))].sort((a, b) => b - a);
  return weights.map((weight) =>
    Object.keys(table)
      .filter((name) => table[name] === weight)
      .join(" = "),
  );
}

const pick = <K extends string>(table: { readonly [name in K]: number }, ...names: K[]): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, table[name]]));

describe("what beats what", () => {
  test("where authors are named", () => {
    const places = pick(people.AUTHORS, "inJsonLd", "inWebPage", "inMarkup", "linked", "byLine", "namedElement", "boldName", "loneName");
    const metas = Object.fromEntries(
      people.AUTHOR_METAS.filter(([name]) => /^(?:parsely-author|article:author|author|dc\.creator|dc\.contributor)$/.test(name)),
    );
    expect(ranks({ ...places, ...metas })).toEqual([
      ...["inJsonLd", "inMarkup", "parsely-author", "article:author", "linked", "author", "byLine", "namedElement = dc.creator"],
      ...["boldName", "inWebPage", "dc.contributor", "loneName"],
    ]);
    // A line that says "By" at the body's edge is as good as a name in bold there; one behind the text is not.
    expect(people.AUTHORS.byLine - people.AUTHORS.atEdge).toBe(people.AUTHORS.boldName);
    expect(people.AUTHORS.byLine - people.AUTHORS.inTail).toBeLessThan(people.AUTHORS.boldName);
    // One confirmation outweighs the place: a meta that a line confirms beats JSON-LD alone, and a declared uploader loses to any line.
    expect(6.5 + people.AUTHORS.confirmed).toBeGreaterThanOrEqual(people.AUTHORS.inJsonLd);
    expect(people.AUTHORS.inJsonLd - people.AUTHORS.uploader).toBeLessThan(people.AUTHORS.boldName);
    expect(ranks(pick(people.AUTHORS, "noPerson", "siteOnly", "beforeAgency", "beforeDesk", "onlyHandles", "uploader"))).toEqual([
      ...["uploader", "noPerson", "beforeAgency", "onlyHandles", "beforeDesk", "siteOnly"],
    ]);
    expect(ranks(people.BYLINE)).toEqual(["namesAuthor = placeAndPublisher", "placeAndSite", "saysBy = namedElement", "meta", "least", "inTail"]);
  });

  test("where a piece is dated", () => {
    const { DATES } = dates;
    const metas = Object.fromEntries(dates.PUBLISHED_METAS.filter(([name]) => /^(?:article:published_time|pubdate|dc\.date|date)$/.test(name)));
    const places = pick(
      DATES,
      "ownMeta",
      "marked",
      "markedStray",
      "timeInHeader",
      "timeElsewhere",
      "printedInHeader",
      "wholeLine",
      "runIn",
      "printedInTail",
      "inUrl",
      "inData",
    );
    expect(ranks({ ...places, ...metas, ...Object.fromEntries(dates.PUBLISHED_KEYS) })).toEqual([
      ...["datePublished", "article:published_time", "marked", "pubdate", "timeInHeader", "ownMeta", "dc.date", "date", "printedInHeader"],
      ...["wholeLine", "inUrl = dateCreated", "markedStray = runIn = inData = uploadDate", "printedInTail", "timeElsewhere"],
    ]);
    // A label lifts a line over a bare meta, and a line right behind the headline is the first publication; none of them reaches JSON-LD.
    expect(DATES.printedInHeader + DATES.labelled).toBeGreaterThan(DATES.ownMeta);
    expect(DATES.printedInHeader + DATES.rightBehind).toBeGreaterThan(DATES.printedNear);
    expect(DATES.printedInTail).toBe(DATES.threshold);
    expect(DATES.printedInHeader + DATES.confirmed * DATES.mostConfirmed).toBe(10);
  });

  test("what speaks for a headline, a kicker, a standfirst", () => {
    const { HEADLINE, KICKER, STANDFIRST } = headline;
    expect(
      HEADLINE.level
        .map((weight, level) => [weight, level])
        .sort(([a = 0], [b = 0]) => b - a)
        .map(([, level]) => level),
    ).toEqual([1, 0, 2, 3, 4]);
    // A title speaks louder than a tag: an <h4> that agrees beats an <h1> that does not, and a declared title that no heading prints.
    expect(HEADLINE.agrees + HEADLINE.level[4]).toBeGreaterThan(HEADLINE.level[1] + HEADLINE.speaking + HEADLINE.first);
    expect(HEADLINE.agrees).toBeGreaterThan(HEADLINE.declaredOnly + (TITLE_METAS[0]?.[1] ?? 0) + 3 * HEADLINE.declaredTwice - 1);
    expect(
      ranks(
        pick(HEADLINE, "speaking", "agrees", "part", "alike", "marked", "first", "hidden", "siteName", "nameBeside", "allLink", "breadcrumb", "inMenuOrFooter"),
      ),
    ).toEqual([...["agrees", "alike", "marked", "speaking", "first", "part", "allLink", "hidden", "inMenuOrFooter", "nameBeside", "siteName = breadcrumb"]]);
    expect(ranks(KICKER)).toEqual(["inHeading", "named", "sameBox", "namedLoosely = threshold", "fartherOff"]);
    expect(ranks(STANDFIRST)).toEqual([
      ...["named", "aboveByline", "agrees", "threshold", "heading = proseAbove", "setApart", "strong = aboveBody", "inBody", "surelyInBody"],
    ]);
    expect(ranks({ ...Object.fromEntries(TITLE_METAS), ...TITLE_TRUST })).toEqual([
      ...["og:title", "itemHeadline", "twitter:title = parsely-title = sailthru.title = hdl = headline = citation_title", "mediator_title = rbtitle"],
      ...["dc.title = dcterms.title = cxenseparse:recs:title", "title", "itemName", "pageTitle"],
    ]);
  });

  test("what the publication says of itself", () => {
    const { PUBLISHER, SECTION, TOPICS, GENRE, LANGUAGE, DATELINE, ADDRESS } = publication;
    expect(ranks({ ...PUBLISHER, ...Object.fromEntries(publication.NAME_METAS) })).toEqual([
      ...["origin", "inArticle", "inMarkup", "og:site_name", "sourceOrganization", "inWebPage = dc.publisher", "cre = publisher", "webSite"],
      ...["application-name", "apple-mobile-web-app-title", "inTitle", "sourceLine"],
    ]);
    expect(ranks({ ...SECTION, ...Object.fromEntries(publication.SECTION_METAS) })).toEqual([
      ...["inArticle", "article:section = og:article:section", "inMarkup", "parsely-section = article.section", "sailthru.section", "section = dcsext.section"],
      ...["cxenseparse:recs:category", "breadcrumb", "printedPath = category", "aboveHeadline = dc.subject"],
    ]);
    expect(
      ranks({ ...pick(TOPICS, "inArticle", "inMarkup", "printedSure", "printedUnsure", "sections"), ...Object.fromEntries(publication.TOPIC_METAS) }),
    ).toEqual([
      ...["news_keywords", "inArticle", "article:tag", "inMarkup", "printedSure", "keywords", "parsely-tags = og:article:tag"],
      ...["sailthru.tags = cxenseparse:recs:tags = tags", "printedUnsure", "dc.subject", "sections = video:tag"],
    ]);
    expect(ranks(pick(TOPICS, "siteWide", "addressWords", "codes", "sectionOnly", "fuller", "twice", "printed"))).toEqual([
      ...["codes", "printed", "sectionOnly", "addressWords", "siteWide = fuller", "twice"],
    ]);
    expect(ranks(GENRE)).toEqual([
      ...["liveUpdates", "inMeta", "inKicker", "inItem = inSection = inHeadline", "inAddress", "inLines", "questions", "inTopics", "inOgType = advising"],
      ...["inSport", "byDefault"],
    ]);
    expect(ranks(LANGUAGE)).toEqual(["byWords", "declared", "byWordsUnsure", "later"]);
    expect(ranks(DATELINE)).toEqual(["withAgency", "inItem", "beforeDash = inByline", "named", "setApart"]);
    expect(ranks(ADDRESS)).toEqual(["link = nextLink", "meta", "inItem = nextPrinted"]);
  });
});

const data = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "Divers find a bell under the pier", ...more })}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const H1 = "<h1>Divers find a bell under the pier</h1>";

type Field = "authors" | "publishedAt" | "headline" | "kicker" | "section" | "topics" | "publisher" | "canonicalUrl" | "genre" | "dateline";

/** Two places of a page disagree; the value of the one that is believed. */
const DISAGREE: readonly (readonly [field: Field, who: string, head: string, above: string, winner: unknown])[] = [
  ["authors", "JSON-LD before metas", data({ author: { name: "Ada Park" } }) + meta("parsely-author", "Ben Ode"), H1, "Ada Park"],
  ["authors", "a news system's meta before the general one", meta("author", "Ada Park") + meta("parsely-author", "Ben Ode"), H1, "Ben Ode"],
  ["authors", "a link to the author before a meta", meta("author", "Ada Park"), `${H1}<p><a rel="author" href="/author/ben">Ben Ode</a></p>`, "Ben Ode"],
  [
    "authors",
    "a meta that a line confirms before JSON-LD that the page prints nowhere",
    data({ author: { name: "Ada Park" } }) + meta("author", "Ben Ode"),
    `${H1}<p>By Ben Ode</p>`,
    "Ben Ode",
  ],
  ["authors", "persons before the site's own name", data({ author: { name: "The Galvan Gazette" } }), `${H1}<p>By Ben Ode</p>`, "Ben Ode"],
  ["publishedAt", "JSON-LD before metas", data({ datePublished: "2026-03-05" }) + meta("article:published_time", "2026-03-09"), H1, "2026-03-05"],
  [
    "publishedAt",
    "the meta of publications before the meta of any date",
    meta("date", "2026-03-09") + meta("article:published_time", "2026-03-05"),
    H1,
    "2026-03-05",
  ],
  ["publishedAt", "a <time> in the header before a line", "", `${H1}<time datetime="2026-03-05">5 March 2026</time><p>9 March 2026</p>`, "2026-03-05"],
  [
    "publishedAt",
    "a line beside the headline before a later day that nothing confirms",
    data({ datePublished: "2026-03-09" }),
    `${H1}<p>Published 2 March 2026</p>`,
    "2026-03-02",
  ],
  [
    "headline",
    "a heading that a title speaks for before a larger one",
    meta("og:title", "Divers find a bell under the pier"),
    "<h1>The harbour this week</h1><h2>Divers find a bell under the pier</h2>",
    "Divers find a bell under the pier",
  ],
  [
    "headline",
    "of two headings alike the larger one",
    "",
    "<h2>Old bells of the harbour</h2><h1>Divers find a bell under the pier</h1>",
    "Divers find a bell under the pier",
  ],
  ["kicker", "a line named so before one in the headline's box", "", `<div><p class="kicker">Harbour</p><p>Exclusive</p>${H1}</div>`, "Harbour"],
  ["section", "JSON-LD before metas", data({ articleSection: "Harbour" }) + meta("article:section", "Local"), H1, "Harbour"],
  ["section", "the article's meta before the general one", meta("section", "Local") + meta("article:section", "Harbour"), H1, "Harbour"],
  [
    "topics",
    "keywords for news before keywords for search",
    meta("keywords", "pier, sea, town") + meta("news_keywords", "bell, divers"),
    H1,
    ["bell", "divers"],
  ],
  [
    "publisher",
    "JSON-LD before the site's name",
    data({ publisher: { name: "Galvan Media" } }) + meta("og:site_name", "The Galvan Gazette"),
    H1,
    "Galvan Media",
  ],
  [
    "publisher",
    "the site's name before the application's",
    meta("application-name", "Galvan App") + meta("og:site_name", "The Galvan Gazette"),
    H1,
    "The Galvan Gazette",
  ],
  [
    "canonicalUrl",
    "the link before the meta",
    `<link rel="canonical" href="/news/bell">${meta("og:url", "/news/pier")}`,
    H1,
    "https://www.galvangazette.example/news/bell",
  ],
  ["genre", "a declared type before a word of the section", data({ "@type": "AnalysisNewsArticle", articleSection: "Opinion" }), H1, "analysis"],
  ["dateline", "JSON-LD before a name in the markup", data({ dateline: "Port Galvan" }), `${H1}<p class="dateline">Harbour Town</p>`, "Port Galvan"],
];

describe("where two places disagree", () => {
  test.each(DISAGREE)("%s: %s", (field, _, head, above, winner) => {
    const { value } = metadataOf(newsPage(head, above))[field];
    const plain = Array.isArray(value)
      ? field === "authors"
        ? value.map((one) => (one as { name: string }).name).join()
        : value
      : value !== null && typeof value === "object"
        ? (value as { name: string }).name
        : value;
    expect(plain).toEqual(winner);
  });
});
