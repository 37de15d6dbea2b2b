import { HEADINGS } from "../../page/elements.js";
import type { TextBlock } from "../../page/page.js";
import { textBefore } from "../../text/edges.js";
import { kindOfName, splitNames, startsWithBy } from "../../words/names.js";
import type { MetadataContext } from "../context.js";
import type { Regions } from "../regions.js";
import { authorsOfLine, IN_SECTION, linkedNames, SHORT_LINE } from "./author-lines.js";
import type { FoundAuthors, FoundName } from "./found-authors.js";
import { toName, unique } from "./found-authors.js";
import { isAmongOthers } from "./others-names.js";
import { AUTHORS } from "./weights.js";

const LONGEST_LINE = 220;

/** Lines between two author links of one byline, at most. */
const CLUSTER_GAP = 3;
/** In the tail, lines that say "By" are the article's own only right behind the text. */
const TAIL_LINES = 5;
/** Words that tell of an author wherever they stand, as a list of facts about the story has them. */
const AUTHOR_LABEL =
  /^(?:written by|authors?\s?[:：]|autor|auteure?s?\b|geschrieben von|verfasst von|escrito por|scritto da|écrit par|автор|penulis|skriven av)/i;
const LONGEST_LONE = 60;

/** What is printed around the article: links to author pages, elements named so, lines that begin with "By". */
export function printedAuthors(context: MetadataContext, regions: Regions): readonly FoundAuthors[] {
  const found: FoundAuthors[] = [];
  for (const [blocks, malus] of [
    [regions.header, 0],
    [regions.tail, AUTHORS.inTail],
  ] as const) {
    const linked: Linked[] = [];
    blocks.forEach((block, i) => {
      if (block === context.headline.block || block.hidden || block.text.length > LONGEST_LINE || context.body.isBody(block)) return;
      const links = linkedNames(block, context.page);
      const early = block.index < regions.headlineIndex - 3 ? AUTHORS.aboveHeadline : 0;
      const line = authorsOfLine(block, malus + early, malus === 0 || i < TAIL_LINES || AUTHOR_LABEL.test(block.text), context.page);
      if ((line === null && links.length === 0) || isAmongOthers(block, context)) return;
      for (const name of links) linked.push({ name, block });
      if (line !== null) found.push(line);
    });
    clusters(linked).forEach((cluster, i) => {
      const [first] = cluster;
      if (first === undefined) return;
      found.push({
        names: unique(cluster.map((one) => one.name)),
        source: "visible a[rel=author]",
        family: "link",
        trust: AUTHORS.linked - malus - i * AUTHORS.laterLinks,
        block: first.block,
      });
    });
  }
  found.push(...atEdges(context), ...loneNames(context, regions));
  return found;
}

interface Linked {
  readonly name: FoundName;
  readonly block: TextBlock;
}

/** Author links that stand together. */
function clusters(linked: readonly Linked[]): readonly (readonly Linked[])[] {
  const groups: Linked[][] = [];
  let last: TextBlock | null = null;
  for (const one of linked) {
    const group = groups[groups.length - 1];
    if (group !== undefined && last !== null && one.block.index - last.index <= CLUSTER_GAP) group.push(one);
    else groups.push([one]);
    last = one.block;
  }
  return groups;
}

/** Short lines at the body's edges that say "By" and nothing else, or are a name in bold above the text. */
function atEdges({ page, body }: MetadataContext): readonly FoundAuthors[] {
  if (body.first === null || body.last === null) return [];
  const start = page.blocks.slice(Math.max(0, body.first.index - 1), body.first.index + 3);
  const edges = [...start, ...page.blocks.slice(Math.max(0, body.last.index - 1), body.last.index + 1)];
  return edges.flatMap((block) => {
    if (block.text.length > SHORT_LINE) return [];
    if (startsWithBy(block.text)) return authorsOfLine(block, AUTHORS.atEdge, true, page) ?? [];
    return start.includes(block) ? boldNames(block) : [];
  });
}

function boldNames(block: TextBlock): readonly FoundAuthors[] {
  if (block.element.tag !== "p" || block.linkLength > 0) return [];
  if (block.texts.some((text) => text.data.trim() !== "" && text.parent.tag !== "strong" && text.parent.tag !== "b")) return [];
  const names = splitNames(block.text);
  if (names.length === 0 || names.some((name) => !FULL_NAME.test(name)) || names.join("").length < block.text.length * 0.7) return [];
  return [{ names: names.map((name) => toName(name, null)), source: "visible text", family: "printed", trust: AUTHORS.boldName, block }];
}

/** Lines between headline and text that are one full name, beside a date. */
function loneNames({ page, headline, body }: MetadataContext, regions: Regions): readonly FoundAuthors[] {
  if (headline.block === null) return [];
  return regions.header.flatMap((block) => {
    const { text, index } = block;
    if (index <= regions.headlineIndex || text.length > LONGEST_LONE || block.hidden || body.isBody(block) || HEADINGS.has(block.element.tag)) return [];
    const name = FULL_NAME.test(text) ? text : besideDate(text);
    if (name === null || !SIGNING.has(kindOfName(name))) return [];
    const isDated = name !== text || [index - 1, index + 1, ...(isShort(page.blocks[index + 1]) ? [index + 2] : [])].some((i) => isDate(page.blocks[i]));
    if (!isDated || isAmongOthers(block, { headline, body })) return [];
    return [{ names: [toName(name, null)], source: "visible text", family: "printed" as const, trust: AUTHORS.loneName, block }];
  });
}

const SIGNING: ReadonlySet<string> = new Set(["person", "desk"]);

/** A short line with a date or a time; a heading's year is its topic's. */
function isDate(block: TextBlock | undefined): boolean {
  return block !== undefined && block.text.length < SHORT_LINE && !HEADINGS.has(block.element.tag) && YEAR_OR_TIME.test(block.text);
}

/** What may stand between a name and the date: the person's function. */
function isShort(block: TextBlock | undefined): boolean {
  return block !== undefined && block.text.length <= LONGEST_LONE && !HEADINGS.has(block.element.tag);
}

/** The one full name of a line whose pieces are dates, names and sections: "Dec 26, 2025 • Jane Doe in Politics". */
function besideDate(text: string): string | null {
  const pieces = text.split(PIECES).map((piece) => piece.trim());
  if (pieces.length < 2 || !pieces.some((piece) => YEAR_OR_TIME.test(piece))) return null;
  const names = pieces.map((piece) => textBefore(textBefore(piece, IN_SECTION), ON_BEHALF)).filter((piece) => FULL_NAME.test(piece));
  return names.length === 1 ? (names[0] ?? null) : null;
}

const ON_BEHALF = /\s(?:on behalf of|im Namen|im Auftrag|au nom d)/;
const PIECES = /[•·⋅∙|]|\s[–—-]\s/u;

const FULL_NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}\.)?(?:\s(?:de|van|von|der|da|di|del|la|le|bin|al))?(?:\s\p{Lu}[\p{L}'’.-]+){1,2}$/u;
const YEAR_OR_TIME = /(?:19|20)\d{2}|\d{1,2}:\d{2}|\bago\b|min(?:ute)?s? read/i;
