import { elementText } from "../../page/element-text.js";
import type { Page, TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import { absoluteUrl } from "../../page/url.js";
import { textBefore } from "../../text/edges.js";
import { notNames } from "../../words/byline-words.js";
import { kindOfName, labelAt, saysOnly, splitNames, startsWithBy, withoutBy } from "../../words/names.js";
import { joinTexts } from "../headline/heading-blocks.js";
import { readCreditsLine } from "./credits-line.js";
import type { FoundAuthors, FoundName } from "./found-authors.js";
import { toName, unique } from "./found-authors.js";
import { AUTHORS } from "./weights.js";

const AUTHOR_NAME =
  /(?:^|[-_]|[a-z](?=[A-Z]))(?:byline|by-line|authors?|autor(?:en(?:zeile|name|info)?|es|i|e|a)?|auteurs?|author-?name|schreiber|verfasser|writers?|contributors?|journalists?|reporters?|skribent|forfatter|redakt[oö]r|yazar|penulis|vcard|firma|fn)(?=$|[-_A-Z0-9])|Byline|Author|byline|author/;
const NOT_AUTHOR_NAME = /comment|related|recommend|teaser|avatar|image|photo|caption|credit|share|social|follow|disqus|quote|date|time/i;
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:e|en|es|ka|i)?|auteurs?|by|byline|staff|contributors?|columnists?|journalists?|journalistes?|writers?|redaktion|redaktor|redakcja|reporters?|skribent|firmas?|yazar(?:lar)?|avtor|kolumnist|muhabir|penulis|bio|creator|koresp[\w]*|medarbejder|journalister|ansatt|toimittaja|author-profile)\/[^/?#]/i;
const LEVELS_UP = 4;

export const SHORT_LINE = 100;

/** What a line says of the author, where it stands in an element named so or begins with "By". */
export function authorsOfLine(block: TextBlock, malus: number, mayBeText: boolean, page: Page): FoundAuthors | null {
  const inline = markedInline(block);
  const isNamed = inline !== null || isNamedAuthor(block.element);
  const line = midLine(dateless(labelled(block)));
  const isLine = startsWithBy(line) || saysBy(page.blocks[block.index - 1]);
  if (!isNamed && !(isLine && mayBeText)) return null;
  const marked = inline !== null && printedNames(inline).length > 0 ? inline : null;
  const credits = marked === null ? readCreditsLine(block.text) : null;
  const text = marked ?? (credits === null ? line : credits.rest);
  if (OTHER_LABEL.test(text) || (marked !== null && OTHER_LABEL.test(block.text) && labelAt(block.text) === -1)) return null;
  const isBy = isLine || startsWithBy(text);
  const printed = printedNames(text).filter((name) => isBy || !isSingleWord(name));
  const names =
    printed.length > 0
      ? unique(printed.map((name) => toName(name, null)))
      : handles(text, isNamed, isBy).map((name) => ({
          name,
          url: null,
          kind: isBy || marked !== null ? ("person" as const) : ("none" as const),
        }));
  if (names.length === 0) return null;
  const trust =
    (isBy ? AUTHORS.byLine : AUTHORS.namedElement) +
    (isNamed && isBy ? AUTHORS.namedToo : 0) -
    malus -
    (block.text.length > SHORT_LINE && marked === null ? AUTHORS.longLine : 0);
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
  return at === -1 ? text : beforeNextLabel(text.slice(at));
}

/** A line up to the next label, behind the first and its value. */
function beforeNextLabel(line: string): string {
  for (const { index } of line.matchAll(NEXT_LABEL)) {
    const before = line.slice(0, index);
    const colon = Math.max(before.lastIndexOf(":"), before.lastIndexOf("："));
    const value = before.slice(colon + 1).trimStart();
    if (colon !== -1 && value !== "" && value.length <= LONGEST_VALUE) return before;
  }
  return line;
}

const NEXT_LABEL = /\s\S{1,20}[:：]/g;
const LONGEST_VALUE = 81;
const LONGEST_DATE = 60;
const YEAR = /(?:19|20)\d{2}(?:[\s,|·•–-]{1,4}\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?)?/i;
const LEADING_MARKS = /^[\s|,·•–—-]+/;
const NICKNAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,24}$/u;

/** A handle that signs a named line, as blogs have it. */
function nickname(text: string, isNamed: boolean): readonly string[] {
  const bare = withoutBy(text, true);
  return isNamed && NICKNAME.test(bare) && !notNames().has(bare.toLowerCase()) && !DIGITS.test(bare) ? [bare] : [];
}

/** Handles and names with a small second word, where the line says that they sign it: "Posted by beau on Friday, 19 December". */
function handles(text: string, isNamed: boolean, isBy: boolean): readonly string[] {
  const cut = undated(text);
  const found = nickname(text, isNamed);
  if (found.length > 0 || !isBy) return found;
  const bare = withoutBy(cut, true);
  return (isNamed && SMALL_SECOND.test(bare)) || cut !== text ? (SMALL_SECOND.test(bare) ? [bare] : nickname(bare, true)) : [];
}

/** A line up to its date, and what leads over to that. */
function undated(text: string): string {
  return (DATE_OR_TIME.test(text) ? textBefore(text, DATE_OR_TIME).trimEnd() : text).replace(BEFORE_DATE, "");
}

const DIGITS = /^\d+$/;
/** "… on Friday", "… am": what leads over to the date of a line. */
const BEFORE_DATE = /\s(?:on|at|am|um|le|el|il|op|den)(?:\s\p{Lu}\p{L}{2,10},?)?$/u;
const SMALL_SECOND = /^\p{Lu}\p{L}{1,20}\s\p{Ll}\p{L}{2,20}$/u;

const DATE_OR_TIME = /(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}\.\s?\p{L}+|\b\d{1,2}\s\p{L}{3,}|\p{L}{3,9}\s\d{1,2},)/u;
/** "By TPN, in Property, Tourism". */
export const IN_SECTION: RegExp = /,?\sin\s\p{Lu}/u;
const ONE_WORD = /^\S+$/;
const CASED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** A single word in a script that parts words: in a printed line mostly a label or a place. */
function isSingleWord(name: string): boolean {
  return ONE_WORD.test(name) && CASED.test(name) && kindOfName(name) === "person";
}

/** The names of a printed line: dates cut off, and a place behind a full name left out. */
export function printedNames(text: string): readonly string[] {
  const names = splitNames(textBefore(undated(text), IN_SECTION), true);
  const hasFull = names.some((name) => name.includes(" "));
  return names.filter((name) => !(hasFull && ONE_WORD.test(name) && kindOfName(name) === "person"));
}

/** Labels of people who did not write the piece. */
const OTHER_LABEL =
  /^(?:medically |expert |legally |fact[ -]?|technically )?(?:reviewed|checked|edited|illustrated|photographed|translated|verified|updated|geprüft|überprüft|redigiert|übersetzt|traduit|revisado|traducido)\b|^(?:with )?contributions? (?:from|by)\b|^(?:photos?|photography|illustrations?|fotos?|editor|editors|reviewer|translator)\s?(?:by\b|[:：])/iu;

/** What stands in a line before the link to somebody who only looked over the piece. */
const REVIEWING =
  /\b(?:reviewed|checked|edited|verified|illustrated|photographed|translated|updated|approved|geprüft|überprüft|redigiert|übersetzt) (?:by|von)\s?:?\s?$/i;
/** What stands in it before the link to an author again. */
const AGAIN_BY = /(?:^|\s)(?:by|von|par|por)\s?:?\s?$/i;

/** The authors that a line links to. */
export function linkedNames(block: TextBlock, page: Page): readonly FoundName[] {
  const before = page.blocks[block.index - 1];
  if (OTHER_LABEL.test(block.text) || (before !== undefined && before.text.length <= 30 && OTHER_LABEL.test(before.text))) return [];
  const base = page.baseUrl;
  const names: FoundName[] = [];
  let last: PageElement | null = null;
  let isOther = false;
  for (const text of block.texts) {
    const link = linkAround(text.parent, block.element);
    if (link === null) isOther = REVIEWING.test(text.data) || (isOther && !AGAIN_BY.test(text.data));
    if (link === null || link === last || isOther) continue;
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
