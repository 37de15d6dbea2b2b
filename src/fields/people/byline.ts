import type { Author, Contributor } from "../../contract/article.js";
import type { DateHints } from "../../dates/printed-date.js";
import { readPrintedDate } from "../../dates/printed-date.js";
import { firstText, isObject, resolve, texts, values } from "../../declared/linked-data.js";
import type { SiteNames } from "../../declared/site-names.js";
import { isSiteName } from "../../declared/site-names.js";
import type { TextBlock } from "../../page/page.js";
import { trimmer } from "../../text/edges.js";
import { headlineKey } from "../../text/text-keys.js";
import { kindOfName, splitNames, startsWithBy } from "../../words/names.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest } from "../decision.js";
import type { Regions } from "../regions.js";
import { isNamedAuthor, printedNames } from "./author-lines.js";
import type { CreditsLine } from "./credits-line.js";
import { readCreditsLine } from "./credits-line.js";
import { BYLINE } from "./weights.js";

/** The byline as printed, and every block that prints one. */
export interface Byline {
  readonly decision: Decision<"byline">;
  readonly blocks: readonly TextBlock[];
}

const LONGEST = 220;
const PARTED = /\s[-–—|·]\s/;
const withoutMarks = trimmer("", "|,·•–—-");

/** "Baghdad - Asharq Al-Awsat": nobody signs but the publisher. */
const PLACE_AND_PUBLISHER = /^[^-\u2012-\u2015|]{2,40} [-\u2012-\u2015|] (.{2,60})$/;

/** What is known of the page when its byline is looked for. */
export interface BylineInput {
  readonly authors: readonly Author[];
  readonly site: SiteNames;
  readonly hints: DateHints;
  /** Captions and the headline. */
  readonly notBylines: ReadonlySet<TextBlock>;
  /** The publisher's name. */
  readonly publisher: string | null;
}

/** Decides the byline: the line that names the authors, says "By", or gives place and publisher (`publisher`). */
export function decideByline(context: MetadataContext, regions: Regions, input: BylineInput): Byline {
  const { notBylines, authors } = input;
  const keys = authors.map((author) => headlineKey(author.name)).filter((key) => key.length > 2);
  const weighed: Weighed<"byline">[] = [];
  const blocks: TextBlock[] = [];
  for (const [lines, malus] of [
    [regions.header, 0],
    [regions.edges, 0],
    [regions.tail, BYLINE.inTail],
  ] as const) {
    for (const block of lines) {
      if (notBylines.has(block) || block.hidden || block.text.length > LONGEST || (context.body.isBody(block) && !startsWithBy(block.text))) continue;
      const one = weighByline(block, keys, input, malus);
      if (one === null) continue;
      weighed.push(one);
      blocks.push(block);
    }
  }
  const meta = context.declared.metas.get("byl")?.[0];
  if (meta !== undefined) weighed.push({ field: "byline", value: meta.content, source: "meta byl", block: null, weight: BYLINE.meta, reason: "declared" });
  return { decision: heaviest("byline", weighed, null), blocks };
}

function weighByline(block: TextBlock, keys: readonly string[], { site, hints, publisher }: BylineInput, malus: number): Weighed<"byline"> | null {
  const { text } = block;
  const key = headlineKey(text);
  const reasons: string[] = [];
  let weight = 0;
  const namesAuthor = keys.some((author) => key.includes(author)) && key.length <= keys.join("").length + 80;
  if (namesAuthor && !(SENTENCE.test(text) && key.length > keys.join("").length * 2)) {
    weight += BYLINE.namesAuthor;
    reasons.push("names the authors");
  }
  if (publisher !== null && headlineKey(PLACE_AND_PUBLISHER.exec(text)?.[1] ?? "") === headlineKey(publisher)) {
    weight += BYLINE.placeAndPublisher;
    reasons.push("a place and the publisher");
  }
  const says = startsWithBy(text) && printedNames(text).length > 0;
  if (says) {
    weight += BYLINE.saysBy;
    reasons.push("says who wrote it");
  }
  if (weight > 0 && isNamedAuthor(block.element)) {
    weight += BYLINE.namedElement;
    reasons.push("named so by its markup");
  }
  if (weight === 0 && isPlaceAndPublisher(text, site)) {
    weight += BYLINE.placeAndSite;
    reasons.push("gives place and publisher");
  }
  if (weight === 0) return null;
  return {
    field: "byline",
    value: withoutDate(text, hints),
    source: "visible byline",
    block,
    weight: Math.max(BYLINE.least, weight + malus),
    reason: reasons.join(", "),
  };
}

/** A whole sentence about an author is no byline. */
const SENTENCE = /[\p{Ll}\p{N}]{2}[.!?。]$/u;

function isPlaceAndPublisher(text: string, site: SiteNames): boolean {
  const parts = text.split(PARTED);
  return parts.length === 2 && text.length <= 60 && isSiteName(parts[1] as string, site);
}

/** A byline without the date that shares its line. */
function withoutDate(text: string, hints: DateHints): string {
  const date = readPrintedDate(text, hints);
  if (date === null || date.from === 0) return text;
  const before = withoutMarks(text.slice(0, date.from).replace(WEEKDAY_TAIL, ""));
  return before.length >= 3 ? before : text;
}

/** A label or weekday right before the date. */
const WEEKDAY_TAIL = /[\s|,·•–—-](?:\p{L}{2,12}[.,:]?\s*){1,2}$/u;

/** Decides who else is credited: editors, photographers, translators, further reporters. */
export function decideContributors(
  context: MetadataContext,
  lines: readonly { readonly credits: CreditsLine; readonly block: TextBlock }[],
  authors: readonly Author[],
): Decision<"contributors"> {
  const authorKeys = new Set(authors.map((author) => headlineKey(author.name)));
  const found: Contributor[] = [];
  let source: string | null = null;
  const add = (name: string, role: Contributor["role"], from: string, url: string | null = null): void => {
    const key = headlineKey(name);
    if (authorKeys.has(key) || kindOfName(name) !== "person" || found.some((one) => headlineKey(one.name) === key)) return;
    found.push({ name, url, role });
    source ??= from;
  };
  for (const { credits } of lines) {
    for (const { name, role } of credits.contributors) add(name, role, "visible credits");
    for (const name of credits.reporters) add(name, "reporting", "visible credits");
  }
  for (const item of [context.declared.article, context.declared.markedArticle]) {
    if (item === null) continue;
    for (const [key, role] of DECLARED) {
      for (const value of values(item.node, key)) {
        const names =
          typeof value === "string"
            ? splitNames(value)
            : isObject(value)
              ? texts(resolve(context.declared.data, value), "name").flatMap((name) => splitNames(name))
              : [];
        const url = isObject(value) ? firstText(value, "url") : null;
        for (const name of names) add(name, role, `${item.syntax} ${item.types[0] ?? ""}.${key}`, url !== null && HTTP.test(url) ? url : null);
      }
    }
  }
  const candidates =
    source === null ? [] : [{ field: "contributors" as const, value: found, source, block: lines[0]?.block ?? null, won: true, reason: "credited" }];
  return { field: "contributors", value: found, source, candidates, warnings: [] };
}

const HTTP = /^https?:\/\//;
const DECLARED: readonly (readonly [key: string, role: Contributor["role"]])[] = [
  ["translator", "translator"],
  ["contributor", "other"],
];

/** Lines of credits around the article and at the end of its text. */
export function creditsLines(context: MetadataContext, regions: Regions): readonly { readonly credits: CreditsLine; readonly block: TextBlock }[] {
  const { page, body } = context;
  const last = body.last?.index ?? -1;
  const ends = page.blocks.slice(Math.max(body.first?.index ?? 0, last - 2), last + 1).filter((block) => body.isBody(block));
  const caption = (block: TextBlock): boolean => block.element.tag === "figcaption" || block.element.parent?.tag === "figcaption" || insideFigure(block);
  return [...regions.header, ...ends, ...regions.tail.slice(0, 12)].flatMap((block) => {
    if (block.hidden || block === context.headline.block || caption(block)) return [];
    const credits = readCreditsLine(block.text);
    return credits === null || (ends.includes(block) && credits.rest.length > 40) ? [] : [{ credits, block }];
  });
}

function insideFigure(block: TextBlock): boolean {
  let at: TextBlock["element"] | null = block.element;
  for (let level = 0; level < 6 && at !== null; level++, at = at.parent) if (at.tag === "figure" || at.classes.some((name) => CAPTION.test(name))) return true;
  return false;
}

const CAPTION = /caption|credit|image|photo|picture|figure|gallery/i;
