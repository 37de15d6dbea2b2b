/**
 * How much each sign is worth that a text is the headline, the kicker, the standfirst or the description.
 *
 * The scale of each field: the signs of a text add up, and the greatest sum wins; of equal sums the first text of the page does. In
 * `HEADLINE`, 6 is what a declared title gives the heading that prints it, which is more than any tag (4 for an `<h1>`): a smaller heading
 * that a title speaks for beats the largest that none does. Penalties of 8 take a heading out of the contest. In `KICKER` and `STANDFIRST`,
 * 4 is a name in the markup, which is enough alone; smaller signs have to come together to reach the threshold.
 */

/** The headline among the page's headings and its declared titles. */
export const HEADLINE = {
  /** By level: what is marked as the headline (0), `<h1>` to `<h4>`; found by comparing with what editors' pages print. */
  level: [3, 4, 1.2, 0.5, 0.2],
  /** An `<h1>` that says more than a word is rarely anything but the headline. */
  speaking: 1,
  /** A declared title says the same, and what each further one adds, two at most. */
  agrees: 6,
  agreesMore: 1,
  mostMore: 2,
  /** What agrees with a part of a title only may be the section or the kicker in it. */
  part: -1,
  /** The most that a heading gains whose words are like a title's, by how much they are. */
  alike: 3,
  /** Marked so by class or property. */
  marked: 1.5,
  /** First of its level. */
  first: 0.5,
  hidden: -2.5,
  /** Names the site, and no title speaks for it. */
  siteName: -8,
  /** Names the site or the section, where another heading agrees with a declared title too. */
  nameBeside: -5,
  /** Is a link to somewhere else. */
  allLink: -1.5,
  /** Ends a breadcrumb; the headline as printed stands elsewhere. */
  breadcrumb: -8,
  inMenuOrFooter: -3,
  /** A title that no heading prints, before the trust in where it is declared; what each other title adds that says the same. */
  declaredOnly: 2,
  declaredTwice: 0.8,
  /** Of titles that weigh the same, the earlier one. */
  later: 0.01,
} as const;

/** A title that says something else than the headline: this much and the trust in where it is declared. */
export const ALTERNATIVE_HEADLINE = { differs: 1 } as const;

/** The line right above the headline. */
export const KICKER = {
  /** Stands in the heading itself, before the headline. */
  inHeading: 4.5,
  /** Its element is named a kicker; or a label, a category, a section, which many things are. */
  named: 4,
  namedLoosely: 2.5,
  /** Right above the headline, in one box with it. */
  sameBox: 2.6,
  /** What it loses with every line between it and the headline. */
  fartherOff: 0.5,
  /** Below this weight it is none. */
  threshold: 2.5,
} as const;

/** The summary between headline and text. */
export const STANDFIRST = {
  /** Its element is named so. */
  named: 4,
  /** Stands between the headline and the line that signs or dates the story. */
  aboveByline: 3.6,
  /** The description says the same; less where one is only the beginning of the other. */
  agrees: 3,
  /** Is marked up as a heading; half of it where it is short as headings are. */
  heading: 1.6,
  /** A whole sentence right above the body that the body model leaves out. */
  proseAbove: 1.6,
  /** A first paragraph that stands in another box, or has other classes, than the one behind it. */
  setApart: 1.3,
  strong: 0.8,
  aboveBody: 0.8,
  /** Reads as part of the body; and where the body model is sure of it. */
  inBody: -1.2,
  surelyInBody: -4,
  /** Below this weight it is none. */
  threshold: 2.3,
} as const;

/** The meta descriptions, best first: each weighs one more than the next; those of JSON-LD come last. */
export const DESCRIPTION = { step: 1, inItem: 0.5 } as const;
