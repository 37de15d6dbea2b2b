import type { Declared } from "../../declared/declared.js";
import { firstText, objects, texts } from "../../declared/linked-data.js";
import { allMetas } from "../../declared/metas.js";
import { elementsByTag } from "../../page/page.js";
import { attribute } from "../../page/tree.js";
import { detectLanguage } from "../../words/detect-language.js";
import { RIGHT_TO_LEFT } from "../../words/scripts.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest, only } from "../decision.js";
import { LANGUAGE } from "./weights.js";

/** Characters of the body that are looked at. */
const SAMPLE = 1500;
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;
const REGION = /^[A-Z]{2}$/;
const SURE = 0.12;

/** A language that the page declares. */
export interface DeclaredLanguage {
  /** BCP 47, cased as usual: `"en-GB"`. */
  readonly tag: string;
  readonly source: string;
}

/** The languages a page declares, the surest first. */
export function declaredLanguages(context: { readonly page: MetadataContext["page"]; readonly declared: Declared }): readonly DeclaredLanguage[] {
  const { page, declared } = context;
  const found: DeclaredLanguage[] = [];
  const add = (value: string | null, source: string): void => {
    const tag = value === null ? null : normalTag(value);
    if (tag !== null) found.push({ tag, source });
  };
  if (declared.article !== null) {
    for (const text of texts(declared.article.node, "inLanguage")) add(text, "json-ld inLanguage");
    for (const node of objects(declared.data, declared.article.node, "inLanguage"))
      add(firstText(node, "alternateName") ?? firstText(node, "name"), "json-ld inLanguage");
  }
  const html = elementsByTag(page, "html")[0];
  if (html !== undefined) {
    add(attribute(html, "lang"), "html[lang]");
    add(attribute(html, "xml:lang"), "html[xml:lang]");
  }
  for (const meta of allMetas(declared.metas, ["og:locale", "content-language", "dc.language", "dcterms.language", "language", "lang"]))
    add(meta.content, `meta ${meta.name}`);
  return found;
}

const BETWEEN_SUBTAGS = /[-_]/;

/** A language tag in its usual case; `null` where the text is none. */
export function normalTag(value: string): string | null {
  const tag = value.trim().split(",")[0]?.trim() ?? "";
  if (!TAG.test(tag)) return null;
  const [first = "", ...rest] = tag.split(BETWEEN_SUBTAGS);
  const tail = rest.map((part) => (part.length === 2 ? part.toUpperCase() : part.length === 4 ? part[0]?.toUpperCase() + part.slice(1).toLowerCase() : part));
  return [ALIASES[first.toLowerCase()] ?? first.toLowerCase(), ...tail].join("-");
}

const ALIASES: Readonly<Record<string, string>> = { iw: "he", in: "id", jp: "ja", nb: "no", tl: "fil", kr: "ko", cn: "zh", ua: "uk" };

/** Decides the language of the body's text: what its words say, with the region the page declares. */
export function decideLanguage(context: MetadataContext): Decision<"language"> {
  const declared = declaredLanguages(context);
  const hint = declared[0]?.tag.split("-")[0] ?? null;
  const detected = detectLanguage(sampleOf(context), hint);
  const weighed: Weighed<"language">[] = declared.map((one, i) => ({
    field: "language",
    value: one.tag,
    source: one.source,
    block: null,
    weight: LANGUAGE.declared - i * LANGUAGE.later,
    reason: "declared",
  }));
  if (detected === null) return heaviest("language", weighed, null);
  const same = declared.find((one) => one.tag.split("-")[0] === detected.language);
  const isCertain = detected.sure >= SURE || same !== undefined;
  const value = same === undefined ? detected.language : regional(same.tag, declared);
  weighed.unshift({
    field: "language",
    value,
    source: "visible text",
    block: null,
    weight: isCertain ? LANGUAGE.byWords : LANGUAGE.byWordsUnsure,
    reason: same === undefined ? "the text's own words, against what is declared" : "the text's own words, as declared",
  });
  return heaviest("language", weighed, null);
}

/** The tag with a region, where another declaration of the same language names one. */
function regional(tag: string, declared: readonly DeclaredLanguage[]): string {
  if (tag.includes("-")) return tag;
  return declared.find((one) => one.tag.startsWith(`${tag}-`) && one.source === "html[lang]")?.tag ?? tag;
}

function sampleOf({ page, body, headline }: MetadataContext): string {
  const parts: string[] = [];
  let length = 0;
  const from = body.first?.index ?? 0;
  const to = body.last?.index ?? page.blocks.length - 1;
  for (let i = from; i <= to && length < SAMPLE; i++) {
    const block = page.blocks[i];
    if (block === undefined || (body.first !== null && !body.isBody(block))) continue;
    parts.push(block.text.slice(0, SAMPLE - length));
    length += block.text.length;
  }
  if (length < 60 && headline.text !== null) parts.push(headline.text);
  return parts.join("\n");
}

/** Decides the writing direction, from the language or else the page's `dir`. */
export function decideDirection({ page }: MetadataContext, language: string | null): Decision<"direction"> {
  const primary = language?.split("-")[0];
  if (primary !== undefined) return only("direction", RIGHT_TO_LEFT.has(primary) ? "rtl" : "ltr", "language");
  const html = elementsByTag(page, "html")[0] ?? null;
  const dir = html === null ? null : attribute(html, "dir")?.toLowerCase();
  return dir === "rtl" ? only("direction", "rtl", "html[dir]") : only("direction", "ltr", "default");
}

/** Country domains whose pages write the day first though they are English. */
const DAY_FIRST_REGIONS: ReadonlySet<string> = new Set("GB UK IE AU NZ ZA IN NG KE GH PK BD LK SG MY HK MT ZW UG TZ NA LS BW JM TT".split(" "));
const MONTH_FIRST_REGIONS: ReadonlySet<string> = new Set("US PH PR GU".split(" "));
const MONTH_FIRST_DOMAINS: ReadonlySet<string> = new Set("us gov edu mil ph".split(" "));

/** Whether the page writes the month before the day in numbers; `null` where nothing tells. */
export function writesMonthFirst(languages: readonly string[], url: string | null): boolean | null {
  const [first] = languages;
  if (first !== undefined && !first.startsWith("en")) return first.startsWith("fil");
  const domain = url === null ? "" : (new URL(url).hostname.split(".").pop() ?? "");
  if (domain.length === 2 && DAY_FIRST_REGIONS.has(domain.toUpperCase())) return false;
  if (MONTH_FIRST_DOMAINS.has(domain)) return true;
  for (const tag of languages) {
    const region = tag.split("-").find((part) => REGION.test(part));
    if (region !== undefined) return MONTH_FIRST_REGIONS.has(region) ? true : DAY_FIRST_REGIONS.has(region) ? false : null;
  }
  return null;
}
