/**
 * How much each place is trusted that names the publication's side of a piece: its publisher, section, topics, genre, language, dateline,
 * and its addresses.
 *
 * The scale, in every table: 8 is the article's own JSON-LD, 6 to 7 a meta or a property written for the purpose, 4 to 5 what every page of
 * a site has or what stands in another field's words, 2 to 3 what is printed or guessed, and may be something else. The greatest weight wins,
 * of equal ones the first found; a gain or a loss is of the size of the step that it is to overcome, and 0 means: never.
 */

/** A name of a meta, and the trust in it. */
type MetaTrust = readonly (readonly [name: string, weight: number])[];

/** Who published the piece. */
export const PUBLISHER = {
  /** Whoever made a story that another site shows: beats everything that this site says of itself. */
  origin: 9,
  inArticle: 8,
  inMarkup: 7,
  sourceOrganization: 6,
  inWebPage: 5,
  /** `WebSite.name` in JSON-LD, and what a title adds to the headline. */
  webSite: 4.2,
  inTitle: 2,
  /** "Source: …" in a line of the header. */
  sourceLine: 1.5,
} as const;

/** Metas that hold the site's name. */
export const NAME_METAS: MetaTrust = [
  ["og:site_name", 6.5],
  ["application-name", 4],
  ["cre", 4.5],
  ["dc.publisher", 5],
  ["publisher", 4.5],
  ["apple-mobile-web-app-title", 3],
];

/** The section of the publication. */
export const SECTION = {
  inArticle: 8,
  inMarkup: 6.8,
  /** The first step of the breadcrumb: declared, or printed. */
  breadcrumb: 4.5,
  printedPath: 4,
  /** A lone link above the headline. */
  aboveHeadline: 3,
} as const;

/** Metas that hold the section. */
export const SECTION_METAS: MetaTrust = [
  ["article:section", 7],
  ["og:article:section", 7],
  ["parsely-section", 6.5],
  ["article.section", 6.5],
  ["sailthru.section", 6],
  ["cxenseparse:recs:category", 5],
  ["section", 5.5],
  ["dcsext.section", 5.5],
  ["dc.subject", 3],
  ["category", 4],
];

/** The publisher's own keywords. */
export const TOPICS = {
  inArticle: 8,
  inMarkup: 6.6,
  /** Printed links to topics: where their best sign makes them topics beyond doubt, and where not. */
  printedSure: 6.3,
  printedUnsure: 4.2,
  /** The sections that an article is filed under, where there are several. */
  sections: 3,
  /** With a declared list above this weight the printed links are not looked for. */
  sure: 6.5,
  /** What a list loses that names the site itself: it is the same on every page. */
  siteWide: 2.5,
  /** What a list loses that is the address cut into words. */
  addressWords: 3,
  /** What a list loses that holds internal codes for the most part, or nothing but the section's name. */
  codes: 6,
  sectionOnly: 3.5,
  /** What a list gains that holds all of a better source's keywords and more. */
  fuller: 2.5,
  /** What a list gains that another source, written by another hand, gives word by word. */
  twice: 2,
  /** What a list gains that the page prints, too; by how much of it is the same. */
  printed: 4,
} as const;

/** Metas that hold keywords. */
export const TOPIC_METAS: MetaTrust = [
  ["news_keywords", 8.2],
  ["article:tag", 6.8],
  ["parsely-tags", 6],
  ["keywords", 6.2],
  ["sailthru.tags", 5],
  ["cxenseparse:recs:tags", 5],
  ["og:article:tag", 6],
  ["tags", 5],
  ["video:tag", 3],
  ["dc.subject", 4],
];

/** How sure a printed link is one to a topic, by its best sign. */
export const TOPIC_LINK = {
  marked: 3,
  behindLabel: 3,
  inNamedBox: 2.5,
  byAddress: 1.5,
  /** Links above the headline that nothing else speaks for are sections and breadcrumbs: a list must be worth more than that. */
  aboveHeadline: 1,
  /** From this score on a list of several is one of topics beyond doubt. */
  sure: 3,
} as const;

/** Which kind of piece it is; the declared types have their weights beside them in `genre.ts`. */
export const GENRE = {
  /** Entries of a live blog in JSON-LD. */
  liveUpdates: 8,
  inMeta: 5,
  /** `genre` and further sections in JSON-LD. */
  inItem: 4,
  /** A word for a genre in the kicker, or before the name in the byline; in the section, the headline, the address. */
  inKicker: 4.5,
  inSection: 4,
  inHeadline: 4,
  inAddress: 3.5,
  /** In a short line beside the headline; among the topics; in `og:type`, which nearly every page has. */
  inLines: 3,
  inTopics: 2.5,
  inOgType: 2,
  /** A body of questions and answers. */
  questions: 2.8,
  /** A headline that promises advice. */
  advising: 2,
  /** A sports story is a report of it unless something names another genre. */
  inSport: 1.8,
  /** News, where nothing says otherwise. */
  byDefault: 1,
} as const;

/** The language of the text. */
export const LANGUAGE = {
  /** What its words say, where they are sure or as declared; and where not: then a declaration wins. */
  byWords: 5,
  byWordsUnsure: 1.5,
  /** A declaration, and what each later one is worth less. */
  declared: 2,
  later: 0.1,
} as const;

/** The place that the report comes from. */
export const DATELINE = {
  /** "(Reuters) -" right behind it at the text's start. */
  withAgency: 5,
  inItem: 4.5,
  /** Before a dash at the text's start; before the publisher in the byline. */
  beforeDash: 4,
  inByline: 4,
  /** An element named so; set apart at the text's start. */
  named: 3.8,
  setApart: 3.5,
} as const;

/** The page's own address, and that of the article's next page. */
export const ADDRESS = { link: 4, meta: 3, inItem: 2, nextLink: 4, nextPrinted: 2 } as const;
