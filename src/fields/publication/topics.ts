import type { LinkedItem } from "../../declared/linked-data.js";
import { isObject, texts, values } from "../../declared/linked-data.js";
import { allMetas } from "../../declared/metas.js";
import type { SiteNames } from "../../declared/site-names.js";
import { headlineKey } from "../../text/text-keys.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { settled } from "../decision.js";
import { printedTopics } from "./printed-topics.js";
import { TOPIC_METAS, TOPICS } from "./weights.js";

const MOST_TOPICS = 60;
const LONGEST_TOPIC = 80;
const SMALL_WORD = /^\p{Ll}+$/u;
const CODE = /^[A-Z]{2,6}\d{0,2}$/;
/** What publishing systems file everything under that is filed under nothing, or that is all of a site. */
const NO_SECTION: ReadonlySet<string> = new Set(
  "uncategorized|uncategorised|general|other|others|misc|all|blog|news|home|latest|featured|allgemein|nachrichten|aktuell|sonstiges|sin categoría|noticias|non classé|actualités|sem categoria|notícias|senza categoria|geen categorie|nieuws|bez kategorii|без рубрики|новости|ニュース|未分類|新闻|未分类".split(
    "|",
  ),
);
/** Share of common keywords from which a printed list speaks for a declared one. */
const PRINTED_LIKENESS = 0.6;
/** Lists that one field of the publisher's form fills: that they agree says nothing. */
const KEYWORD_METAS: ReadonlySet<string> = new Set(["meta news_keywords", "meta keywords"]);
const VISIBLE = "visible links to topics";

/** Decides the publisher's own keywords. */
export function decideTopics(context: MetadataContext, site: SiteNames): Decision<"topics"> {
  const { declared, page } = context;
  const weighed: Listed[] = [];
  const sections = declared.article === null ? [] : texts(declared.article.node, "articleSection");
  const section = sections[0] ?? null;
  const slug = page.url === null ? "" : decodeURI(new URL(page.url).pathname).toLowerCase();
  const add = (found: readonly string[], source: string, weight: number): void => {
    const topics = unique(found.map(bare).filter((topic) => topic !== "" && !isIdentifier(topic))).slice(0, MOST_TOPICS);
    if (topics.length === 0) return;
    weighed.push(weighTopics(topics, source, weight, { site, slug, section }));
  };
  for (const [item, weight] of [
    [declared.article, TOPICS.inArticle],
    [declared.markedArticle, TOPICS.inMarkup],
  ] as const) {
    if (item !== null) add(keywordsOf(item), `${item.syntax} ${item.types[0] ?? ""}.keywords`, weight);
  }
  for (const [name, weight] of TOPIC_METAS)
    add(
      allMetas(declared.metas, [name]).flatMap((meta) => splitTopics(meta.content)),
      `meta ${name}`,
      weight,
    );
  // Where one list is beyond doubt and no other says anything else, the printed links are not looked for.
  if (!weighed.some((one) => one.weight > TOPICS.sure) || weighed.some((one) => likeness(one.value, (weighed[0] as Listed).value) < 1)) {
    const printed = printedTopics(context, site);
    add(printed.topics, VISIBLE, printed.weight);
  }
  if (sections.length > 1)
    add(
      sections.filter((name) => !NO_SECTION.has(name.toLowerCase())),
      "json-ld articleSection",
      TOPICS.sections,
    );
  const agreed = weighed.map((one) => ({ ...one, ...agreementOf(one, weighed) }));
  let best: Agreed | null = null;
  for (const one of agreed) if (best === null || one.weight > best.weight || isFuller(one, best)) best = one;
  return settled("topics", agreed, best === null ? null : asPrinted(best, agreed), []);
}

/** What keywords are compared with to know poor ones. */
interface Surroundings {
  readonly site: SiteNames;
  /** The path of the address, lower-case. */
  readonly slug: string;
  readonly section: string | null;
}

function weighTopics(topics: readonly string[], source: string, trust: number, { site, slug, section }: Surroundings): Listed {
  const isSiteWide = topics.some((topic) => site.keys.has(headlineKey(topic)));
  const isSlug =
    topics.filter((topic) => SMALL_WORD.test(topic) && slug.includes(topic)).length >= Math.max(2, Math.min(4, topics.length / 2)) ||
    (topics.length === 1 && slug.includes(`/${topics[0]?.toLowerCase().replaceAll(" ", "-")}.`));
  const isCodes = topics.filter((topic) => CODE.test(topic)).length > topics.length / 2;
  const isSection = topics.length === 1 && section !== null && headlineKey(topics[0] ?? "") === headlineKey(section);
  const weight =
    trust - (isSiteWide ? TOPICS.siteWide : 0) - (isSlug ? TOPICS.addressWords : 0) - (isCodes ? TOPICS.codes : 0) - (isSection ? TOPICS.sectionOnly : 0);
  const reason = `${topics.length} keywords${isSiteWide ? ", the site's name among them" : ""}${isSlug ? ", the words of the address" : ""}`;
  return { field: "topics", value: topics, source, block: null, weight, reason, isSiteWide };
}

interface Listed extends Weighed<"topics"> {
  /** Holds the site's own name. */
  readonly isSiteWide: boolean;
}

interface Agreed extends Listed {
  /** Its weight without what it gains from agreement. */
  readonly alone: number;
  readonly isTwice: boolean;
}

/** What a list gains from other sources that say the same. */
function agreementOf(one: Listed, all: readonly Listed[]): Pick<Agreed, "weight" | "alone" | "isTwice" | "reason"> {
  let gain = 0;
  let isTwice = false;
  for (const other of all) {
    if (other === one || isSameHand(one.source, other.source)) continue;
    const alike = likeness(one.value, other.value);
    // A single keyword may be the section, which every source gives.
    if (alike === 1 && one.value.length > 1) {
      isTwice = true;
      gain = Math.max(gain, TOPICS.twice);
    }
    if (other.source === VISIBLE && other.value.length > 1 && alike > PRINTED_LIKENESS) gain = Math.max(gain, TOPICS.printed * alike);
  }
  return { weight: one.weight + gain, alone: one.weight, isTwice, reason: gain === 0 ? one.reason : `${one.reason}, another source agrees` };
}

function isSameHand(one: string, other: string): boolean {
  return KEYWORD_METAS.has(one) && KEYWORD_METAS.has(other);
}

/** How much two lists have in common: 1 for the same keywords in any order. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const keys = new Set(one.map((topic) => topic.toLowerCase()));
  let common = 0;
  for (const topic of other) if (keys.has(topic.toLowerCase())) common++;
  return (2 * common) / (one.length + other.length);
}

/** Whether a list is another one and more, where nothing says that the other is whole. */
function isFuller(one: Agreed, best: Agreed): boolean {
  return (!best.isTwice || one.source === VISIBLE) && one.alone > best.alone - TOPICS.fuller && holds(one.value, best.value);
}

/** The shorter list inside the winner that a declaration and the page itself give alike, or that leaves nothing but the site's own names out. */
function asPrinted(best: Agreed, all: readonly Agreed[]): Agreed {
  const printed = all.find((one) => one.source === VISIBLE);
  if (printed === undefined || printed.value.length < 2 || !holds(best.value, printed.value)) return best;
  if (best.isSiteWide) return printed;
  return all.find((one) => one !== printed && likeness(one.value, printed.value) === 1) ?? best;
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

const PREFIX = /^(?:category|tag|topic|keyword|subject|section|# |\(\d+\))\s?:?\s?(?=\S)/i;

/** "Category: Economy" and "# economy" name the topic behind the label; "#economy" is a name of its own. */
function bare(topic: string): string {
  return LABELLED.test(topic) ? topic.replace(PREFIX, "") : topic.replace(PATH, "");
}

/** "topic/health", as some systems write their own taxonomy. */
const PATH = /^(?:sections?|topics?|organi[sz]ations?|persons?|people|places?|stor(?:y|ies)|tags?|themes?|subjects?|locations?|events?)\/(?=\S)/i;

const LABELLED = /^(?:[a-z]+\s?:\s|# |\(\d+\)\s)/i;
/** Numbers, hexadecimal identifiers, host names, internal tags: for machines, not for readers. */
const IDENTIFIER =
  /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{20,}|[\w-]+\.(?:com|org|net|de|co\.uk|ca|fr|es|it)|nlp (?=.+:.).+|(?=[\w-]+[:=_].)[\w:=-]+|(?=[a-z]{30,}$)[a-z]+)$/i;

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
