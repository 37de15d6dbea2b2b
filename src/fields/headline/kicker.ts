import type { DateHints } from "../../dates/printed-date.js";
import { readPrintedDate } from "../../dates/printed-date.js";
import { HEADINGS } from "../../page/elements.js";
import type { TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { contains } from "../../page/tree.js";
import { trimmer } from "../../text/edges.js";
import { headlineKey } from "../../text/text-keys.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest } from "../decision.js";
import { joinTexts } from "./heading-blocks.js";
import { KICKER } from "./weights.js";

/** Class names of the line above a headline, by language. */
const KICKER_NAME =
  /(?:^|[-_\s]|[a-z](?=[A-Z]))(?:kicker|overline|over-?line|eyebrow|dachzeile|spitzmarke|topline|roofline|surtitle|over-?title|pre-?title|pretitulo|antetitulo|volanta|surtitre|sur-?titre|occhiello|chapeu|over-?head(?:ing|line)?|super-?title|rubric|rubrique|rubrik|cintillo|sub-?topic|article-?(?:label|topic|section|category|flag|tag)|headline-?(?:label|prefix|section)|vignette|ante-?t[ií]tulo|section-?(?:label|name|title)|label|category|flag)(?=$|[-_\s\d]|[A-Z])/i;
const STRONG_NAME =
  /kicker|overline|eyebrow|dachzeile|spitzmarke|topline|roofline|surtitle|overtitle|pretitle|antetitulo|surtitre|occhiello|chapeu|volanta|cintillo/i;
const LONGEST = 80;
const MOST_WORDS = 9;
const ABOVE = 4;
const BLANK = /\s+/;
const withoutMarks = trimmer(":|/–—-");

/** The label above the headline; `null` block where it stands in the headline's own block. */
export interface Kicker {
  readonly decision: Decision<"kicker">;
  readonly block: TextBlock | null;
}

/** Decides the kicker: the short line right above the headline, or the part of its heading that is not the headline. */
export function decideKicker(context: MetadataContext, hints: DateHints, used: ReadonlySet<TextBlock>): Kicker {
  const top = context.headline.block;
  if (top === null) return { decision: heaviest("kicker", [], null), block: null };
  const weighed: Weighed<"kicker">[] = [...insideHeading(context, top)];
  for (let i = top.index - 1; i >= Math.max(0, top.index - ABOVE); i--) {
    const block = context.page.blocks[i] as TextBlock;
    const one = weighKicker(block, top, { context, hints, used });
    if (one !== null) weighed.push(one);
  }
  const decision = heaviest("kicker", weighed, null);
  const winner = weighed.find((one) => one.value === decision.value && one.source === decision.source);
  return { decision, block: winner?.block === top ? null : (winner?.block ?? null) };
}

/** What a heading prints beside the headline itself. */
function insideHeading({ headline, page }: MetadataContext, top: TextBlock): readonly Weighed<"kicker">[] {
  const heading = headingOf(top.element);
  if (heading === null || headline.text === null) return [];
  const from = Math.max(0, top.index - 2);
  const texts = page.blocks.slice(from, top.index + 1).flatMap((block) => block.texts.filter((text) => contains(heading, text)));
  const key = headlineKey(headline.text);
  for (let count = 1; count < texts.length && count <= 3; count++) {
    if (headlineKey(joinTexts(texts.slice(count))) !== key) continue;
    const value = withoutMarks(joinTexts(texts.slice(0, count)));
    if (value === "" || value.length > LONGEST) return [];
    return [
      {
        field: "kicker",
        value,
        source: `visible ${heading.tag}`,
        block: top,
        weight: KICKER.inHeading,
        reason: "stands in the heading, before the headline",
      },
    ];
  }
  return [];
}

function headingOf(element: PageElement): PageElement | null {
  let at: PageElement | null = element;
  for (let level = 0; level < 4 && at !== null; level++, at = at.parent) if (HEADINGS.has(at.tag) || at.tag === "hgroup") return at;
  return null;
}

interface KickerInput {
  readonly context: MetadataContext;
  readonly hints: DateHints;
  /** Blocks of other fields. */
  readonly used: ReadonlySet<TextBlock>;
}

function weighKicker(block: TextBlock, top: TextBlock, { context, hints, used }: KickerInput): Weighed<"kicker"> | null {
  const { text } = block;
  if (block.hidden || used.has(block) || text.length > LONGEST || text.split(BLANK).length > MOST_WORDS) return null;
  if (NO_KICKER.test(text) || SEPARATED.test(text)) return null;
  if (readPrintedDate(text, hints) !== null || headlineKey(text) === headlineKey(context.headline.text ?? "") || headlineKey(text).length < 2) return null;
  const distance = top.index - block.index;
  const name = namedAs(block.element, top.element);
  const isNear = distance === 1 && sharesBox(block.element, top.element);
  let weight = name === "strong" ? KICKER.named : name === "loose" ? KICKER.namedLoosely : 0;
  if (isNear && !isMenuItem(block, context)) weight += KICKER.sameBox;
  weight -= (distance - 1) * KICKER.fartherOff;
  const reason = name === "none" ? (isNear ? "right above the headline" : "above the headline") : "named so by its markup";
  return { field: "kicker", value: withoutMarks(text), source: "visible text", block, weight: weight < KICKER.threshold ? 0 : weight, reason };
}

/** Whether a line stands in a menu or is the last step of a breadcrumb: its neighbour above stands in the same list. */
function isMenuItem(block: TextBlock, { page }: MetadataContext): boolean {
  const before = page.blocks[block.index - 1];
  for (let at: PageElement | null = block.element, level = 0; at !== null && level < 4; at = at.parent, level++) {
    if (at.tag === "nav" || (at.tag === "header" && level > 2)) return at.tag === "nav";
    if (at.tag === "ul" || at.tag === "ol" || at.tag === "dl") return before !== undefined && contains(at, before.element);
  }
  return before !== undefined && before.element.parent === block.element.parent && before.linkLength > 0 && block.linkLength > 0 && before.text.length <= 40;
}

/** Durations, counters, and what a wall prints above the headline. */
const NO_KICKER = /^[\d\s:.,/|-]+$|abonn|subscri|suscript|abbonat|assinante|premium|exklusiv f|réservé|members? only|подписчик|登录|会員限定|有料/i;
const SEPARATED = /\s[|>/»›]\s|[|›»]/;

function namedAs(element: PageElement, top: PageElement): "strong" | "loose" | "none" {
  let at: PageElement | null = element;
  let found: "loose" | "none" = "none";
  for (let level = 0; level < 4 && at !== null && !contains(at, top); level++, at = at.parent) {
    if (at.classes.some((name) => STRONG_NAME.test(name))) return "strong";
    if (at.classes.some((name) => KICKER_NAME.test(name))) found = "loose";
  }
  return found;
}

/** Whether a line stands in the headline's own box, at most a few levels up. */
function sharesBox(element: PageElement, top: PageElement): boolean {
  let at: PageElement | null = element;
  for (let level = 0; level < 4 && at !== null; level++, at = at.parent) if (contains(at, top)) return at.depth >= top.depth - 3;
  return false;
}
