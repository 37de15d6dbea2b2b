import type { Genre } from "../../contract/article.js";
import { texts } from "../../declared/linked-data.js";
import { allMetas } from "../../declared/metas.js";
import { fold } from "../../text/fold.js";
import { lazily } from "../../text/lazily.js";
import { LANGUAGES } from "../../words/languages/index.js";
import { byKind } from "../../words/word-lists.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest } from "../decision.js";
import { GENRE } from "./weights.js";

/** Genres that a schema.org type states. */
const TYPES: ReadonlyMap<string, readonly [Genre, number]> = new Map([
  ["LiveBlogPosting", ["live-blog", 9]],
  ["OpinionNewsArticle", ["opinion", 8]],
  ["AnalysisNewsArticle", ["analysis", 8]],
  ["BackgroundNewsArticle", ["analysis", 5]],
  ["ReviewNewsArticle", ["review", 8]],
  ["Review", ["review", 4]],
  ["CriticReview", ["review", 6]],
  ["AdvertiserContentArticle", ["sponsored", 9]],
  ["ClaimReview", ["fact-check", 7]],
  ["ImageGallery", ["gallery", 6]],
  ["MediaGallery", ["gallery", 5]],
  ["Interview", ["interview", 7]],
  ["Recipe", ["service", 5]],
  ["HowTo", ["service", 4]],
  ["PodcastEpisode", ["audio", 5]],
  ["RadioEpisode", ["audio", 5]],
]);

/** Genres by the words with which sections, kickers and addresses name them, folded. */
const genreByWord = lazily(
  (): ReadonlyMap<string, Genre> =>
    new Map(LANGUAGES.flatMap(({ genres }) => byKind(genres)).flatMap(([genre, words]) => words.map((word): readonly [string, Genre] => [fold(word), genre]))),
);

const SPLIT = /[/|,;>:•·–—]+|\s-\s/;
const HEADLINE_START = /^([^:|–—]{3,28})\s?[:|–—]\s/;
const HEADLINE_BRACKETS = /[[(【]([^\])】]{3,24})[\])】]\s*$/;
const QUESTION_SHARE = 0.2;
const LEAST_QUESTIONS = 4;
const SPORT =
  /(?:^|\/)(?:sports?|sporskor|deportes?|esportes?|desporto|fussball|fu(?:ß|ss)ball|football|soccer|voetbal|calcio|futbol|futebol|fotball|fotboll|fodbold|jalkapallo|urheilu|spor|sport-[\w-]+|basketball|tennis|hockey|cricket|rugby|nfl|nba|mlb|bundesliga|(?:\d\.?[-\s])?liga|champions[-\s]league|formel[-\s]1|formula[-\s]1|olympia|olympics|boxen|boxing|golf|спорт|رياضة|ورزشی|スポーツ|体育|스포츠)(?:\/|$)/iu;

/** What other fields say that bears on the genre. */
export interface GenreHints {
  readonly section: string | null;
  readonly kicker: string | null;
  readonly topics: readonly string[];
  readonly byline: string | null;
  readonly standfirst: string | null;
  /** Short lines right beside the headline. */
  readonly lines: readonly string[];
}

/** Decides what kind of piece it is, from declared types, the words of its section, kicker and address, and its shape. */
export function decideGenre(context: MetadataContext, hints: GenreHints): Decision<"genre"> {
  const { declared, page } = context;
  const { section, kicker } = hints;
  const headline = context.headline.text;
  const weighed: Weighed<"genre">[] = [];
  const add = (value: Genre, source: string, weight: number, reason: string): void => {
    weighed.push({ field: "genre", value, source, block: null, weight, reason });
  };
  for (const item of [declared.article, declared.markedArticle]) {
    for (const type of item?.types ?? []) {
      const stated = TYPES.get(type);
      if (stated !== undefined) add(stated[0], `${item?.syntax ?? "json-ld"} ${type}`, stated[1], "its declared type");
    }
  }
  const byName = (text: string | null, source: string, weight: number): void => {
    const genre = text === null ? null : genreOf(text);
    if (genre !== null) add(genre, source, weight, `called "${text}"`);
  };
  byName(section, "section", GENRE.inSection);
  byName(kicker, "kicker", GENRE.inKicker);
  for (const meta of allMetas(declared.metas, [
    "article:content_type",
    "content_type",
    "contenttype",
    "page_type",
    "article:genre",
    "genre",
    "og:type",
    "parsely-type",
    "content-type-name",
    "dc.type",
  ]))
    byName(meta.content, `meta ${meta.name}`, meta.name === "og:type" ? GENRE.inOgType : GENRE.inMeta);
  if (declared.article !== null)
    for (const text of [...texts(declared.article.node, "genre"), ...texts(declared.article.node, "articleSection").slice(1)])
      byName(text, "json-ld genre", GENRE.inItem);
  if (page.url !== null)
    for (const part of new URL(page.url).pathname.split("/").slice(1, 5)) byName(decode(part).replaceAll("-", " "), "url", GENRE.inAddress);
  if (headline !== null) {
    byName(HEADLINE_START.exec(headline)?.[1] ?? null, "headline", GENRE.inHeadline);
    byName(HEADLINE_BRACKETS.exec(headline)?.[1] ?? null, "headline", GENRE.inHeadline);
  }
  for (const topic of hints.topics.slice(0, MOST_TOPICS)) byName(topic, "topics", GENRE.inTopics);
  byName(labelOf(hints.byline), "byline", GENRE.inKicker);
  byName(CLOSING_LABEL.exec(hints.standfirst ?? "")?.[1] ?? null, "standfirst", GENRE.inKicker);
  for (const line of hints.lines) byName(line, "visible text", GENRE.inLines);
  if (headline !== null && ADVICE.test(headline)) add("service", "headline", GENRE.advising, "promises advice");
  fromShape(context, section, hints.topics.slice(0, MOST_TOPICS), add);
  if (weighed.length === 0 || !weighed.some((one) => one.weight > GENRE.byDefault)) add("news", "default", GENRE.byDefault, "nothing says otherwise");
  return heaviest("genre", weighed, null);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The genre that a section's or kicker's name stands for: all of it, or one of its parts. */
function genreOf(text: string): Genre | null {
  if (text.length > 60) return null;
  const whole = genreByWord().get(fold(text));
  if (whole !== undefined) return whole;
  for (const part of text.split(SPLIT)) {
    const genre = genreByWord().get(fold(part));
    if (genre !== undefined) return genre;
  }
  return null;
}

type Add = (value: Genre, source: string, weight: number, reason: string) => void;

/** What stands before the name in a byline: "Kommentar von …", "Analysis by …". */
function labelOf(byline: string | null): string | null {
  return byline === null ? null : (BYLINE_LABEL.exec(byline)?.[1] ?? null);
}

const BYLINE_LABEL = /^(?:an?|ein|eine|une?|un|una)?\s?([\p{L}-]{4,20})\s(?:by|von|par|por|de|di|door|av|af)\s/iu;
/** "… Ein Kommentar von Jane Doe" at a standfirst's end. */
const CLOSING_LABEL = /(?:^|[.!?]\s)(?:an?|ein|eine|une?|una)\s(\p{L}{4,20})\s(?:by|von|par|por|de|di|door|av|af)\s[^.!?]{3,50}\.?$/iu;
const MOST_TOPICS = 8;
/** Headlines that promise advice, by language; matched at word borders. */
const ADVICE =
  /^(?:the )?(?:top |best )?\d{1,3}\s(?:\p{L}+\s){0,4}?(?:tips|ways|best|tools|ideas|steps|things|reasons|trends|benefits|mistakes|tricks|hacks|apps|strategies|examples|questions|types|companies|books|podcasts|plants|recipes)\b|\b(?:how to|how much|how do i|what (?:is|are)|guide to|ultimate guide|beginner['’]?s guide|guide|tips for|tips|checklist|best practices|the best|cost of|pros and cons|step[- ]by[- ]step|everything you need to know|buying guide|recipes?)\b|\b(?:ratgeber|tipps|tricks|so (?:geht|klappt|funktioniert|heizen|sparen|gelingt|können sie|finden sie)|das müssen sie wissen|was sie wissen müssen|anleitung|checkliste|wie sie|rezepte?)\b|\b(?:cómo|consejos|guía|trucos|recetas?|qué es|conseils|astuces|comment faire|recettes?|come fare|consigli|guida|ricett[ae]|como fazer|dicas|receitas?|zo (?:kun|doe) je|recepten|så (?:gör|sparar|fixar) du|slik (?:gjør|lager) du|sådan|näin|jak (?:na|se|zrobić)|porady|poradnik|как (?:сделать|выбрать)|советы|як (?:зробити|обрати)|nasıl)\b|方法|コツ|选购|攻略|指南/iu;

/** What the body's own shape says: questions and answers, a live blog's entries, the score of a match. */
function fromShape({ page, body, declared }: MetadataContext, section: string | null, topics: readonly string[], add: Add): void {
  if (declared.liveUpdates.length > 2) add("live-blog", "json-ld liveBlogUpdate", GENRE.liveUpdates, `${declared.liveUpdates.length} entries`);
  let blocks = 0;
  let questions = 0;
  for (let i = body.first?.index ?? 0; body.first !== null && i <= (body.last?.index ?? -1); i++) {
    const block = page.blocks[i];
    if (block === undefined || !body.isBody(block)) continue;
    blocks++;
    if (ENDS_ASKING.test(block.text) && block.text.length < 400 && isSetApart(block)) questions++;
  }
  if (questions >= LEAST_QUESTIONS && questions >= blocks * QUESTION_SHARE) add("interview", "visible text", GENRE.questions, `${questions} questions`);
  const isSport = (page.url !== null && SPORT.test(new URL(page.url).pathname)) || [section, ...topics].some((name) => name !== null && SPORT.test(name));
  if (isSport) add("sports-report", "section", GENRE.inSport, "a story of the sports pages");
}

const ENDS_ASKING = /[?？؟;]\s*["”»']?$/;
const SET_APART: ReadonlySet<string> = new Set(["strong", "b", "em", "i", "h2", "h3", "h4", "dt"]);

function isSetApart(block: { readonly element: { readonly tag: string }; readonly texts: readonly { readonly parent: { readonly tag: string } }[] }): boolean {
  return SET_APART.has(block.element.tag) || SET_APART.has(block.texts[0]?.parent.tag ?? "");
}
