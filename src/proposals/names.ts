import { elementTokens } from "../features/element-tokens.js";
import type { PageElement } from "../page/tree.js";

/** Words in class names and ids of things that are no article (after Readability's and Trafilatura's lists). */
export const UNLIKELY: ReadonlySet<number> = nameTokens(
  "ad ads advert banner breadcrumb breadcrumbs combx comment comments community consent cookie disqus disclaimer extra foot footer footnote gdpr " +
    "header legends menu modal nav navbar navigation newsletter outbrain pager pagination paywall popup popular promo promotion recirc recirculation " +
    "recommend recommended recommendations related remark replies rss share sharing shoutbox sidebar skyscraper social sponsor sponsored subscribe " +
    "subscription supplemental taboola tags teaser teasers ticker toolbar tools trending widget yarpp",
);

/** Words in names of things that hold an article. */
export const LIKELY: ReadonlySet<number> = nameTokens("article articlebody body blog content entry hentry main page post richtext story text");

/** Words in names of summaries set apart under a headline, in the languages that newsrooms name their styles in. */
export const STANDFIRST_NAMES: ReadonlySet<number> = nameTokens(
  "abstract bajada bullets chapo copete deck dek entradilla excerpt hoofdinleiding ingress intro introduction keypoints lead leadin leadtext lede manchet " +
    "perex preamble preface resume sapo sommaire standfirst strapline subheadline subtitle subtitulo sumario summary synopsis takeaways teaser teasertext vorspann",
);

/** Words in names of captions and credits. */
export const CAPTION_NAMES: ReadonlySet<number> = nameTokens(
  "bildtext bildtexten bildunterschrift bildzeile billedtekst bijschrift caption captions captiontext credit credits didascalia epigrafe imagecaption kuvateksti " +
    "legend legende photocaption photocredit piedefoto wpcaption",
);

/** Words in names of boxes with facts, tips and offers beside the story. */
export const BOX_NAMES: ReadonlySet<number> = nameTokens(
  "box callout fact factbox factboks factbox facts fakta faktaboks faktaruta faktabox infobox infokasten kasten product sidebar",
);

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
