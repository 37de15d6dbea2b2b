import type { BlockContent, DefinitionContent, List, ListItem as ListItemNode, Paragraph, PhrasingContent, Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Article, Block, Image, ListItem, LiveUpdate, Media, Text } from "../contract/article.js";
import type { Inline, MarkedText } from "./marks.js";
import { inlineLines, safeUrl } from "./marks.js";
import type { Pictured } from "./pictures.js";
import { leadOutsideBody } from "./pictures.js";

/** What stands in a document and in a blockquote. */
type Content = BlockContent | DefinitionContent;

/** Cells are not padded to one width: a long one would cost its length in every row. */
const OPTIONS: Parameters<typeof toMarkdown>[1] = {
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  bullet: "-",
  rule: "-",
  emphasis: "*",
  listItemIndent: "one",
};

/**
 * The article as CommonMark, with tables as GitHub writes them; text that looks like markup is escaped. Headline, standfirst, byline and date stand
 * first, then the body, live updates and corrections; sub- and superscript are `<sub>` and `<sup>`, videos and embeds links.
 *
 * @returns The document, with a line break at its end.
 */
export function renderMarkdown(article: Article): string {
  const lead = leadOutsideBody(article);
  const root: Root = {
    type: "root",
    children: [
      { type: "heading", depth: 1, children: plain(article.headline) },
      ...over("strong", article.standfirst),
      ...line([article.byline, article.publishedAt]),
      ...(lead === null ? [] : picture(lead)),
      ...article.body.flatMap((block) => blockNodes(block, article)),
      ...article.liveUpdates.flatMap((update) => updateNodes(update, article)),
      ...article.corrections.flatMap((note) => over("emphasis", note)),
    ],
  };
  return toMarkdown(root, OPTIONS);
}

function updateNodes(update: LiveUpdate, pictures: Pictured): Content[] {
  const headline: Content[] = update.headline === null ? [] : [{ type: "heading", depth: 2, children: plain(update.headline) }];
  const signed = line([update.publishedAt, ...update.authors.map((author) => author.name)]);
  return [...headline, ...signed, ...update.body.flatMap((block) => blockNodes(block, pictures))];
}

function blockNodes(block: Block, pictures: Pictured): Content[] {
  switch (block.type) {
    case "paragraph":
    case "answer":
      return [paragraph(inline(block))];
    case "question":
      return [paragraph([{ type: "strong", children: inline({ ...block, marks: block.marks.filter((mark) => mark.type !== "strong") }) }])];
    case "heading":
      return [{ type: "heading", depth: block.level, children: inline(block) }];
    case "list":
      return listNodes(block.ordered, block.items);
    case "quote":
      return [{ type: "blockquote", children: [...quoted(block), ...line([block.attribution === null ? null : `— ${block.attribution}`])] }];
    case "pull-quote":
      return [{ type: "blockquote", children: quoted(block) }];
    case "table":
      return [...over("emphasis", block.caption), ...tableNodes(block)];
    case "code":
      return [{ type: "code", value: block.text }];
    case "fact-box":
      return [{ type: "blockquote", children: [...over("strong", block.title), ...block.blocks.flatMap((inner) => blockNodes(inner, pictures))] }];
    case "image":
      return picture(pictures.images[block.index]);
    case "media":
      return embed(pictures.media[block.index]);
    case "separator":
      return [{ type: "thematicBreak" }];
  }
}

function quoted(text: Text): Paragraph[] {
  return inlineLines(text).map((nodes) => paragraph(nodes.flatMap(phrasing)));
}

/** Lists nest at most as deep as the body builds them. */
function listNodes(ordered: boolean, items: readonly ListItem[]): List[] {
  const children = items.map((item): ListItemNode => {
    const own = inline(item);
    return {
      type: "listItem",
      spread: false,
      children: [...(own.length === 0 ? [] : [paragraph(own)]), ...listNodes(item.ordered ?? false, item.items)],
    };
  });
  return children.length === 0 ? [] : [{ type: "list", ordered, spread: false, children }];
}

/** Wider tables are no tables to read; padding every row to the widest would cost rows × columns. */
const MAX_COLUMNS = 100;

/** Every row as wide as the widest; a table without a header gets an empty one, which the syntax asks for. */
function tableNodes({ header, rows }: Extract<Block, { type: "table" }>): Content[] {
  const width = Math.min(
    MAX_COLUMNS,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  if (width === 0) return [];
  const lines = (header ? rows : [[], ...rows]).map((row) => ({
    type: "tableRow" as const,
    children: Array.from({ length: width }, (_, i) => ({
      type: "tableCell" as const,
      children: plain(i < MAX_COLUMNS - 1 ? (row[i] ?? "") : row.slice(i).join(" ")),
    })),
  }));
  return [{ type: "table", children: lines }];
}

function picture(image: Image | undefined): Content[] {
  const url = safeUrl(image?.url ?? null);
  if (image === undefined || url === null) return [];
  const caption = [image.caption, image.credit].filter((part) => part !== null).join(" ");
  return [paragraph([{ type: "image", url, alt: oneLine(image.alt ?? "") }]), ...over("emphasis", caption)];
}

function embed(media: Media | undefined): Content[] {
  const url = safeUrl(media?.url ?? null);
  return url === null ? [] : [paragraph([{ type: "link", url, children: plain(media?.title ?? media?.provider ?? url) }])];
}

function inline(text: Text): PhrasingContent[] {
  return inlineLines(text).flatMap((nodes, i) => [...(i === 0 ? [] : [{ type: "break" as const }]), ...nodes.flatMap(phrasing)]);
}

function phrasing(node: Inline): PhrasingContent[] {
  if (typeof node === "string") return plain(node);
  const children = node.children.flatMap(phrasing);
  switch (node.type) {
    case "link":
      return node.url === null ? children : [{ type: "link", url: node.url, children }];
    case "strong":
    case "emphasis":
      return [{ type: node.type, children }];
    case "code":
      return [{ type: "inlineCode", value: textOf(node) }];
    // The only markup here that CommonMark has no syntax for; the tags are ours, their content is escaped as any other.
    case "sub":
    case "sup":
      return [{ type: "html", value: `<${node.type}>` }, ...children, { type: "html", value: `</${node.type}>` }];
  }
}

function textOf(node: MarkedText): string {
  return node.children.map((child) => (typeof child === "string" ? oneLine(child) : textOf(child))).join("");
}

/** A paragraph of what is known of several, parted by a middle dot. */
function line(parts: readonly (string | null)[]): Paragraph[] {
  const known = parts.filter((part) => part !== null && part !== "");
  return known.length === 0 ? [] : [paragraph(plain(known.join(" · ")))];
}

/** A paragraph that is strong or emphasised as a whole. */
function over(type: "strong" | "emphasis", text: string | null): Paragraph[] {
  const value = oneLine(text ?? "").trim();
  return value === "" ? [] : [paragraph([{ type, children: [{ type: "text", value }] }])];
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

function plain(text: string): PhrasingContent[] {
  return text === "" ? [] : [{ type: "text", value: oneLine(text) }];
}

const LINE_BREAKS = /[\r\n\t]+/g;

function oneLine(text: string): string {
  return text.replace(LINE_BREAKS, " ");
}
