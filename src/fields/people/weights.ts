/**
 * How much each place is trusted that names who wrote a piece, and what speaks for a printed byline.
 *
 * The scale: a place that names the authors starts with its trust, from 8 (JSON-LD of the article) down to 2.2 (a lone name beside a date).
 * Another kind of place that gives one of the same names adds `confirmed`; what makes a place doubtful is taken off. The greatest sum wins,
 * of equal ones the first found; below `AUTHORS.threshold` a place names nobody. Two places of one kind differ by tenths, two kinds by about
 * a point: a confirmation outweighs either.
 */

/** Who wrote it. */
export const AUTHORS = {
  /** JSON-LD of the article, of the page around it, and microdata: what publishers feed to search engines. */
  inJsonLd: 8,
  inWebPage: 4,
  inMarkup: 7,
  /** A link to an author's page, in the header. It beats a line of words: publishers link their own people. */
  linked: 6.6,
  /** A line that says "By", and one that only stands in an element named so. */
  byLine: 6.2,
  namedElement: 6,
  /** A name in bold above the text; a line that is a name and nothing else, beside a date. */
  boldName: 5.2,
  loneName: 2.2,
  /** What a line that says "By" gains where its element is named so, too. */
  namedToo: 0.3,
  /** What an independent place adds that gives one of the same names; two places at most. */
  confirmed: 1.5,
  /** What is taken off a name that is given as the creator, not as the author. */
  asCreator: 1.5,
  /** What is taken off a place behind the text, at the edge of the body, above the headline, of a line longer than a signature. */
  inTail: 1.8,
  atEdge: 1,
  aboveHeadline: 1,
  longLine: 1.5,
  /** What every further group of author links loses: they lead to other stories' authors. */
  laterLinks: 1.5,
  /** What a list without any person loses. */
  noPerson: 3.6,
  /** What a list loses besides that holds nothing but the site's own name: whoever is named signs before it. */
  siteOnly: 0.9,
  /** And what more where another place names an agency: the story is the agency's. */
  beforeAgency: 2,
  /** What an agency and the site's name lose where the story's data name a desk of the newsroom. */
  beforeDesk: 1,
  /** What is left of a list that would be worth nothing, and that signs where nobody else does. */
  lastResort: 0.4,
  /** What a list of handles ("jse") loses: they stand for names that others give in full. */
  onlyHandles: 1.5,
  /** What a declared name loses that the page prints nowhere, while it prints another. */
  uploader: 4,
  /** A longer list with all of the winner's names takes its place only above this weight. */
  fullerList: 2,
  /** Below this weight nobody signs. */
  threshold: 0.3,
} as const;

/** Metas that name the author, with the trust in each: what news systems write before what any page may have. */
export const AUTHOR_METAS: readonly (readonly [name: string, trust: number])[] = [
  ["article:author", 6.8],
  ["parsely-author", 6.9],
  ["author", 6.5],
  ["sailthru.author", 6.8],
  ["byl", 6.8],
  ["authors", 6.5],
  ["article:author_name", 6.5],
  ["article.author", 6.5],
  ["dc.creator", 6],
  ["dcterms.creator", 6],
  ["dc.contributor", 3],
  ["cxenseparse:author", 6.5],
  ["citation_author", 6.5],
  ["mediator_author", 6.5],
  ["articleauthor", 6.5],
  ["article_author", 6.5],
  ["dcterms.creator.name", 6],
  ["rnews:creator", 6.5],
  ["og:article:author", 6.5],
  ["og:author", 6],
  ["vr:author", 6.5],
  ["dcsext.author", 6.5],
  ["twitter:data1", 4.5],
];

/** The byline as it is printed: the signs of a line add up, and the greatest sum wins. */
export const BYLINE = {
  namesAuthor: 3,
  /** "Baghdad - Asharq Al-Awsat", where the second part is the publisher. */
  placeAndPublisher: 3,
  saysBy: 2,
  namedElement: 2,
  /** The same with the site's name, where nothing else speaks for the line. */
  placeAndSite: 2.5,
  /** Behind the text. */
  inTail: -1,
  /** A line with any sign at all is worth this much at least. */
  least: 0.1,
  /** The meta that holds a byline: only where no line is one. */
  meta: 1,
} as const;
