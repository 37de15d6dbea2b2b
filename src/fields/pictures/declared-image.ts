import type { Image } from "../../contract/article.js";
import type { JsonObject } from "../../declared/linked-data.js";
import { firstText, isObject, resolve, values } from "../../declared/linked-data.js";
import { firstMeta } from "../../declared/metas.js";
import type { Page } from "../../page/page.js";
import { absoluteUrl } from "../../page/url.js";
import type { MetadataContext, PlacedImage } from "../context.js";
import { cleanCredit, splitCaption } from "./captions.js";
import { pixels } from "./image-sources.js";

/** A picture that may lead the article, and where its page names it. */
export interface Lead {
  readonly placed: PlacedImage;
  /** As `Article.provenance` prints it: `"meta og:image"`. */
  readonly source: string;
}

const IMAGE_METAS = [
  "og:image",
  "og:image:secure_url",
  "og:image:url",
  "twitter:image",
  "twitter:image:src",
  "parsely-image-url",
  "sailthru.image.full",
  "thumbnail",
];

/** The picture that the page's metas or its JSON-LD name. */
export function declaredImage({ page, declared }: MetadataContext): Lead | null {
  const meta = firstMeta(declared.metas, IMAGE_METAS);
  const url = meta === null ? null : absoluteUrl(meta.content, page.baseUrl);
  if (meta !== null && url !== null && !LOGO.test(url)) {
    const width = pixels(firstMeta(declared.metas, ["og:image:width"])?.content ?? null);
    const height = pixels(firstMeta(declared.metas, ["og:image:height"])?.content ?? null);
    const alt = firstMeta(declared.metas, ["og:image:alt", "twitter:image:alt"])?.content ?? null;
    return toLead({ url, width, height, alt, caption: null, credit: null, sources: [{ url, width, height, type: null }] }, `meta ${meta.name}`);
  }
  return linkedImage(page, declared);
}

const LOGO = /logo|default[-_]|placeholder|fallback|favicon|share[-_]?image|og[-_]default/i;

function linkedImage(page: Page, declared: MetadataContext["declared"]): Lead | null {
  for (const item of [declared.article, declared.markedArticle]) {
    if (item === null) continue;
    for (const value of values(item.node, "image")) {
      const node: JsonObject | null = isObject(value) ? resolve(declared.data, value) : null;
      const address =
        typeof value === "string" ? value : node === null ? null : (firstText(node, "url") ?? firstText(node, "contentUrl") ?? firstText(node, "@id"));
      const url = address === null ? null : absoluteUrl(address, page.baseUrl);
      if (url === null || LOGO.test(url)) continue;
      const width = node === null ? null : pixels(firstText(node, "width"));
      const height = node === null ? null : pixels(firstText(node, "height"));
      const split = node === null ? { caption: null, credit: null } : splitCaption(firstText(node, "caption") ?? firstText(node, "description") ?? "");
      const credit = node === null ? null : (cleanCredit(firstText(node, "creditText") ?? firstText(node, "copyrightNotice") ?? "") ?? split.credit);
      return toLead(
        { url, width, height, alt: null, caption: split.caption, credit, sources: [{ url, width, height, type: null }] },
        `${item.syntax} ${item.types[0] ?? ""}.image`,
      );
    }
  }
  return null;
}

function toLead(image: Image, source: string): Lead {
  return { placed: unplaced(image), source };
}

/** A picture that the page names and does not show. */
export function unplaced(image: Image): PlacedImage {
  return { image, element: null, order: -1, captionBlocks: [] };
}
