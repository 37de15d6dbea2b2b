import { elementTokens } from "../features/element-tokens.js";
import type { PageElement } from "../page/tree.js";

/** What the names of an element say it is: one bit each. */
export const Name = { unlikely: 1, likely: 2, standfirst: 4, caption: 8, box: 16 } as const;

/** Words in class names and ids of things that are no article (after Readability's and Trafilatura's lists). */
const UNLIKELY = nameTokens(
  "ad ads advert banner breadcrumb breadcrumbs combx comment comments community consent cookie disqus disclaimer extra foot footer footnote gdpr " +
    "header legends menu modal nav navbar navigation newsletter outbrain pager pagination paywall popup popular promo promotion recirc recirculation " +
    "recommend recommended recommendations related remark replies rss share sharing shoutbox sidebar skyscraper social sponsor sponsored subscribe " +
    "subscription supplemental taboola tags teaser teasers ticker toolbar tools trending widget yarpp",
);

/** Words in names of things that hold an article. */
const LIKELY = nameTokens("article articlebody body blog content entry hentry main page post richtext story text");

/** Words in names of summaries set apart under a headline, in the languages that newsrooms name their styles in. */
const STANDFIRST_NAMES = nameTokens(
  "abstract bajada bullets chapo copete deck dek entradilla excerpt hoofdinleiding ingress intro introduction keypoints lead leadin leadtext lede manchet " +
    "perex preamble preface resume sapo sommaire standfirst strapline subheadline subtitle subtitulo sumario summary synopsis takeaways teaser teasertext vorspann",
);

/** Words in names of captions and credits. */
const CAPTION_NAMES = nameTokens(
  "bildtext bildtexten bildunterschrift bildzeile billedtekst bijschrift caption captions captiontext credit credits didascalia epigrafe imagecaption kuvateksti " +
    "legend legende photocaption photocredit piedefoto wpcaption",
);

/** Words in names of boxes with facts, tips and offers beside the story. */
const BOX_NAMES = nameTokens("box callout fact factbox factboks factbox facts fakta faktaboks faktaruta faktabox infobox infokasten kasten product sidebar");

const BITS: ReadonlyMap<number, number> = bitsOf([
  [Name.unlikely, UNLIKELY],
  [Name.likely, LIKELY],
  [Name.standfirst, STANDFIRST_NAMES],
  [Name.caption, CAPTION_NAMES],
  [Name.box, BOX_NAMES],
]);

function bitsOf(sets: readonly (readonly [bit: number, tokens: ReadonlySet<number>])[]): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [bit, tokens] of sets) for (const token of tokens) bits.set(token, (bits.get(token) ?? 0) | bit);
  return bits;
}

/** The {@link Name} bits of an element's tokens. */
export function nameBits(tokens: readonly number[]): number {
  let bits = 0;
  for (let i = 0; i < tokens.length; i++) bits |= BITS.get(tokens[i] as number) ?? 0;
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

/** Whether any of the tokens is in the set. */
export function hasAny(tokens: readonly number[], set: ReadonlySet<number>): boolean {
  return tokens.some((token) => set.has(token));
}
