import type { Author } from "../article.js";
import type { Page, TextBlock } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import { absoluteUrl } from "../page/url.js";
import { NO_NAMES } from "./byline-words.js";
import type { MetadataContext } from "./context.js";
import { readCreditsLine } from "./credits-line.js";
import { elementText } from "./element-text.js";
import { joinTexts } from "./heading-blocks.js";
import type { Json, JsonObject, LinkedData, LinkedItem } from "./linked-data.js";
import { firstText, isObject, resolve, texts, typesOf, values } from "./linked-data.js";
import type { NameKind } from "./names.js";
import { cleanName, kindOfName, labelAt, saysOnly, splitNames, startsWithBy, withoutBy } from "./names.js";
import { plainText } from "./plain-text.js";
import type { Regions } from "./regions.js";

/** A name that one place of the page gives. */
export interface FoundName extends Author {
  readonly kind: NameKind;
}

/** All the names that one place of the page gives as the authors. */
export interface FoundAuthors {
  readonly names: readonly FoundName[];
  readonly source: string;
  /** Places of one family confirm nothing among themselves. */
  readonly family: "json-ld" | "marked" | "meta" | "link" | "printed";
  readonly trust: number;
  readonly block: TextBlock | null;
}

const AUTHOR_KEYS = ["author", "creator"] as const;
const AUTHOR_METAS: readonly (readonly [name: string, trust: number])[] = [
  ["article:author", 6.8],
  ["parsely-author", 6.9],
  ["author", 6.5],
  ["sailthru.author", 6.8],
  ["byl", 6.8],
  ["authors", 6.5],
  ["article:author_name", 6.5],
  ["article.author", 6.5],
  ["dc.creator", 6],
  ["dcterms.creator", 6],
  ["dc.contributor", 3],
  ["cxenseparse:author", 6.5],
  ["citation_author", 6.5],
  ["mediator_author", 6.5],
  ["articleauthor", 6.5],
  ["article_author", 6.5],
  ["dcterms.creator.name", 6],
  ["rnews:creator", 6.5],
  ["og:article:author", 6.5],
  ["og:author", 6],
  ["vr:author", 6.5],
  ["dcsext.author", 6.5],
  ["twitter:data1", 4.5],
];
/** `twitter:data1` holds the author where its label says so. */
const LABELLED_META = "twitter:data1";
const AUTHOR_LABEL = /written by|author|autor|auteur|von|por|par|scritto|geschrieben|verfasst|skriven|yazar|автор/i;

const IN_JSON_LD = 8;
const IN_MARKUP = 7;
const LINKED = 6.6;
const NAMED_ELEMENT = 6;
const BY_LINE = 6.2;
const TAIL_MALUS = 1.8;

/** What JSON-LD, microdata and metas give. */
export function declaredAuthors({ declared, page }: MetadataContext): readonly FoundAuthors[] {
  const found: FoundAuthors[] = [];
  for (const [item, trust] of [
    [declared.article, IN_JSON_LD],
    [declared.webPage, IN_JSON_LD - 4],
    [declared.markedArticle, IN_MARKUP],
  ] as const) {
    if (item === null) continue;
    for (const key of AUTHOR_KEYS) {
      const names = namesOfItem(declared.data, item, key, page.baseUrl);
      if (names.length === 0) continue;
      const source = `${item.syntax} ${item.types[0] ?? ""}.${key}${names.length === 1 ? "" : "[]"}.name`;
      found.push({
        names,
        source,
        family: item.syntax === "json-ld" ? "json-ld" : "marked",
        trust: key === "author" ? trust : trust - 1.5,
        block: null,
      });
    }
  }
  for (const [name, trust] of AUTHOR_METAS) {
    if (name === LABELLED_META && !AUTHOR_LABEL.test(declared.metas.get("twitter:label1")?.[0]?.content ?? "")) continue;
    const contents = (declared.metas.get(name) ?? []).map((meta) => (REVERSING.has(name) ? forwards(meta.content) : meta.content));
    const names = contents.flatMap((content) => splitNames(content).map((one) => toName(one, null)));
    if (names.length > 0) found.push({ names: unique(names), source: `meta ${name}`, family: "meta", trust, block: null });
  }
  return found;
}

/** Library metas, which put the family name first. */
const REVERSING: ReadonlySet<string> = new Set(["citation_author", "dc.creator", "dcterms.creator", "dc.contributor"]);
const REVERSED = /^([^,;]{2,40}), ([^,;]{1,40})$/;

function forwards(name: string): string {
  return name.replace(REVERSED, "$2 $1");
}

function namesOfItem(data: LinkedData, item: LinkedItem, key: string, base: string | null): readonly FoundName[] {
  return unique(values(item.node, key).flatMap((value) => namesOfValue(data, value, base)));
}

function namesOfValue(data: LinkedData, value: Json, base: string | null): readonly FoundName[] {
  if (typeof value === "string") return splitNames(plainText(value)).map((name) => toName(name, null));
  if (!isObject(value)) return [];
  const node = resolve(data, value);
  const full = fullName(node);
  if (full === null) return [];
  const address = firstText(node, "url") ?? firstText(node, "@id");
  const url = address === null ? null : absoluteUrl(address, base);
  const isOrganization = typesOf(node).some((type) => ORGANIZATION.test(type));
  const split = isOrganization ? [] : splitNames(full);
  const names = split.length > 0 ? split : [cleanName(full)].filter((name) => isUsable(name));
  return names.map((name) => ({
    ...toName(name, names.length === 1 ? pageOf(url) : null),
    ...(isOrganization && kindOfName(name) === "person" ? { kind: "desk" as const } : {}),
  }));
}

/** A declared name that looks like nobody's is still what the page says: a site's own name, a nickname. */
function isUsable(name: string): boolean {
  return name.length > 1 && name.length <= 60 && !name.includes("://") && !NO_NAMES.has(name.toLowerCase());
}

const ORGANIZATION = /organization|newspaper|corporation/i;

function fullName(node: JsonObject): string | null {
  const name = texts(node, "name").join(", ");
  if (name !== "") return name;
  const parts = [firstText(node, "givenName"), firstText(node, "additionalName"), firstText(node, "familyName")].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" ") : firstText(node, "alternateName");
}

/** Identifiers with a fragment (`#/schema/person/…`) are no pages. */
function pageOf(url: string | null): string | null {
  return url === null || url.includes("#") ? null : url;
}

const AUTHOR_NAME =
  /(?:^|[-_]|[a-z](?=[A-Z]))(?:byline|by-line|authors?|autor(?:en(?:zeile|name|info)?|es|i|e|a)?|auteurs?|author-?name|schreiber|verfasser|writers?|contributors?|journalists?|reporters?|skribent|forfatter|redakt[oö]r|yazar|penulis|vcard|firma|fn)(?=$|[-_A-Z0-9])|Byline|Author|byline|author/;
const NOT_AUTHOR_NAME = /comment|related|recommend|teaser|avatar|image|photo|caption|credit|share|social|follow|disqus|quote|date|time/i;
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:e|en|es|ka|i)?|auteurs?|by|byline|staff|contributors?|columnists?|journalists?|journalistes?|writers?|redaktion|redaktor|redakcja|reporters?|skribent|firmas?|yazar(?:lar)?|avtor|kolumnist|muhabir|penulis|bio|creator|koresp[\w]*|medarbejder|journalister|ansatt|toimittaja|author-profile)\/[^/?#]/i;
const LEVELS_UP = 4;
const LONGEST_LINE = 220;

/** Lines between two author links of one byline, at most. */
const CLUSTER_GAP = 3;
/** What every further group of author links is worth less: they lead to other stories' authors. */
const LATER = 1.5;
/** In the tail, lines that say "By" are the article's own only right behind the text. */
const TAIL_LINES = 5;
/** A line that is a name and nothing else, between headline and text, beside a date. */
const LONE_NAME = 2.2;
const LONGEST_LONE = 40;
const SHORT_LINE = 100;

/** What is printed around the article: links to author pages, elements named so, lines that begin with "By". */
export function printedAuthors(context: MetadataContext, regions: Regions): readonly FoundAuthors[] {
  const found: FoundAuthors[] = [];
  for (const [blocks, malus] of [
    [regions.header, 0],
    [regions.tail, TAIL_MALUS],
  ] as const) {
    const linked: Linked[] = [];
    blocks.forEach((block, i) => {
      if (block === context.headline.block || block.hidden || block.text.length > LONGEST_LINE || context.body.isBody(block)) return;
      for (const name of linkedNames(block, context.page)) linked.push({ name, block });
      const early = block.index < regions.headlineIndex - 3 ? 1 : 0;
      const line = fromLine(block, malus + early, malus === 0 || i < TAIL_LINES, context.page);
      if (line !== null) found.push(line);
    });
    clusters(linked).forEach((cluster, i) => {
      const [first] = cluster;
      if (first === undefined) return;
      found.push({
        names: unique(cluster.map((one) => one.name)),
        source: "visible a[rel=author]",
        family: "link",
        trust: LINKED - malus - i * LATER,
        block: first.block,
      });
    });
  }
  found.push(...atEdges(context), ...loneNames(context, regions));
  return found;
}

interface Linked {
  readonly name: FoundName;
  readonly block: TextBlock;
}

/** Author links that stand together. */
function clusters(linked: readonly Linked[]): readonly (readonly Linked[])[] {
  const groups: Linked[][] = [];
  let last: TextBlock | null = null;
  for (const one of linked) {
    const group = groups[groups.length - 1];
    if (group !== undefined && last !== null && one.block.index - last.index <= CLUSTER_GAP) group.push(one);
    else groups.push([one]);
    last = one.block;
  }
  return groups;
}

/** Short lines at the body's edges that say "By" and nothing else, or are a name in bold above the text. */
function atEdges({ page, body }: MetadataContext): readonly FoundAuthors[] {
  if (body.first === null || body.last === null) return [];
  const start = page.blocks.slice(Math.max(0, body.first.index - 1), body.first.index + 3);
  const edges = [...start, ...page.blocks.slice(Math.max(0, body.last.index - 1), body.last.index + 1)];
  return edges.flatMap((block) => {
    if (block.text.length > SHORT_LINE) return [];
    if (startsWithBy(block.text)) return fromLine(block, 1, true, page) ?? [];
    return start.includes(block) ? boldNames(block) : [];
  });
}

const BOLD_NAME = 5.2;

function boldNames(block: TextBlock): readonly FoundAuthors[] {
  if (block.element.tag !== "p" || block.linkLength > 0) return [];
  if (block.texts.some((text) => text.data.trim() !== "" && text.parent.tag !== "strong" && text.parent.tag !== "b")) return [];
  const names = splitNames(block.text);
  if (names.length === 0 || names.some((name) => !FULL_NAME.test(name)) || names.join("").length < block.text.length * 0.7) return [];
  return [{ names: names.map((name) => toName(name, null)), source: "visible text", family: "printed", trust: BOLD_NAME, block }];
}

/** Lines between headline and text that are one full name, beside a date. */
function loneNames({ page, headline, body }: MetadataContext, regions: Regions): readonly FoundAuthors[] {
  if (headline.block === null) return [];
  return regions.header.flatMap((block) => {
    const { text, index } = block;
    if (index <= regions.headlineIndex || text.length > LONGEST_LONE || block.hidden || body.isBody(block) || HEADING.test(block.element.tag)) return [];
    if (!FULL_NAME.test(text) || kindOfName(text) !== "person") return [];
    const isDated = [page.blocks[index - 1], page.blocks[index + 1]].some(
      (near) => near !== undefined && near.text.length < SHORT_LINE && YEAR_OR_TIME.test(near.text),
    );
    return isDated ? [{ names: [toName(text, null)], source: "visible text", family: "printed" as const, trust: LONE_NAME, block }] : [];
  });
}

const HEADING = /^h[1-6]$/;
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}\.)?(?:\s(?:de|van|von|der|da|di|del|la|le|bin|al))?(?:\s\p{Lu}[\p{L}'’.-]+){1,2}$/u;
const YEAR_OR_TIME = /(?:19|20)\d{2}|\d{1,2}:\d{2}|\bago\b|min(?:ute)?s? read/i;

function fromLine(block: TextBlock, malus: number, mayBeText: boolean, page: Page): FoundAuthors | null {
  const inline = markedInline(block);
  const isNamed = inline !== null || isNamedAuthor(block.element);
  const line = midLine(dateless(labelled(block)));
  const isLine = startsWithBy(line) || saysBy(page.blocks[block.index - 1]);
  if (!isNamed && !(isLine && mayBeText)) return null;
  const marked = inline !== null && printedNames(inline).length > 0 ? inline : null;
  const credits = marked === null ? readCreditsLine(block.text) : null;
  const text = marked ?? (credits === null ? line : credits.rest);
  if (OTHER_LABEL.test(text)) return null;
  const isBy = isLine || startsWithBy(text);
  const printed = printedNames(text).filter((name) => isBy || !isSingleWord(name));
  const names =
    printed.length > 0
      ? unique(printed.map((name) => toName(name, null)))
      : nickname(text, isNamed).map((name) => ({
          name,
          url: null,
          kind: isBy || marked !== null ? ("person" as const) : ("none" as const),
        }));
  if (names.length === 0) return null;
  const trust = (isBy ? BY_LINE : NAMED_ELEMENT) + (isNamed && isBy ? 0.3 : 0) - malus - (block.text.length > SHORT_LINE && marked === null ? 1.5 : 0);
  return { names, source: isNamed ? "visible byline" : "visible text", family: "printed", trust, block };
}

/** Whether a line is nothing but the word that introduces an author. */
function saysBy(before: TextBlock | undefined): boolean {
  return before !== undefined && before.text.length <= 25 && saysOnly(before.text);
}

/** The text of the inline element that a line names as its author. */
function markedInline(block: TextBlock): string | null {
  let top: PageElement | null = null;
  for (const text of block.texts) {
    for (let at: PageElement | null = text.parent; at !== null && at !== block.element; at = at.parent) {
      const isAuthor =
        at.classes.some((name) => AUTHOR_NAME.test(name) && !NOT_AUTHOR_NAME.test(name)) ||
        attribute(at, "itemprop") === "author" ||
        (attribute(at, "rel") ?? "").includes("author");
      if (isAuthor) top = at;
    }
    if (top !== null) break;
  }
  return top === null ? null : elementText(top, 200);
}

/** A line whose first text is a label in an element of its own reads as if a colon stood behind it. */
function labelled(block: TextBlock): string {
  const [first, ...rest] = block.texts;
  if (first === undefined || rest.length === 0 || first.parent === block.element || !saysOnly(first.data.trim())) return block.text;
  return `${first.data.trim().replace(COLON, "")}: ${joinTexts(rest)}`;
}

const COLON = /\s?[:：]$/;

/** A line that begins with a date, without it: "May 4, 2020 by Jane Doe". */
function dateless(text: string): string {
  const year = YEAR.exec(text.slice(0, LONGEST_DATE));
  if (year === null) return text;
  const rest = text.slice(year.index + year[0].length).replace(LEADING_MARKS, "");
  return startsWithBy(rest) ? rest : text;
}

const LONGEST_LABELLED = 160;
const MID_COLON = /\S\s+\S{1,20}[:：]/u;

/** A line that labels its author further on: "15 January 2026 Source: … Author: Jane Doe". */
function midLine(text: string): string {
  if (text.length > LONGEST_LABELLED || !MID_COLON.test(text) || startsWithBy(text)) return text;
  const at = labelAt(text);
  return at === -1 ? text : text.slice(at).replace(NEXT_LABEL, "");
}

/** The next label of the line, behind the first. */
const NEXT_LABEL = /(?<=[:：]\s*\S[^:：]{0,80})\s\S{1,20}[:：].*$/u;
const LONGEST_DATE = 60;
const YEAR = /(?:19|20)\d{2}(?:[\s,|·•–-]{1,4}\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?)?/i;
const LEADING_MARKS = /^[\s|,·•–—-]+/;
const NICKNAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,24}$/u;

/** A handle that signs a named line, as blogs have it. */
function nickname(text: string, isNamed: boolean): readonly string[] {
  const bare = withoutBy(text, true);
  return isNamed && NICKNAME.test(bare) && !NO_NAMES.has(bare.toLowerCase()) && !DIGITS.test(bare) ? [bare] : [];
}

const DIGITS = /^\d+$/;

const DATE_OR_TIME = /\s*(?:\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}\.\s?\p{L}+|\b\d{1,2}\s\p{L}{3,}|\p{L}{3,9}\s\d{1,2},).*$/u;
/** "By TPN, in Property, Tourism". */
const IN_SECTION = /,?\s+in\s+\p{Lu}.*$/u;
const ONE_WORD = /^\S+$/;
const CASED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** A single word in a script that parts words: in a printed line mostly a label or a place. */
function isSingleWord(name: string): boolean {
  return ONE_WORD.test(name) && CASED.test(name) && kindOfName(name) === "person";
}

/** The names of a printed line: dates cut off, and a place behind a full name left out. */
export function printedNames(text: string): readonly string[] {
  const names = splitNames(text.replace(DATE_OR_TIME, "").replace(IN_SECTION, ""), true);
  const hasFull = names.some((name) => name.includes(" "));
  return names.filter((name) => !(hasFull && ONE_WORD.test(name) && kindOfName(name) === "person"));
}

/** Labels of people who did not write the piece. */
const OTHER_LABEL =
  /^(?:medically |expert |legally |fact[ -]?|technically )?(?:reviewed|checked|edited|illustrated|photographed|translated|verified|updated|geprüft|überprüft|redigiert|übersetzt|traduit|revisado|traducido)\b|^(?:photos?|photography|illustrations?|fotos?|editor|editors|reviewer|translator)\s?(?:by\b|[:：])/iu;

function linkedNames(block: TextBlock, page: Page): readonly FoundName[] {
  const before = page.blocks[block.index - 1];
  if (OTHER_LABEL.test(block.text) || (before !== undefined && before.text.length <= 30 && OTHER_LABEL.test(before.text))) return [];
  const base = page.baseUrl;
  const names: FoundName[] = [];
  let last: PageElement | null = null;
  for (const text of block.texts) {
    const link = linkAround(text.parent, block.element);
    if (link === null || link === last) continue;
    last = link;
    const href = attribute(link, "href") ?? "";
    const isAuthor = (attribute(link, "rel") ?? "").includes("author") || AUTHOR_PATH.test(href);
    if (!isAuthor) continue;
    const url = absoluteUrl(href, base);
    const label = elementText(link, 120);
    const split = splitNames(label, true);
    if (split.length > 0) for (const name of split) names.push(toName(name, split.length === 1 ? url : null));
    else for (const name of nickname(label, true)) names.push({ name, url, kind: "person" });
  }
  return names;
}

const LINK_LEVELS = 5;

function linkAround(from: PageElement, top: PageElement): PageElement | null {
  let above = -1;
  for (let at: PageElement | null = from; at !== null && above < LINK_LEVELS; at = at.parent) {
    if (at.tag === "a") return at;
    if (above >= 0 || at === top) above++;
  }
  return null;
}

/** Whether a block stands in an element that is named as the byline. */
export function isNamedAuthor(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let level = 0; level < LEVELS_UP && at !== null; level++, at = at.parent) {
    if (at.tag === "article" || at.tag === "main" || at.tag === "body" || at.tag === "section") return false;
    const named = at.classes.some((name) => AUTHOR_NAME.test(name));
    if (named || attribute(at, "rel") === "author" || attribute(at, "itemprop") === "author") return !at.classes.some((name) => NOT_AUTHOR_NAME.test(name));
    if (at.tag === "address") return true;
  }
  return false;
}

function toName(name: string, url: string | null): FoundName {
  return { name, url, kind: kindOfName(name) };
}

function unique(names: readonly FoundName[]): readonly FoundName[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
