import type { Page } from "../page/page.js";
import { elementsByTag } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import type { DeclaredAccess } from "./access.js";
import { readAccess } from "./access.js";
import { chooseArticle, choosePage } from "./article-item.js";
import { parseLenientJson } from "./json-repair.js";
import type { Json, LinkedData, LinkedItem } from "./linked-data.js";
import { collectItems, texts, values } from "./linked-data.js";
import type { Metas } from "./metas.js";
import { readMetas } from "./metas.js";
import type { MarkedData } from "./microdata.js";
import { readMarkedData } from "./microdata.js";
import type { DeclaredUpdate } from "./updates.js";
import { readUpdates } from "./updates.js";

/** What a page says about itself in markup made for machines; read once, nothing decided. */
export interface RawDeclared {
  readonly metas: Metas;
  /** `<link>`s by each of their `rel`s, lower-case. */
  readonly links: ReadonlyMap<string, readonly PageElement[]>;
  /** JSON-LD of all scripts. */
  readonly data: LinkedData;
  /** Microdata and RDFa. */
  readonly marked: MarkedData;
  /** The JSON-LD item that describes this page's article; `null` where none does. */
  readonly article: LinkedItem | null;
  /** The same from microdata or RDFa. */
  readonly markedArticle: LinkedItem | null;
  /** The JSON-LD item that describes the page as such (`WebPage`); `null` where there is none. */
  readonly webPage: LinkedItem | null;
  /** Type names of the article, from JSON-LD, else from microdata. */
  readonly types: readonly string[];
  /** Texts that JSON-LD gives as the article's body, longest first, tags and entities still in them. */
  readonly articleBodies: readonly string[];
  /** The publisher's own word count, JSON-LD's `wordCount`. */
  readonly wordCount: number | null;
  /** What the publisher says about walls. */
  readonly access: DeclaredAccess;
  /** Entries of a live blog. */
  readonly liveUpdates: readonly DeclaredUpdate[];
}

/** Reads the declarations one by one. Linear in the page; broken data is left out. */
export function readRaw(page: Page): RawDeclared {
  const metas = readMetas(page);
  const data = collectItems(jsonLdDocuments(page));
  const marked = readMarkedData(page);
  const article = chooseArticle(data.items, page, metas);
  const markedArticle = chooseArticle(marked.items, page, metas);
  return {
    metas,
    links: readLinks(page),
    data,
    marked,
    article,
    markedArticle,
    webPage: choosePage(data.items),
    types: article?.types ?? markedArticle?.types ?? [],
    articleBodies: readBodies(article),
    wordCount: readWordCount(article),
    access: readAccess(data, article, markedArticle, metas),
    liveUpdates: readUpdates(data),
  };
}

function jsonLdDocuments(page: Page): readonly Json[] {
  return page.scripts.flatMap((script) => (script.type === "application/ld+json" ? parseLenientJson(script.text) : []));
}

const SPACE = /\s+/;

function readLinks(page: Page): ReadonlyMap<string, readonly PageElement[]> {
  const links = new Map<string, PageElement[]>();
  for (const element of elementsByTag(page, "link")) {
    for (const rel of (attribute(element, "rel") ?? "").trim().toLowerCase().split(SPACE)) {
      const same = links.get(rel);
      if (same === undefined) links.set(rel, [element]);
      else same.push(element);
    }
  }
  return links;
}

const BODY_KEYS = ["articleBody", "text", "reviewBody"] as const;

/** Characters of the longest text that can be an article's; what is longer is a book, or an attack on the memory. */
const LONGEST_BODY = 2_000_000;

/** Bodies as the scripts give them, tags and entities still in them. */
function readBodies(article: LinkedItem | null): readonly string[] {
  if (article === null) return [];
  const bodies = BODY_KEYS.flatMap((key) => values(article.node, key).filter((value) => typeof value === "string"));
  return bodies.filter((body) => body.length <= LONGEST_BODY && body.trim() !== "").sort((a, b) => b.length - a.length);
}

const COUNT = /^\d{1,7}$/;

function readWordCount(article: LinkedItem | null): number | null {
  const count = article === null ? undefined : texts(article.node, "wordCount")[0];
  return count !== undefined && COUNT.test(count) ? Number(count) : null;
}
