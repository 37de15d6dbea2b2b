/** Cuts a whole article at a third, as a wall does, with or without a wall's words where the text breaks off. */
import { parseHTML } from "linkedom";
import { LANGUAGES } from "../test/access/languages.js";

export interface CutPage {
  readonly html: string;
  /** BCP 47, without a region. */
  readonly language: string;
  /** Whether its publisher declares the page gated: then it is walled without a prompt of ours, too. */
  readonly isDeclaredGated: boolean;
}

export type Break = "mid-sentence" | "ellipsis";

/** Fewer paragraphs than this make no third worth reading. */
const MIN_PARAGRAPHS = 6;
/** Of the paragraphs of the gold, so many must be found in the page; else the cut would leave half of the text. */
const MIN_FOUND = 0.9;
const SHORTEST = 80;
const SPACE = /\s+/g;
/** What the uncut page says of its text is no longer true, and of its access where a wall is put there. */
const TIER_NAMES = 'meta[property="article:content_tier"],meta[name="article:content_tier"]';
const GATED = /"isAccessibleForFree"\s*:\s*"?false|content_tier"[^>]{0,40}"(?:metered|locked)"/i;
const TEXT = /"(?:articleBody|text|description)"\s*:\s*(?:"(?:[^"\\]|\\.)*")\s*,?/g;
const TEXT_AND_ACCESS = /"(?:articleBody|isAccessibleForFree|text|description)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|true|false)\s*,?/g;
const MARKS_AT_END = /[\s,，、،;:.。!?"'”’»)\]」』]+$/u;

const plain = (text: string): string => text.replace(SPACE, " ").trim();

/** The page cut at a third of its paragraphs; `null` where its text is not found in its markup, or its language is none of ours. */
export function cutPage(html: string, paragraphs: readonly string[], how: Break, withPrompt: boolean): CutPage | null {
  const { document } = parseHTML(html);
  const language = (document.documentElement?.getAttribute("lang") ?? "").slice(0, 2).toLowerCase();
  const words = LANGUAGES.find(({ code }) => code === language);
  const gold = paragraphs.map(plain).filter((text) => text.length >= SHORTEST);
  if (words === undefined || gold.length < MIN_PARAGRAPHS) return null;
  const isGold = new Set(gold);
  const found = [...document.querySelectorAll("p")].filter((element) => isGold.has(plain(element.textContent ?? "")));
  if (found.length < gold.length * MIN_FOUND) return null;
  const last = found[Math.floor(found.length / 3)];
  const end = found.at(-1);
  if (last === undefined || end === undefined || last.contains(end)) return null;
  for (const script of document.querySelectorAll("script")) strip(script, gold, withPrompt ? TEXT_AND_ACCESS : TEXT);
  if (withPrompt) for (const meta of document.querySelectorAll(TIER_NAMES)) meta.remove();
  removeRest(document, last, end, paragraphs.map(plain).join(" "));
  last.textContent = breakOff(plain(last.textContent ?? ""), how);
  if (withPrompt) last.after(wallOf(document, words, how));
  return { html: document.toString(), language, isDeclaredGated: GATED.test(html) };
}

function wallOf(document: Document, words: (typeof LANGUAGES)[number], how: Break): Element {
  const wall = document.createElement("div");
  const ask = document.createElement("p");
  const offer = document.createElement("a");
  ask.textContent = how === "ellipsis" ? words.registration : words.subscription;
  offer.setAttribute("href", "/offers");
  offer.textContent = words.button;
  wall.append(ask, offer);
  return wall;
}

/** What may hold text of the article behind its last found paragraph. */
const TEXT_ELEMENTS = "p,li,h1,h2,h3,h4,h5,h6,td,dd,dt,blockquote";

/**
 * Everything from the break to the last paragraph goes, headings, lists and pictures too, and whatever of the text stands behind that:
 * a page that reads on behind its wall is not cut. What stands around the text stays.
 */
function removeRest(document: Document, last: Element, end: Element, text: string): void {
  const all = [...document.querySelectorAll("*")];
  const from = all.indexOf(last) + 1;
  const to = all.indexOf(end);
  const rest = all.slice(from, to + 1).filter((element) => !last.contains(element) && (element === end || !element.contains(end)));
  const behind = all.slice(to + 1).filter((element) => element.matches(TEXT_ELEMENTS) && text.includes(plain(element.textContent ?? "")));
  for (const element of [...rest, ...behind]) element.remove();
}

/** Takes the whole text, and what the page says about its access, out of a script. */
function strip(script: { readonly type?: string; textContent: string | null; remove(): void }, gold: readonly string[], stated: RegExp): void {
  const source = script.textContent ?? "";
  if (source.includes("ld+json") || script.type === "application/ld+json") script.textContent = withoutStatements(source, stated);
  else if (gold.some((text) => source.includes(text.slice(0, SHORTEST / 2)))) script.remove();
}

function withoutStatements(source: string, stated: RegExp): string {
  const stripped = source.replace(stated, "").replace(/,\s*([}\]])/g, "$1");
  try {
    JSON.parse(stripped);
    return stripped;
  } catch {
    return "{}";
  }
}

function breakOff(text: string, how: Break): string {
  const at = Math.floor(text.length * 0.6);
  const space = text.lastIndexOf(" ", at);
  const cut = text.slice(0, space > 0 ? space : at).replace(MARKS_AT_END, "");
  return how === "ellipsis" ? `${cut} …` : cut;
}
