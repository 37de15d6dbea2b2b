import { firstText } from "../../declared/linked-data.js";
import type { SiteNames } from "../../declared/site-names.js";
import { isSiteName } from "../../declared/site-names.js";
import type { TextBlock } from "../../page/page.js";
import { trimmer } from "../../text/edges.js";
import { headlineKey } from "../../text/text-keys.js";
import { agencyOf, isDoubtfulAgency } from "../../words/agency-table.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest } from "../decision.js";
import type { Regions } from "../regions.js";
import { DATELINE } from "./weights.js";

const PLACE = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:[\\s-](?:\\p{L}{1,4}\\s)?\\p{Lu}[\\p{L}\\p{M}'’.]*){0,3}(?:,\\s\\p{Lu}[\\p{L}.\\s]{1,20})?";
/** "BERLIN (dpa) -", "LINDHOLM, June 18 (Reuters) -", "Berlin (dpa/lnw) –", "Berlin. (dpa)". */
const WITH_AGENCY = new RegExp(`^(${PLACE}?)(?:[,.]?\\s\\p{L}{3,9}\\.?\\s\\d{1,2})?[,.]?\\s?[([]([^()\\[\\]]{2,40})[)\\]]\\s?[-–—:.]{0,2}\\s?`, "u");
/** "BAGHDAD, July 20 -", "WASHINGTON —": capitals, a dash. */
const IN_CAPITALS =
  /^(\p{Lu}[\p{Lu}\p{M}'’.]{2,}(?:[\s-]\p{Lu}[\p{Lu}\p{M}'’.]*){0,3}(?:,\s[\p{Lu}][\p{L}.]{1,15}){0,2})(?:,?\s\p{L}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)?\s?(?:[-–—]{1,2}|:|\/\/)\s/u;
/** The same in scripts without capitals: one to three words before a dash. */
const WITHOUT_CASE = /^((?:[\p{sc=Arabic}\p{sc=Hebrew}][\p{sc=Arabic}\p{sc=Hebrew}\p{M}]*\s){1,3})[-–—ـ]\s/u;
/** "Berlin – ", "Hamburg. ": set apart by bold type or a span of its own. */
const SET_APART = new RegExp(`^(${PLACE})\\s?[.:–—-]$`, "u");
const BYLINE = /^(\p{Lu}[\p{L}\p{M}'’.\s-]{1,30}?)\s+[-–—|·]\s+(.{2,40})$/u;
const START = 120;
const LONGEST = 45;

/** Decides the place that the report comes from. */
export function decideDateline(context: MetadataContext, regions: Regions, site: SiteNames): Decision<"dateline"> {
  const weighed: Weighed<"dateline">[] = [];
  const add = (value: string | null | undefined, found: Pick<Weighed<"dateline">, "source" | "weight" | "reason" | "block">): void => {
    const place = withoutMarks(value ?? "");
    if (place.length > 1 && place.length <= LONGEST && agencyOf(place) === null && !site.keys.has(headlineKey(place)))
      weighed.push({ field: "dateline", value: place, ...found });
  };
  for (const first of openingBlocks(context)) {
    const start = first.text.slice(0, START);
    const agency = WITH_AGENCY.exec(start);
    if (agency !== null && isAgencyText(agency[2] as string))
      add(agency[1], { source: "visible text", weight: DATELINE.withAgency, reason: "before the agency at the text's start", block: first });
    else
      add(IN_CAPITALS.exec(start)?.[1] ?? WITHOUT_CASE.exec(start)?.[1], {
        source: "visible text",
        weight: DATELINE.beforeDash,
        reason: "before a dash at the text's start",
        block: first,
      });
    add(setApart(first), { source: "visible text", weight: DATELINE.setApart, reason: "set apart at the text's start", block: first });
  }
  for (const block of regions.header) {
    if (block.text.length <= LONGEST && block.index > regions.headlineIndex && block.element.classes.some((name) => PLACE_NAME.test(name)))
      add(block.text, { source: "visible text", weight: DATELINE.named, reason: "named so by its markup", block: block });
    const line = block.text.length <= 70 ? BYLINE.exec(block.text) : null;
    const publisher = line?.[2] ?? "";
    const again = regions.header.filter((one) => one.text === publisher).length > 0;
    if (line !== null && block !== context.headline.block && (isSiteName(publisher, site) || again))
      add(line[1], { source: "visible byline", weight: DATELINE.inByline, reason: "before the publisher in the byline", block: block });
  }
  const { article } = context.declared;
  if (article !== null)
    add(firstText(article.node, "dateline"), {
      source: `json-ld ${article.types[0] ?? ""}.dateline`,
      weight: DATELINE.inItem,
      reason: "declared",
      block: null,
    });
  return heaviest("dateline", weighed, null);
}

/** Names of the element that holds a place alone. */
const PLACE_NAME = /(?:^|[-_])(?:dateline|location|place|ort|lugar|luogo|lieu|plaats|sted|plats|miejsce|misto|mesto|local)(?:$|[-_])/i;
const OPENING = 3;
const OPENING_REACH = 8;

/** The first paragraphs of the body: bullets and standfirsts may come before the one with the place. */
function openingBlocks({ page, body }: MetadataContext): readonly TextBlock[] {
  if (body.first === null) return [];
  return page.blocks
    .slice(body.first.index, body.first.index + OPENING_REACH)
    .filter((block) => body.isBody(block) && block.text.length > 60)
    .slice(0, OPENING);
}

const withoutMarks = trimmer("(", ",.:–—-");
const STRONG: ReadonlySet<string> = new Set(["strong", "b", "em", "i", "span"]);

function setApart(block: TextBlock): string | null {
  const [text] = block.texts;
  if (text === undefined || text.parent === block.element || !STRONG.has(text.parent.tag)) return null;
  return SET_APART.exec(text.data.trim())?.[1] ?? null;
}

const PIECES = /\s?[/,;&+|()[\]]\s?|\s(?:and|und|et|y|e|i|og|och|mit|with|avec|con|mit Material von|via)\s/iu;

/** Whether what stands in brackets are agencies. */
function isAgencyText(text: string): boolean {
  return text.split(PIECES).some((piece) => agencyOf(piece) !== null);
}

/** Agencies that a short line credits; names that are also everyday words count where they stand in capitals. */
function agenciesIn(text: string): readonly string[] {
  return text.split(PIECES).flatMap((piece) => {
    const agency = agencyOf(piece);
    return agency === null || (isDoubtfulAgency(piece) && piece !== piece.toUpperCase()) ? [] : [agency];
  });
}

const CREDITED =
  /(?:^|[\s(])(?:mit|with|avec|con|com|met|med|source|sources|quelle|quellen|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|источник|джерело|πηγή|kaynak|المصدر|منبع|via|from|agencies|agenturen|agences|agencias|\/)\s?[:：]?\s*/iu;
const IN_BRACKETS = /[([（]([^()[\]（）]{2,60})[)\]）]\s*\.?$/u;
const SHORT = 80;
const LINE_EDGE =
  /^(?:©|\(c\)|©\s?\d{4}|copyright|quelle|quellen|source|sources|fuente|fonte|bron|kilde|källa|źródło|zdroj|forrás|источник|джерело|kaynak|المصدر|منبع|by|von|par|por|di|door|av|af|od|від|от|mit material von|mit|with|agenturen|来源|來源|出典)[\s:：]*/iu;

/** Decides which news agencies are credited: in the dateline, in the byline, at the text's end. */
export function decideAgencies(context: MetadataContext, regions: Regions, bylines: readonly TextBlock[], signing: readonly string[]): Decision<"agencies"> {
  const found = new Map<string, string>();
  const add = (names: readonly string[], source: string): void => {
    for (const name of names) if (!found.has(name)) found.set(name, source);
  };
  const { body, page } = context;
  for (const block of openingBlocks(context)) {
    const start = WITH_AGENCY.exec(block.text.slice(0, START));
    if (start !== null) add(agenciesIn(start[2] as string), "visible text");
  }
  for (const name of signing) {
    const agency = agencyOf(name);
    if (agency !== null) add([agency], "authors");
  }
  for (const block of bylines) add(agenciesIn(bare(block.text)), "visible byline");
  const last = body.last;
  if (last !== null) {
    const brackets = IN_BRACKETS.exec(last.text)?.[1];
    if (brackets !== undefined) add(agenciesIn(brackets), "visible text");
    if (last.text.length <= SHORT) add(agenciesIn(bare(last.text)), "visible text");
    for (const block of page.blocks.slice(last.index + 1, last.index + 6)) {
      if (!block.hidden && block.text.length <= SHORT && block.linkLength < block.text.length / 2) add(agenciesIn(bare(block.text)), "visible text");
    }
  }
  for (const block of regions.header) {
    if (block.text.length <= 30 && block !== context.headline.block && block.index > regions.headlineIndex) add(agenciesIn(bare(block.text)), "visible text");
  }
  const value = [...found.keys()];
  const source = value[0] === undefined ? null : (found.get(value[0]) ?? null);
  const candidates = source === null ? [] : [{ field: "agencies" as const, value, source, block: null, won: true, reason: "credited" }];
  return { field: "agencies", value, source, candidates, warnings: [] };
}

function bare(text: string): string {
  const line = text.replace(LINE_EDGE, "").trim();
  const credited = CREDITED.exec(line);
  return credited === null || credited.index === 0 ? line : `${line.slice(0, credited.index)},${line.slice(credited.index + credited[0].length)}`;
}
