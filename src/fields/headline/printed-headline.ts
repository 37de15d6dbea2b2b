/** What of a heading is the headline: all of it, or the run of its texts that a declared title names. */

import type { DeclaredTitle } from "../../declared/titles.js";
import type { TextBlock } from "../../page/page.js";
import type { PageElement, PageText } from "../../page/tree.js";
import { headlineKey } from "../../text/text-keys.js";
import type { Heading } from "./heading-blocks.js";
import { joinTexts, LEADING_SEPARATOR } from "./heading-blocks.js";

/** Class names of the eyebrow inside a heading. */
const KICKER_NAME =
  /kicker|overline|eyebrow|dachzeile|spitzmarke|topline|roofline|surtitle|overtitle|pretitle|antetitulo|surtitre|occhiello|chapeu|over-?head(?:ing|line)|super-?title/i;

export interface Printed {
  readonly text: string;
  readonly block: TextBlock;
  /** Declared titles that say the same. */
  readonly agreement: number;
}

/**
 * What of a heading is the headline: all of it, or the run of its texts that a declared title names, where
 * an element of its own holds the rest (a kicker, a counter, a date).
 */
export function printedHeadline(heading: Heading, titles: readonly DeclaredTitle[]): Printed {
  const bare = withoutKicker(heading);
  const text = bare.length === heading.texts.length ? heading.text : joinTexts(bare).replace(LEADING_SEPARATOR, "");
  const whole = agreementOf(text, titles);
  const part = bare.length < 2 ? null : namedPart(bare, titles, whole > 0);
  const texts = part ?? bare;
  const block = heading.blocks.find((one) => one.texts.includes(texts[0] as PageText)) ?? (heading.blocks[0] as TextBlock);
  if (part === null) return { text, block, agreement: whole };
  const named = joinTexts(part).replace(LEADING_SEPARATOR, "");
  return { text: named, block, agreement: agreementOf(named, titles) };
}

/** A heading's texts without those that its own markup calls the kicker. */
function withoutKicker(heading: Heading): readonly PageText[] {
  if (heading.texts.length < 2) return heading.texts;
  const bare = heading.texts.filter((text) => !isKicker(text, heading.element));
  // "Kicker: headline" is one sentence as it is printed.
  return bare.some((text) => INK.test(text.data)) && !COLON_FIRST.test(joinTexts(bare)) ? bare : heading.texts;
}

const COLON_FIRST = /^\s*[:：]/;

const INK = /[\p{L}\p{N}]/u;

function isKicker(text: PageText, top: PageElement): boolean {
  for (let at: PageElement | null = text.parent; at !== null && at !== top; at = at.parent) {
    if (at.classes.some((name) => KICKER_NAME.test(name)) || at.attributes.some((name, i) => i % 2 === 0 && KICKER_NAME.test(name))) return true;
  }
  return false;
}

export function agreementOf(text: string, titles: readonly DeclaredTitle[]): number {
  const key = headlineKey(text);
  if (key === "") return 0;
  let agreement = 0;
  for (const title of titles) if (title.keys.has(key)) agreement++;
  return agreement;
}

const MAX_RUNS = 12;

/**
 * The longest run of texts that a declared title names. Where the whole heading agrees already, only its end is
 * looked for, as the whole of a declared title: what stands before it is a kicker.
 */
function namedPart(texts: readonly PageText[], titles: readonly DeclaredTitle[], wholeAgrees: boolean): readonly PageText[] | null {
  const few = texts.slice(0, MAX_RUNS);
  for (let length = few.length - 1; length > 0; length--) {
    const first = wholeAgrees ? few.length - length : 0;
    for (let from = first; from + length <= few.length; from++) {
      const part = few.slice(from, from + length);
      if (wholeAgrees ? namesWhole(joinTexts(part), titles) : agreementOf(joinTexts(part), titles) > 0) return part;
    }
  }
  return null;
}

export function namesWhole(text: string, titles: readonly DeclaredTitle[]): boolean {
  const key = headlineKey(text);
  return key !== "" && titles.some((title) => title.key === key);
}
