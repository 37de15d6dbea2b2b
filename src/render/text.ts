import type { Article, Block, Image, ListItem, LiveUpdate } from "../contract/article.js";
import type { Pictured } from "./pictures.js";

/** What {@link renderText} adds to the running text. */
export interface RenderTextOptions {
  /**
   * Kinds of text to add where they stand; `"live-updates"` adds a live blog's entries after a body that has text of its own.
   * @default []
   */
  readonly include?: readonly ("fact-box" | "pull-quote" | "caption" | "live-updates")[];
}

/**
 * The running text, what a reader would read aloud: paragraphs, headings, lists, quotes, tables, code, questions and answers, separated by a
 * blank line; list items and table rows by a line break, cells by a tab. Of a live blog also its updates, when the body has nothing else.
 *
 * @returns The text, without a line break at its end; empty for an article that is all pictures.
 * @example
 * renderText(article, { include: ["fact-box"] });
 */
export function renderText(article: Article, options: RenderTextOptions = {}): string {
  return bodyText(article.body, article.liveUpdates, article, options);
}

/** {@link renderText} piece by piece: what blank lines separate, with every list item a piece of its own. */
export function renderParagraphs(article: Article, options: RenderTextOptions = {}): string[] {
  return bodyPieces(article.body, article.liveUpdates, article, options).flatMap((piece) => (piece.isList ? piece.text.split("\n") : [piece.text]));
}

/** {@link renderText} before there is an article. */
export function bodyText(body: readonly Block[], updates: readonly LiveUpdate[], pictures: Pictured = NO_PICTURES, options: RenderTextOptions = {}): string {
  return bodyPieces(body, updates, pictures, options)
    .map((piece) => piece.text)
    .join("\n\n");
}

const NO_PICTURES: Pictured = { images: [], media: [] };
const NOTHING: Included = new Set();

type Included = ReadonlySet<NonNullable<RenderTextOptions["include"]>[number]>;

interface Piece {
  readonly text: string;
  /** Whether its lines are the items of a list. */
  readonly isList: boolean;
}

function bodyPieces(body: readonly Block[], updates: readonly LiveUpdate[], pictures: Pictured, options: RenderTextOptions): Piece[] {
  const include = new Set(options.include ?? []);
  const pieces = blockPieces(body, include, pictures);
  // Asked without what `include` adds: a caption more must not be a live blog less.
  const isBodyEmpty = (include.size === 0 ? pieces : blockPieces(body, NOTHING, pictures)).length === 0;
  if (!isBodyEmpty && !include.has("live-updates")) return pieces;
  return [...pieces, ...updates.flatMap((update) => [...piece(update.headline), ...blockPieces(update.body, include, pictures)])];
}

function blockPieces(blocks: readonly Block[], include: Included, pictures: Pictured): Piece[] {
  return blocks.flatMap((block) => piecesOf(block, include, pictures));
}

function piecesOf(block: Block, include: Included, pictures: Pictured): Piece[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "quote":
    case "question":
    case "answer":
    case "code":
      return piece(block.text);
    case "list":
      return piece(listLines(block.items).join("\n"), true);
    case "table":
      return piece(block.rows.map((row) => row.join("\t")).join("\n"));
    case "pull-quote":
      return include.has("pull-quote") ? piece(block.text) : [];
    case "fact-box":
      return include.has("fact-box") ? [...piece(block.title), ...blockPieces(block.blocks, include, pictures)] : [];
    case "image":
      return include.has("caption") ? piece(captionLine(pictures.images[block.index])) : [];
    case "media":
      return include.has("caption") ? piece(pictures.media[block.index]?.title ?? null) : [];
    case "separator":
      return [];
  }
}

function piece(text: string | null, isList = false): Piece[] {
  return text === null || text.trim() === "" ? [] : [{ text, isList }];
}

/** Lists nest at most as deep as the body builds them. */
function listLines(items: readonly ListItem[]): string[] {
  return items.flatMap((item) => [item.text, ...listLines(item.items)]).filter((line) => line !== "");
}

/** Caption and credit; `null` where a picture has neither. */
function captionLine(image: Image | undefined): string | null {
  const parts = [image?.caption ?? null, image?.credit ?? null].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}
