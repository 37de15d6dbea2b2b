import type { LinkedItem } from "../../declared/linked-data.js";
import { texts } from "../../declared/linked-data.js";
import { firstMeta } from "../../declared/metas.js";
import type { TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { attribute, contains } from "../../page/tree.js";
import { headlineKey, wordKey } from "../../text/text-keys.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest, settled } from "../decision.js";
import type { Regions } from "../regions.js";
import { DESCRIPTION, STANDFIRST } from "./weights.js";

/** Metas that hold a summary. */
const SUMMARY_METAS = ["og:description", "description", "twitter:description", "dc.description", "dcterms.description", "sailthru.description", "abstract"];
/** Class names of the text set apart under a headline, by language. */
const STANDFIRST_NAME =
  /(?:^|[-_\s]|[a-z](?=[A-Z]))(?:standfirst|stand-?first|dek|deck|lede|lead|lead-?(?:text|in|paragraph)|leadin|subtitle|sub-?title|sub-?head(?:line|ing)?|sub-?hed|subhed|subline|strapline|intro(?:duction|text)?|ingress|manchet(?:te|_)?|summary|abstract|teaser-?text|excerpt|chapo|chapeau|entradilla|bajada|copete|volanta|sommario|occhiello|catenaccio|resumo|linha-?fina|bigode|gravata|vorspann|anleser|untertitel|unterzeile|samenvatting|perex|anons|anotacia|zajawka|spot|ozet|szoveg-?lead|excerto|underrubrik|underrubrikk|undertittel|underrubric|preamble|kurzfassung|description|tagline|sapo|desc|highlights|key-?points|bullet-?points|article-?sub|synopsis|overview|announce|tldr|at-?a-?glance)(?=$|[-_\s\d]|[A-Z])/;
const NOT_STANDFIRST_NAME =
  /caption|credit|image|photo|related|teaser-?(?:list|box)|newsletter|author|bio|meta-?info|time|date|share|comment|promo|breadcrumb|tags?(?:$|[-_])/i;
const STANDFIRST_PROPERTIES: ReadonlySet<string> = new Set(["description", "alternativeHeadline", "abstract", "alternativeheadline"]);
const SHORTEST = 25;
const LONGEST = 900;
/** The model has learned from first paragraphs and standfirsts alike: where it is this sure, a description that repeats the text is taken from it. */
const SURE_BODY = 0.85;
const PROSE_LENGTH = 45;
const MAX_HEADER = 5;
const MOST_PARTS = 6;

/** The summary that is set apart under the headline, with the blocks that print it. */
export interface Standfirst {
  readonly decision: Decision<"standfirst">;
  readonly blocks: readonly TextBlock[];
}

/** Decides the standfirst: the lines between headline and text that are named so, or that the description repeats. */
export function decideStandfirst(context: MetadataContext, regions: Regions, used: ReadonlySet<TextBlock>, signatures: readonly TextBlock[]): Standfirst {
  const summaries = summariesOf(context);
  const titles = titleKeys(context);
  const lines = linesBelow(context, regions, used).filter((block) => !titles.has(headlineKey(block.text)));
  const signed = signatureIndex(context, signatures);
  const rated = lines.map((block) => weighStandfirst(block, summaries, context, signed));
  let best = -1;
  rated.forEach((one, i) => {
    if (one.weight >= STANDFIRST.threshold && (best === -1 || one.weight > (rated[best]?.weight ?? 0))) best = i;
  });
  const winner = best === -1 ? null : (rated[best] ?? null);
  if (winner === null || winner.block === null) return { decision: settled("standfirst", rated, null, null), blocks: [] };
  const blocks = wholeOf(winner.block, lines, rated);
  const whole = { ...winner, value: blocks.map((block) => block.text).join("\n") };
  return {
    decision: settled("standfirst", [whole, ...rated.filter((one) => !blocks.includes(one.block as TextBlock))], whole, null),
    blocks,
  };
}

/** Index of the first byline or date behind a printed headline, where nothing but a few lines stands between; -1 where there is none. */
function signatureIndex({ headline }: MetadataContext, signatures: readonly TextBlock[]): number {
  if (headline.block === null) return -1;
  const from = headline.block.index;
  const behind = signatures.map(({ index }) => index).filter((index) => index > from && index - from <= MAX_HEADER);
  return behind.length === 0 ? -1 : Math.min(...behind);
}

/** The page's meta description. */
export function decideDescription({ declared }: MetadataContext): Decision<"description"> {
  const weighed: Weighed<"description">[] = [];
  const names = ["description", "og:description", "twitter:description", "dc.description", "sailthru.description"];
  names.forEach((name, i) => {
    const meta = firstMeta(declared.metas, [name]);
    if (meta !== null)
      weighed.push({
        field: "description",
        value: meta.content,
        source: `meta ${name}`,
        block: null,
        weight: (names.length - i) * DESCRIPTION.step,
        reason: i === 0 ? "the description itself" : "in place of a description",
      });
  });
  for (const item of [declared.article, declared.markedArticle]) {
    const text = item === null ? undefined : texts(item.node, "description")[0];
    if (item !== null && text !== undefined)
      weighed.push({
        field: "description",
        value: text,
        source: `${item.syntax} ${item.types[0] ?? ""}.description`,
        block: null,
        weight: DESCRIPTION.inItem,
        reason: "in place of a description",
      });
  }
  return heaviest("description", weighed, null);
}

/** Keys of everything the page gives as a title: a line that repeats one is a headline, not its summary. */
function titleKeys({ declared, page, headline }: MetadataContext): ReadonlySet<string> {
  const names = ["og:title", "twitter:title", "title"].flatMap((name) => declared.metas.get(name)?.map((meta) => meta.content) ?? []);
  const items = declared.article === null ? [] : [...texts(declared.article.node, "headline"), ...texts(declared.article.node, "name")];
  return new Set([...names, ...items, page.title ?? "", headline.text ?? ""].map(headlineKey));
}

function summariesOf({ declared }: MetadataContext): readonly string[] {
  const found = SUMMARY_METAS.flatMap((name) => declared.metas.get(name)?.map((meta) => meta.content) ?? []);
  const items = [declared.article, declared.markedArticle].flatMap((item: LinkedItem | null) =>
    item === null ? [] : [...texts(item.node, "description"), ...texts(item.node, "abstract")],
  );
  return [...new Set([...found, ...items].map((text) => wordKey(text.replace(ELLIPSIS, ""))))].filter((key) => key.length >= SHORTEST);
}

const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

/** Lines behind the headline up to the first paragraphs of the body. */
function linesBelow(context: MetadataContext, regions: Regions, used: ReadonlySet<TextBlock>): readonly TextBlock[] {
  const { page, body, headline } = context;
  const start = (headline.block?.index ?? regions.header[0]?.index ?? 0) + (headline.block === null ? 0 : 1);
  // A story of one paragraph is a story: its only paragraph sums nothing up.
  const only = body.first === body.last ? body.first : null;
  const first = body.first?.index ?? start + 12;
  const end = Math.min(Math.max(first, start) + 3, start + 40, page.blocks.length);
  const lines: TextBlock[] = [];
  for (let i = start; i < end; i++) {
    const block = page.blocks[i] as TextBlock;
    const { length } = block.text;
    if (
      block !== only &&
      length >= SHORTEST &&
      length <= LONGEST &&
      !used.has(block) &&
      block.linkLength < length * 0.6 &&
      !(block.hidden && !body.isBody(block))
    )
      lines.push(block);
  }
  return lines;
}

function weighStandfirst(block: TextBlock, summaries: readonly string[], { body, page }: MetadataContext, signed: number): Weighed<"standfirst"> {
  const reasons: string[] = [];
  let weight = 0;
  const note = (amount: number, reason: string): void => {
    weight += amount;
    reasons.push(reason);
  };
  const named = namedBox(block.element);
  if (named !== null && !(body.last !== null && body.last !== block && contains(named, body.last.element) && body.isBody(block)))
    note(STANDFIRST.named, "named so by its markup");
  const agreement = agreementOf(block.text, summaries);
  if (agreement > 0) note(STANDFIRST.agrees * agreement, "the description repeats it");
  if (HEADINGS.has(block.element.tag)) note(block.text.length >= PROSE_LENGTH ? STANDFIRST.heading : STANDFIRST.heading / 2, `in <${block.element.tag}>`);
  if (block.index < signed && block.text.length >= PROSE_LENGTH) note(STANDFIRST.aboveByline, "between headline and byline");
  if (isStrong(block)) note(STANDFIRST.strong, "set in bold");
  if (body.isBody(block)) {
    note(body.score(block) > SURE_BODY ? STANDFIRST.surelyInBody : STANDFIRST.inBody, "reads as part of the body");
    if (agreement >= 0.9 && isSetApart(block, page.blocks[block.index + 1])) note(STANDFIRST.setApart, "set apart from what follows");
  } else if (block.index < (body.first?.index ?? page.blocks.length)) {
    note(STANDFIRST.aboveBody, "above the body");
    if (block.text.length >= PROSE_LENGTH && SENTENCE.test(block.text) && !isInFigure(block.element)) note(STANDFIRST.proseAbove, "a sentence of its own");
  }
  return {
    field: "standfirst",
    value: block.text,
    source: "visible text",
    block,
    weight,
    reason: reasons.join(", ") || "nothing speaks for it",
  };
}

const SENTENCE = /[.!?…。！？।؟]["”»’')\]]?$/u;

function isSetApart(block: TextBlock, next: TextBlock | undefined): boolean {
  if (next === undefined) return false;
  const { element } = block;
  return element.parent !== next.element.parent || element.tag !== next.element.tag || element.classes.join(" ") !== next.element.classes.join(" ");
}

function isInFigure(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let level = 0; level < 5 && at !== null; level++, at = at.parent)
    if (at.tag === "figure" || at.tag === "figcaption" || at.tag === "button" || at.tag === "form") return true;
  return false;
}

const HEADINGS: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5"]);

/** The element that names a line a standfirst; a box that holds all of the body names nothing. */
function namedBox(element: PageElement): PageElement | null {
  let at: PageElement | null = element;
  for (let level = 0; level < 4 && at !== null; level++, at = at.parent) {
    if (at.tag === "article" || at.tag === "main" || at.tag === "body") return null;
    if (at.classes.some((name) => NOT_STANDFIRST_NAME.test(name))) return null;
    if (at.classes.some((name) => STANDFIRST_NAME.test(name)) || (at.id !== null && STANDFIRST_NAME.test(at.id))) return at;
    if (STANDFIRST_PROPERTIES.has(attribute(at, "itemprop") ?? "")) return at;
  }
  return null;
}

/** 1 where a summary says the same, less where one is the beginning of the other. */
function agreementOf(text: string, summaries: readonly string[]): number {
  const key = wordKey(text);
  let best = 0;
  for (const summary of summaries) {
    if (summary === key) return 1;
    const [short, long] = summary.length < key.length ? [summary, key] : [key, summary];
    if (short.length >= 40 && long.startsWith(short)) best = Math.max(best, short.length / long.length > 0.6 ? 0.9 : 0.6);
    else if (short.length >= 60 && long.includes(short)) best = Math.max(best, 0.5);
  }
  return best;
}

function isStrong(block: TextBlock): boolean {
  return block.texts.every((text) => {
    for (let at: PageElement | null = text.parent; at !== null; at = at.parent) {
      if (at.tag === "strong" || at.tag === "b") return true;
      if (at === block.element) break;
    }
    return text.data.trim() === "";
  });
}

/** A standfirst of several lines: all lines of the same element that are named like the chosen one. */
function wholeOf(chosen: TextBlock, lines: readonly TextBlock[], rated: readonly Weighed<"standfirst">[]): readonly TextBlock[] {
  const list = holderOf(chosen.element);
  const parts = lines.filter(
    (block, i) =>
      block === chosen ||
      ((rated[i]?.weight ?? 0) >= STANDFIRST.threshold && holderOf(block.element) === list && Math.abs(block.index - chosen.index) < MOST_PARTS),
  );
  return parts.length > MOST_PARTS ? [chosen] : parts;
}

/** The list an item stands in, else the element around. */
function holderOf(element: PageElement): PageElement | null {
  let at: PageElement | null = element;
  for (let level = 0; level < 3 && at !== null; level++, at = at.parent) if (at.tag === "ul" || at.tag === "ol") return at;
  return element.parent;
}
