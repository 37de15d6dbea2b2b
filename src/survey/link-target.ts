import type { TextBlock } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import { hashText, mix, seedOf, tokenOf } from "../text/hash.js";

/** Where a block's link leads, as far as roles need it. */
export interface LinkTarget {
  /** Hashes of the words of its path, of a foreign host, of its scheme. */
  readonly tokens: readonly number[];
  /** Words of the path's longest step: a story's address tells its headline. */
  readonly slug: number;
  readonly depth: number;
  readonly digits: number;
  /** 1 for another site, 0 for the page's own. */
  readonly external: number;
}

export const LINK_COLUMNS = ["linkSlug", "linkDepth", "linkDigits", "linkExternal"] as const;

/** Seeds of a word of the path, of a foreign site, and of a scheme. */
export const STEP_SEED: number = seedOf("link-step");
export const HOST_SEED: number = seedOf("link-host");
export const SCHEME_SEED: number = seedOf("link-kind");
const LEVELS = 7;
const MAX_TOKENS = 10;
/** Characters of an address that are read. */
export const MAX_LENGTH = 160;
/** A step of more words than this is a headline. */
const SLUG_WORDS = 3;

/** The link that a block's first text stands in; `null` where it stands in none. */
export function linkAround(block: TextBlock): string | null {
  let at: PageElement | null = (block.texts[0] as TextBlock["texts"][number]).parent;
  for (let level = 0; at !== null && level < LEVELS; level++, at = at.parent) {
    if (at.tag === "a") return attribute(at, "href");
  }
  return null;
}

export const SCHEME: RegExp = /^(?:https?:)?\/\/([^/?#]*)/i;
const OTHER_SCHEME = /^([a-z]+):/i;

/** Reads an address without parsing it. */
export function readTarget(href: string, ownSite: string | null): LinkTarget {
  const address = href.trim().slice(0, MAX_LENGTH).toLowerCase();
  const tokens: number[] = [];
  let external = 0;
  let path = address;
  const host = SCHEME.exec(address);
  if (host !== null) {
    path = address.slice(host[0].length);
    const site = siteOf(host[1] as string);
    external = ownSite !== null && site !== ownSite ? 1 : 0;
    if (external === 1) tokens.push(tokenOf(hashText(site, HOST_SEED)));
  } else {
    const scheme = address.startsWith("#") ? "#" : OTHER_SCHEME.exec(address)?.[1];
    if (scheme !== undefined) tokens.push(tokenOf(hashText(scheme, SCHEME_SEED)));
  }
  return { tokens, external, ...readPath(path, tokens) };
}

/** A label before the last one is part of the suffix where it is this short, its point included: `co.uk`. */
const SUFFIX_LABEL = 4;

/** The part of a host that names the site: what stands before its public suffix, roughly. */
export function siteOf(host: string): string {
  const colon = host.indexOf(":");
  const end = host.lastIndexOf(".", colon === -1 ? host.length : colon);
  if (end === -1) return colon === -1 ? host : host.slice(0, colon);
  const second = host.lastIndexOf(".", end - 1);
  if (second === -1 || end - second > SUFFIX_LABEL) return host.slice(second + 1, end);
  return host.slice(host.lastIndexOf(".", second - 1) + 1, second);
}

function readPath(path: string, tokens: number[]): { slug: number; depth: number; digits: number } {
  let slug = 0;
  let depth = 0;
  let digits = 0;
  let step: number[] = [];
  let word = STEP_SEED;
  let length = 0;
  for (let i = 0; i <= path.length; i++) {
    const unit = i < path.length ? path.charCodeAt(i) : 0x2f;
    if (unit >= 0x30 && unit <= 0x39) digits++;
    if (unit >= 0x61 && unit <= 0x7a) {
      word = mix(word, unit);
      length++;
      continue;
    }
    if (length > 1) step.push(tokenOf(word));
    word = STEP_SEED;
    length = 0;
    if (unit !== 0x2f && unit !== 0x3f && unit !== 0x26 && unit !== 0x23) continue;
    if (step.length > slug) slug = step.length;
    if (step.length > 0) depth++;
    if (step.length <= SLUG_WORDS) for (const token of step) if (tokens.length < MAX_TOKENS) tokens.push(token);
    step = [];
  }
  return { slug, depth, digits };
}
