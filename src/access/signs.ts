import { HEADINGS } from "../page/elements.js";
import type { TextBlock } from "../page/page.js";
import { blockRange } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { IDEOGRAPHS, PARTS_NO_WORDS } from "../text/scripts.js";
import type { WallWords } from "../words/wall-words.js";
import { wallWords } from "../words/wall-words.js";
import { cutBeforeNotes, cutOf } from "./endings.js";
import type { AccessInput } from "./input.js";

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
/** A heading and a title are a list. */
const STORY_LIST = 2;

export function readSigns(input: AccessInput): Signs {
  const { page, bodyBlocks, assignments } = input;
  const first = bodyBlocks[0]?.index ?? 0;
  const last = bodyBlocks.at(-1)?.index ?? -1;
  let prompt: WallWords | null = null;
  let promptAtEnd = false;
  let named: string | null = null;
  let asks = 0;
  let stories = 0;
  const isBody = new Set(bodyBlocks.map((block) => block.index));
  const prompts = new Map<number, WallWords>();
  const inText = new Map<number, WallWords>();
  const to = Math.min(page.blocks.length, last + 1 + BEHIND);
  for (let i = Math.max(0, first - BEFORE); i < to; i++) {
    const block = page.blocks[i] as TextBlock;
    const isBehind = i > last;
    if (block.hidden) continue;
    const words = wallIn(block.text, isBody.has(i));
    if (!isBehind && isBody.has(i) && i < last - 3) {
      if (words !== null) inText.set(i, words);
      continue;
    }
    if (isBehind && assignments[i]?.role === "related-stories") stories++;
    if (words !== null) {
      prompts.set(i, words);
      // Behind a list of other stories it is the site that asks.
      const atEnd = i >= last - 3 && i <= last + AT_END && stories < STORY_LIST;
      if (prompt === null || (atEnd && !promptAtEnd)) prompt = words;
      promptAtEnd ||= atEnd;
    }
    if (words === null && assignments[i]?.role === "subscription-prompt") asks++;
    if (isBehind && named === null && i <= last + AT_END) named = wallName(block.element);
  }
  const isText = (block: TextBlock): boolean => !prompts.has(block.index) && !HEADINGS.has(block.element.tag);
  const backwards = [...bodyBlocks].reverse();
  const ending = backwards.find(isText) ?? null;
  // Notes may follow the wall: the text ends before it.
  const wall = promptAtEnd ? Math.max(...prompts.keys()) : -1;
  const beforeWall = wall === -1 ? null : (backwards.find((block) => block.index < wall && isText(block)) ?? null);
  const broken = promptAtEnd ? null : brokenAt(new Map([...prompts, ...inText]), bodyBlocks, isText);
  const cut =
    broken?.how ??
    (beforeWall === null ? null : cutOf(beforeWall, bodyBlocks, true)) ??
    cutOf(ending, bodyBlocks, prompt !== null || named !== null) ??
    cutBeforeNotes(bodyBlocks);
  return {
    prompt: broken?.words ?? prompt,
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

/** The wall's words that a block says; within the text only where it says little else: a story about walls quotes them. */
function wallIn(text: string, isBody: boolean): WallWords | null {
  if (!isBody) return wallWords(text);
  const words = text.length < MAX_WALL ? wallWords(text) : null;
  return words !== null && words.text.length >= text.length * MIN_WALL_SHARE ? words : null;
}

/** Notes behind a wall hold at most this share of what stands before it: a text that goes on is not cut. */
const NOTES_SHARE = 0.3;
const AT_WALL = 2;
/** A wall's words in a block longer than this (characters) are the article's. */
const MAX_WALL = 160;
/** Share of a block of the text that must be a wall's words. */
const MIN_WALL_SHARE = 0.4;

/** How the text breaks off right before a wall that notes stand behind (a contact, where it first appeared); `null` where it does not. */
function brokenAt(
  walls: ReadonlyMap<number, WallWords>,
  body: readonly TextBlock[],
  isText: (block: TextBlock) => boolean,
): { readonly how: string; readonly words: WallWords } | null {
  const whole = lengthOf(body);
  for (const [wall, words] of walls) {
    const text = body.filter((block) => block.index !== wall);
    const at = text.findIndex((block) => block.index > wall);
    const before = at === -1 ? undefined : text[at - 1];
    if (before === undefined || wall - before.index > AT_WALL || !isText(before)) continue;
    const behind = lengthOf(text.slice(at));
    if (behind > (whole - behind) * NOTES_SHARE) continue;
    const how = cutOf(before, text, true);
    if (how !== null) return { how, words };
  }
  return null;
}

/** A body shorter than this (characters) is hardly a whole article. */
const SHORT = 1000;

const WALL_NAME =
  /(?:^|[^a-z])(?:pay-?wall|reg-?wall|access-wall|piano|metered?-?(?:wall|box)|barrier-page|sign-?in-gate|subscriber-only|premium-(?:box|wall|teaser)|abo-?(?:box|teaser|wall)|members?-only|content-locked|locked-content|plus-teaser|article-locked)(?:$|[^a-z])/i;
const NAME_LEVELS = 4;

function wallName(element: PageElement): string | null {
  let at: PageElement | null = element;
  for (let level = 0; at !== null && level < NAME_LEVELS; level++, at = at.parent) {
    for (const name of at.id === null ? at.classes : [...at.classes, at.id]) if (WALL_NAME.test(name)) return name;
  }
  return null;
}

/** A number this near to that of the characters may be theirs. */
const MAX_OFF = 0.25;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function shareOf({ declared, bodyBlocks }: AccessInput): number | null {
  const text = bodyBlocks.map((block) => block.text).join(" ");
  const [longest] = declared.articleBodies;
  if (longest !== undefined && longest.length > 300) return text.length / longest.replace(TAG, " ").replace(SPACE, " ").length;
  if (declared.wordCount === null || declared.wordCount < 60 || PARTS_NO_WORDS.test(text)) return null;
  // Some count characters: then the number says nothing certain of the words.
  if (Math.abs(text.length / declared.wordCount - 1) < MAX_OFF) return null;
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
    if (lengthOf(page.blocks.slice(from, to).filter((block) => isBody.has(block))) >= MIN_GATED) return `the part ${selector}, declared as gated, holds text`;
  }
  return null;
}

/** A text in Han or kana says the same in fewer characters. */
const IDEOGRAPH_WEIGHT = 2.5;

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length * (IDEOGRAPHS.test(text) ? IDEOGRAPH_WEIGHT : 1), 0);
}
