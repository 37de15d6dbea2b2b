import type { Decision } from "../candidate.js";
import type { MetadataContext } from "./context.js";
import type { Weighed } from "./decision.js";
import { settled } from "./decision.js";
import type { LinkedItem } from "./linked-data.js";
import { isObject, texts, values } from "./linked-data.js";
import { allMetas } from "./metas.js";
import { printedTopics } from "./printed-topics.js";
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
      (topics.length === 1 && slug.includes(`/${topics[0]?.toLowerCase().replaceAll(" ", "-")}.`));
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
  if (!weighed.some((one) => one.weight > SURE)) {
    const printed = printedTopics(context, site);
    add(printed.topics, "visible links to topics", printed.weight);
  }
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

const LISTED = /[,;|،、；，]/;

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
const IDENTIFIER =
  /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{20,}|[\w-]+\.(?:com|org|net|de|co\.uk|ca|fr|es|it)|nlp (?=.+:.).+|(?=[\w-]+[:=_].)[\w:=-]+|(?=[a-z]{20,}$)[a-z]+)$/i;

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
