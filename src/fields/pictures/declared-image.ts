import type { Image } from "../../contract/article.js";
import type { Json, JsonObject } from "../../declared/linked-data.js";
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
    for (const value of item === null ? [] : values(item.node, "image")) {
      const image = valueImage(value, declared, page);
      if (image !== null) return toLead(image, `${item?.syntax} ${item?.types[0] ?? ""}.image`);
    }
  }
  return null;
}

function valueImage(value: Json, { data }: MetadataContext["declared"], page: Page): Image | null {
  if (typeof value === "string") return addressedImage(value, page);
  return isObject(value) ? describedImage(resolve(data, value), page) : null;
}

/** A picture of which the address is known and nothing else; `null` for one that is no picture of the story's. */
function addressedImage(address: string, { baseUrl }: Page): Image | null {
  const url = absoluteUrl(address, baseUrl);
  if (url === null || LOGO.test(url)) return null;
  return { url, width: null, height: null, alt: null, caption: null, credit: null, sources: [{ url, width: null, height: null, type: null }] };
}

/** An `ImageObject`, with its size, its caption and whose it is. */
function describedImage(node: JsonObject, page: Page): Image | null {
  const address = ADDRESSES.map((key) => firstText(node, key)).find((text) => text !== null);
  const image = address === undefined ? null : addressedImage(address, page);
  if (image === null) return null;
  const width = pixels(firstText(node, "width"));
  const height = pixels(firstText(node, "height"));
  const split = splitCaption(firstText(node, "caption") ?? firstText(node, "description") ?? "");
  const credit = cleanCredit(firstText(node, "creditText") ?? firstText(node, "copyrightNotice") ?? "") ?? split.credit;
  return { ...image, width, height, caption: split.caption, credit, sources: [{ url: image.url, width, height, type: null }] };
}

/** Where an `ImageObject` names the picture's file, in the order of trust. */
const ADDRESSES = ["url", "contentUrl", "@id"] as const;

function toLead(image: Image, source: string): Lead {
  return { placed: unplaced(image), source };
}

/** A picture that the page names and does not show. */
export function unplaced(image: Image): PlacedImage {
  return { image, element: null, order: -1, captionBlocks: [] };
}
