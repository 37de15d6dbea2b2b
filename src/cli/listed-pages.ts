import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { cannotRead } from "./exit.js";
import { readText } from "./options.js";

/** A page file and, where a list gives it, the page's address. */
export interface ListedPage {
  readonly path: string;
  readonly url: string | null;
}

const PAGE = /\.html?$/i;
const LINE_END = /\r?\n/;

/** The pages that files, folders and `@lists` name, each once, in the order they are named; of folders, by path. */
export function listPages(names: readonly string[]): ListedPage[] {
  const pages = new Map<string, ListedPage>();
  const add = (page: ListedPage): void => {
    if (!pages.has(page.path)) pages.set(page.path, page);
  };
  for (const name of names) {
    if (name.startsWith("@")) for (const page of readList(name.slice(1))) add(page);
    else if (isFolder(name)) for (const path of pagesIn(name)) add({ path, url: null });
    else add({ path: name, url: null });
  }
  return [...pages.values()];
}

function readList(file: string): ListedPage[] {
  return readText(file)
    .split(LINE_END)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [path = "", url] = line.split("\t");
      isFolder(path);
      return { path, url: url?.trim() || null };
    });
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PAGE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw cannotRead(path, error);
  }
}
