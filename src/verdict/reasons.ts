import type { NoArticleReason } from "../contract/errors.js";
import type { Page, TextBlock } from "../page/page.js";
import { elementsByTag } from "../page/page.js";
import { lazily } from "../text/lazily.js";
import { allWords, alternatives } from "../words/word-lists.js";
import type { JudgeInput, Refusal } from "./refusal.js";

/** What a page may be in place of an article. */
interface Sign {
  readonly reason: NoArticleReason;
  readonly message: string;
  /** What such pages say, as whole phrases of the title or of short blocks. */
  readonly phrases: () => readonly string[];
}

/** Where a page says several, the first of these is taken. */
const SIGNS: readonly Sign[] = [
  sign("bot-wall", "The page checks whether a browser asks; it holds no article."),
  sign("error-page", "The page says that there is nothing at its address."),
  sign("consent-wall", "The page asks for consent before it shows anything."),
];

function sign(reason: NoArticleReason, message: string): Sign {
  return { reason, message, phrases: lazily(() => allWords(({ refusals }) => refusals[reason])) };
}

/** An article has at least this much text (weighted characters); a page with a sign and less of it is what the sign says. */
const MAX_SIGN_TEXT = 900;
const MIN_TEXT = 140;
const MIN_STORY = 400;
const SHORT = 120;
const EMPTY = 30;
const SCRIPT_HEAVY = 2_000;

/** A reason that the page itself gives, and no reading can overrule; `null` where there is none. */
export function findReason(input: JudgeInput): Refusal | null {
  const { page, reading, text, status } = input;
  const length = text.blocks.reduce((sum, block) => sum + (reading.survey.text.length[block.index] as number), 0);
  if (input.headline.text === null && input.headline.decision.value === "") return { reason: "unclear", message: "The page names no headline." };
  const isDeclared = text.blocks.length === 0 && text.typed.length > 0;
  if (isDeclared) return null;
  if (length < MAX_SIGN_TEXT || (status !== null && status >= 400)) {
    const found = signOf(page);
    // A short story with a dialog before it is a story.
    const isStory = found?.reason === "consent-wall" && length >= MIN_STORY && text.blocks.length > 1 && !asksForConsent(text.blocks);
    if (found !== null && !isStory) return { reason: found.reason, message: found.message };
    if (status !== null && (status === 404 || status === 410 || status >= 500)) return { reason: "error-page", message: `The server answered ${status}.` };
  }
  if (length >= MIN_TEXT) return null;
  return nothingToRead(page, reading.survey.lengthBefore.at(-1) ?? 0, length);
}

/** Words that consent dialogs say in every second sentence and stories hardly ever. */
const consentWords = lazily(() => new RegExp(alternatives(allWords(({ consent }) => consent)), "i"));
const MOST_CONSENT = 0.3;

function asksForConsent(blocks: readonly TextBlock[]): boolean {
  return blocks.filter(({ text }) => consentWords().test(text)).length > MOST_CONSENT * blocks.length;
}

function signOf(page: Page): Sign | null {
  const texts = new Set<string>();
  if (page.title !== null) for (const part of page.title.split(TITLE_PARTS)) texts.add(bareWords(part));
  let budget = 400;
  for (const block of page.blocks) {
    if (budget-- === 0) break;
    if (block.text.length <= SHORT && !block.hidden) texts.add(bareWords(block.text));
  }
  const joined = ` ${[...texts].join(" | ")} `;
  return SIGNS.find(({ phrases }) => phrases().some((phrase) => (phrase.length < 12 ? texts.has(phrase) : joined.includes(` ${phrase} `)))) ?? null;
}

const TITLE_PARTS = /[|–—:·»]| - /;
const NOT_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

function bareWords(text: string): string {
  return text.toLowerCase().replace(NOT_WORDS, " ").trim();
}

function nothingToRead(page: Page, all: number, length: number): Refusal | null {
  const scripts = page.scripts.reduce((sum, script) => sum + script.text.length, 0);
  if (page.blocks.length === 0 && elementsByTag(page, "script").length === 0) return { reason: "empty", message: "The page holds no text." };
  if (all < MIN_TEXT * 2 && (scripts > SCRIPT_HEAVY || elementsByTag(page, "script").length > 0)) {
    return { reason: "text-in-scripts", message: "The page builds its text by script; it must be rendered before it is read." };
  }
  if (all < EMPTY) return { reason: "empty", message: "The page holds no text." };
  return length === 0 ? { reason: "unclear", message: "No block of the page reads like an article." } : null;
}
