import type { Author } from "../article.js";
import type { TextBlock } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import { absoluteUrl } from "../page/url.js";
import type { MetadataContext } from "./context.js";
import { readCreditsLine } from "./credits-line.js";
import { elementText } from "./element-text.js";
import type { Json, JsonObject, LinkedData, LinkedItem } from "./linked-data.js";
import { firstText, isObject, resolve, texts, typesOf, values } from "./linked-data.js";
import type { NameKind } from "./names.js";
import { cleanName, kindOfName, splitNames, startsWithBy } from "./names.js";
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
const TAIL_MALUS = 1.2;

/** What JSON-LD, microdata and metas give. */
export function declaredAuthors({ declared, page }: MetadataContext): readonly FoundAuthors[] {
  const found: FoundAuthors[] = [];
  for (const [item, trust] of [[declared.article, IN_JSON_LD], [declared.webPage, IN_JSON_LD - 4], [declared.markedArticle, IN_MARKUP]] as const) {
    if (item === null) continue;
    for (const key of AUTHOR_KEYS) {
      const names = namesOfItem(declared.data, item, key, page.baseUrl);
      if (names.length === 0) continue;
      const source = `${item.syntax} ${item.types[0] ?? ""}.${key}${names.length === 1 ? "" : "[]"}.name`;
      found.push({ names, source, family: item.syntax === "json-ld" ? "json-ld" : "marked", trust: key === "author" ? trust : trust - 1.5, block: null });
    }
  }
  for (const [name, trust] of AUTHOR_METAS) {
    if (name === LABELLED_META && !AUTHOR_LABEL.test(declared.metas.get("twitter:label1")?.[0]?.content ?? "")) continue;
    const names = (declared.metas.get(name) ?? []).flatMap((meta) => splitNames(meta.content).map((one) => toName(one, null)));
    if (names.length > 0) found.push({ names: unique(names), source: `meta ${name}`, family: "meta", trust, block: null });
  }
  return found;
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
  const names = isOrganization ? [cleanName(full)].filter((name) => name !== "") : splitNames(full);
  return names.map((name) => ({ ...toName(name, names.length === 1 ? pageOf(url) : null), ...(isOrganization && kindOfName(name) === "person" ? { kind: "desk" as const } : {}) }));
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

const AUTHOR_NAME = /(?:^|[-_]|[a-z](?=[A-Z]))(?:byline|by-line|authors?|autor(?:en|es|i|e|a)?|auteurs?|writers?|contributors?|journalists?|reporters?|skribent|forfatter|redakt[oö]r|yazar|penulis|vcard|firma|fn)(?=$|[-_A-Z0-9])|Byline|Author|byline|author/;
const NOT_AUTHOR_NAME = /comment|related|recommend|teaser|avatar|image|photo|caption|credit|share|social|follow|disqus|quote|date|time/i;
const AUTHOR_PATH = /\/(?:authors?|autor(?:e|en|es|ka|i)?|auteurs?|by|byline|people|profiles?|profil|staff|contributors?|columnists?|journalists?|journalistes?|writers?|redaktion|redaktor|redakcja|reporters?|skribent|firmas?|yazar(?:lar)?|avtor|person(?:en)?|kolumnist|muhabir|penulis|team|bio|users?|creator|editors?|koresp[\w]*|medarbejder|journalister|ansatt|toimittaja|author-profile)\/[^/?#]/i;
const LEVELS_UP = 4;
const LONGEST_LINE = 220;

/** What is printed around the article: links to author pages, elements named so, lines that begin with "By". */
export function printedAuthors(context: MetadataContext, regions: Regions): readonly FoundAuthors[] {
  const found: FoundAuthors[] = [];
  for (const [blocks, malus] of [[regions.header, 0], [regions.tail, TAIL_MALUS]] as const) {
    const linked: { name: FoundName; block: TextBlock }[] = [];
    for (const block of blocks) {
      if (block === context.headline.block || block.hidden || block.text.length > LONGEST_LINE || context.body.isBody(block)) continue;
      for (const name of linkedNames(block, context.page.baseUrl)) linked.push({ name, block });
      const line = fromLine(block, malus);
      if (line !== null) found.push(line);
    }
    const [first] = linked;
    if (first !== undefined) found.push({ names: unique(linked.map((one) => one.name)), source: "visible a[rel=author]", family: "link", trust: LINKED - malus, block: first.block });
  }
  return found;
}

function fromLine(block: TextBlock, malus: number): FoundAuthors | null {
  const credits = readCreditsLine(block.text);
  const text = credits === null ? block.text : credits.rest;
  const isNamed = isNamedAuthor(block.element);
  const isBy = startsWithBy(text);
  if (!isNamed && !isBy) return null;
  const names = unique(printedNames(text).map((name) => toName(name, null)));
  if (names.length === 0 || (!isNamed && !names.some((name) => name.kind !== "none"))) return null;
  const trust = (isBy ? BY_LINE : NAMED_ELEMENT) + (isNamed && isBy ? 0.3 : 0) - malus - (block.text.length > 100 ? 1.5 : 0);
  return { names, source: isNamed ? "visible byline" : "visible text", family: "printed", trust, block };
}

const DATE_OR_TIME = /\s*(?:\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}\.\s?\p{L}+|\b\d{1,2}\s\p{L}{3,}|\p{L}{3,9}\s\d{1,2},).*$/u;
const ONE_WORD = /^\S+$/;

/** The names of a printed line: dates cut off, and a place behind a full name left out. */
export function printedNames(text: string): readonly string[] {
  const names = splitNames(text.replace(DATE_OR_TIME, ""));
  const hasFull = names.some((name) => name.includes(" "));
  return names.filter((name) => !(hasFull && ONE_WORD.test(name) && kindOfName(name) === "person"));
}

function linkedNames(block: TextBlock, base: string | null): readonly FoundName[] {
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
    const inside = splitNames(elementText(link, 120));
    for (const name of inside) names.push(toName(name, inside.length === 1 ? url : null));
  }
  return names;
}

function linkAround(from: PageElement, top: PageElement): PageElement | null {
  for (let at: PageElement | null = from; at !== null; at = at.parent) {
    if (at.tag === "a") return at;
    if (at === top) return top.parent?.tag === "a" ? top.parent : null;
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
