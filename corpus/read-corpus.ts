import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { getDomain } from "tldts";

/** What a page's suite says is right; what it did not annotate is absent or `null`. */
export interface Gold {
  readonly headline?: string | null;
  readonly authors?: readonly string[] | null;
  /** The one author of `postlight`, as printed. */
  readonly author?: string | null;
  readonly published?: string | null;
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  /** The standfirst, a paragraph an item. */
  readonly summary?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly images?: readonly GoldImage[] | null;
  readonly leadImage?: string | null;
  /** The standfirst of `postlight`. */
  readonly dek?: string | null;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly start?: string | null;
  /** The kind of page, of `pages-dev`. */
  readonly kind?: string;
}

/** A picture with all its addresses; `authors` are its credits. */
export interface GoldImage {
  readonly versions: readonly { readonly url: string }[];
  readonly caption?: string | null;
  readonly authors?: readonly string[] | null;
  readonly is_cover?: boolean;
}

/** One text block of a page with its role. */
export interface LabelledBlock {
  readonly role: string;
  readonly text: string;
}

/** One annotated page. */
export interface Case {
  readonly id: string;
  readonly suite: string;
  readonly url: string;
  readonly html: string;
  readonly crawled?: string;
  readonly gold: Gold;
  readonly blocks?: readonly LabelledBlock[];
  readonly page?: { readonly access?: string; readonly complete?: string; readonly genre?: string; readonly language?: string };
}

export const SUITES = ["fundus", "wcxb-dev", "trafilatura", "postlight", "htmldate", "lists-dev", "roles"] as const;

/** Suites that are read only when they are asked for by name: pages of every kind, most of them no articles. */
export const OTHER_SUITES = ["pages-dev"] as const;

/** The corpus's folder, from the environment. */
export function corpusFolder(): string {
  const folder = process.env["STANDFIRST_CORPUS"];
  if (folder === undefined || !existsSync(folder)) throw new Error("Set STANDFIRST_CORPUS to the folder of the measuring corpus.");
  return folder;
}

export function readCases(folder: string, suite: string): Case[] {
  return readFileSync(join(folder, suite, "index.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const one = JSON.parse(line) as Case;
      return { ...one, suite, url: one.url ?? "", gold: one.gold ?? {} };
    });
}

export function readBytes(folder: string, { suite, html }: Case): Uint8Array {
  return new Uint8Array(gunzipSync(readFileSync(join(folder, suite, html))));
}

/** What a page is folded by: two pages of one registrable domain never stand on two sides. */
export function domainOf(url: string): string {
  return getDomain(url) ?? url;
}

/** One of `folds` parts, the same for a domain in every suite. */
export function foldOf(url: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (const char of domainOf(url)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  // The low bits of a multiplicative hash are poor.
  return (((hash >>> 0) / 0x100000000) * folds) | 0;
}
