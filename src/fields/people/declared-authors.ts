import type { Json, JsonObject, LinkedData, LinkedItem } from "../../declared/linked-data.js";
import { firstText, isObject, resolve, texts, typesOf, values } from "../../declared/linked-data.js";
import { plainText } from "../../page/plain-text.js";
import { absoluteUrl } from "../../page/url.js";
import { notNames } from "../../words/byline-words.js";
import { cleanName, kindOfName, splitNames } from "../../words/names.js";
import type { MetadataContext } from "../context.js";
import type { FoundAuthors, FoundName } from "./found-authors.js";
import { toName, unique } from "./found-authors.js";
import { AUTHOR_METAS, AUTHORS } from "./weights.js";

const AUTHOR_KEYS = ["author", "creator"] as const;
/** `twitter:data1` holds the author where its label says so. */
const LABELLED_META = "twitter:data1";
const AUTHOR_LABEL = /written by|author|autor|auteur|von|por|par|scritto|geschrieben|verfasst|skriven|yazar|автор/i;

/** What JSON-LD, microdata and metas give. */
export function declaredAuthors({ declared, page }: MetadataContext): readonly FoundAuthors[] {
  const found: FoundAuthors[] = [];
  for (const [item, trust] of [
    [declared.article, AUTHORS.inJsonLd],
    [declared.webPage, AUTHORS.inWebPage],
    [declared.markedArticle, AUTHORS.inMarkup],
  ] as const) {
    if (item === null) continue;
    for (const key of AUTHOR_KEYS) {
      const names = namesOfItem(declared.data, item, key, page.baseUrl);
      if (names.length === 0) continue;
      const source = `${item.syntax} ${item.types[0] ?? ""}.${key}${names.length === 1 ? "" : "[]"}.name`;
      found.push({
        names,
        source,
        family: item.syntax === "json-ld" ? "json-ld" : "marked",
        trust: key === "author" ? trust : trust - AUTHORS.asCreator,
        block: null,
      });
    }
  }
  for (const [name, trust] of AUTHOR_METAS) {
    if (name === LABELLED_META && !AUTHOR_LABEL.test(declared.metas.get("twitter:label1")?.[0]?.content ?? "")) continue;
    const contents = (declared.metas.get(name) ?? []).map((meta) => (REVERSING.has(name) ? forwards(meta.content) : meta.content));
    const names = contents.flatMap((content) => splitNames(content).map((one) => toName(one, null)));
    if (names.length > 0) found.push({ names: unique(names), source: `meta ${name}`, family: "meta", trust, block: null });
  }
  return found;
}

/** Library metas, which put the family name first. */
const REVERSING: ReadonlySet<string> = new Set(["citation_author", "dc.creator", "dcterms.creator", "dc.contributor"]);
const REVERSED = /^([^,;]{2,40}), ([^,;]{1,40})$/;

function forwards(name: string): string {
  return name.replace(REVERSED, "$2 $1");
}

function namesOfItem(data: LinkedData, item: LinkedItem, key: string, base: string | null): readonly FoundName[] {
  return unique(values(item.node, key).flatMap((value) => namesOfValue(data, value, base)));
}

function namesOfValue(data: LinkedData, value: Json, base: string | null): readonly FoundName[] {
  if (typeof value === "string") return splitNames(plainText(value)).map((name) => toName(name, null));
  if (!isObject(value)) return [];
  const node = resolve(data, value);
  const full = fullName(node);
  if (full === null) return [];
  const address = firstText(node, "url") ?? firstText(node, "@id");
  const url = address === null ? null : absoluteUrl(address, base);
  const isOrganization = typesOf(node).some((type) => ORGANIZATION.test(type));
  const split = isOrganization ? [] : splitNames(full);
  const names = split.length > 0 ? split : [cleanName(full)].filter((name) => isUsable(name));
  return names.map((name) => ({
    ...toName(name, names.length === 1 ? pageOf(url) : null),
    ...(isOrganization && kindOfName(name) === "person" ? { kind: "desk" as const } : {}),
  }));
}

/** A declared name that looks like nobody's is still what the page says: a site's own name, a nickname; what stands in brackets is a picture's credit. */
function isUsable(name: string): boolean {
  return name.length > 1 && name.length <= 60 && !name.startsWith("(") && !name.includes("://") && !notNames().has(name.toLowerCase());
}

const ORGANIZATION = /organization|newspaper|corporation/i;

function fullName(node: JsonObject): string | null {
  const name = texts(node, "name").join(", ");
  if (name !== "") return name;
  const parts = [firstText(node, "givenName"), firstText(node, "additionalName"), firstText(node, "familyName")].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" ") : firstText(node, "alternateName");
}

/** Identifiers with a fragment (`#/schema/person/…`) are no pages. */
function pageOf(url: string | null): string | null {
  return url === null || url.includes("#") ? null : url;
}
