import type { ImageSource } from "../../contract/article.js";
import type { PageElement } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import { absoluteUrl } from "../../page/url.js";

/** Attributes in which lazy loading keeps the real address, before `src`, which then holds a placeholder. */
const LAZY: ReadonlySet<string> = new Set([
  "data-src",
  "data-lazy-src",
  "data-original",
  "data-lazy",
  "data-original-src",
  "data-full-src",
  "data-hi-res-src",
  "data-large-file",
  "data-orig-file",
  "data-image",
  "data-url",
  "data-img-url",
  "data-defer-src",
  "data-delayed-url",
  "data-echo",
  "data-actualsrc",
  "data-image-src",
  "data-raw-src",
  "data-src-large",
  "data-img",
  "data-runner-src",
  "data-pin-media",
]);
const LAZY_SETS: ReadonlySet<string> = new Set(["data-srcset", "data-lazy-srcset", "data-original-set", "srcset", "data-set", "data-sizes-srcset"]);
/** Stand-ins until the picture is loaded. */
const PLACEHOLDER =
  /placeholder|spacer|blank\.(?:gif|png)|transparent|1x1|pixel\.(?:gif|png)|loading\.(?:gif|svg)|lazyload|grey\.gif|clear\.gif|default[-_]?(?:image|img)/i;
/** Attributes in which a loader names the stand-in that it puts into `src`. */
const STAND_INS = ["placeholdersrc", "data-placeholder", "data-placeholder-src", "data-fallback-src"] as const;
const TEMPLATE = /\{\{?\w+\}?\}|\$\{/;
const WIDTH_TEMPLATE = /\{(?:width|w)\}/i;
const FILE_TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
};
const EXTENSION = /\.([a-z]{3,4})(?:$|[?#])/i;
const MAX_SOURCES = 40;
const LONGEST_ADDRESS = 4096;

/** Whether a loader is to put the picture in its place. */
export function isLazy(element: PageElement): boolean {
  return element.attributes.some((name, i) => i % 2 === 0 && (LAZY.has(name) || (name !== "srcset" && LAZY_SETS.has(name))));
}

/** All renditions that an `<img>` and the `<picture>` around it offer, the declared order kept; empty for placeholders. */
export function renditions(element: PageElement, base: string | null): readonly ImageSource[] {
  const found = new Map<string, ImageSource>();
  const add = (address: string | null, width: number | null, height: number | null, type: string | null): void => {
    if (address === null || found.size >= MAX_SOURCES || address.length > LONGEST_ADDRESS || address.startsWith("data:") || NO_ADDRESS.test(address.trim()))
      return;
    const usable = WIDTH_TEMPLATE.test(address) ? address.replace(WIDTH_TEMPLATE, "1200") : address;
    if (TEMPLATE.test(usable) || PLACEHOLDER.test(usable)) return;
    const url = absoluteUrl(usable, base);
    if (url === null) return;
    const known = found.get(url);
    if (known === undefined) found.set(url, { url, width, height, type: type ?? typeOf(url) });
    else if (known.width === null && width !== null) found.set(url, { ...known, width, height });
  };
  const width = pixels(attribute(element, "width"));
  const height = pixels(attribute(element, "height"));
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i += 2) {
    const value = attributes[i + 1] as string;
    if (!LAZY.has(attributes[i] as string)) continue;
    if (SET.test(value)) addSet(value, null, add);
    else add(value, width, height, null);
  }
  add(ownSource(element), width, height, null);
  addSets(element, null, add);
  const picture = element.parent?.tag === "picture" ? element.parent : null;
  for (const source of picture?.children ?? []) {
    if (source.kind === "element" && source.tag === "source") addSets(source, attribute(source, "type"), add);
  }
  return [...found.values()];
}

/** `src`, unless it is what the loader names as its stand-in. */
function ownSource(element: PageElement): string | null {
  const src = attribute(element, "src");
  return STAND_INS.some((name) => attribute(element, name) === src) ? null : src;
}

/** Descriptors without an address, program text, several addresses in one. */
const NO_ADDRESS = /^\d+[wx]$|[\s"'<>]|%20\d{2,4}w(?:,|$)|\bthis\./;
const SET = /\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/;

type Add = (address: string | null, width: number | null, height: number | null, type: string | null) => void;

function addSets(element: PageElement, type: string | null, add: Add): void {
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i += 2) if (LAZY_SETS.has(attributes[i] as string)) addSet(attributes[i + 1] as string, type, add);
}

const DESCRIPTOR = /^(\d{1,5}(?:\.\d{1,3})?)([wxh])(?:,(.*))?$/;
const FINAL_COMMAS = /,{1,9}$/;

/** The candidates of a `srcset`: addresses may hold commas, candidates part at a comma before white space or behind a descriptor. */
function addSet(set: string, type: string | null, add: Add): void {
  let url: string | null = null;
  let width: number | null = null;
  const finish = (): void => {
    if (url !== null) add(url.replace(FINAL_COMMAS, ""), width, null, type);
    url = null;
    width = null;
  };
  for (const token of set.trim().split(SPACE)) {
    const descriptor = url === null ? null : DESCRIPTOR.exec(token);
    if (descriptor === null) {
      finish();
      url = token;
      if (token.endsWith(",")) finish();
      continue;
    }
    if (descriptor[2] === "w") width = Math.round(Number(descriptor[1]));
    if (descriptor[3] === undefined) continue;
    finish();
    if (descriptor[3] !== "") url = descriptor[3];
  }
  finish();
}

const SPACE = /\s+/;

/** The rendition with the most pixels across; modern formats lose against plain ones of the same width. */
export function largest(sources: readonly ImageSource[]): ImageSource | null {
  let best: ImageSource | null = null;
  for (const one of sources) {
    if (best === null || (one.width ?? 0) > (best.width ?? 0)) best = one;
  }
  return best;
}

const WIDTH_IN_URL = /(?:[/_,?&-](?:max-?)?w(?:idth)?[=_]?|\/|[-_])(\d{2,4})(?:x\d{1,4})?(?=[/,&._|%-]|$)/gi;
const LEAST_WIDTH = 40;
const MOST_WIDTH = 5000;

/**
 * The width that an address itself tells (`w1200`, `width=640`, `1024x683`); `null` where it tells none. Numbers that
 * another rendition's address has too (dates, identifiers, the original's name) tell nothing.
 */
function widthInUrl(url: string, other: string): number | null {
  const known = unescaped(other);
  for (const found of unescaped(url.slice(url.indexOf("/", 8))).matchAll(WIDTH_IN_URL)) {
    const width = Number(found[1]);
    if (width >= LEAST_WIDTH && width <= MOST_WIDTH && !known.includes(found[0])) return width;
  }
  return null;
}

type Sized = Pick<ImageSource, "url" | "width" | "height">;

/** The declared rendition of a printed picture where it has more pixels across: what an address tells stands before the size that markup gives. */
export function largerRendition(declared: Sized, printed: Sized): Sized | null {
  if (isOriginalOf(declared.url, printed.url)) return { url: declared.url, width: declared.width, height: declared.height };
  const width = widthInUrl(declared.url, printed.url) ?? declared.width;
  const shown = widthInUrl(printed.url, declared.url) ?? printed.width;
  if (shown === null) return null;
  // An address without a size of its own is no rendition made smaller: it is the larger one where the other is a thumbnail.
  const isLarger = width === null ? shown <= THUMBNAIL : width > shown;
  return isLarger ? { url: declared.url, width, height: width === declared.width ? declared.height : null } : null;
}

const THUMBNAIL = 200;
const ADDRESS_WITHIN = /[?&/=]https?(?::|%3A)/i;

/** Whether an address asks an image server for a smaller copy of another one, which it holds whole: `/image?url=https%3A//…&w=800`. */
function isOriginalOf(original: string, copy: string): boolean {
  return copy.length > original.length && ADDRESS_WITHIN.test(copy) && unescaped(copy).includes(original.replaceAll("%2F", "/"));
}

/** An address within an address is often escaped. */
function unescaped(url: string): string {
  return url.replace(ESCAPED, (code) => (code[1] === "3" ? ":" : code[2] === "C" || code[2] === "c" ? "," : "/"));
}

const ESCAPED = /%2[CF]|%3A/gi;

/** A number of pixels; `null` for percentages and anything else. */
export function pixels(value: string | null): number | null {
  if (value === null || !PIXELS.test(value.trim())) return null;
  const number = Math.round(Number.parseFloat(value));
  return number > 0 ? number : null;
}

const PIXELS = /^\d{1,5}(?:\.\d+)?(?:px)?$/;

function typeOf(url: string): string | null {
  const extension = EXTENSION.exec(url)?.[1]?.toLowerCase();
  return extension === undefined ? null : (FILE_TYPES[extension] ?? null);
}

const SIZE_PART = /[-_](?:\d{2,4}x\d{2,4}|scaled|e\d{10,})(?=\.[a-z]{3,4}$)/i;
const FILE_TYPE = /\.[a-z]{3,4}$/i;
/** Numbers and hashes by which image servers know a picture, whatever size or crop of it they send. */
const IDENTIFIER = /\d{7,}|[0-9a-f]{12,}/gi;

/** What two renditions of one picture have in common: the file's name without size and type, and its folder where the name says little. */
export function pictureKey(url: string): string {
  const { pathname } = new URL(url);
  const parts = pathname.split("/").filter((part) => part !== "");
  const file = (parts[parts.length - 1] ?? "").replace(SIZE_PART, "").replace(FILE_TYPE, "").toLowerCase();
  return file.length >= 12 ? file : pathname.toLowerCase();
}

/** Whether two addresses are renditions of one picture: the same file, or the same identifier in it. */
export function isSamePicture(one: string, other: string): boolean {
  if (pictureKey(one) === pictureKey(other)) return true;
  if (isOriginalOf(one, other) || isOriginalOf(other, one)) return true;
  const identifiers = new URL(one).pathname.match(IDENTIFIER);
  if (identifiers === null) return false;
  const path = new URL(other).pathname.toLowerCase();
  return identifiers.some((identifier) => !DATE.test(identifier) && path.includes(identifier.toLowerCase()));
}

const DATE = /^(?:19|20)\d{6}$/;
