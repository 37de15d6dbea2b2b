import type { Image } from "../../contract/article.js";
import type { MetadataContext, PlacedImage } from "../context.js";
import type { Weighed } from "../decision.js";
import type { Lead } from "./declared-image.js";
import { isSamePicture, largerRendition, pictureKey } from "./image-sources.js";
import type { ShownPicture } from "./shown-pictures.js";

/** Where a picture is found that the page shows. */
export const VISIBLE = "visible img";

/** The picture that leads the article, as the article holds it. */
export interface ChosenLead extends Lead {
  /** Why it leads. */
  readonly reason: string;
}

/** The picture between headline and text, or just above; else the declared one, else the first. */
export function chooseLead(own: readonly PlacedImage[], declared: Lead | null, { page, body }: MetadataContext): ChosenLead | null {
  // The body's first block may be the standfirst: a picture right behind it still stands at the top.
  const second = body.first === null ? undefined : page.blocks.slice(body.first.index + 1, body.first.index + 4).find((block) => body.isBody(block));
  const first = second?.texts[0]?.order ?? body.first?.texts[0]?.order ?? Number.POSITIVE_INFINITY;
  const found = own.find((one) => one.order < first);
  // Behind the first block it is the lead only where the page declares no other one.
  const isBehind = found !== undefined && found.order > (body.first?.texts[0]?.order ?? Number.POSITIVE_INFINITY);
  const above = isBehind && declared !== null && !samePicture(found.image, declared.placed.image) ? undefined : found;
  if (above !== undefined) return { placed: withDeclared(above, declared), source: VISIBLE, reason: "stands with the headline" };
  if (declared === null)
    return own[0] === undefined ? null : { placed: own[0], source: VISIBLE, reason: "the article's first picture, and the page declares none" };
  const same = own.find((one) => samePicture(one.image, declared.placed.image));
  return same === undefined
    ? { ...declared, reason: "no picture stands with the headline" }
    : { placed: withDeclared(same, declared), source: declared.source, reason: "stands in the article, and the page declares it as its picture" };
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

export function samePicture(one: Image, other: Image): boolean {
  if (isSamePicture(one.url, other.url)) return true;
  const key = pictureKey(other.url);
  return one.sources.some((source) => pictureKey(source.url) === key);
}

/** Shown pictures that are told as candidates, besides the one that leads. */
const MOST_TOLD = 20;

/** Every picture that could have led; the one that does stands among them with the renditions and the caption that the article gives it. */
export function leadCandidates(lead: ChosenLead | null, shown: readonly ShownPicture[], declared: Lead | null): Weighed<"leadImage">[] {
  const isLead = (one: ShownPicture): boolean => one.placed !== null && one.element === lead?.placed.element;
  const candidates = shown
    .filter((one, i) => i < MOST_TOLD || isLead(one))
    .map((one) => (lead !== null && isLead(one) ? candidate(lead, 1, lead.reason) : candidate({ image: one.image, source: VISIBLE }, 0, lostReason(one))));
  if (declared === null) return candidates;
  const isDeclared = lead !== null && lead.placed === declared.placed;
  const isShown = lead !== null && samePicture(lead.placed.image, declared.placed.image);
  const reason = isShown ? "the page shows the same picture, which leads" : "a picture stands with the headline";
  return [...candidates, isDeclared ? candidate(lead, 1, lead.reason) : candidate(declared, 0, reason)];
}

function lostReason({ placed, reason }: ShownPicture): string {
  return placed === null ? reason : "stands in the article, and another picture leads it";
}

function candidate(found: Lead | { readonly image: Image; readonly source: string }, weight: number, reason: string): Weighed<"leadImage"> {
  const value = "placed" in found ? found.placed.image : found.image;
  return { field: "leadImage", value, source: found.source, block: null, weight, reason };
}
