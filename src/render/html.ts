import type { Article, Block, Image, ListItem, LiveUpdate, Mark, Media, Text } from "../article.js";
import { toRuns } from "./marks.js";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const ESCAPED = /[&<>"']/g;
const SAFE_URL = /^(?:https?:\/\/|mailto:|tel:)/i;
const TAGS: Readonly<Record<Exclude<Mark["type"], "link">, string>> = { strong: "strong", emphasis: "em", code: "code", sub: "sub", sup: "sup" };

/**
 * The article as one `<article>` element, made from the typed blocks alone: every text is escaped, every address is http(s), mailto or tel, no style and no
 * script can be in it.
 */
export function renderHtml(article: Article): string {
  const { language, direction, kicker, headline, standfirst, byline, publishedAt } = article;
  const attributes = `${language === null ? "" : ` lang="${escape(language)}"`} dir="${direction}"`;
  return [
    `<article${attributes}>`,
    "<header>",
    kicker === null ? "" : `<p>${escape(kicker)}</p>`,
    `<h1>${escape(headline)}</h1>`,
    standfirst === null ? "" : `<p>${escape(standfirst)}</p>`,
    byline === null ? "" : `<p>${escape(byline)}</p>`,
    publishedAt === null ? "" : `<time datetime="${escape(publishedAt)}">${escape(publishedAt)}</time>`,
    "</header>",
    leadFigure(article),
    ...article.body.map((block) => blockHtml(block, article)),
    ...article.liveUpdates.map((update) => updateHtml(update, article)),
    article.corrections.length === 0 ? "" : `<footer>${article.corrections.map((note) => `<p>${escape(note)}</p>`).join("")}</footer>`,
    "</article>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

type Pictured = Pick<Article, "images" | "media">;

function leadFigure({ leadImage, body }: Article): string {
  const isInBody = body.some((block) => block.type === "image" && block.index === 0);
  return leadImage === null || isInBody ? "" : figure(leadImage);
}

function blockHtml(block: Block, pictures: Pictured): string {
  switch (block.type) {
    case "paragraph":
    case "answer":
      return `<p>${inline(block)}</p>`;
    case "question":
      return `<p><strong>${inline(block)}</strong></p>`;
    case "heading":
      return `<h${block.level}>${inline(block)}</h${block.level}>`;
    case "list":
      return list(block.ordered, block.items);
    case "quote":
      return `<blockquote><p>${inline(block)}</p>${block.attribution === null ? "" : `<footer>${escape(block.attribution)}</footer>`}</blockquote>`;
    case "pull-quote":
      return `<aside><blockquote><p>${inline(block)}</p></blockquote></aside>`;
    case "table":
      return table(block);
    case "code":
      return `<pre><code>${escape(block.text)}</code></pre>`;
    case "fact-box":
      return `<aside>${block.title === null ? "" : `<h2>${escape(block.title)}</h2>`}${block.blocks.map((inner) => blockHtml(inner, pictures)).join("")}</aside>`;
    case "image":
      return figure(pictures.images[block.index]);
    case "media":
      return embed(pictures.media[block.index]);
    case "separator":
      return "<hr>";
  }
}

function inline(text: Text): string {
  return toRuns(text)
    .map((run) => run.marks.reduceRight((inner, mark) => wrap(inner, mark), escape(run.text).replaceAll("\n", "<br>")))
    .join("");
}

function wrap(inner: string, mark: Mark): string {
  if (mark.type !== "link") return `<${TAGS[mark.type]}>${inner}</${TAGS[mark.type]}>`;
  return mark.url === null || !SAFE_URL.test(mark.url) ? inner : `<a href="${escape(mark.url)}">${inner}</a>`;
}

/** Lists nest at most as deep as the body builds them. */
function list(ordered: boolean, items: readonly ListItem[]): string {
  const tag = ordered ? "ol" : "ul";
  const inner = items.map((item) => `<li>${inline(item)}${item.items.length === 0 ? "" : list(item.ordered ?? false, item.items)}</li>`);
  return `<${tag}>${inner.join("")}</${tag}>`;
}

function table({ header, rows, caption }: Extract<Block, { type: "table" }>): string {
  const line = (row: readonly string[], tag: "th" | "td"): string => `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join("")}</tr>`;
  const [first, ...rest] = rows;
  const head = header && first !== undefined ? `<thead>${line(first, "th")}</thead>` : "";
  const body = (head === "" ? rows : rest).map((row) => line(row, "td")).join("");
  return `<table>${caption === null ? "" : `<caption>${escape(caption)}</caption>`}${head}<tbody>${body}</tbody></table>`;
}

function figure(image: Image | undefined): string {
  if (image === undefined || !SAFE_URL.test(image.url)) return "";
  const size = `${image.width === null ? "" : ` width="${image.width}"`}${image.height === null ? "" : ` height="${image.height}"`}`;
  const caption = [image.caption, image.credit].filter((part) => part !== null).map(escape).join(" ");
  return `<figure><img src="${escape(image.url)}" alt="${escape(image.alt ?? "")}"${size}>${caption === "" ? "" : `<figcaption>${caption}</figcaption>`}</figure>`;
}

function embed(media: Media | undefined): string {
  if (media?.url === null || media?.url === undefined || !SAFE_URL.test(media.url)) return "";
  return `<p><a href="${escape(media.url)}">${escape(media.title ?? media.provider ?? media.url)}</a></p>`;
}

function updateHtml(update: LiveUpdate, pictures: Pictured): string {
  const time = update.publishedAt === null ? "" : `<time datetime="${escape(update.publishedAt)}">${escape(update.publishedAt)}</time>`;
  const headline = update.headline === null ? "" : `<h2>${escape(update.headline)}</h2>`;
  return `<section>${time}${headline}${update.body.map((block) => blockHtml(block, pictures)).join("")}</section>`;
}

function escape(text: string): string {
  return text.replace(ESCAPED, (char) => ESCAPES[char] ?? char);
}
