import { ArticleError } from "../contract/errors.js";
import type { PageInput, ResolvedOptions } from "../contract/reading.js";
import { decode } from "./decode.js";
import type { Page } from "./page.js";
import type { BuiltPage } from "./page-builder.js";
import { parseHtml } from "./parse-html.js";
import { readDocument } from "./read-document.js";
import { attribute } from "./tree.js";
import { absoluteUrl } from "./url.js";

/**
 * Reads the input into a {@link Page}: decoded, bounded, parsed once.
 * @throws {ArticleError} `invalid-input`, `too-large`, `too-deep`, or `no-article` with the reason `empty`.
 */
export function loadPage(input: PageInput, options: ResolvedOptions): Page {
  const built = build(input, options);
  if (built.elements.length === 0 && built.blocks.length === 0) throw emptyPage();
  const base = (built.byTag.get("base") ?? []).map((element) => attribute(element, "href")).find((href) => href !== null);
  return {
    url: options.url,
    baseUrl: (base === undefined || base === null ? null : absoluteUrl(base, options.url)) ?? options.url,
    title: titleOf(built),
    ...built,
  };
}

function build(input: PageInput, options: ResolvedOptions): BuiltPage {
  if (typeof input === "string") return parseHtml(bounded(input, options), options.limits);
  if (input instanceof Uint8Array) return parseHtml(decode(bounded(input, options), options.contentType), options.limits);
  if (isDocument(input)) return readDocument(input, options.limits);
  throw new ArticleError("invalid-input", "The page must be a string of HTML, a Uint8Array, or a Document.");
}

function bounded<T extends string | Uint8Array>(input: T, options: ResolvedOptions): T {
  if (input.length > options.limits.maxBytes) {
    throw new ArticleError("too-large", `The page is larger than ${options.limits.maxBytes} (limits.maxBytes).`);
  }
  if (input.length === 0) throw emptyPage();
  return input;
}

function emptyPage(): ArticleError {
  return new ArticleError("no-article", "The page is empty.", { reason: "empty" });
}

function isDocument(input: unknown): input is Document {
  return typeof input === "object" && input !== null && "nodeType" in input && input.nodeType === 9 && "firstChild" in input;
}

function titleOf(built: BuiltPage): string | null {
  const title = (built.byTag.get("title") ?? []).find((element) => element.parent?.tag !== "svg");
  const text = title?.children
    .map((child) => (child.kind === "text" ? child.data : ""))
    .join("")
    .replace(WHITE, " ")
    .trim();
  return text === undefined || text === "" ? null : text;
}

/** White space but for the single blanks that are to stay. */
const WHITE = /[^\S ]\s*| \s+/g;
