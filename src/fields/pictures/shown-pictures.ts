import type { Image, ImageSource } from "../../contract/article.js";
import { elementsByTag } from "../../page/page.js";
import { collapse } from "../../page/plain-text.js";
import type { PageElement } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import type { MetadataContext, PlacedImage } from "../context.js";
import { printedCaption } from "./caption-place.js";
import type { Lead } from "./declared-image.js";
import { creditOfElement } from "./image-credit.js";
import type { PictureArea } from "./image-place.js";
import { foreignReason, IN_OTHER_BOX } from "./image-place.js";
import { isSamePicture, largest, pictureKey, renditions } from "./image-sources.js";

const TAGS = ["img", "amp-img"] as const;
const MOST_LOOKED_AT = 400;

/** A picture that the page shows in the area of the article. */
export interface ShownPicture {
  readonly element: PageElement;
  readonly image: Image;
  /** `null` where it is none of the article's. */
  readonly placed: PlacedImage | null;
  /** Why it is the article's, or why not. */
  readonly reason: string;
}

/** Every picture in the area of the article, in document order, each once. */
export function shownPictures(context: MetadataContext, area: PictureArea, declared: Lead | null): readonly ShownPicture[] {
  const { page } = context;
  const elements = TAGS.flatMap((tag) => elementsByTag(page, tag))
    .filter((element) => element.order >= area.from && element.order <= area.to)
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST_LOOKED_AT);
  const shown: ShownPicture[] = [];
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
      shown.push({ element, image: bare, placed: null, reason });
      continue;
    }
    const key = pictureKey(best.url);
    const known = byKey.get(key);
    if (known !== undefined) {
      const first = shown[known] as ShownPicture;
      if (first.placed !== null) shown[known] = merged(first, sources);
      continue;
    }
    const { caption, credit, blocks } = printedCaption(page, element);
    const image = { ...bare, caption, credit: credit ?? creditOfElement(element) };
    byKey.set(key, shown.length);
    shown.push({
      element,
      image,
      placed: { image, element, order: element.order, captionBlocks: blocks },
      reason: "stands in the article",
    });
  }
  return shown;
}

/** One picture met twice (lazy loading keeps a copy in `<noscript>`): all renditions of both. */
function merged(first: ShownPicture, more: readonly ImageSource[]): ShownPicture {
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
