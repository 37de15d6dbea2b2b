import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { createParser, isArticleError, renderText } from "../src/index.js";

/** An extractor: a page's markup and address in, the body's text out, `""` where it finds none. */
export type Extractor = (html: string, url: string | null) => Promise<string> | string;

const parser = createParser({ profiles: [] });

/** Text of an HTML fragment, a line a block-level element. */
function textOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll("p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,td,div,section,figcaption,br")) element.after("\n");
  for (const element of document.querySelectorAll("script,style,noscript,template")) element.remove();
  return document.body.textContent ?? "";
}

/** Us and the peers on npm. A peer that throws has found nothing; that it threw is its own affair. */
export const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  standfirst: (html, url) => {
    try {
      return renderText(parser.parseArticle(html, url === null ? {} : { url }));
    } catch (error) {
      if (isArticleError(error)) return "";
      throw error;
    }
  },
  "Readability + linkedom": (html) => textOf(new Readability(parseHTML(html).document as unknown as Document).parse()?.content ?? ""),
  Defuddle: async (html, url) => textOf((await Defuddle(parseHTML(html).document as unknown as Document, url ?? undefined)).content ?? ""),
  "article-extractor": async (html, url) => textOf((await extractFromHtml(html, url ?? undefined))?.content ?? ""),
};
