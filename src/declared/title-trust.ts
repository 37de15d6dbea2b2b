/**
 * How good a source of the headline each declared title is: 1.2 for what is written for sharing a story, which is nearly always its headline,
 * down to .3 for the `<title>`, which also holds the site's name, the section and words for search engines. The figure is added to a
 * candidate's weight, so that it tells titles apart that speak for the same heading, and never outweighs a heading that is printed.
 */

/** Metas that hold a title. */
export const TITLE_METAS: readonly (readonly [name: string, trust: number])[] = [
  ["og:title", 1.2],
  ["twitter:title", 0.9],
  ["parsely-title", 0.9],
  ["sailthru.title", 0.9],
  ["dc.title", 0.6],
  ["dcterms.title", 0.6],
  ["hdl", 0.9],
  ["headline", 0.9],
  ["title", 0.5],
  ["citation_title", 0.9],
  ["mediator_title", 0.8],
  ["rbtitle", 0.8],
  ["cxenseparse:recs:title", 0.6],
];

export const TITLE_TRUST = {
  /** `headline` of JSON-LD or microdata. */
  itemHeadline: 1,
  /** Its `name` or `alternativeHeadline`. */
  itemName: 0.4,
  /** The `<title>` of the page. */
  pageTitle: 0.3,
} as const;
