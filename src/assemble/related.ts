import type { RelatedStory } from "../contract/article.js";
import { HEADINGS } from "../page/elements.js";
import type { PageLink } from "../page/links.js";
import { pageLinks } from "../page/links.js";
import type { Page, TextBlock } from "../page/page.js";
import { elementsByTag } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { attribute, contains } from "../page/tree.js";
import { absoluteUrl } from "../page/url.js";
import type { RoleAssignment } from "../roles/assignment.js";
import { firstAtLeast } from "../text/numbers.js";
import { PARTS_NO_WORDS } from "../text/scripts.js";
import { leadLength } from "../words/leads.js";

/** A title has at least this many letters; shorter links are sections and topics. */
const MIN_TITLE = 12;
const MIN_TITLE_UNSPACED = 6;
const CARD_LEVELS = 5;

/** Stories that the page recommends, in document order, each address once; links to sections, authors and the page itself are none. */
export function relatedStories(
  page: Page,
  assignments: readonly RoleAssignment[],
  ownUrls: readonly string[],
  links: readonly PageLink[] = pageLinks(page),
): RelatedStory[] {
  const own = new Set(ownUrls.map(bare));
  const byUrl = new Map<string, PageLink[]>();
  const images = new Images(page, links);
  for (const link of links) {
    const key = bare(link.url);
    if (own.has(key)) continue;
    const isRelated = assignments[link.from]?.role === "related-stories" && link.text !== "";
    const same = byUrl.get(key);
    if (same !== undefined) same.push(link);
    else if (isRelated || link.text === "") byUrl.set(key, [link]);
  }
  const stories: RelatedStory[] = [];
  for (const same of byUrl.values()) {
    const titled = same.filter(({ text, from }) => text !== "" && assignments[from]?.role === "related-stories");
    const best = titled.map((link) => ({ link, title: titleOf(page, link) })).sort((a, b) => rank(b.title) - rank(a.title))[0];
    if (best === undefined || !isTitle(best.title.text) || isSection(best.link.url)) continue;
    stories.push({ title: best.title.text, url: best.link.url, image: images.of(same) });
  }
  return stories;
}

/** The address without its fragment, its tracking and its last slash: two links to one story. */
function bare(url: string): string {
  if (!url.includes("?") && !url.includes("#")) return schemeless(url.endsWith("/") ? url.slice(0, -1) : url);
  const end = url.search(TAIL);
  const path = end === -1 ? url : url.slice(0, end);
  const query = end === -1 ? "" : (url.slice(end).split("#")[0] ?? "");
  const kept = query
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !TRACKING.test(pair))
    .join("&");
  return schemeless(`${path.endsWith("/") ? path.slice(0, -1) : path}${kept === "" ? "" : `?${kept}`}`);
}

/** Addresses of links are written by `URL.href`: their scheme is in small letters. */
function schemeless(url: string): string {
  const host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : 0;
  return host === 0 ? url : url.slice(url.startsWith("www.", host) ? host + 4 : host);
}

const TRACKING = /^(?:utm_|ref|source|src|xtor|cmp|itm_|int_|icid|recruiter|traffic|from)/i;

interface Title {
  readonly text: string;
  readonly isHeading: boolean;
}

/** Of a link around a whole card its heading, else its first block long enough for a title, else all its text. */
function titleOf(page: Page, link: PageLink): Title {
  const blocks = page.blocks.slice(link.from, link.to).filter((block) => contains(link.element, block.texts[0] as TextBlock["texts"][number]));
  const heading = blocks.find((block) => HEADINGS.has(block.element.tag) || HEADINGS.has(block.element.parent?.tag ?? ""));
  if (heading !== undefined && isTitle(heading.text)) return { text: heading.text, isHeading: true };
  const first = blocks.length > 1 ? blocks.find((block) => isTitle(block.text)) : undefined;
  return { text: withoutLead(first?.text ?? link.text), isHeading: isInHeading(link.element) };
}

/** The words that announce the story may be part of its link: "READ MORE: Bridge plan dropped". */
function withoutLead(text: string): string {
  const rest = text.slice(leadLength(text));
  const title = rest.replace(AFTER_LEAD, "");
  return title.length < rest.length && isTitle(title) ? title : text;
}

const AFTER_LEAD = /^\s{0,9}[:：|]\s{0,9}/;

function isInHeading(element: PageElement): boolean {
  return HEADINGS.has(element.parent?.tag ?? "") || HEADINGS.has(element.parent?.parent?.tag ?? "");
}

/** A heading before anything else, then the longer text, but no teaser of several lines. */
function rank({ text, isHeading }: Title): number {
  return (isHeading ? 1000 : 0) + (text.length > 220 ? 0 : text.length);
}

function isTitle(text: string): boolean {
  return text.length >= MIN_TITLE || (text.length >= MIN_TITLE_UNSPACED && PARTS_NO_WORDS.test(text));
}

/** Addresses of sections, topics and people: one short step, or a name that says so. */
function isSection(url: string): boolean {
  const path = url.replace(HOST, "").split(TAIL)[0] ?? "";
  const steps = path.split("/").filter((step) => step !== "");
  const last = steps[steps.length - 1];
  if (last === undefined) return !url.includes("?");
  if (steps.length > 1 && SECTION_STEPS.has(steps[0]?.toLowerCase() ?? "") && !NUMBERED.test(path)) return true;
  return steps.length === 1 && !url.includes("?") && !STORY_STEP.test(last);
}

/** A step that names a story: numbers, hyphens, an extension. */
const STORY_STEP = /[\d-]|\.\w+$/;
const HOST = /^https?:\/\/[^/]*/;
const TAIL = /[?#]/;
const NUMBERED = /\d{4}/;

const SECTION_STEPS: ReadonlySet<string> = new Set(
  "author authors autor autoren auteur auteurs autore autori tag tags topic topics category categories categoria kategorie thema themen theme themes people profile staff user users section sections".split(
    " ",
  ),
);

/** The picture of a story: in one of its links, else in the card around them. */
class Images {
  readonly #links: readonly PageLink[];
  readonly #anchors: readonly PageElement[];
  readonly #images: readonly PageElement[];
  readonly #base: string | null;

  constructor(page: Page, links: readonly PageLink[]) {
    this.#links = links;
    this.#anchors = links.map(({ element }) => element);
    this.#images = [...elementsByTag(page, "img"), ...elementsByTag(page, "amp-img")].sort((a, b) => a.order - b.order);
    this.#base = page.baseUrl;
  }

  of(same: readonly PageLink[]): string | null {
    for (const { element } of same) {
      const url = this.#inside(element);
      if (url !== null) return url;
    }
    for (const link of same) {
      const url = this.#inCard(link);
      if (url !== null) return url;
    }
    return null;
  }

  #inside(element: PageElement): string | null {
    for (let i = firstFrom(this.#images, element.order); i < this.#images.length; i++) {
      const image = this.#images[i] as PageElement;
      if (image.order > element.end) break;
      const url = this.#address(image);
      if (url !== null) return url;
    }
    return null;
  }

  /** Goes up as long as every link inside leads to the same story. */
  #inCard(link: PageLink): string | null {
    const key = bare(link.url);
    let at = link.element.parent;
    for (let level = 0; at !== null && level < CARD_LEVELS; level++, at = at.parent) {
      for (let i = firstFrom(this.#anchors, at.order); i < this.#links.length; i++) {
        const other = this.#links[i] as PageLink;
        if (other.element.order > at.end) break;
        if (bare(other.url) !== key) return null;
      }
      const url = this.#inside(at);
      if (url !== null) return url;
    }
    return null;
  }

  #address(image: PageElement): string | null {
    for (const name of SOURCES) {
      const value = attribute(image, name);
      if (value === null || value === "" || value.startsWith("data:")) continue;
      const url = absoluteUrl(name.endsWith("srcset") ? (value.trim().split(SOURCE_END)[0] ?? "") : value, this.#base);
      if (url !== null) return url;
    }
    return null;
  }
}

const SOURCE_END = /[\s,]/;
const SOURCES = ["data-src", "data-original", "data-lazy-src", "src", "data-srcset", "srcset"];

/** Index of the first element that stands at or after a place. */
function firstFrom(elements: readonly PageElement[], order: number): number {
  return firstAtLeast(order, elements.length, (i) => (elements[i] as PageElement).order);
}
