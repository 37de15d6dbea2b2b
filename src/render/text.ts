import type { Article, Block, Image, ListItem, LiveUpdate, Media } from "../article.js";

/** What `renderText` adds to the running text. */
export interface RenderTextOptions {
  /** Nothing is added by default; live updates are there anyway when the body has nothing else. */
  readonly include?: readonly ("fact-box" | "pull-quote" | "caption" | "live-updates")[];
}

/** What of an article its text is made of. */
type Pictured = Pick<Article, "images" | "media">;

/**
 * The running text, what a reader would read aloud: paragraphs, headings, lists, quotes, tables, code, questions and answers, separated by a
 * blank line; list items and table rows by a line break, cells by a tab. Of a live blog also its updates, when the body has nothing else.
 *
 * @example
 * renderText(article, { include: ["fact-box"] });
 */
export function renderText(article: Article, options: RenderTextOptions = {}): string {
  return bodyText(article.body, article.liveUpdates, article, options);
}

/** {@link renderText} before there is an article. */
export function bodyText(body: readonly Block[], updates: readonly LiveUpdate[], pictures?: Pictured, options: RenderTextOptions = {}): string {
  const include = new Set(options.include ?? []);
  const pieces = pieceTexts(body, include, pictures);
  if (pieces.length === 0 || include.has("live-updates")) pieces.push(...updates.flatMap((update) => updateTexts(update, include, pictures)));
  return pieces.join("\n\n");
}

type Included = ReadonlySet<NonNullable<RenderTextOptions["include"]>[number]>;

function updateTexts(update: LiveUpdate, include: Included, pictures: Pictured | undefined): string[] {
  return [...(update.headline === null ? [] : [update.headline]), ...pieceTexts(update.body, include, pictures)];
}

function pieceTexts(blocks: readonly Block[], include: Included, pictures: Pictured | undefined): string[] {
  return blocks.flatMap((block) => pieceText(block, include, pictures)).filter((text) => text !== "");
}

function pieceText(block: Block, include: Included, pictures: Pictured | undefined): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "quote":
    case "question":
    case "answer":
    case "code":
      return [block.text];
    case "list":
      return [listLines(block.items).join("\n")];
    case "table":
      return [block.rows.map((row) => row.join("\t")).join("\n")];
    case "pull-quote":
      return include.has("pull-quote") ? [block.text] : [];
    case "fact-box":
      return include.has("fact-box") ? [block.title ?? "", ...pieceTexts(block.blocks, include, pictures)] : [];
    case "image":
      return include.has("caption") ? captionText(pictures?.images[block.index]) : [];
    case "media":
      return include.has("caption") ? titleText(pictures?.media[block.index]) : [];
    case "separator":
      return [];
  }
}

/** Lists nest at most as deep as the body builds them. */
function listLines(items: readonly ListItem[]): string[] {
  return items.flatMap((item) => [item.text, ...listLines(item.items)]).filter((line) => line !== "");
}

function captionText(image: Image | undefined): string[] {
  const parts = [image?.caption, image?.credit].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? [] : [parts.join(" ")];
}

function titleText(media: Media | undefined): string[] {
  return media?.title === null || media?.title === undefined ? [] : [media.title];
}
