import type { PageElement } from "../page/tree.js";
import { lazily } from "../text/lazily.js";
import { elementTokens } from "./element-tokens.js";

/** What the names of an element say it is: one bit each. */
export const Name = { unlikely: 1, likely: 2, standfirst: 4, caption: 8, box: 16, comments: 32, consent: 64 } as const;

/** Words in class names and ids of things that are no article (after Readability's and Trafilatura's lists). */
const UNLIKELY =
  "ad ads advert banner breadcrumb breadcrumbs combx comment comments community consent cookie disqus disclaimer extra foot footer footnote gdpr " +
  "header legends menu modal nav navbar navigation newsletter outbrain pager pagination paywall popup popular promo promotion recirc recirculation " +
  "recommend recommended recommendations related remark replies rss share sharing shoutbox sidebar skyscraper social sponsor sponsored subscribe " +
  "subscription supplemental taboola tags teaser teasers ticker toolbar tools trending widget yarpp";

/** Words in names of things that hold an article. */
const LIKELY = "article articlebody body blog content entry hentry main page post richtext story text";

/** Words in names of summaries set apart under a headline, in the languages that newsrooms name their styles in. */
const STANDFIRST_NAMES =
  "abstract bajada bullets chapo copete deck dek entradilla excerpt hoofdinleiding ingress intro introduction keypoints lead leadin leadtext lede manchet " +
  "perex preamble preface resume sapo sommaire standfirst strapline subheadline subtitle subtitulo sumario summary synopsis takeaways teaser teasertext vorspann";

/** Words in names of captions and credits. */
const CAPTION_NAMES =
  "bildtext bildtexten bildunterschrift bildzeile billedtekst bijschrift caption captions captiontext credit credits didascalia epigrafe imagecaption kuvateksti " +
  "legend legende photocaption photocredit piedefoto wpcaption";

/** Words in names of boxes with facts, tips and offers beside the story. */
const BOX_NAMES = "box callout fact factbox factboks factbox facts fakta faktaboks faktaruta faktabox infobox infokasten kasten product sidebar";

/**
 * Comment sections and what stands in them, in the languages that newsrooms name their styles in. Content management systems
 * name wrappers after whether comments are open, too.
 */
const COMMENT_NAMES =
  "comment comments commentlist comentarios comentario commentaires commentaire commenti commento disqus kommentar kommentare kommentarer kommentti reacties reactie respond replies usercomments forumposts leserkommentare";

/** Dialogs of consent managers: their names are the vendors' own, on every site that uses them. */
const CONSENT_NAMES = "onetrust didomi cookiebot cybot usercentrics iubenda trustarc truste osano termly quantcast cmpbox cmpwrapper cookieconsent cookielaw";

const nameBitsByToken = lazily(() =>
  bitsOf([
    [Name.unlikely, UNLIKELY],
    [Name.likely, LIKELY],
    [Name.standfirst, STANDFIRST_NAMES],
    [Name.caption, CAPTION_NAMES],
    [Name.box, BOX_NAMES],
    [Name.comments, COMMENT_NAMES],
    [Name.consent, CONSENT_NAMES],
  ]),
);

function bitsOf(sets: readonly (readonly [bit: number, words: string])[]): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [bit, words] of sets) for (const token of nameTokens(words)) bits.set(token, (bits.get(token) ?? 0) | bit);
  return bits;
}

/** The {@link Name} bits of an element's tokens. */
export function nameBits(tokens: readonly number[]): number {
  const known = nameBitsByToken();
  let bits = 0;
  for (let i = 0; i < tokens.length; i++) bits |= known.get(tokens[i] as number) ?? 0;
  return bits;
}

/** The tokens of names that are, or contain, one of the words. */
export function nameTokens(words: string): ReadonlySet<number> {
  // The tokens of an element that bears these words as its only classes, less those of a bare one.
  const bare = new Set(elementTokens(probe([])));
  return new Set(words.split(" ").flatMap((word) => elementTokens(probe(["class", word])).filter((token) => !bare.has(token))));
}

function probe(attributes: readonly string[]): PageElement {
  return { kind: "element", tag: "div", attributes, parent: null, children: [], order: 0, end: 0, depth: 0, classes: [], id: null };
}
