import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { getDomain } from "tldts";

/** One annotated page; what its suite did not annotate is absent. */
export interface Case {
  readonly id: string;
  readonly suite: string;
  readonly url: string;
  readonly html: string;
  readonly crawled?: string;
  readonly gold: {
    readonly headline?: string | null;
    readonly text?: string;
    readonly paragraphs?: readonly string[];
    readonly with?: readonly string[];
    readonly without?: readonly string[];
    readonly start?: string | null;
  };
  readonly blocks?: readonly { readonly role: string; readonly text: string }[];
  readonly page?: { readonly access?: string; readonly complete?: string; readonly genre?: string; readonly language?: string };
}

export const SUITES = ["fundus", "wcxb-dev", "trafilatura", "postlight", "htmldate", "lists-dev", "roles"] as const;

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
      return { ...one, url: one.url ?? "" };
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
