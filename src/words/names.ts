import { collapse } from "../page/plain-text.js";
import { trimmer } from "../text/edges.js";
import { lazily } from "../text/lazily.js";
import { agencyOf } from "./agency-table.js";
import {
  andWords,
  authorLabels,
  degrees,
  deskWords,
  functionNames,
  introductions,
  joinedAnds,
  nameParticles,
  notNames,
  particleIntroductions,
  titles,
} from "./byline-words.js";
import { alternatives } from "./word-lists.js";

/** What kind of signature a name is. */
export type NameKind = "person" | "desk" | "agency" | "site" | "none";

/** "By ", "Text von: ". */
const introduction = lazily(() => new RegExp(`^(?:${alternatives(introductions())})(?:\\s?[:：/|][\\s:：/|]*|\\s+)`, "iu"));
/** "Author: ". */
const label = lazily(() => new RegExp(`^(?:${alternatives(authorLabels())}|${alternatives(particleIntroductions())})\\s?[:：/|][\\s:：/|]*`, "iu"));
/** "Di " before a name of two words. */
const particle = lazily(() => new RegExp(`^(?:${alternatives(particleIntroductions())})\\s+(?=\\p{Lu}[^\\s]*\\s+[\\p{L}])`, "iu"));
/** "… | Author: ". */
const labelWithin = lazily(() => new RegExp(`[\\s|·•,–—](?=(?:${alternatives(authorLabels())})\\s?[:：])`, "iu"));
/** Labels of scripts without case need no colon before a blank. */
const EAST_LABEL = /^(?:作者|記者|记者|本报记者|本報記者|撰文|文|글)\s+/u;
/** "ByTravis Haney": a word glued to the name by a template. */
const GLUED = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u;
const betweenNames = lazily(() => new RegExp(`\\s{1,9}(?:${alternatives(andWords())})\\s{1,9}`, "iu"));
/** Before the last of a list: "Ada Park, Bo Lind, and Cy Ruiz". */
const leadingAnd = lazily(() => new RegExp(`^(?:${alternatives(andWords())})\\s+(?=\\p{L}[^\\s]*\\s)`, "iu"));
/** Joins two names of one word each, where a word introduces them; the shorter words ("y", "e", "i") stand inside names too. */
const PAIR_AND = /^(\p{Lu}[\p{L}'’-]+)\s+(?:and|&|und|et|og|och|en)\s+(\p{Lu}[\p{L}'’-]+)$/u;
const SEPARATOR =
  /\s{0,9}(?:\s(?=(?:Quelle|Source|Foto|Photo|Fotos|Photos|Bild|Redaktion|Fuente|Fonte|Kilde)\s?:)|[;|•·∙⋅●\n]|\s[-–—/]\s|(?<!\d),(?!\s?(?:jr|sr|ii|iii)\b)|、|،|；|，|\s\/\s?|\/(?=\p{Lu}))\s{0,9}/iu;
const HAN_AND = /(?<=\p{sc=Han}{2})[和及与與と・](?=\p{sc=Han}{2})/u;
/** Thai, Lao, Khmer and Burmese write "and" without blanks. */
const UNSPACED_AND = /(?<=\p{L}{2}\p{M}*\s\S{2,40})(?:และ|ແລະ|និង|နှင့်)(?=\S{2,40}\s)/u;
/** Where a name begins that an "and" of one letter is written onto, and the names that begin with that letter themselves. */
const joinedLetters = lazily(() =>
  joinedAnds().map(({ letter, script, names }) => ({
    start: new RegExp(`(?<=\\p{sc=${script}}\\s\\p{sc=${script}}{2,20})\\s${letter}(?=\\p{sc=${script}}{2,20}\\s\\p{sc=${script}})`, "u"),
    own: new Set(names),
  })),
);
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/g;
const HANDLE = /(?:^|\s)@[\w.]{2,40}/g;
const ADDRESS = /^(?:https?:\/\/|www\.)|\.(?:com|org|net|html?|php)(?:\/|$)/i;
const BRACKETS = /\s{0,9}[([（【][^)\]）】]{0,60}[)\]）】]\s{0,9}/g;
/** A line in brackets; with a colon it is a credit. */
const IN_BRACKETS = /^[[（【(]([^[\]（）【】():：]{2,60})[\]）】)]$/;
/** "Ada (Park) Lind". */
const NICKNAMED = /^\p{Lu}\p{Ll}{1,30} \(\p{Lu}\p{Ll}{1,30}\) \p{Lu}\p{Ll}{1,30}$/u;
const withoutMarks = trimmer('.,:;*|/•·∙⋅●+-–—"“”«»„', ',:;*|/•·∙⋅●+-–—"“”«»„');
/** "Jane Doe in New York", "Jane Doe for Example News". */
const IN_PLACE = /(?<=\S)\s+(?:in|at|for|aus|à|en|dans|für|from)\s+\p{Lu}/gu;
/** Links to an author's page say so; before a colon it would introduce topics. */
const MORE_ABOUT = /^more about\s/i;
const FINAL_STOP = /(?<=\p{L}{3})\.$/u;
const ROMAN = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const BLANK = /\s+/;
const CASELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Malayalam}\p{sc=Kannada}\p{sc=Gujarati}\p{sc=Gurmukhi}\p{sc=Georgian}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Sinhala}\p{sc=Ethiopic}]/u;
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}・\s々ー]+$/u;
const REPORTER_SUFFIX = /\s?(?:(?:특파원|인턴|선임|논설위원|전문)?\s?기자|특파원|記者|记者|氏|さん|支局長|編集委員|論説委員)$/u;
/** Functions that sign together behind the name of a paper or a place; "team", "staff" and their kin are desks already. */
const COLLECTIVE: ReadonlySet<string> = new Set(["reporters", "correspondents", "writers"]);
/** What stands between a label and a name. */
const MARKS = /[\s:：/|]+/g;
const STOPS = /[.\s]/g;
const DIGIT = /\d/;
const LETTER = /\p{L}/u;
const CAPITAL = /^['’"“(]?\p{Lu}/u;
const SMALL_FIRST = /^\p{Ll}/u;
const LONGEST_LINE = 2000;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** "d'Estaing", "l'Hôte", "o'Brien": small letters that a name may begin with. */
const ELIDED = /^[dlo]['’]/i;

/**
 * A byline without the word that introduces it ("By", "Von", "Автор:").
 *
 * @param isPrinted - Whether it is printed for readers: there "di" and "de" introduce, in a declared name they belong to it.
 */
export function withoutBy(text: string, isPrinted = false): string {
  let rest = collapse(text);
  for (let round = 0; round < 3 && mayIntroduce(rest); round++) {
    let next = rest.replace(label(), "").replace(introduction(), "").replace(GLUED, "").replace(EAST_LABEL, "");
    // Behind another word a particle is the name's: "By Van Dyke Parks".
    if (isPrinted && round === 0 && next === rest) next = rest.replace(particle(), "");
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** The first two letters of everything that introduces an author; most lines of a page begin with others. */
const firstLetters = lazily(
  (): ReadonlySet<string> =>
    new Set([...introductions(), ...authorLabels(), ...particleIntroductions(), "by", "von", "par", "por"].map((word) => word.slice(0, 2).toLowerCase())),
);

/** Whether a text may begin with a word that introduces its author: a look at its first two letters, or the one that "文" and "글" have. */
function mayIntroduce(text: string): boolean {
  const letters = text.slice(0, 2).toLowerCase();
  return firstLetters().has(letters) || firstLetters().has(letters.charAt(0));
}

/** Whether a printed text begins with a word that introduces its author. */
export function startsWithBy(text: string): boolean {
  if (!mayIntroduce(text)) return false;
  return introduction().test(text) || label().test(text) || particle().test(text);
}

/** Where a label of the author stands within a line; -1 where none does. */
export function labelAt(text: string): number {
  const found = labelWithin().exec(text);
  return found === null ? -1 : found.index + 1;
}

/** The names in a byline or an author field, one by one, without titles, places, addresses and handles. */
export function splitNames(text: string, isPrinted = false): readonly string[] {
  const line = text.slice(0, LONGEST_LINE).replace(EMAIL, " ; ").trim();
  if (ADDRESS.test(line)) return [];
  const plain = NICKNAMED.test(line) ? line : line.replace(IN_BRACKETS, "$1").replace(HANDLE, " ; ").replace(BRACKETS, " ; ");
  const bare = withoutBy(plain, isPrinted);
  const pair = bare === collapse(plain) ? null : PAIR_AND.exec(bare);
  if (pair?.slice(1).every((name) => kindOfName(name) === "person") === true) return pair.slice(1);
  const names: string[] = [];
  for (const [i, piece] of bare.split(SEPARATOR).entries()) {
    for (const part of splitAnd(i === 0 ? piece : withoutAnd(piece))) {
      const name = cleanName(part);
      if (kindOfName(name) !== "none" && !names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
    }
  }
  return names;
}

/** Written small, or among capitals only: "Dan" is a name where "dan" is Indonesian for "and". */
function withoutAnd(piece: string): string {
  const [and = ""] = leadingAnd().exec(piece) ?? [];
  return and === and.toLowerCase() || piece === piece.toUpperCase() ? piece.slice(and.length) : piece;
}

/** Parts at "and" where each side is a name of its own: "y" and its kin stand inside names too, "and" inside those of offices. */
function splitAnd(piece: string): readonly string[] {
  const parts = piece.split(HAN_AND).flatMap((part) => part.split(UNSPACED_AND).flatMap((one) => one.split(betweenNames()).flatMap(splitJoined)));
  if (parts.length === 1) return parts;
  return parts.every((part) => CASELESS.test(part) || agencyOf(part) !== null || isFullName(part)) ? parts : [piece];
}

/** Arabic and Hebrew write "and" onto the next name: both sides must be full names, and the letter none of the name's own. */
function splitJoined(part: string): readonly string[] {
  for (const { start, own } of joinedLetters()) {
    const at = part.search(start);
    if (at === -1) continue;
    const word = part.slice(at).trim().split(BLANK)[0] as string;
    if (!own.has(word)) return [part.slice(0, at), part.slice(at).trim().slice(1)];
  }
  return [part];
}

function isFullName(part: string): boolean {
  return BLANK.test(part) && kindOfName(part) !== "none";
}

/** One name without what is printed around it. */
export function cleanName(text: string): string {
  let name = withoutPlace(withoutMarks(withoutBy(withoutMarks(text)).replace(MORE_ABOUT, "")));
  name = withoutTitle(name.replace(REPORTER_SUFFIX, "").replace(FINAL_STOP, ""));
  return ROMAN.test(name) || saysOnly(name) ? "" : name;
}

/** A name of two words or more without the place or the paper behind it. */
function withoutPlace(name: string): string {
  const second = name.search(BLANK);
  for (const { index } of name.matchAll(IN_PLACE)) if (index > second) return name.slice(0, index);
  return name;
}

/** A name of two words or more without the title before it. */
function withoutTitle(name: string): string {
  const words = name.split(BLANK);
  // A title is one word alone, or the second of two: "Staff Writer Jane Doe".
  for (const [at, known] of [titles(), functionNames()].entries()) {
    const title = (words[at] ?? "").split("-").at(-1)?.toLowerCase() ?? "";
    const rest = words.slice(at + 1);
    if (rest.length > 1 && known.has(title) && kindOfName(rest.join(" ")) === "person") return rest.join(" ");
  }
  return name;
}

/** "Written by", with nobody behind it. */
export function saysOnly(text: string): boolean {
  if (!mayIntroduce(text)) return false;
  const rest = `${text} :`;
  return rest.replace(introduction(), "").replace(label(), "").replace(MARKS, "") === "";
}

/** Whether a cleaned name is a person's, a desk's or an agency's, or no signature at all. */
export function kindOfName(name: string): NameKind {
  if (name.length < 2 || name.length > LONGEST_NAME || DIGIT.test(name) || !LETTER.test(name) || ADDRESS.test(name)) return "none";
  if (notNames().has(name.toLowerCase())) return "none";
  if (agencyOf(name) !== null) return "agency";
  if (degrees().has(name.toLowerCase().replace(STOPS, ""))) return name === name.toUpperCase() || name.includes(".") || name === "PhD" ? "none" : "person";
  const words = name.split(BLANK);
  if (words.length > MOST_WORDS) return "none";
  const folded = words.map((word) => word.toLowerCase().replace(/[.,]/g, ""));
  if (folded.some((word) => deskWords().has(word))) return "desk";
  if (folded.some((word) => functionNames().has(word))) return words.length > 1 && folded.some((word) => COLLECTIVE.has(word)) ? "desk" : "none";
  if (CASELESS.test(name)) return EAST_ASIAN.test(name) && name.replace(BLANK, "").length > 12 ? "none" : "person";
  if (words.length === 1) return CAPITAL.test(name) || name.length <= 4 ? "person" : "none";
  const small = words.filter((word) => SMALL_FIRST.test(word) && !nameParticles().has(word.toLowerCase()) && !ELIDED.test(word));
  return small.length === 0 ? "person" : "none";
}
