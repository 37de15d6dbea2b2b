import { parse } from "tldts";
import type { Page } from "../page/page.js";
import { headlineKey } from "../text/text-keys.js";
import { firstText, objects, texts } from "./linked-data.js";
import { allMetas } from "./metas.js";
import type { RawDeclared } from "./raw.js";

/** The names a site goes by, as comparable keys. */
export interface SiteNames {
  /** RawDeclared names, in the order of trust; never empty strings. */
  readonly names: readonly string[];
  /** Their keys, with the host's own label. */
  readonly keys: ReadonlySet<string>;
  /** The host's label without the public suffix: `"example"` of `www.example.co.uk`; `null` without an address. */
  readonly label: string | null;
}

const NAME_METAS = ["og:site_name", "application-name", "apple-mobile-web-app-title", "cre", "publisher", "dc.publisher", "copyright"];
const SITE_TYPES: ReadonlySet<string> = new Set(["WebSite", "Organization", "NewsMediaOrganization", "Newspaper", "Corporation"]);
const DOMAIN_TAIL = /\.[a-z]{2,6}$/i;

/** Collects what the page calls its site. */
export function readSiteNames(page: Page, declared: RawDeclared): SiteNames {
  const host = page.url === null ? null : parse(page.url);
  const names = [
    ...allMetas(declared.metas, NAME_METAS).map((meta) => meta.content),
    ...publisherNames(declared),
    ...declared.data.items.filter((item) => item.role === null && item.types.some((type) => SITE_TYPES.has(type))).flatMap((item) => texts(item.node, "name")),
  ];
  const keys = new Set<string>();
  for (const name of names) {
    keys.add(headlineKey(name));
    keys.add(headlineKey(name.replace(DOMAIN_TAIL, "")));
  }
  const label = host?.domainWithoutSuffix ?? null;
  if (label !== null) keys.add(headlineKey(label));
  if (host?.domain) keys.add(headlineKey(host.domain));
  if (host?.hostname) keys.add(headlineKey(host.hostname));
  keys.delete("");
  return { names, keys, label: label === null ? null : headlineKey(label) };
}

function publisherNames(declared: RawDeclared): readonly string[] {
  return [declared.article, declared.markedArticle].flatMap((item) =>
    item === null ? [] : [...objects(declared.data, item.node, "publisher").flatMap((one) => firstText(one, "name") ?? []), ...texts(item.node, "publisher")],
  );
}

/** How much longer than a known name a segment may be and still be the site's ("Daily Mail Online"). */
const SLACK = 12;

/** Whether a piece of a title is the site's name. */
export function isSiteName(text: string, site: SiteNames): boolean {
  const key = headlineKey(text);
  if (key.length < 2) return false;
  if (site.keys.has(key) || site.keys.has(headlineKey(text.replace(DOMAIN_TAIL, "")))) return true;
  for (const name of site.keys) {
    if (name.length >= 4 && key.includes(name) && key.length <= name.length + SLACK) return true;
    if (key.length >= 4 && name.includes(key) && name.length <= key.length + SLACK) return true;
  }
  return isInitials(text, site.label);
}

/** Whether a host's label is made of the name's initials: "The Public Domain Review" and `tpdr`. */
function isInitials(text: string, label: string | null): boolean {
  if (label === null || label.length < 3) return false;
  const initials = text
    .split(NOT_WORD)
    .map((word) => word[0]?.toLowerCase() ?? "")
    .join("");
  return initials === label;
}

const NOT_WORD = /[^\p{L}\p{N}]+/u;
