/** Links to topic pages around the article: what they are known by, and which of several lists is the article's own. */

import type { SiteNames } from "../../declared/site-names.js";
import { elementText } from "../../page/element-text.js";
import { HEADINGS } from "../../page/elements.js";
import type { TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import type { MetadataContext } from "../context.js";
import { TOPIC_LINK, TOPICS } from "./weights.js";

const TAG_PATH =
  /\/(?:tags?|topics?|subjects?|themen?|thema|keywords?|schlagwort|schlagworte|temas?|etiquetas?|sujets?|mots-cles|argomenti|argomento|tema|emner?|emne|amnen|amne|aiheet|aihe|onderwerp(?:en)?|tematy|temat|stitky|stitek|cimke|subiecte|etiket(?:ler)?|konu|mavzu|dossiers?|hashtag)\/[^/?#]/i;
const TAGS_NAME =
  /(?:^|[-_\s]|[a-z](?=[A-Z]))(?:tags|tag(?=$)|tag-?(?:list|cloud|links?|items?|box|wrapper|container|label|like)|topics?|subjects?|themen|keywords?|schlagw[\w]*|etiquetas|temas|mots-?cles|labels?|hashtags?|emner|tagi|stitky|konular|etiketler)(?=$|[-_\s\d]|[A-Z])/i;
/** What stands before a list of topics, by language. */
const TAGS_LABEL =
  /(?:^|[\s.|·•(–-])(?:tags?|topics?|subjects?|keywords?|filed under|tagged(?: with| as)?|more on|read more about|related topics|in this (?:story|article)|themen|thema|schlagw(?:ö|oe)rter|schlagworte|mehr (?:lesen |zum thema |zu )?über|mehr zum thema|ähnliche themen|themen dieses artikels|stichworte|schlagwort|getaggt mit|verschlagwortet mit|sujets?|mots[- ]clés|étiqueté|thèmes|sur le même sujet|temas|etiquetas|etiquetado(?: como)?|palabras clave|más (?:sobre|noticias sobre)|archivado en|argomenti|tag|tópicos|assuntos|mais sobre|onderwerpen|trefwoorden|meer over|ämnen|ämnesord|taggar|emner|emneord|stikord|aiheet|asiasanat|tagi|tematy|słowa kluczowe|štítky|klíčová slova|témata|címkék|etichete|oznake|ključne riječi|теги|темы|ключевые слова|теми|тагове|ετικέτες|θέματα|etiketler|konular|الكلمات (?:المفتاحية|الدلالية)|وسوم|برچسب‌?ها|تگ|תגיות|टैग|ট্যাগ|แท็ก|từ khóa|chủ đề|タグ|キーワード|関連タグ|ジャンル|标签|標籤|关键词|關鍵字|태그)\s?[:：]?$/iu;
/** What stands between the links of one list. */
const BETWEEN = /^[\s,;|/·•&]{0,20}(?:and|und|et|y|e|en|og|och|ja|i|a|ve|и|و)?[\s,;|/·•&]{0,20}$/iu;
/** Links to other sites, to forms, and the words of tools that stand beside the tags: to share, to print, to turn the page. */
const NO_TOPIC =
  /^(?:facebook|twitter|x|whats ?app|telegram|instagram|linked ?in|tumblr|pinterest|reddit|xing|flipboard|messenger|threads|bluesky|youtube|e-?mail|mail|rss|print|share|teilen|drucken|merken|kommentare?|comments?|reply|log ?in|sign (?:in|up)|join now|regist(?:er|rieren)|subscribe|newsletter|home|startseite|start|kontakt|contact|impressum|about|blog|next|previous|prev|nächste|vorherige|weiter|zurück|edit|more|mehr|all|alle)$|^[^\p{L}\p{N}]*$|[←→»«]|^\d{1,2}\.?\s|[:：]$/iu;
const COUNTER = /\s?\(\d{1,6}(?:\s\p{L}{1,20})?\)$/u;
const ELSEWHERE = /^(?:mailto|tel|javascript|whatsapp|sms):|^#/i;
const HOST = /^(?:https?:)?\/\/([^/?#:]+)/i;

const TAIL = 70;
const LEVELS_UP = 4;
const LONGEST_LINK = 50;
const LONGEST_LABEL = 40;
/** Longer lists are clouds and menus. */
const MOST_LINKS = 60;
const REL_TAG = /(?:^|\s)tag(?:\s|$)/;
const BESIDE_STORY: ReadonlySet<string> = new Set(["nav", "footer", "header"]);
const ABOVE = 4;

/** Printed topics and what they weigh beside declared ones. */
export interface PrintedTopics {
  readonly topics: readonly string[];
  readonly weight: number;
}

interface TopicLink {
  readonly text: string;
  readonly score: number;
  /** `rel=tag`. */
  readonly isMarked: boolean;
  /** Behind a label in its own line. */
  readonly isLabelled: boolean;
  /** Behind a label or in a box named so. */
  readonly isPlaced: boolean;
  /** Leads to the address of a topic page. */
  readonly isByAddress: boolean;
}

/** The best group of links to topic pages around the article: marked `rel=tag`, behind a label, in a box or to an address named so. */
export function printedTopics(context: MetadataContext, site: SiteNames): PrintedTopics {
  let best: readonly TopicLink[] = [];
  for (const group of groupsOf(context, site)) if (isEnough(group) && scoreOf(group) > scoreOf(best)) best = group;
  const topics = topicsOf(best);
  return { topics, weight: scoreOf(best) >= TOPIC_LINK.sure && topics.length > 1 ? TOPICS.printedSure : TOPICS.printedUnsure };
}

/** The links around the article, by the lists they stand in. */
function groupsOf(context: MetadataContext, site: SiteNames): Iterable<readonly TopicLink[]> {
  const groups = new Map<PageElement | null, TopicLink[]>();
  for (const block of blocksAround(context)) {
    for (const link of linksOf(block)) {
      const one = readLink(link, block, context, site);
      if (one === null) continue;
      const box = boxOf(link);
      const group = groups.get(box);
      if (group === undefined) groups.set(box, [one]);
      else group.push(one);
    }
  }
  return groups.values();
}

/** Lines of links that are no body's, behind the text first, then above it. */
function blocksAround({ page, headline, body }: MetadataContext): readonly TextBlock[] {
  const first = body.first?.index ?? headline.block?.index ?? 0;
  const last = body.last?.index ?? first;
  const top = headline.block?.index ?? first;
  const around = [...page.blocks.slice(last + 1, last + 1 + TAIL), ...page.blocks.slice(Math.max(0, Math.min(top, first) - ABOVE), first)];
  return around.filter((block) => block.linkLength >= block.text.length * 0.4 && block.text.length <= 400 && !body.isBody(block) && block !== headline.block);
}

function readLink(link: PageElement, block: TextBlock, { page, headline, body }: MetadataContext, site: SiteNames): TopicLink | null {
  const text = elementText(link, LONGEST_LINK + 1).replace(COUNTER, "");
  const href = attribute(link, "href") ?? "";
  if (text === "" || text.length > LONGEST_LINK || TAGS_LABEL.test(text) || isElsewhere(href, site)) return null;
  const top = headline.block?.index ?? body.first?.index ?? 0;
  const isMarked = REL_TAG.test(attribute(link, "rel") ?? "");
  const isByAddress = TAG_PATH.test(href);
  const place = surroundings(link, block, page.blocks[block.index - 1]);
  // A link that is a heading leads to another story.
  if ((NO_TOPIC.test(text) || HEADINGS.has(block.element.tag)) && !isMarked && !isByAddress) return null;
  const above = block.index < top && block.index >= top - 2 ? TOPIC_LINK.aboveHeadline : 0;
  const score = place.isBesideStory ? 0 : place.score + (isMarked ? TOPIC_LINK.marked : 0) + (isByAddress ? TOPIC_LINK.byAddress : 0) + above;
  return { text, score, isMarked, isPlaced: place.score > 0, isLabelled: place.isLabelled, isByAddress };
}

function isElsewhere(href: string, { label }: SiteNames): boolean {
  if (ELSEWHERE.test(href)) return true;
  const host = HOST.exec(href)?.[1];
  return host !== undefined && label !== null && !host.toLowerCase().replaceAll("-", "").includes(label);
}

/** What stands around a link. */
interface Surroundings {
  readonly score: number;
  readonly isLabelled: boolean;
  /** In a menu or footer, with no box of its own in it. */
  readonly isBesideStory: boolean;
}

function surroundings(link: PageElement, block: TextBlock, before: TextBlock | undefined): Surroundings {
  const label = block.linkLength < block.text.length ? labelIn(block, link) : "";
  // A line before that is a link itself is none: "Sturm schließt den Hafen den zweiten Tag" ends in a word for labels.
  const isLabelBefore = before !== undefined && before.linkLength === 0 && before.text.length <= LONGEST_LABEL && TAGS_LABEL.test(before.text);
  const isBehindLabel = label === "" ? isLabelBefore : TAGS_LABEL.test(label);
  const score = isBehindLabel ? TOPIC_LINK.behindLabel : 0;
  const isLabelled = isBehindLabel && label !== "";
  if (isNamedTags(link) || link.children.some((child) => child.kind === "element" && isNamedTags(child)))
    return { score: score + TOPIC_LINK.inNamedBox, isLabelled, isBesideStory: false };
  let at: PageElement | null = block.element;
  for (let level = 0; level < 12 && at !== null; level++, at = at.parent) {
    if (BESIDE_STORY.has(at.tag)) return { score, isLabelled, isBesideStory: at.tag !== "footer" || !isOfArticle(at) };
    if (level < LEVELS_UP && isNamedTags(at)) return { score: score + TOPIC_LINK.inNamedBox, isLabelled, isBesideStory: false };
  }
  return { score, isLabelled, isBesideStory: false };
}

/** Whether a footer is the article's, not the page's; in headers stand breadcrumbs and sections. */
function isOfArticle(element: PageElement): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at.tag === "article") return true;
  return false;
}

function isNamedTags(element: PageElement): boolean {
  return element.tag !== "article" && element.tag !== "body" && element.classes.some((name) => TAGS_NAME.test(name));
}

/** Links above the headline that nothing else speaks for are sections and breadcrumbs. */
function isEnough(group: readonly TopicLink[]): boolean {
  return group.length <= MOST_LINKS && scoreOf(group) > TOPIC_LINK.aboveHeadline;
}

function scoreOf(group: readonly TopicLink[]): number {
  let score = 0;
  for (const link of group) score = Math.max(score, link.score);
  return score;
}

/** The links of a group that are known by the best sign that the group has. */
function topicsOf(group: readonly TopicLink[]): readonly string[] {
  const labelled = group.filter((link) => link.isLabelled);
  if (labelled.length > 0) return labelled.map((link) => link.text);
  const marked = group.filter((link) => link.isMarked);
  const byAddress = group.some((link) => link.isPlaced) ? [] : group.filter((link) => link.isByAddress);
  const chosen = marked.length > 0 ? marked : byAddress.length > 0 ? byAddress : group;
  return chosen.map((link) => link.text);
}

/** The words of a line before a link, those between the links of one list aside: the last ones only. */
function labelIn(block: TextBlock, link: PageElement): string {
  let label = "";
  for (const one of block.texts) {
    if (one.order > link.order) break;
    if (one.parent.tag !== "a" && !BETWEEN.test(one.data)) label = one.data;
  }
  return label.trim().slice(-LONGEST_LABEL);
}

function linksOf(block: TextBlock): readonly PageElement[] {
  const links: PageElement[] = [];
  for (const text of block.texts) {
    for (let at: PageElement | null = text.parent; at !== null; at = at.parent) {
      if (at.tag === "a" && links[links.length - 1] !== at) links.push(at);
      if (at.tag === "a" || at === block.element.parent) break;
    }
  }
  return links;
}

/** The list a topic link stands in: over wrappers that hold nothing but the link. */
function boxOf(link: PageElement): PageElement | null {
  let at: PageElement | null = link.parent;
  for (let level = 0; level < 4 && at !== null; level++, at = at.parent) if (at.tag === "ul" || at.tag === "ol" || at.tag === "dl") return at;
  let box = link.parent;
  for (let level = 0; level < 3 && box !== null && isWrapper(box); level++) box = box.parent;
  return box;
}

function isWrapper(element: PageElement): boolean {
  let inside = 0;
  for (const child of element.children) if (child.kind === "element") inside++;
  return inside === 1;
}
