import type { Declared } from "../declared/declared.js";
import { firstMeta } from "../declared/metas.js";
import type { Page } from "../page/page.js";
import { elementsByTag } from "../page/page.js";
import { hashText, seedOf, tokenOf } from "../text/hash.js";

/** Where the words stand that tell what kind of page it is, each with the seed of its tokens. */
const SEEDS: Readonly<Record<PageWords, number>> = {
  address: seedOf("page-address"),
  title: seedOf("page-title"),
  markup: seedOf("page-markup"),
  types: seedOf("page-type"),
};

/** A kind of words about a page. */
export type PageWords = "address" | "title" | "markup" | "types";
export const PAGE_WORDS: readonly PageWords[] = ["address", "title", "markup", "types"];

const WORD = /[\p{L}\p{M}]{2,24}/gu;
const MAX_WORDS = 24;

/** Hashes of the words in a page's address, its title, the names of its `<body>` and its declared types. */
export function pageTokens(page: Page, declared: Declared): Readonly<Record<PageWords, readonly number[]>> {
  const [body] = elementsByTag(page, "body");
  const url = page.url === null ? null : new URL(page.url);
  const types = declared.data.items.flatMap((item) => item.types);
  return {
    address: tokensIn(url === null ? "" : `${url.pathname} ${url.search}`, SEEDS.address),
    title: tokensIn(page.title ?? "", SEEDS.title),
    markup: tokensIn(body === undefined ? "" : `${body.classes.join(" ")} ${body.id ?? ""}`, SEEDS.markup),
    types: tokensIn(`${firstMeta(declared.metas, ["og:type"])?.content ?? "none"} ${types.join(" ")}`, SEEDS.types),
  };
}

function tokensIn(text: string, seed: number): readonly number[] {
  const words = new Set(text.slice(0, 600).toLowerCase().match(WORD)?.slice(0, MAX_WORDS));
  return [...words].map((word) => tokenOf(hashText(word, seed)));
}
