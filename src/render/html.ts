import type { Article, Block, Image, ListItem, LiveUpdate, Mark, Media, Text } from "../contract/article.js";
import type { Inline } from "./marks.js";
import { inlineLines, safeUrl } from "./marks.js";
import type { Pictured } from "./pictures.js";
import { leadOutsideBody } from "./pictures.js";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const ESCAPED = /[&<>"']/g;
const MARK_TAGS: ReadonlyMap<Mark["type"], string> = new Map([
  ["strong", "strong"],
  ["emphasis", "em"],
  ["code", "code"],
  ["sub", "sub"],
  ["sup", "sup"],
]);
const HEADING_TAGS: ReadonlyMap<number, string> = new Map([2, 3, 4, 5, 6].map((level) => [level, `h${level}`]));

/**
 * The article as one `<article>` element, made from the typed blocks alone: every text is escaped, every address is http(s), mailto or tel;
 * no style, script, frame or identifier can be in it. Videos and embeds are links.
 *
 * @returns One element to a line; live updates are `<section>`s after the body, corrections a `<footer>`.
 * @example
 * element.innerHTML = renderHtml(article);
 */
export function renderHtml(article: Article): string {
  const lead = leadOutsideBody(article);
  return lines(
    `<article${article.language === null ? "" : ` lang="${escapeHtml(article.language)}"`} dir="${article.direction === "rtl" ? "rtl" : "ltr"}">`,
    header(article),
    lead === null ? "" : figure(lead),
    ...article.body.map((block) => blockHtml(block, article)),
    ...article.liveUpdates.map((update) => section(update, article)),
    element("footer", article.corrections.map((note) => element("p", escapeHtml(note))).join("")),
    "</article>",
  );
}

function header({ kicker, headline, standfirst, byline, publishedAt }: Article): string {
  const signed = [byline === null ? "" : escapeHtml(byline), time(publishedAt)].filter((part) => part !== "").join(" ");
  return element(
    "header",
    element("p", escapeHtml(kicker ?? "")) + element("h1", escapeHtml(headline)) + element("p", escapeHtml(standfirst ?? "")) + element("p", signed),
  );
}

function section(update: LiveUpdate, pictures: Pictured): string {
  const signed = [time(update.publishedAt), ...update.authors.map((author) => escapeHtml(author.name))].filter((part) => part !== "").join(" ");
  const blocks = update.body.map((block) => blockHtml(block, pictures));
  return element("section", element("h2", escapeHtml(update.headline ?? "")) + element("p", signed) + blocks.join(""));
}

function blockHtml(block: Block, pictures: Pictured): string {
  switch (block.type) {
    case "paragraph":
    case "answer":
      return element("p", inline(block));
    case "question":
      return element("p", element("strong", inline({ ...block, marks: block.marks.filter((mark) => mark.type !== "strong") })));
    case "heading":
      return element(HEADING_TAGS.get(block.level) ?? "h2", inline(block));
    case "list":
      return list(block.ordered, block.items);
    case "quote":
      return quote(block, block.attribution);
    case "pull-quote":
      return element("aside", quote(block, null));
    case "table":
      return table(block);
    case "code":
      return element("pre", element("code", escapeHtml(block.text)));
    case "fact-box":
      return element("aside", element("h2", escapeHtml(block.title ?? "")) + block.blocks.map((inner) => blockHtml(inner, pictures)).join(""));
    case "image":
      return figure(pictures.images[block.index]);
    case "media":
      return embed(pictures.media[block.index]);
    case "separator":
      return "<hr>";
  }
}

function inline(text: Text): string {
  return inlineLines(text).map(phrasing).join("<br>");
}

function phrasing(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return escapeHtml(node);
      const inner = phrasing(node.children);
      if (node.url !== null) return `<a href="${escapeHtml(node.url)}">${inner}</a>`;
      const tag = MARK_TAGS.get(node.type);
      return tag === undefined ? inner : element(tag, inner);
    })
    .join("");
}

function quote(text: Text, attribution: string | null): string {
  const paragraphs = inlineLines(text).map((line) => element("p", phrasing(line)));
  return element("blockquote", paragraphs.join("") + element("footer", escapeHtml(attribution ?? "")));
}

/** Lists nest at most as deep as the body builds them. */
function list(ordered: boolean, items: readonly ListItem[]): string {
  return element(ordered ? "ol" : "ul", items.map((item) => element("li", inline(item) + list(item.ordered ?? false, item.items))).join(""));
}

function table({ header, rows, caption }: Extract<Block, { type: "table" }>): string {
  const head = header ? rows.slice(0, 1) : [];
  const line = (row: readonly string[], tag: string): string => `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return element(
    "table",
    element("caption", escapeHtml(caption ?? "")) +
      element("thead", head.map((row) => line(row, "th")).join("")) +
      element(
        "tbody",
        rows
          .slice(head.length)
          .map((row) => line(row, "td"))
          .join(""),
      ),
  );
}

function figure(image: Image | undefined): string {
  const url = safeUrl(image?.url ?? null);
  if (image === undefined || url === null) return "";
  const size = attribute("width", image.width) + attribute("height", image.height);
  const caption = [escapeHtml(image.caption ?? ""), element("small", escapeHtml(image.credit ?? ""))].filter((part) => part !== "").join(" ");
  return element("figure", `<img src="${escapeHtml(url)}" alt="${escapeHtml(image.alt ?? "")}"${size}>${element("figcaption", caption)}`);
}

function embed(media: Media | undefined): string {
  const url = safeUrl(media?.url ?? null);
  return url === null ? "" : element("p", `<a href="${escapeHtml(url)}">${escapeHtml(media?.title ?? media?.provider ?? url)}</a>`);
}

function time(iso: string | null): string {
  return iso === null ? "" : `<time datetime="${escapeHtml(iso)}">${escapeHtml(iso)}</time>`;
}

function attribute(name: string, value: number | null): string {
  return value === null ? "" : ` ${name}="${Number(value)}"`;
}

/** An element around markup that is already safe; nothing where there is nothing in it. */
function element(tag: string, inner: string): string {
  return inner === "" ? "" : `<${tag}>${inner}</${tag}>`;
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function escapeHtml(text: string): string {
  return text.replace(ESCAPED, (char) => ESCAPES[char] ?? char);
}
