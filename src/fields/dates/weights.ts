/**
 * How much each place is trusted that dates a piece.
 *
 * The scale: 10 is `datePublished` in the article's JSON-LD, 9 a meta or a property that can mean nothing else, 7.5 a `<time>` in the header,
 * 6 a line printed there, about 4 a day in the address or in a script, 3 what is printed behind the text. Another kind of place that names
 * the same day adds `DATES.confirmed`, two at most: a printed line and the address together beat any meta that stands alone. The greatest sum
 * wins, of equal ones the first found; below `DATES.threshold` a date counts for nothing. `DATES.doubtless` is what must be so sure that its
 * disagreeing is worth a warning.
 */

/** What places of the page weigh, and what is added or taken off. */
export const DATES = {
  /** JSON-LD of the page around the article, against the same of the article. */
  ofWebPage: -2,
  /** Metas of publishers' own making: "w-published-date". */
  ownMeta: 7,
  /** Microdata and its kin: of the article, in the header, or in the head; and elsewhere. */
  marked: 9,
  markedStray: 4,
  /** A `<time>` in the header, and elsewhere; more where its class says that it is the publication, or where it has a time of day. */
  timeInHeader: 7.5,
  timeElsewhere: 2.5,
  publishedClass: 1,
  withTime: 0.2,
  /** A date printed in the header: more right behind the headline, less with every line above it. */
  printedInHeader: 6,
  rightBehind: 1,
  fadesOver: 12,
  aboveHeadline: -0.3,
  fartherAbove: 0.05,
  /** Printed at the body's edge as a line of its own, or as the first words of the text; less at its end. */
  wholeLine: 5.5,
  runIn: 4,
  atEnd: 1,
  printedInTail: 3,
  /** What a printed date gains behind a label such as "Published", and what it loses in a long line, or with a year of two digits. */
  labelled: 1.5,
  longLine: 1.5,
  shortYear: 1,
  /** "3 hours ago". */
  relative: 3,
  inUrl: 4.5,
  /** A key in a script, where nothing else dates the piece. */
  inData: 4,
  /** What an independent place adds that names the same day, and how many such places count. */
  confirmed: 2,
  mostConfirmed: 2,
  /** The least a lone date must weigh. */
  threshold: 3,
  beforeTheWeb: -3,
  /** How much a date printed beside the headline gains over an unconfirmed declared one that is later, and the trust from which it stands there. */
  earlier: 5,
  printedNear: 6.4,
  /** From this weight on a date that names another day than the winner is told as a warning. */
  doubtless: 7,
} as const;

/** Metas that name the day of publication, with how far each is to be trusted. */
export const PUBLISHED_METAS: readonly (readonly [name: string, trust: number])[] = [
  ["article:published_time", 9.5],
  ["og:article:published_time", 9.5],
  ["og:published_time", 9],
  ["article:published", 9],
  ["article.published", 9],
  ["parsely-pub-date", 9],
  ["sailthru.date", 8.5],
  ["datepublished", 9],
  ["date.published", 8.5],
  ["published_time", 8.5],
  ["published", 8.5],
  ["publishdate", 8.5],
  ["publish-date", 8.5],
  ["publish_date", 8.5],
  ["published-date", 8.5],
  ["published_at", 8.5],
  ["pubdate", 8.5],
  ["publicationdate", 8.5],
  ["publication_date", 8.5],
  ["publication-date", 8.5],
  ["article-publication-date", 8.5],
  ["cxenseparse:recs:publishtime", 8.5],
  ["cxenseparse:publishtime", 8.5],
  ["cxense-publish-time", 8.5],
  ["mediator_published_time", 8.5],
  ["citation_online_date", 8],
  ["citation_publication_date", 8],
  ["citation_date", 7],
  ["bt:pubdate", 8.5],
  ["rnews:datepublished", 8.5],
  ["dc.date.issued", 8],
  ["dcterms.issued", 8],
  ["dcterms.date", 6.8],
  ["dc.date.created", 7],
  ["dcterms.created", 7],
  ["dc.date", 6.6],
  ["dc:date", 6.6],
  ["dcsext.articlefirstpublished", 8.5],
  ["article_date_original", 8.5],
  ["originalpublicationdate", 8.5],
  ["timestamp", 6],
  ["ptime", 8],
  ["displaydate", 7.5],
  ["created", 7],
  ["pub_date", 8],
  ["release_date", 7],
  ["og:pubdate", 8],
  ["video:release_date", 6],
  ["date", 6.4],
];

/** What publishers call metas of their own that name it. */
export const LIKE_PUBLISHED: RegExp = /(?:^|[-_.:])(?:first[-_]?)?publi(?:sh|shed|cation)[-_]?(?:date|time|at|on)$/;

/** Metas that name the last modification. */
export const MODIFIED_METAS: readonly (readonly [name: string, trust: number])[] = [
  ["article:modified_time", 9.5],
  ["og:article:modified_time", 9],
  ["datemodified", 9],
  ["article:modified", 8.5],
  ["dc.date.modified", 8],
  ["dcterms.modified", 8],
  ["og:updated_time", 8],
  ["modified_time", 8],
  ["article.updated", 8],
  ["lastmod", 7],
  ["last_updated_date", 7],
  ["revision_date", 7],
  ["last-modified", 6],
];

/** Keys of JSON-LD and microdata. */
export const PUBLISHED_KEYS: readonly (readonly [name: string, trust: number])[] = [
  ["datePublished", 10],
  ["dateCreated", 4.5],
  ["uploadDate", 4],
];
export const MODIFIED_KEYS: readonly (readonly [name: string, trust: number])[] = [["dateModified", 10]];
