import type { Image, ImageSource } from "../../contract/article.js";
import type { JsonObject } from "../../declared/linked-data.js";
import { firstText, isObject, resolve, values } from "../../declared/linked-data.js";
import { firstMeta } from "../../declared/metas.js";
import type { Page } from "../../page/page.js";
import { elementsByTag } from "../../page/page.js";
import { collapse } from "../../page/plain-text.js";
import type { PageElement } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import { absoluteUrl } from "../../page/url.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext, PlacedImage } from "../context.js";
import type { Weighed } from "../decision.js";
import { settled } from "../decision.js";
import { printedCaption } from "./caption-place.js";
import { cleanCredit, splitCaption } from "./captions.js";
import { creditOfElement } from "./image-credit.js";
import type { PictureArea } from "./image-place.js";
import { foreignReason, IN_OTHER_BOX, pictureArea } from "./image-place.js";
import { isSamePicture, largerRendition, largest, pictureKey, pixels, renditions } from "./image-sources.js";

/** The pictures with the decisions on them. */
export interface Images {
  readonly images: Decision<"images">;
  readonly leadImage: Decision<"leadImage">;
  readonly placed: readonly PlacedImage[];
}

const TAGS = ["img", "amp-img"] as const;
const MOST_LOOKED_AT = 400;
const MOST = 100;

/** Decides which pictures are the article's own, and which of them leads. */
export function decideImages(context: MetadataContext): Images {
  const area = pictureArea(context);
  const declared = declaredImage(context);
  const looked = lookAt(context, area, declared);
  const own = looked.flatMap((one) => (one.placed === null ? [] : [one.placed])).slice(0, MOST);
  const lead = chooseLead(own, declared, context);
  const placed = lead === null ? own : [lead.placed, ...own.filter((one) => one.element === null || one.element !== lead.placed.element)];
  const images = placed.map((one) => one.image);
  const leadImage = leadDecision(lead, looked, declared);
  const source = lead === null ? (own.length > 0 ? "visible img" : null) : own.length > 1 ? "visible img" : lead.source;
  return {
    images: { field: "images", value: images, source, candidates: imageCandidates(looked, images, source), warnings: [] },
    leadImage,
    placed,
  };
}

interface Looked {
  readonly element: PageElement;
  readonly image: Image;
  readonly placed: PlacedImage | null;
  readonly reason: string;
}

function lookAt(context: MetadataContext, area: PictureArea, declared: Lead | null): readonly Looked[] {
  const { page } = context;
  const elements = TAGS.flatMap((tag) => elementsByTag(page, tag))
    .filter((element) => element.order >= area.from && element.order <= area.to)
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST_LOOKED_AT);
  const looked: Looked[] = [];
  const byKey = new Map<string, number>();
  for (const element of elements) {
    const sources = renditions(element, page.baseUrl);
    const best = largest(sources);
    if (best === null) continue;
    const doubt = foreignReason(element, area, best.url, context);
    // The box may be named like a teaser's: the picture that the page declares as its own is no teaser's.
    const reason = doubt === IN_OTHER_BOX && declared !== null && isSamePicture(best.url, declared.placed.image.url) ? null : doubt;
    const bare = toImage(element, sources, best);
    if (reason !== null) {
      looked.push({ element, image: bare, placed: null, reason });
      continue;
    }
    const key = pictureKey(best.url);
    const known = byKey.get(key);
    if (known !== undefined) {
      const first = looked[known] as Looked;
      if (first.placed !== null) looked[known] = merged(first, sources);
      continue;
    }
    const { caption, credit, blocks } = printedCaption(page, element);
    const image = { ...bare, caption, credit: credit ?? creditOfElement(element) };
    byKey.set(key, looked.length);
    looked.push({
      element,
      image,
      placed: { image, element, order: element.order, captionBlocks: blocks },
      reason: "stands in the article",
    });
  }
  return looked;
}

/** One picture met twice (lazy loading keeps a copy in `<noscript>`): all renditions of both. */
function merged(first: Looked, more: readonly ImageSource[]): Looked {
  const known = new Set(first.image.sources.map((source) => source.url));
  const sources = [...first.image.sources, ...more.filter((source) => !known.has(source.url))];
  const best = largest(sources) as ImageSource;
  const image = { ...first.image, url: best.url, width: best.width, height: best.height, sources };
  return { ...first, image, placed: first.placed === null ? null : { ...first.placed, image } };
}

function toImage(element: PageElement, sources: readonly ImageSource[], best: ImageSource): Image {
  const alt = collapse(attribute(element, "alt") ?? "");
  return { url: best.url, width: best.width, height: best.height, alt: alt === "" ? null : alt, caption: null, credit: null, sources };
}

interface Lead {
  readonly placed: PlacedImage;
  readonly source: string;
}

/** The picture between headline and text, or just above; else the declared one, else the first. */
function chooseLead(own: readonly PlacedImage[], declared: Lead | null, { page, body }: MetadataContext): Lead | null {
  // The body's first block may be the standfirst: a picture right behind it still stands at the top.
  const second = body.first === null ? undefined : page.blocks.slice(body.first.index + 1, body.first.index + 4).find((block) => body.isBody(block));
  const first = second?.texts[0]?.order ?? body.first?.texts[0]?.order ?? Number.POSITIVE_INFINITY;
  const found = own.find((one) => one.order < first);
  // Behind the first block it is the lead only where the page declares no other one.
  const isBehind = found !== undefined && found.order > (body.first?.texts[0]?.order ?? Number.POSITIVE_INFINITY);
  const above = isBehind && declared !== null && !samePicture(found.image, declared.placed.image) ? undefined : found;
  if (above !== undefined) return { placed: withDeclared(above, declared), source: "visible img" };
  if (declared === null) return own[0] === undefined ? null : { placed: own[0], source: "visible img" };
  const same = own.find((one) => samePicture(one.image, declared.placed.image));
  return same === undefined ? declared : { placed: withDeclared(same, declared), source: declared.source };
}

/** A picture with the declared rendition of it, which counts where it is the larger one. */
function withDeclared(placed: PlacedImage, declared: Lead | null): PlacedImage {
  const other = declared?.placed.image;
  if (other === undefined || !samePicture(placed.image, other)) return placed;
  const { image } = placed;
  const sources = image.sources.some((source) => source.url === other.url) ? image.sources : [...image.sources, ...other.sources];
  const larger = largerRendition(other, image);
  return { ...placed, image: { ...image, ...larger, sources, caption: image.caption ?? other.caption, credit: image.credit ?? other.credit } };
}

function samePicture(one: Image, other: Image): boolean {
  if (isSamePicture(one.url, other.url)) return true;
  const key = pictureKey(other.url);
  return one.sources.some((source) => pictureKey(source.url) === key);
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
function declaredImage({ page, declared }: MetadataContext): Lead | null {
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
  return { placed: { image, element: null, order: -1, captionBlocks: [] }, source };
}

function leadDecision(lead: Lead | null, looked: readonly Looked[], declared: Lead | null): Decision<"leadImage"> {
  const weighed: Weighed<"leadImage">[] = looked.slice(0, 20).map((one) => ({
    field: "leadImage",
    value: one.image,
    source: "visible img",
    block: null,
    weight: one.placed !== null && one.element === lead?.placed.element ? 1 : 0,
    reason: one.reason,
  }));
  if (declared !== null) {
    const won = declared.placed === lead?.placed;
    weighed.push({
      field: "leadImage",
      value: declared.placed.image,
      source: declared.source,
      block: null,
      weight: won ? 1 : 0,
      reason: won ? "no picture stands with the headline" : "a picture stands with the headline",
    });
  }
  const winner = lead === null ? null : (weighed.find((one) => one.weight > 0) ?? null);
  return { ...settled("leadImage", weighed, winner, null), value: lead?.placed.image ?? null };
}

function imageCandidates(looked: readonly Looked[], images: readonly Image[], source: string | null): Decision<"images">["candidates"] {
  const lost = looked.filter((one) => one.placed === null).map((one) => one.image);
  const candidates: Decision<"images">["candidates"][number][] = [];
  if (images.length > 0)
    candidates.push({
      field: "images",
      value: images,
      source: source ?? "visible img",
      block: null,
      won: true,
      reason: "stand in the article",
    });
  if (lost.length > 0)
    candidates.push({
      field: "images",
      value: lost,
      source: "visible img",
      block: null,
      won: false,
      reason: "stand outside the article, or are icons, teasers or too small",
    });
  return candidates;
}
