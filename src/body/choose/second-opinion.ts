import { Readability } from "@mozilla/readability";
import type { Declared } from "../../declared/declared.js";
import { firstMeta } from "../../declared/metas.js";
import type { Page } from "../../page/page.js";
import { toDocument } from "../../page/to-document.js";
import type { Survey } from "../../survey/survey.js";

/** Readability parses and walks a page up to five times over, a tenth of a millisecond an element: it is asked about small pages only. */
const MAX_ELEMENTS = 1_400;
const MAX_DEPTH = 150;
/** It reads an element's whole text again and again: characters, each counted once for every element around it. */
const MAX_READING = 250_000;
/** There must be something to find: so much prose, in weighted characters. */
const MIN_PROSE = 300;
/** It starts over, up to four times, where it finds less than this; its own 500 sends it round on every short page. */
const FEW_CHARACTERS = 150;

/**
 * What Readability takes for the body, asked only where the model finds none at all and the page says that it is an article: pages that do
 * not are lists, and what is found there is refused afterwards. `null` where it finds none either, or the page is no work for it.
 * It works on a copy of the page, since it takes pages apart, and it throws on some.
 */
export function secondOpinion(page: Page, survey: Survey, declared: Declared): Uint8Array | null {
  if (!declaresArticle(declared)) return null;
  if ((survey.proseBefore.at(-1) ?? 0) < MIN_PROSE || page.elements.length > MAX_ELEMENTS) return null;
  if (page.elements.some((element) => element.depth > MAX_DEPTH) || readingOf(page) > MAX_READING) return null;
  const text = readabilityText(page);
  if (text === null) return null;
  const found = condense(text);
  const mask = Uint8Array.from(page.blocks, (block, i) =>
    (survey.linkDensity[i] as number) < 0.5 && block.text.length > 2 && found.includes(condense(block.text)) ? 1 : 0,
  );
  return mask.includes(1) ? mask : null;
}

function readingOf({ blocks }: Page): number {
  return blocks.reduce((sum, { text, element }) => sum + text.length * element.depth, 0);
}

function declaresArticle({ types, metas }: Declared): boolean {
  return types.length > 0 || firstMeta(metas, ["og:type"])?.content.toLowerCase().startsWith("article") === true || metas.has("article:published_time");
}

function readabilityText(page: Page): string | null {
  try {
    return new Readability(toDocument(page), { disableJSONLD: true, charThreshold: FEW_CHARACTERS }).parse()?.textContent ?? null;
  } catch (error) {
    // Its parent walk ends in null on some trees (mozilla/readability#694); then it has no opinion.
    if (error instanceof Error) return null;
    throw error;
  }
}

const WHITE = /\s+/g;

function condense(text: string): string {
  return text.replace(WHITE, "");
}
