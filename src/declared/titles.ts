import type { Page } from "../page/page.js";
import { plainText } from "../page/plain-text.js";
import { headlineKey, wordKey } from "../text/text-keys.js";
import type { LinkedItem } from "./linked-data.js";
import { objects, texts } from "./linked-data.js";
import type { RawDeclared } from "./raw.js";
import type { SiteNames } from "./site-names.js";
import { isSiteName } from "./site-names.js";
import { joinParts, splitTitle, withoutSiteName } from "./title-parts.js";
import { TITLE_METAS, TITLE_TRUST } from "./title-trust.js";

/** A title that the page's machine-readable part gives. */
export interface DeclaredTitle {
  /** Site name and section cut off. */
  readonly text: string;
  /** As declared. */
  readonly full: string;
  /** Key of the text. */
  readonly key: string;
  /** Keys of the text and of the runs of parts that may be the headline alone. */
  readonly keys: ReadonlySet<string>;
  /** Its words, for comparing it with a heading. */
  readonly words: ReadonlySet<string>;
  readonly source: string;
  /** How good a source it is; added to a candidate's weight. */
  readonly trust: number;
}

const SHORTEST_PART = 8;
const LONGEST_TITLE = 1000;

/** All declared titles of the page, cleaned. */
export function declaredTitles(page: Page, declared: RawDeclared, site: SiteNames): readonly DeclaredTitle[] {
  const sections = stepKeys(page, declared);
  const titles: DeclaredTitle[] = [];
  const add = (full: string, source: string, trust: number): void => {
    const text = withoutSiteName(full, site, sections);
    const key = headlineKey(text);
    if (text !== "") titles.push({ text, full, key, keys: keysOf(full, key, site), words: new Set(wordKey(text).split(" ")), source, trust });
  };
  addItem(declared.article, add);
  for (const [name, trust] of TITLE_METAS) for (const meta of declared.metas.get(name)?.slice(0, 2) ?? []) add(meta.content, `meta ${name}`, trust);
  addItem(declared.markedArticle, add);
  if (page.title !== null) add(plainText(page.title.slice(0, LONGEST_TITLE)), "title", TITLE_TRUST.pageTitle);
  return titles;
}

function addItem(item: LinkedItem | null, add: (full: string, source: string, trust: number) => void): void {
  if (item === null) return;
  const type = item.types[0] ?? "";
  // An alternative headline beside a headline is another text: often the standfirst.
  const keys = texts(item.node, "headline").length > 0 ? (["headline", "name"] as const) : (["name", "alternativeHeadline"] as const);
  for (const key of keys) {
    for (const text of texts(item.node, key).slice(0, 2))
      add(text, `${item.syntax} ${type}.${key}`, key === "headline" ? TITLE_TRUST.itemHeadline : TITLE_TRUST.itemName);
  }
}

/** Keys of every run of the title's parts that is long enough to be a headline. */
function keysOf(full: string, own: string, site: SiteNames): ReadonlySet<string> {
  const keys = new Set([own, headlineKey(full)]);
  const split = splitTitle(full);
  const { length } = split.parts;
  if (length > 1 && length <= 5) {
    for (let from = 0; from < length; from++) {
      for (let to = from + 1; to <= length; to++) {
        const key = headlineKey(joinParts(split, from, to));
        if (key.length >= SHORTEST_PART && !(to === from + 1 && isSiteName(split.parts[from] as string, site))) keys.add(key);
      }
    }
  }
  const colon = COLON.exec(full);
  const rest = colon === null ? "" : headlineKey(full.slice(colon.index + colon[0].length));
  if (rest.length >= LONG_PART) keys.add(rest);
  keys.delete("");
  return keys;
}

/** What stands behind a colon may be the headline, where a heading prints just that. */
const COLON = /:\s+/;
const LONG_PART = 20;

/** Keys of what may be glued to a title: sections and the steps of a breadcrumb. */
function stepKeys(page: Page, declared: RawDeclared): ReadonlySet<string> {
  const steps = declared.data.items.flatMap(({ node, types }) =>
    types.includes("ListItem") ? [...texts(node, "name"), ...objects(declared.data, node, "item").flatMap((item) => texts(item, "name"))] : [],
  );
  return new Set([...sectionKeys(page, declared), ...keysOfNames(steps)]);
}

/** Keys of what the page declares as its sections, and of the steps of its address. */
export function sectionKeys(page: Page, declared: RawDeclared): ReadonlySet<string> {
  const names: string[] = [];
  for (const name of ["article:section", "section", "parsely-section", "category", "sailthru.section"]) {
    for (const meta of declared.metas.get(name) ?? []) names.push(meta.content);
  }
  if (declared.article !== null) names.push(...texts(declared.article.node, "articleSection"));
  if (page.url !== null) names.push(...new URL(page.url).pathname.split("/").filter(isStep).slice(0, -1));
  return keysOfNames(names);
}

function isStep(step: string): boolean {
  return step !== "";
}

function keysOfNames(names: readonly string[]): ReadonlySet<string> {
  const keys = new Set(names.filter((name) => name.length <= 40).map(headlineKey));
  keys.delete("");
  return keys;
}
