import type { Block } from "../../contract/article.js";
import { DEFAULT_LIMITS } from "../../contract/reading.js";
import type { Declared } from "../../declared/declared.js";
import type { HydrationData } from "../../declared/hydration.js";
import { longestStateText } from "../../declared/state-text.js";
import { loadPage } from "../../page/load.js";
import type { Page, TextBlock } from "../../page/page.js";
import { plainText } from "../../page/plain-text.js";
import type { PageElement } from "../../page/tree.js";
import type { BodyText } from "../body-text.js";
import { assembleBody } from "../typed/assemble.js";
import { addStep } from "./choice.js";

/** A declared text shorter than this is a summary. */
const MIN_DECLARED = 400;
/** The page prints next to nothing of the declared text below this share of its length. */
const MAX_PRINTED = 0.25;
const START_TAG = /<(?:p|br|div|h[1-6]|li)\b/gi;
const LONGEST_TAG = 200;

/**
 * The body from the page's data, for pages that print their text by script only: JSON-LD's, else the framework's.
 * `null` where the page prints it, or no data have it.
 */
export function declaredBody(page: Page, declared: Declared, printed: BodyText, headline: string | null): BodyText | null {
  const length = printed.blocks.reduce((sum, block) => sum + block.text.length, 0);
  const [text] = declared.articleBodies;
  if (text !== undefined && text.length >= MIN_DECLARED) {
    return length > text.length * MAX_PRINTED
      ? null
      : bodyOf(page, printed, { rule: "declaredBody", text, source: `json-ld ${declared.types[0] ?? "Article"}.articleBody` });
  }
  if (length > MIN_DECLARED) return null;
  const state = longestStateText([...templates(page), ...declared.hydration()], headline);
  if (state === null || length > state.text.length * MAX_PRINTED) return null;
  return bodyOf(page, printed, { rule: "declaredBody", text: state.text, source: `hydration ${state.path}` });
}

const TEMPLATE = /^text\/(?:x-)?(?:template|html|handlebars|mustache)/;

/** Markup that a script puts into the page. */
function templates({ scripts }: Page): HydrationData[] {
  return scripts.filter(({ type }) => TEMPLATE.test(type)).map(({ id, text }) => ({ name: id ?? "template", value: text }));
}

/** The body from a text that a profile points to. What the page prints of it keeps its role; where that is next to nothing, it is something else. */
export function givenBody(page: Page, text: string, source: string, printed: BodyText): BodyText {
  const length = printed.blocks.reduce((sum, block) => sum + block.text.length, 0);
  const given = bodyOf(page, printed, { rule: "profile", text, source });
  return length > text.length * MAX_PRINTED ? { ...printed, typed: given.typed, source } : given;
}

/** A text that is not printed on the page. */
interface GivenText {
  readonly text: string;
  readonly source: string;
  /** What decided for it. */
  readonly rule: string;
}

/** A text in place of what the page prints, none of which is body then. */
function bodyOf(page: Page, printed: BodyText, { rule, text, source }: GivenText): BodyText {
  const typed = isMarkup(text) ? fromMarkup(page, text) : fromLines(text);
  const instead = addStep(printed, {
    rule,
    reason: () => `the body is the text of ${source}, of which the page prints next to nothing`,
    decided: (block) => printed.mask[block] === 1,
    mask: new Uint8Array(page.blocks.length),
  });
  return { ...instead, blocks: [], typed, source };
}

function isMarkup(text: string): boolean {
  for (const { index, 0: start } of text.matchAll(START_TAG)) {
    const end = index + start.length;
    if (text.slice(end, end + LONGEST_TAG + 1).includes(">")) return true;
  }
  return false;
}

function fromLines(text: string): Block[] {
  return text
    .split("\n")
    .map(plainText)
    .filter((line) => line !== "" && !PLACEHOLDER.test(line))
    .map((line): Block => ({ type: "paragraph", text: line, marks: [] }));
}

/** Text that was written to be a page's is read like one, captions and credits left out. */
function fromMarkup(page: Page, text: string): Block[] {
  const inner = loadPage(text, { url: page.baseUrl, contentType: null, status: null, fetchedAt: null, limits: DEFAULT_LIMITS });
  return assembleBody(
    inner,
    inner.blocks.filter((block) => !isCaption(block) && !PLACEHOLDER.test(block.text)),
    [],
  );
}

/** Where a template puts an advertisement or an embed: `$$AD$$`, `{{gallery}}`, `[[video:1]]`. */
const PLACEHOLDER = /^(?:\$\$[^$]{1,60}\$\$|\{\{[^{}]{1,60}\}\}|\[\[[^[\]]{1,60}\]\]|%%[^%]{1,60}%%)$/;
const CAPTION_NAME = /caption|credit|copyright/i;

function isCaption({ element }: TextBlock): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (at.tag === "figure" || at.tag === "figcaption" || at.classes.some((name) => CAPTION_NAME.test(name))) return true;
  }
  return false;
}
