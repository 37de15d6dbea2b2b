import { elementText } from "../page/element-text.js";
import type { Page } from "../page/page.js";
import { collapse } from "../page/plain-text.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import type { Json, JsonObject, LinkedItem } from "./linked-data.js";

/** One use of `itemprop`, or of RDFa's `property`, in the page. */
export interface PropertyUse {
  /** Without its vocabulary: `"datePublished"`. */
  readonly name: string;
  readonly element: PageElement;
  /** The thing it describes; `null` where none is around it. */
  readonly owner: MarkedItem | null;
  /** The thing that is its value; `null` where it is plain text. */
  readonly item: MarkedItem | null;
}

const NAMED_PREFIX = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:|dc(?:terms)?:|rnews:|na:|s:)/i;
const OTHER_PREFIX = /:/;
const VOCABULARY = /^.*[/#:]/;
const SPACE = /\s+/;
const LINKS: ReadonlySet<string> = new Set(["a", "link", "area"]);
const SOURCES: ReadonlySet<string> = new Set(["img", "amp-img", "audio", "video", "source", "embed", "iframe"]);
/** Properties whose text is the body or larger; nobody reads them from here. */
const BULKY: ReadonlySet<string> = new Set(["articleBody", "text", "reviewBody", "content:encoded", "articlebody"]);
/** Properties that are words for readers also where a link or picture carries them. */
const WORDS: ReadonlySet<string> = new Set([
  "articleSection",
  "name",
  "headline",
  "keywords",
  "genre",
  "alternativeHeadline",
  "description",
  "jobTitle",
  "author",
]);
const VALUE_LENGTH = 500;
const MAX_USES = 5000;

/** A thing marked up in the page's elements. Its node is built when somebody asks for it. */
export class MarkedItem implements LinkedItem {
  readonly uses: PropertyUse[] = [];
  #node: JsonObject | null = null;

  constructor(
    readonly element: PageElement,
    readonly types: readonly string[],
    readonly syntax: "microdata" | "rdfa",
    readonly parent: MarkedItem | null,
    readonly role: string | null,
  ) {}

  get node(): JsonObject {
    this.#node ??= buildNode(this);
    return this.#node;
  }
}

/** Things and properties that the elements of a page declare, in document order. */
export interface MarkedData {
  readonly items: readonly MarkedItem[];
  readonly uses: readonly PropertyUse[];
}

/** Reads microdata and RDFa in one pass over the elements. */
export function readMarkedData(page: Page): MarkedData {
  const items: MarkedItem[] = [];
  const uses: PropertyUse[] = [];
  const open: MarkedItem[] = [];
  for (const element of page.elements) {
    const found = marksOf(element);
    if (found === null) continue;
    while (open.length > 0 && (open[open.length - 1] as MarkedItem).element.end < element.order) open.pop();
    const owner = open[open.length - 1] ?? null;
    const item = found.isItem ? new MarkedItem(element, found.types, found.syntax, owner, found.names[0] ?? null) : null;
    if (item !== null) {
      items.push(item);
      open.push(item);
    }
    for (const name of found.names) {
      if (uses.length >= MAX_USES) break;
      const use = { name, element, owner, item };
      uses.push(use);
      owner?.uses.push(use);
    }
  }
  return { items, uses };
}

/** The value of a property that is no thing of its own: an attribute where the element has one for it, else its text. */
export function propertyValue(element: PageElement): string {
  const content = attribute(element, "content");
  if (content !== null) return collapse(content);
  const { tag } = element;
  const value =
    tag === "time" || tag === "abbr"
      ? (attribute(element, "datetime") ?? (tag === "abbr" ? attribute(element, "title") : null))
      : LINKS.has(tag)
        ? attribute(element, "href")
        : SOURCES.has(tag)
          ? attribute(element, "src")
          : attribute(element, "datetime");
  return value === null ? elementText(element, VALUE_LENGTH) : collapse(value);
}

/** First letters of the attributes that matter: most others are ruled out by them. */
const LETTER_I = 0x69;
const LETTER_P = 0x70;
const LETTER_T = 0x74;

interface Marks {
  readonly names: readonly string[];
  readonly isItem: boolean;
  readonly types: readonly string[];
  readonly syntax: "microdata" | "rdfa";
}

function marksOf(element: PageElement): Marks | null {
  const { attributes } = element;
  let property: string | null = null;
  let isItem = false;
  let type: string | null = null;
  let isRdfa = false;
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i] as string;
    const initial = name.charCodeAt(0);
    if (initial !== LETTER_I && initial !== LETTER_P && initial !== LETTER_T) continue;
    if (name === "itemprop") property = attributes[i + 1] as string;
    else if (name === "itemscope") isItem = true;
    else if (name === "itemtype") type = attributes[i + 1] as string;
    else if (name === "property" && property === null) {
      property = attributes[i + 1] as string;
      isRdfa = true;
    } else if (name === "typeof") {
      isItem = true;
      isRdfa = true;
      type = attributes[i + 1] as string;
    }
  }
  if (property === null && !isItem) return null;
  const names = property === null ? [] : propertyNames(property, isRdfa);
  if (names.length === 0 && !isItem) return null;
  return { names, isItem, types: type === null ? [] : typeNames(type), syntax: isRdfa ? "rdfa" : "microdata" };
}

/** Names without their vocabulary; RDFa names of other vocabularies (`og:title`) are not meant here. */
function propertyNames(value: string, isRdfa: boolean): readonly string[] {
  const names: string[] = [];
  for (const one of value.trim().split(SPACE)) {
    const name = one.replace(NAMED_PREFIX, "");
    if (name !== "" && !(isRdfa && OTHER_PREFIX.test(name))) names.push(name);
  }
  return names;
}

function typeNames(value: string): readonly string[] {
  return value
    .trim()
    .split(SPACE)
    .map((type) => type.replace(VOCABULARY, ""))
    .filter((type) => type !== "");
}

/** The item as JSON-LD would write it; nested items are their own nodes, the bulky texts stay out. */
function buildNode(item: MarkedItem): JsonObject {
  const node: Record<string, Json> = Object.create(null) as Record<string, Json>;
  node["@type"] = item.types;
  for (const { name, element, item: inner } of item.uses) {
    if (BULKY.has(name)) continue;
    const value =
      inner === null
        ? WORDS.has(name) && attribute(element, "content") === null
          ? elementText(element, VALUE_LENGTH)
          : propertyValue(element)
        : depthOf(inner) > MAX_NESTING
          ? null
          : inner.node;
    if (value === null || value === "") continue;
    const known = node[name];
    node[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
  }
  return node;
}

const MAX_NESTING = 12;

function depthOf(item: MarkedItem): number {
  let depth = 0;
  for (let at = item.parent; at !== null; at = at.parent) depth++;
  return depth;
}
