import type { TextBlock } from "../page/page.js";
import { blockRange, elementsByTag } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import type { AccessInput } from "./access.js";
import type { WallWords } from "./wall-words.js";
import { wallWords } from "./wall-words.js";

/** What the page shows about a wall, each sign by itself. */
export interface Signs {
  /** A wall's words behind the text or beside it, in plain sight. */
  readonly prompt: WallWords | null;
  /** Whether they stand right behind the last of the text. */
  readonly promptAtEnd: boolean;
  /** Blocks around the text that ask for a subscription or an account by their role, the wall's words aside. */
  readonly asks: number;
  /** The name of a box behind the text that only walls have. */
  readonly named: string | null;
  /** How the text breaks off; `null` where it ends like a text. */
  readonly cut: string | null;
  /** Length of the text against what is declared, 1 for all of it; `null` where nothing is declared. */
  readonly share: number | null;
  /** Text in this page that is declared or marked as gated. */
  readonly gated: string | null;
  /** Whether some of the text is hidden by its markup. */
  readonly hasHidden: boolean;
  /** Whether the body is hardly long enough for an article. */
  readonly isShort: boolean;
}

/** How far before and behind the text a wall may stand, in blocks. */
const BEFORE = 8;
const BEHIND = 16;
const AT_END = 6;

export function readSigns(input: AccessInput): Signs {
  const { page, bodyBlocks, assignments } = input;
  const first = bodyBlocks[0]?.index ?? 0;
  const last = bodyBlocks.at(-1)?.index ?? -1;
  let prompt: WallWords | null = null;
  let promptAtEnd = false;
  let named: string | null = null;
  let asks = 0;
  const isBody = new Set(bodyBlocks.map((block) => block.index));
  const prompts = new Set<number>();
  const to = Math.min(page.blocks.length, last + 1 + BEHIND);
  for (let i = Math.max(0, first - BEFORE); i < to; i++) {
    const block = page.blocks[i] as TextBlock;
    const isBehind = i > last;
    if (block.hidden || (!isBehind && i >= first && isBody.has(i) && i < last - 3)) continue;
    const words = wallWords(block.text);
    if (words !== null && (!isBody.has(i) || block.text.length < 160)) {
      prompts.add(i);
      const atEnd = i >= last - 3 && i <= last + AT_END;
      if (prompt === null || (atEnd && !promptAtEnd)) prompt = words;
      promptAtEnd ||= atEnd;
    }
    if (words === null && assignments[i]?.role === "subscription-prompt") asks++;
    if (isBehind && named === null && i <= last + AT_END) named = wallName(block.element);
  }
  const isText = (block: TextBlock): boolean => !prompts.has(block.index) && !HEADING.test(block.element.tag);
  const backwards = [...bodyBlocks].reverse();
  const ending = backwards.find(isText) ?? null;
  // Notes may follow the wall: the text ends before it.
  const wall = promptAtEnd ? Math.max(...prompts) : -1;
  const beforeWall = wall === -1 ? null : (backwards.find((block) => block.index < wall && isText(block)) ?? null);
  const broken = promptAtEnd ? null : brokenAt(prompts, bodyBlocks, isText);
  const cut = broken ?? (beforeWall === null ? null : cutOf(beforeWall, bodyBlocks, true)) ?? cutOf(ending, bodyBlocks, prompt !== null || named !== null);
  return {
    prompt,
    promptAtEnd: promptAtEnd || broken !== null,
    asks,
    named,
    cut,
    share: shareOf(input),
    gated: gatedText(input),
    isShort: lengthOf(bodyBlocks) < SHORT,
    hasHidden: lengthOf(bodyBlocks.filter((block) => block.hidden)) >= MIN_GATED,
  };
}

/** Notes behind a wall hold at most this share of what stands before it: a text that goes on is not cut. */
const NOTES_SHARE = 0.3;
const AT_WALL = 2;

/** How the text breaks off right before a wall that notes stand behind (a contact, where it first appeared); `null` where it does not. */
function brokenAt(prompts: ReadonlySet<number>, body: readonly TextBlock[], isText: (block: TextBlock) => boolean): string | null {
  const whole = lengthOf(body);
  for (const wall of prompts) {
    const at = body.findIndex((block) => block.index > wall);
    const before = at === -1 ? undefined : body[at - 1];
    if (before === undefined || wall - before.index > AT_WALL || !isText(before)) continue;
    const behind = lengthOf(body.slice(at));
    if (behind > (whole - behind) * NOTES_SHARE) continue;
    const cut = cutOf(before, body, true);
    if (cut !== null) return cut;
  }
  return null;
}

/** A body shorter than this (characters) is hardly a whole article. */
const SHORT = 1000;

const WALL_NAME =
  /(?:^|[^a-z])(?:pay-?wall|reg-?wall|access-wall|piano|metered?-?(?:wall|box)|barrier-page|sign-?in-gate|subscriber-only|premium-(?:box|wall|teaser)|abo-?(?:box|teaser|wall)|members?-only|content-locked|locked-content|plus-teaser|article-locked)(?:$|[^a-z])/i;
const NAME_LEVELS = 4;
const HEADING = /^h[1-6]$/;

function wallName(element: PageElement): string | null {
  let at: PageElement | null = element;
  for (let level = 0; at !== null && level < NAME_LEVELS; level++, at = at.parent) {
    for (const name of at.id === null ? at.classes : [...at.classes, at.id]) if (WALL_NAME.test(name)) return name;
  }
  return null;
}

const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])["'”’»)\]]*$/;
const ENDED = /[.!?…。！？؟۔।॥։။:;"'”’»)\]›」』）\u2014\u2013*]$/u;
const LETTER = /[\p{L}\p{M},]$/u;
/** Before a wall a number may be where the sentence was cut ("In 2020"). */
const LETTER_OR_NUMBER = /[\p{L}\p{M}\p{N},]$/u;
/** A shorter last block is a signature, a place or a label. */
const MIN_LAST = 60;
const MIN_LAST_UNSPACED = 25;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const THAI = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * How a text breaks off: with an ellipsis, or in mid-sentence where its other paragraphs end with one. Without a wall near,
 * what looks like it may be a signature or a link: then it takes a long block that ends in small letters.
 */
function cutOf(ending: TextBlock | null, body: readonly TextBlock[], hasWall: boolean): string | null {
  if (ending === null) return null;
  const { text, element, linkLength } = ending;
  if (!hasWall && (NO_ENDING.has(element.tag) || linkLength * 3 > text.length)) return null;
  const least = UNSPACED.test(text) ? MIN_LAST_UNSPACED : MIN_LAST;
  if (ELLIPSIS.test(text) && text.length > MIN_LAST_UNSPACED) return "the text ends with an ellipsis";
  // Thai and its neighbours end sentences without a mark.
  if (THAI.test(text) || text.length < (hasWall ? least / 2 : least) || !(hasWall ? LETTER_OR_NUMBER : LETTER).test(text)) return null;
  if (!hasWall && (text.length < 2 * least || !SMALL_END.test(text))) return null;
  const others = body.filter(
    (block) => block !== ending && block.text.length >= least && !NO_ENDING.has(block.element.tag) && !HEADING.test(block.element.tag),
  );
  const ended = others.filter((block) => ENDED.test(block.text)).length;
  return others.length > 0 && ended >= others.length * (hasWall ? 0.6 : 0.85) ? "the text ends in mid-sentence" : null;
}

const NO_ENDING: ReadonlySet<string> = new Set(["li", "td", "th", "figcaption", "dd", "dt", "footer", "address"]);
const SMALL_END = /(?:^|[^\p{L}\p{M}])[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}]*,?$/u;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function shareOf({ declared, bodyBlocks }: AccessInput): number | null {
  const text = bodyBlocks.map((block) => block.text).join(" ");
  const [longest] = declared.articleBodies;
  if (longest !== undefined && longest.length > 300) return text.length / longest.replace(TAG, " ").replace(SPACE, " ").length;
  if (declared.wordCount === null || declared.wordCount < 60 || UNSPACED.test(text)) return null;
  return (text.match(WORD) ?? []).length / declared.wordCount;
}

const TAG = /<[^<>]{0,500}>/g;
const SPACE = /\s+/g;
const SIMPLE = /^([.#])([\w-]+)$/;
const MIN_GATED = 200;

/** Text of the body that markup hides, or that stands in the part declared as not free. */
function gatedText({ page, declared, bodyBlocks }: AccessInput): string | null {
  const hidden = bodyBlocks.filter((block) => block.hidden);
  if (lengthOf(hidden) >= MIN_GATED) return "gated text is in the page, hidden";
  const isBody = new Set(bodyBlocks);
  for (const selector of declared.access.gatedSelectors) {
    const [, kind, name] = SIMPLE.exec(selector.trim().split(SPACE).at(-1) ?? "") ?? [];
    if (name === undefined) continue;
    const element = page.elements.find((one) => (kind === "#" ? one.id === name : one.classes.includes(name)));
    if (element === undefined) continue;
    const [from, to] = blockRange(page, element);
    if (lengthOf(page.blocks.slice(from, to).filter((block) => isBody.has(block))) >= MIN_GATED && elementsByTag(page, element.tag).length > 0)
      return `the part ${selector}, declared as gated, holds text`;
  }
  return null;
}

/** A text in Han or kana says the same in fewer characters. */
const IDEOGRAPH_WEIGHT = 2.5;

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length * (UNSPACED.test(text) ? IDEOGRAPH_WEIGHT : 1), 0);
}
