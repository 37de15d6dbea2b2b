import type { Role } from "../src/contract/article.js";

/**
 * Words in class names, ids and test ids that tell what an element is for, by role, in the languages that newsrooms name
 * their styles in. Training counts each as if some sites had shown it, so that pages correct what people believe.
 */
export const ROLE_NAMES: Readonly<Partial<Record<Role, string>>> = {
  "subscription-prompt":
    "paywall paywalled piano tp-modal subscribe subscription subscriptions subscribers subscriber regwall registration metered meter premium abo abonnement abonnements abonnieren abonnez suscripcion suscribete " +
    "abonare abonament prenumerera prenumeration abonner abonneer membership member donate donation donations support contribution contributions signin signup login logon register poool plenigo laterpay steady offer offers pricing",
  "newsletter-prompt":
    "newsletter newsletters newsletterbox nyhetsbrev nyhedsbrev nieuwsbrief boletin mailchimp mailing subscribebox emailsignup mc4wp mailpoet convertkit optin",
  "app-prompt":
    "appbanner smartbanner appdownload appstore googleplay playstore whatsapp telegram pushnotification webpush onesignal download-app installapp googlenews",
  "related-stories":
    "related recommended recommendation recommendations recommend mostread popular trending recirc recirculation more-stories readmore readnext latest morefrom moreon teaser teasers jetpack-relatedposts yarpp " +
    "verwandte artikelempfehlungen weitere meistgelesen relacionadas relacionados relacionadas noticias-relacionadas correlati correlate liees associes relaterade relaterte relateret gerelateerd powiazane podobne ilgili похожие recentposts upnext crp suggested suggestions headlines",
  navigation:
    "nav navbar navigation menu megamenu submenu breadcrumb breadcrumbs pagination pager tags taglist topics keywords categories category skip skiplink sitenav hamburger search searchform language languages toc tableofcontents archive archives dropdown sitemap topnav subnav",
  share:
    "share sharing shares sharebar sharethis addthis addtoany sharedaddy social socials socialmedia bookmark print tools toolbar actions fontsize textsize icons",
  advertisement:
    "ad ads advert adverts advertisement advertisements advertising advertorial adslot adunit adcontainer adlabel sponsored sponsor sponsors promoted taboola outbrain revcontent mgid dianomi anzeige anzeigen werbung publicidad publicite pubblicita reklam reklama annons annonce affiliate affiliates gpt dfp shop shopping deals coupon coupons gutschein gutscheine vouchers partner partners marketplace jobs stellenmarkt",
  comments:
    "comment comments commentlist commentbody commentform respond reply replies disqus coral openweb spotim hyvor kommentare kommentar commentaires comentarios commenti reacties discussion forum livefyre viafoura conversation",
  "author-bio": "authorbox authorbio author-bio authorinfo authordescription about-author aboutauthor bio biography authorprofile contributor-bio",
  legal:
    "cookie cookies consent gdpr onetrust ot cmp didomi usercentrics cookiebot cookieconsent ccpa privacy legal copyright imprint impressum disclaimer terms sourcepoint quantcast qc truste cybot borlabs colophon datenschutz tcf",
  "media-ui":
    "player videoplayer jwplayer vjs videojs brightcove playlist controls slider carousel lightbox gallery-controls plyr volume playback swiper-button fullscreen zoom loading spinner",
  standfirst:
    "standfirst dek deck subtitle subheadline subheading lead lede intro ingress chapo vorspann sommario entradilla bajada sapo perex summary teasertext excerpt",
  byline: "byline bylines author authors authorname writer autor autores auteur autore contributors credits-author reporter verfasser",
  timestamp: "date dateline datetime time timestamp published publishdate pubdate postdate updated modified datum fecha readtime readingtime",
  caption:
    "caption captions figcaption imagecaption photocaption wp-caption-text credit photocredit legende bildunterschrift bildtext piedefoto didascalia copyright-image",
  kicker: "kicker eyebrow overline rubric rubrik dachzeile topline antetitulo occhiello cintillo label-article",
  headline: "headline headlines entry-title post-title article-title articletitle posttitle title-article",
};
