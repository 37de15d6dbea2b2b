import type { Role } from "../contract/article.js";
import { TokenRows } from "../features/token-rows.js";
import type { PageElement } from "../page/tree.js";
import { elementTokens } from "../survey/element-tokens.js";
import type { Survey } from "../survey/survey.js";

/** Names that settle what an element is for, by role: words in class names, ids and test ids, and whole names where they have a hyphen. */
const STRONG_NAMES: Readonly<Partial<Record<Role, string>>> = {
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
const WEAKENING = "count counter link number icon button btn open closed toggle page";

export interface StrongName {
  readonly role: Role;
  readonly word: string;
}

/** Rows of strong names; those behind the last one are of weakening words. */
let known: { readonly rows: TokenRows; readonly strong: readonly StrongName[] } | null = null;

function names(): NonNullable<typeof known> {
  if (known !== null) return known;
  const strong = new Map(
    Object.entries(STRONG_NAMES).flatMap(([role, words]) =>
      words.split(" ").flatMap((word) => tokensOf(word).map((token) => [token, { role: role as Role, word }] as const)),
    ),
  );
  const weak = WEAKENING.split(" ").map((word) => tokensOf(word)[0] as number);
  known = { rows: new TokenRows([...strong.keys(), ...weak.filter((token) => !strong.has(token))]), strong: [...strong.values()] };
  return known;
}

/** The token of a plain word; of a name with a hyphen its tokens as a class, an id and a test id. */
function tokensOf(word: string): number[] {
  if (!word.includes("-")) return [elementTokens(probe(["class", word]))[1] as number];
  return ["class", "id", "data-testid"].map((name) => elementTokens(probe([name, word])).at(-1) as number);
}

function probe(attributes: readonly string[]): PageElement {
  return { kind: "element", tag: "div", attributes, parent: null, children: [], order: 0, end: 0, depth: 0, classes: [], id: null };
}

/** An element that holds more of the page's blocks than this is named after the page, not after a box in it. */
const MAX_SHARE = 0.4;
const TOPS: ReadonlySet<string> = new Set(["#root", "html", "body", "main"]);

/** For each block the name that settles its role: that of the innermost element which has one; `null` where none has. */
export function strongNames(survey: Survey): readonly (StrongName | null)[] {
  const most = survey.blocks.length * MAX_SHARE;
  const { headline } = survey;
  const found: (StrongName | null)[] = [];
  // Parents come before children.
  for (const { element, parent, from, to, tokens } of survey.allContainers.all()) {
    const isBox = to - from <= most && !(headline >= from && headline < to) && !TOPS.has(element.tag);
    found.push((isBox ? nameOf(tokens) : null) ?? (parent === null ? null : (found[parent.index] ?? null)));
  }
  return survey.containers.map(({ index }) => found[index] ?? null);
}

/** The first strong name among tokens that no later one takes back. */
function nameOf(tokens: readonly number[]): StrongName | null {
  const { rows, strong } = names();
  let own: StrongName | null = null;
  for (let t = 0; t < tokens.length; t++) {
    const row = rows.rowOf(tokens[t] as number);
    if (row === -1) continue;
    if (row >= strong.length) own = null;
    else own ??= strong[row] ?? null;
  }
  return own;
}
