/** Names that newsrooms, their systems and their vendors give to elements: words in class names, ids and test ids. */

import type { Role } from "../contract/article.js";

/** Words in class names and ids of things that are no article (after Readability's and Trafilatura's lists). */
export const UNLIKELY: string =
  "ad ads advert banner breadcrumb breadcrumbs combx comment comments community consent cookie disqus disclaimer extra foot footer footnote gdpr " +
  "header legends menu modal nav navbar navigation newsletter outbrain pager pagination paywall popup popular promo promotion recirc recirculation " +
  "recommend recommended recommendations related remark replies rss share sharing shoutbox sidebar skyscraper social sponsor sponsored subscribe " +
  "subscription supplemental taboola tags teaser teasers ticker toolbar tools trending widget yarpp";

/** Words in names of things that hold an article. */
export const LIKELY: string = "article articlebody body blog content entry hentry main page post richtext story text";

/** Words in names of summaries set apart under a headline, in the languages that newsrooms name their styles in. */
export const STANDFIRST_NAMES: string =
  "abstract bajada bullets chapo copete deck dek entradilla excerpt hoofdinleiding ingress intro introduction keypoints lead leadin leadtext lede manchet " +
  "perex preamble preface resume sapo sommaire standfirst strapline subheadline subtitle subtitulo sumario summary synopsis takeaways teaser teasertext vorspann";

/** Words in names of captions and credits. */
export const CAPTION_NAMES: string =
  "bildtext bildtexten bildunterschrift bildzeile billedtekst bijschrift caption captions captiontext credit credits didascalia epigrafe imagecaption kuvateksti " +
  "legend legende photocaption photocredit piedefoto wpcaption";

/** Words in names of boxes with facts, tips and offers beside the story. */
export const BOX_NAMES: string = "box callout fact factbox factboks factbox facts fakta faktaboks faktaruta faktabox infobox infokasten kasten product sidebar";

/**
 * Comment sections and what stands in them, in the languages that newsrooms name their styles in. Content management systems
 * name wrappers after whether comments are open, too.
 */
export const COMMENT_NAMES: string =
  "comment comments commentlist comentarios comentario commentaires commentaire commenti commento disqus kommentar kommentare kommentarer kommentti reacties reactie respond replies usercomments forumposts leserkommentare";

/** Dialogs of consent managers: their names are the vendors' own, on every site that uses them. */
export const CONSENT_NAMES: string =
  "onetrust didomi cookiebot cybot usercentrics iubenda trustarc truste osano termly quantcast cmpbox cmpwrapper cookieconsent cookielaw";

/** Names that settle what an element is for, by role: words in class names, ids and test ids, and whole names where they have a hyphen. */
export const STRONG_NAMES: Readonly<Partial<Record<Role, string>>> = {
  comments:
    "comment comments commentlist commentbody commentform comment-respond disqus wpdiscuz recentcomments spotim openweb hyvor viafoura kommentare kommentarer comentarios commentaires commenti reacties komentarze komentare yorumlar",
  legal:
    "onetrust cookieconsent cookiebanner cookiebot cookielaw cookie-banner cookie-notice cookie-consent cookie-bar cookie-policy usercentrics truste cybot colophon imprint impressum",
  "newsletter-prompt": "newsletter newsletters newsletterbox nyhetsbrev nyhedsbrev nieuwsbrief mailchimp mailpoet convertkit mc4wp",
  advertisement:
    "taboola outbrain advertisement advertisements adsbygoogle advert adverts anzeige anzeigen revcontent mgid dianomi sponsored affiliate publicidad publicite advertorial",
  "related-stories":
    "related relatedposts relatedarticles mostread mostpopular recommended recommendation recommendations recirc recirculation trending yarpp readmore most-read most-popular relacionadas relacionados correlati meistgelesen gerelateerd recentposts recent-posts post-navigation nav-links",
  share: "share sharing sharebar sharethis sharedaddy addtoany addthis socialshare share-buttons",
  navigation: "breadcrumb breadcrumbs pagination taglist tags navbar megamenu submenu subnav tagcloud",
  "subscription-prompt": "paywall regwall donation donations",
  "author-bio": "authorbox authorbio author-bio about-author author-box",
  "media-ui": "vjs jwplayer videojs plyr",
};

/** Words that take a strong name back: a number of comments is a tool, a link to a newsletter is a link. */
export const WEAKENING: string = "count counter link number icon button btn open closed toggle page";
