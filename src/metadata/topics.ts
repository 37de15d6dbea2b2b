import type { Decision } from "../candidate.js";
import type { TextBlock } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import type { MetadataContext } from "./context.js";
import type { Weighed } from "./decision.js";
import { settled } from "./decision.js";
import { elementText } from "./element-text.js";
import type { LinkedItem } from "./linked-data.js";
import { isObject, texts, values } from "./linked-data.js";
import { allMetas } from "./metas.js";
import type { SiteNames } from "./site-names.js";
import { headlineKey } from "./text-keys.js";

const TOPIC_METAS: readonly (readonly [name: string, weight: number])[] = [
  ["news_keywords", 8.2],
  ["article:tag", 6.8],
  ["parsely-tags", 6],
  ["keywords", 6.2],
  ["sailthru.tags", 5],
  ["cxenseparse:recs:tags", 5],
  ["og:article:tag", 6],
  ["video:tag", 3],
  ["dc.subject", 4],
];
const MOST_TOPICS = 60;
const LONGEST_TOPIC = 80;
const PRINTED = 5;
/** With a declared list of this weight the printed links are not looked for. */
const SURE = 6.5;
/** What a list loses that names the site itself: it is the same on every page. */
const SITE_WIDE = 2.5;
/** What a list loses that is the address cut into words. */
const SLUG = 3;
const SMALL_WORD = /^\p{Ll}+$/u;
/** What a list loses that holds internal codes for the most part, or nothing but the section's name. */
const CODES = 6;
const CODE = /^[A-Z]{2,6}\d{0,2}$/;
const SECTION = 3.5;
/** What a list gains that holds all of a better source's keywords and more. */
const FULLER = 2.5;

/** Decides the publisher's own keywords. */
export function decideTopics(context: MetadataContext, site: SiteNames): Decision<"topics"> {
  const { declared, page } = context;
  const weighed: Weighed<"topics">[] = [];
  const section = declared.article === null ? null : (texts(declared.article.node, "articleSection")[0] ?? null);
  const isSection = (topics: readonly string[]): boolean => topics.length === 1 && section !== null && headlineKey(topics[0] ?? "") === headlineKey(section);
  const slug = page.url === null ? "" : decodeURI(new URL(page.url).pathname).toLowerCase();
  const add = (found: readonly string[], source: string, weight: number): void => {
    const topics = unique(found.map(bare).filter((topic) => topic !== "" && !isIdentifier(topic))).slice(0, MOST_TOPICS);
    if (topics.length === 0) return;
    const isSiteWide = topics.some((topic) => site.keys.has(headlineKey(topic)));
    const isSlug =
      topics.filter((topic) => SMALL_WORD.test(topic) && slug.includes(topic)).length >= Math.max(2, Math.min(4, topics.length / 2)) ||
      topics.some((topic) => topic.length > 12 && slug.includes(topic.toLowerCase().replaceAll(" ", "-")));
    const isCodes = topics.filter((topic) => CODE.test(topic)).length > topics.length / 2;
    const reason = `${topics.length} keywords${isSiteWide ? ", the site's name among them" : ""}${isSlug ? ", the words of the address" : ""}`;
    weighed.push({
      field: "topics",
      value: topics,
      source,
      block: null,
      weight: weight - (isSiteWide ? SITE_WIDE : 0) - (isSlug ? SLUG : 0) - (isCodes ? CODES : 0) - (isSection(topics) ? SECTION : 0),
      reason,
    });
  };
  for (const [item, weight] of [
    [declared.article, 8],
    [declared.markedArticle, 6.6],
  ] as const) {
    if (item !== null) add(keywordsOf(item), `${item.syntax} ${item.types[0] ?? ""}.keywords`, weight);
  }
  for (const [name, weight] of TOPIC_METAS)
    add(
      allMetas(declared.metas, [name]).flatMap((meta) => splitTopics(meta.content)),
      `meta ${name}`,
      weight,
    );
  if (!weighed.some((one) => one.weight > SURE)) add(printedTags(context), "visible links to topics", PRINTED);
  let best: Weighed<"topics"> | null = null;
  for (const one of weighed) if (best === null || one.weight > best.weight || (one.weight > best.weight - FULLER && holds(one.value, best.value))) best = one;
  return settled("topics", weighed, best, []);
}

/** Whether a list has everything of another, and more. */
function holds(one: readonly string[], other: readonly string[]): boolean {
  const keys = new Set(one.map((topic) => topic.toLowerCase()));
  return one.length > other.length && other.every((topic) => keys.has(topic.toLowerCase()));
}

function keywordsOf(item: LinkedItem): readonly string[] {
  return values(item.node, "keywords").flatMap((value) => (isObject(value) ? texts(value, "name") : typeof value === "string" ? splitTopics(value) : []));
}

const LISTED = /\s*[,;|،、；，]\s*/;

/** Keywords of one text, parted at commas and their kin. */
export function splitTopics(text: string): readonly string[] {
  return text
    .split(LISTED)
    .map((topic) => topic.trim())
    .filter((topic) => topic !== "" && topic.length <= LONGEST_TOPIC && !topic.includes("://"));
}

const PREFIX = /^(?:category|tag|topic|keyword|subject|section|#|\(\d+\))\s?:?\s?(?=\S)/i;

/** "Category: Economy" and "#economy" name the topic behind the label. */
function bare(topic: string): string {
  return LABELLED.test(topic) ? topic.replace(PREFIX, "") : topic.replace(PATH, "");
}

/** "topic/health", as some systems write their own taxonomy. */
const PATH = /^(?:sections?|topics?|organi[sz]ations?|persons?|people|places?|stor(?:y|ies)|tags?|themes?|subjects?|locations?|events?)\/(?=\S)/i;

const LABELLED = /^(?:[a-z]+\s?:\s|#|\(\d+\)\s)/i;
/** Numbers, hexadecimal identifiers, host names, internal tags: for machines, not for readers. */
const IDENTIFIER = /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{20,}|[\w-]+\.(?:com|org|net|de|co\.uk|ca|fr|es|it)|nlp .+:.+|[\w-]+[:=_][\w:=_-]+|(?=[a-z]{20,}$)[a-z]+)$/i;

function isIdentifier(topic: string): boolean {
  return IDENTIFIER.test(topic);
}

function unique(topics: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return topics.filter((topic) => {
    const key = topic.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const TAG_PATH =
  /\/(?:tags?|topics?|themen?|thema|keywords?|schlagwort|schlagworte|temas?|etiquetas?|sujets?|mots-cles|argomenti|argomento|tema|emner?|emne|amnen|amne|aiheet|aihe|onderwerp(?:en)?|tematy|temat|stitky|stitek|cimke|subiecte|etiket(?:ler)?|konu|mavzu|dossiers?|hashtag)\/[^/?#]/i;
const TAGS_NAME =
  /(?:^|[-_\s]|[a-z](?=[A-Z]))(?:tags?|tag-?(?:list|cloud|links)|topics?|themen|keywords?|schlagw[\w]*|etiquetas|temas|mots-?cles|labels?|hashtags?|emner|tagi|stitky|konular|etiketler)(?=$|[-_\s\d]|[A-Z])/i;
/** What stands before a list of topics, by language. */
const TAGS_LABEL =
  /^(?:tags?|topics?|keywords?|filed under|more on|read more about|related topics|in this (?:story|article)|themen|thema|schlagw(?:ö|oe)rter|schlagworte|mehr (?:lesen |zum thema |zu )?über|mehr zum thema|stichworte|sujets?|mots[- ]clés|thèmes|sur le même sujet|temas|etiquetas|palabras clave|más (?:sobre|noticias sobre)|archivado en|argomenti|tag|tópicos|assuntos|mais sobre|onderwerpen|trefwoorden|meer over|ämnen|ämnesord|taggar|emner|emneord|stikord|aiheet|asiasanat|tagi|tematy|słowa kluczowe|štítky|klíčová slova|témata|címkék|etichete|oznake|ključne riječi|теги|темы|ключевые слова|теми|тагове|ετικέτες|θέματα|etiketler|konular|الكلمات (?:المفتاحية|الدلالية)|وسوم|برچسب‌?ها|تگ|תגיות|टैग|ট্যাগ|แท็ก|từ khóa|chủ đề|タグ|キーワード|関連タグ|标签|標籤|关键词|關鍵字|태그)\s?[:：]?$/iu;
const TAIL = 70;
const LEVELS_UP = 4;
const LONGEST_LINK = 50;
const REL_TAG = /(?:^|\s)tag(?:\s|$)/;
const FURNITURE: ReadonlySet<string> = new Set(["nav", "footer", "header"]);
const MARKED = 3;
const BEHIND_LABEL = 3;
const IN_NAMED_BOX = 2.5;
const BY_ADDRESS = 1.5;
const ABOVE_HEADLINE = 1;
const ABOVE = 4;

interface TagGroup {
  readonly topics: string[];
  readonly box: PageElement | null;
  score: number;
}

/** The best group of links to topic pages around the article: marked `rel=tag`, behind a label, in a box or to an address named so. */
function printedTags({ page, headline, body }: MetadataContext): readonly string[] {
  const first = body.first?.index ?? headline.block?.index ?? 0;
  const last = body.last?.index ?? first;
  const top = headline.block?.index ?? first;
  const groups: TagGroup[] = [];
  const around = [...page.blocks.slice(last + 1, last + 1 + TAIL), ...page.blocks.slice(Math.max(0, Math.min(top, first) - ABOVE), first)];
  for (const block of around) {
    if (block.linkLength < block.text.length * 0.4 || block.text.length > 400 || body.isBody(block) || block === headline.block) continue;
    const isAbove = block.index < top;
    for (const link of linksOf(block)) {
      const text = elementText(link, LONGEST_LINK + 1);
      const score =
        text === "" || text.length > LONGEST_LINK
          ? 0
          : Math.max(scoreOf(link, block, page.blocks[block.index - 1]), isAbove && block.index >= top - 2 ? ABOVE_HEADLINE : 0);
      const box = boxOf(link);
      const group = groups.find((one) => one.box === box);
      if (group === undefined && score > 0) groups.push({ topics: [text], box, score });
      else if (group !== undefined && text !== "" && text.length <= LONGEST_LINK) {
        group.topics.push(text);
        group.score = Math.max(group.score, score);
      }
    }
  }
  let best: TagGroup | null = null;
  for (const group of groups) {
    // One link above the headline is the section.
    const isEnough = group.score > ABOVE_HEADLINE || group.topics.length > 1;
    if (isEnough && (best === null || group.score > best.score)) best = group;
  }
  return best?.topics ?? [];
}

function scoreOf(link: PageElement, block: TextBlock, before: TextBlock | undefined): number {
  let score = 0;
  if (REL_TAG.test(attribute(link, "rel") ?? "")) score += MARKED;
  if (block.linkLength < block.text.length && TAGS_LABEL.test(labelIn(block, link))) score += BEHIND_LABEL;
  if (TAG_PATH.test(attribute(link, "href") ?? "")) score += BY_ADDRESS;
  if (before !== undefined && before.text.length <= 40 && TAGS_LABEL.test(before.text)) score += BEHIND_LABEL;
  let at: PageElement | null = block.element;
  for (let level = 0; level < 12 && at !== null; level++, at = at.parent) {
    if (FURNITURE.has(at.tag)) return 0;
    if (level < LEVELS_UP && at.classes.some((name) => TAGS_NAME.test(name))) {
      score += IN_NAMED_BOX;
      break;
    }
  }
  return score;
}

/** The words of a line before its first link. */
function labelIn(block: TextBlock, link: PageElement): string {
  let text = "";
  for (const one of block.texts) {
    if (one.order > link.order || one.parent.tag === "a") break;
    text += one.data;
  }
  return text.trim();
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

/** The list a topic link stands in. */
function boxOf(link: PageElement): PageElement | null {
  let at: PageElement | null = link.parent;
  for (let level = 0; level < 4 && at !== null; level++, at = at.parent) if (at.tag === "ul" || at.tag === "ol" || at.tag === "dl") return at;
  return link.parent?.tag === "p" || link.parent?.tag === "div" ? link.parent : (link.parent?.parent ?? null);
}
