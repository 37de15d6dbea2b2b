import type { Organization } from "../../contract/article.js";
import type { JsonObject, LinkedItem } from "../../declared/linked-data.js";
import { firstText, isObject, property, resolve, values } from "../../declared/linked-data.js";
import { allMetas } from "../../declared/metas.js";
import type { SiteNames } from "../../declared/site-names.js";
import { isSiteName } from "../../declared/site-names.js";
import { splitTitle } from "../../declared/title-parts.js";
import type { TextBlock } from "../../page/page.js";
import { absoluteUrl } from "../../page/url.js";
import { headlineKey } from "../../text/text-keys.js";
import { agencyOf } from "../../words/agency-table.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest, only } from "../decision.js";
import type { Regions } from "../regions.js";
import { NAME_METAS, PUBLISHER } from "./weights.js";

/** Sites whose stories are mostly other publishers'; by the label of their domain. */
const AGGREGATORS: ReadonlySet<string> = new Set(
  "yahoo msn inkl aol smartnews newsbreak pressreader flipboard news360 upday dailyhunt newsnow googlenews apple pocket feedly toutiao sohu sina 163 qq daum naver line livedoor goo excite biglobe infoseek nifty rambler mail ukr t-online gmx web".split(
    " ",
  ),
);

/** Who made the story, and whose page it is where that is somebody else. */
export interface Publishers {
  readonly publisher: Decision<"publisher">;
  readonly syndicator: Decision<"syndicator">;
}

/** Decides publisher and syndicator. */
export function decidePublishers(context: MetadataContext, regions: Regions, site: SiteNames): Publishers {
  const declared = declaredPublishers(context);
  const host = hostOrganization(context, site, declared);
  const origin = originOf(context, regions, site, declared);
  if (origin === null)
    return { publisher: heaviest("publisher", [...declared, ...host, ...sourceLines(regions)], null), syndicator: only("syndicator", null, null) };
  const page = host[0] ?? declared.find((one) => one.value !== null && isSiteName(one.value.name, site));
  const syndicator = page === undefined ? only("syndicator", null, null) : only("syndicator", page.value, page.source);
  const weighed = [
    origin,
    ...declared
      .filter((one) => one !== origin)
      .map((one) => (one.value !== null && isSiteName(one.value.name, site) ? { ...one, weight: 0, reason: "whose page it is, not who made the story" } : one)),
  ];
  return { publisher: heaviest("publisher", weighed, null), syndicator: { ...syndicator, field: "syndicator" } };
}

function declaredPublishers({ declared, page }: MetadataContext): readonly Weighed<"publisher">[] {
  const weighed: Weighed<"publisher">[] = [];
  for (const [item, key, weight] of [
    [declared.article, "publisher", PUBLISHER.inArticle],
    [declared.markedArticle, "publisher", PUBLISHER.inMarkup],
    [declared.article, "sourceOrganization", PUBLISHER.sourceOrganization],
    [declared.webPage, "publisher", PUBLISHER.inWebPage],
  ] as const) {
    const value = item === null ? null : organizationOf(declared.data, item, key, page.baseUrl);
    if (item !== null && value !== null)
      weighed.push({
        field: "publisher",
        value,
        source: `${item.syntax} ${item.types[0] ?? ""}.${key}`,
        block: null,
        weight,
        reason: "declared",
      });
  }
  return weighed;
}

/** What the page calls its site. */
function hostOrganization(
  { declared, page, headline }: MetadataContext,
  site: SiteNames,
  publishers: readonly Weighed<"publisher">[],
): readonly Weighed<"publisher">[] {
  const url = page.url === null ? null : new URL("/", page.url).href;
  const weighed: Weighed<"publisher">[] = [];
  for (const [name, weight] of NAME_METAS) {
    for (const meta of allMetas(declared.metas, [name]).slice(0, 1)) {
      if (!ADDRESS.test(meta.content) || name === "og:site_name")
        weighed.push({
          field: "publisher",
          value: { name: meta.content, url, logo: logoOf(publishers, meta.content) },
          source: `meta ${name}`,
          block: null,
          weight,
          reason: "the site's name",
        });
    }
  }
  const named = declared.data.items.find((item) => item.types.includes("WebSite"));
  const name = named === undefined ? null : firstText(named.node, "name");
  if (name !== null)
    weighed.push({
      field: "publisher",
      value: { name, url, logo: null },
      source: "json-ld WebSite.name",
      block: null,
      weight: PUBLISHER.webSite,
      reason: "the site's name",
    });
  const title = titleName(page.title, site, headline.text);
  if (title !== null)
    weighed.push({
      field: "publisher",
      value: { name: title, url, logo: null },
      source: "title",
      block: null,
      weight: PUBLISHER.inTitle,
      reason: "what the title adds to the headline",
    });
  return weighed;
}

const ADDRESS = /^https?:|^www\./i;

function logoOf(publishers: readonly Weighed<"publisher">[], name: string): string | null {
  const key = headlineKey(name);
  return publishers.find((one) => one.value !== null && headlineKey(one.value.name) === key)?.value?.logo ?? null;
}

/** What a title adds to the headline: a known name of the site at either end, or a few words before a colon. */
function titleName(title: string | null, site: SiteNames, headline: string | null): string | null {
  if (title === null) return null;
  const { parts } = splitTitle(title);
  const ends = parts.length > 1 ? [parts[parts.length - 1] as string, parts[0] as string] : [];
  const known = ends.find((end) => isSiteName(end, site));
  if (known !== undefined) return known.trim();
  const [, before = "", rest = ""] = COLON.exec(title) ?? [];
  return before !== "" && headlineKey(rest) === headlineKey(headline ?? "") ? before.trim() : null;
}

const COLON = /^([^:]{2,40}):\s+(.+)$/;

function organizationOf(data: MetadataContext["declared"]["data"], item: LinkedItem, key: string, base: string | null): Organization | null {
  for (const value of values(item.node, key)) {
    if (typeof value === "string") return ADDRESS.test(value) ? null : { name: value.trim(), url: null, logo: null };
    if (!isObject(value)) continue;
    const node = resolve(data, value);
    const name = firstText(node, "name") ?? firstText(node, "legalName");
    if (name === null) continue;
    const url = firstText(node, "url");
    return { name, url: url === null ? null : absoluteUrl(url, base), logo: logo(data, node, base) };
  }
  return null;
}

function logo(data: MetadataContext["declared"]["data"], node: JsonObject, base: string | null): string | null {
  const value = property(node, "logo");
  const one = Array.isArray(value) ? value[0] : value;
  const address = typeof one === "string" ? one : isObject(one) ? (firstText(resolve(data, one), "url") ?? firstText(resolve(data, one), "contentUrl")) : null;
  return address === null ? null : absoluteUrl(address, base);
}

/** Who made a story that stands on somebody else's page; `null` where the page's owner made it. */
function originOf(context: MetadataContext, regions: Regions, site: SiteNames, declared: readonly Weighed<"publisher">[]): Weighed<"publisher"> | null {
  if (site.label === null || !AGGREGATORS.has(site.label)) return null;
  const own = portalKeys(context, site.label);
  const isOwn = (name: string): boolean => own.some((key) => headlineKey(name).includes(key));
  const foreign = declared.find((one) => one.value !== null && !isOwn(one.value.name));
  if (foreign !== undefined) return foreign;
  const { article, data } = context.declared;
  const provider = article === null ? null : organizationOf(data, article, "provider", context.page.baseUrl);
  if (provider !== null && !isOwn(provider.name)) return { ...candidate(provider.name, "json-ld provider", null), value: provider };
  return fromTitle(context, site) ?? fromByline(regions, site);
}

/** What a portal goes by: JSON-LD's publisher is none of it, which on a portal is often the provider. */
function portalKeys({ declared }: MetadataContext, label: string): readonly string[] {
  return [label, ...allMetas(declared.metas, ["og:site_name", "application-name"]).map(({ content }) => headlineKey(content))].filter((key) => key !== "");
}

/** "来源：…" and its kin, in a line of the header. */
const SOURCE_LINE =
  /(?:来源|來源|出处|出處|稿源|source|quelle|fuente|fonte|bron|kilde|źródło|источник|джерело|kaynak|المصدر|منبع|sumber|nguồn)\s?[:：]\s*([^\s|,，;：:]{2,30}(?:\s[^\s|,，;：:]{2,20}){0,2}?)(?=$|[\s|,，;])/iu;

/** Names that a line of the header gives as the source; an agency is credited, not the publisher. */
function sourceLines(regions: Regions): readonly Weighed<"publisher">[] {
  return regions.header.flatMap((block) => {
    const name = block.text.length > 120 ? undefined : SOURCE_LINE.exec(block.text)?.[1];
    if (name === undefined || agencyOf(name) !== null) return [];
    return [
      {
        field: "publisher" as const,
        value: { name, url: null, logo: null },
        source: "visible text",
        block,
        weight: PUBLISHER.sourceLine,
        reason: "given as the source",
      },
    ];
  });
}

/** "A headline | Original Publisher | Aggregator". */
function fromTitle({ page, headline }: MetadataContext, site: SiteNames): Weighed<"publisher"> | null {
  if (page.title === null) return null;
  const { parts } = splitTitle(page.title);
  if (parts.length < 3 || !isSiteName(parts[parts.length - 1] as string, site)) return null;
  const name = (parts[parts.length - 2] as string).trim();
  const inHeadline = headlineKey(headline.text ?? "").includes(headlineKey(name));
  return inHeadline || name.length > 50 ? null : candidate(name, "title", null);
}

const PARTED = /\s[-–—|·]\s/;

/** "Baghdad - Asharq Al-Awsat": the publisher behind a place, or on a line of its own that stands twice. */
function fromByline(regions: Regions, site: SiteNames): Weighed<"publisher"> | null {
  for (const block of regions.header) {
    const parts = block.text.split(PARTED);
    const last = parts[parts.length - 1]?.trim() ?? "";
    if (parts.length !== 2 || last.length > 40 || isSiteName(last, site)) continue;
    const key = headlineKey(last);
    const again = regions.header.filter((one) => headlineKey(one.text) === key).length;
    if (again > 0) return candidate(last, "visible byline", block);
  }
  return null;
}

function candidate(name: string, source: string, block: TextBlock | null): Weighed<"publisher"> {
  return {
    field: "publisher",
    value: { name, url: null, logo: null },
    source,
    block,
    weight: PUBLISHER.origin,
    reason: "made the story that another site shows",
  };
}
