import type { Blockquote, List, PhrasingContent, RootContent } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Article, Block, Image, ListItem, LiveUpdate, Mark, Media, Text } from "../article.js";
import { toRuns } from "./marks.js";

type Pictured = Pick<Article, "images" | "media">;

/** The article as CommonMark (tables as GitHub writes them), escaped where the text looks like markup. */
export function renderMarkdown(article: Article): string {
  const { headline, standfirst, byline, publishedAt, leadImage, body } = article;
  const signed = [byline, publishedAt].filter((part) => part !== null).join(" · ");
  const isLeadInBody = body.some((block) => block.type === "image" && block.index === 0);
  const children: RootContent[] = [
    { type: "heading", depth: 1, children: [literal(headline)] },
    ...(standfirst === null ? [] : [paragraph([{ type: "strong", children: [literal(standfirst)] }])]),
    ...(signed === "" ? [] : [paragraph([{ type: "emphasis", children: [literal(signed)] }])]),
    ...(leadImage === null || isLeadInBody ? [] : picture(leadImage)),
    ...body.flatMap((block) => blockNodes(block, article)),
    ...article.liveUpdates.flatMap((update) => updateNodes(update, article)),
    ...article.corrections.map((note) => paragraph([{ type: "emphasis", children: [literal(note)] }])),
  ];
  return toMarkdown({ type: "root", children }, { extensions: [gfmTableToMarkdown()], bullet: "-", rule: "-" });
}

function blockNodes(block: Block, pictures: Pictured): RootContent[] {
  switch (block.type) {
    case "paragraph":
    case "answer":
      return [paragraph(phrasing(block))];
    case "question":
      return [paragraph([{ type: "strong", children: phrasing({ text: block.text, marks: block.marks.filter((mark) => mark.type !== "strong") }) }])];
    case "heading":
      return [{ type: "heading", depth: block.level, children: phrasing(block) }];
    case "list":
      return [listNode(block.ordered, block.items)];
    case "quote":
      return [quoteNode(block, block.attribution)];
    case "pull-quote":
      return [quoteNode(block, null)];
    case "table":
      return [tableNode(block), ...(block.caption === null ? [] : [paragraph([{ type: "emphasis", children: [literal(block.caption)] }])])];
    case "code":
      return [{ type: "code", value: block.text }];
    case "fact-box":
      return [{ type: "blockquote", children: factBox(block, pictures) as Blockquote["children"] }];
    case "image":
      return picture(pictures.images[block.index]);
    case "media":
      return embed(pictures.media[block.index]);
    case "separator":
      return [{ type: "thematicBreak" }];
  }
}

function factBox(box: Extract<Block, { type: "fact-box" }>, pictures: Pictured): RootContent[] {
  const title = box.title === null ? [] : [paragraph([{ type: "strong", children: [literal(box.title)] }])];
  return [...title, ...box.blocks.flatMap((block) => blockNodes(block, pictures))];
}

function quoteNode(text: Text, attribution: string | null): RootContent {
  const source = attribution === null ? [] : [paragraph([literal(`— ${attribution}`)])];
  return { type: "blockquote", children: [paragraph(phrasing(text)), ...source] };
}

/** Lists nest at most as deep as the body builds them. */
function listNode(ordered: boolean, items: readonly ListItem[]): List {
  return {
    type: "list",
    ordered,
    spread: false,
    children: items.map((item) => ({
      type: "listItem",
      spread: false,
      children: [paragraph(phrasing(item)), ...(item.items.length === 0 ? [] : [listNode(item.ordered ?? false, item.items)])],
    })),
  };
}

function tableNode({ rows }: Extract<Block, { type: "table" }>): RootContent {
  return { type: "table", children: rows.map((row) => ({ type: "tableRow", children: row.map((cell) => ({ type: "tableCell", children: [literal(cell)] })) })) };
}

function picture(image: Image | undefined): RootContent[] {
  if (image === undefined) return [];
  const caption = [image.caption, image.credit].filter((part) => part !== null).join(" ");
  const shown = paragraph([{ type: "image", url: image.url, alt: image.alt ?? "" }]);
  return caption === "" ? [shown] : [shown, paragraph([{ type: "emphasis", children: [literal(caption)] }])];
}

function embed(media: Media | undefined): RootContent[] {
  if (media?.url === null || media?.url === undefined) return [];
  return [paragraph([{ type: "link", url: media.url, children: [literal(media.title ?? media.provider ?? media.url)] }])];
}

function updateNodes(update: LiveUpdate, pictures: Pictured): RootContent[] {
  const title = [update.publishedAt, update.headline].filter((part) => part !== null).join(" · ");
  return [...(title === "" ? [] : [{ type: "heading" as const, depth: 2 as const, children: [literal(title)] }]), ...update.body.flatMap((block) => blockNodes(block, pictures))];
}

function paragraph(children: PhrasingContent[]): Extract<RootContent, { type: "paragraph" }> {
  return { type: "paragraph", children };
}

function literal(value: string): Extract<PhrasingContent, { type: "text" }> {
  return { type: "text", value: value.replaceAll("\n", " ") };
}

interface OpenLink {
  readonly mark: Mark;
  readonly children: PhrasingContent[];
}

/** Runs under the same link stay one link, whatever marks are inside. */
function phrasing(text: Text): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let link = null as OpenLink | null;
  for (const run of toRuns(text)) {
    const [outer, ...inner] = run.marks;
    if (outer?.type !== "link" || outer.url === null) {
      link = null;
      nodes.push(...wrapped(run.text, run.marks));
      continue;
    }
    if (link?.mark !== outer) {
      link = { mark: outer, children: [] };
      nodes.push({ type: "link", url: outer.url, children: link.children });
    }
    link.children.push(...wrapped(run.text, inner));
  }
  return nodes;
}

function wrapped(value: string, marks: readonly Mark[]): PhrasingContent[] {
  if (marks.some((mark) => mark.type === "code")) return [{ type: "inlineCode", value }];
  // Markdown has no sub- and superscript: their text stays.
  const lines = value.split("\n").flatMap((line, i): PhrasingContent[] => (i === 0 ? [literal(line)] : [{ type: "break" }, literal(line)]));
  return marks.reduceRight<PhrasingContent[]>((children, mark) => {
    if (mark.type === "strong") return [{ type: "strong", children }];
    if (mark.type === "emphasis") return [{ type: "emphasis", children }];
    return children;
  }, lines.filter((node) => node.type !== "text" || node.value !== ""));
}
