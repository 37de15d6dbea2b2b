import type { Image } from "../../contract/article.js";
import type { TextBlock } from "../../page/page.js";
import type { Candidate, Decision } from "../candidate.js";
import type { MetadataContext, PlacedImage } from "../context.js";
import { heaviest, overridden } from "../decision.js";
import { declaredImage, unplaced } from "./declared-image.js";
import { pictureArea } from "./image-place.js";
import type { ChosenLead } from "./lead-image.js";
import { chooseLead, leadCandidates, samePicture, VISIBLE } from "./lead-image.js";
import type { ShownPicture } from "./shown-pictures.js";
import { shownPictures } from "./shown-pictures.js";

/** The pictures with the decisions on them. */
export interface Images {
  readonly images: Decision<"images">;
  readonly leadImage: Decision<"leadImage">;
  /** The pictures of `images`, one by one, each with its place. */
  readonly placed: readonly PlacedImage[];
  /** The blocks that caption a picture of the article. */
  readonly captions: readonly TextBlock[];
}

const MOST = 100;

/** Decides which pictures are the article's own, and which of them leads: a profile's word goes first, and the lead is the first of all. */
export function decideImages(context: MetadataContext): Images {
  const declared = declaredImage(context);
  const shown = shownPictures(context, pictureArea(context), declared);
  const own = shown.flatMap((one) => (one.placed === null ? [] : [one.placed])).slice(0, MOST);
  const lead = chooseLead(own, declared, context);
  const generic = lead === null ? own : [lead.placed, ...own.filter((one) => one.element === null || one.element !== lead.placed.element)];
  const placed = byProfile(generic, context.overrides);
  const images = imagesDecision({ placed, generic, shown, source: sourceOf(own, lead) }, context.overrides);
  return {
    images,
    leadImage: leadDecision(leadCandidates(lead, shown, declared), images, context.overrides),
    placed,
    captions: generic.flatMap((image) => image.captionBlocks),
  };
}

/** The source of the list: that of the one picture there is, else where most of them stand. */
function sourceOf(own: readonly PlacedImage[], lead: ChosenLead | null): string | null {
  if (lead === null || own.length > 1) return own.length > 0 ? VISIBLE : null;
  return lead.source;
}

/** The pictures that a profile names instead, where the page shows them; the one that it names as the lead comes first. */
function byProfile(generic: readonly PlacedImage[], overrides: readonly Candidate[]): readonly PlacedImage[] {
  const all = overrides.find(names("images"));
  const lead = overrides.find(names("leadImage"))?.value ?? null;
  const placed = all === undefined ? generic : all.value.map((image) => inPlace(image, generic));
  return lead === null ? placed : [inPlace(lead, generic), ...placed.filter((one) => !samePicture(one.image, lead))];
}

function names<K extends "images" | "leadImage">(field: K): (one: Candidate) => one is Candidate<K> {
  return (one): one is Candidate<K> => one.field === field;
}

function inPlace(image: Image, shown: readonly PlacedImage[]): PlacedImage {
  const same = shown.find((one) => samePicture(one.image, image));
  return same === undefined ? unplaced(image) : { ...same, image };
}

interface FoundImages {
  readonly placed: readonly PlacedImage[];
  readonly generic: readonly PlacedImage[];
  readonly shown: readonly ShownPicture[];
  readonly source: string | null;
}

function imagesDecision({ placed, generic, shown, source }: FoundImages, overrides: readonly Candidate[]): Decision<"images"> {
  const given = overrides.find(({ field }) => field === "images") ?? overrides.find(({ field }) => field === "leadImage");
  const value = placed.map(({ image }) => image);
  const named = given === undefined ? [] : [{ ...given, field: "images" as const, value }];
  return overridden("images", named, () => {
    const images = generic.map(({ image }) => image);
    return { field: "images", value: images, source, candidates: imageCandidates(shown, images, source), warnings: [] };
  });
}

/** The lead is the first of the pictures, whoever named them. */
function leadDecision(candidates: ReturnType<typeof leadCandidates>, images: Decision<"images">, overrides: readonly Candidate[]): Decision<"leadImage"> {
  const given = overrides.find(({ field }) => field === "leadImage") ?? overrides.find(({ field }) => field === "images");
  const named = given === undefined ? [] : [{ ...given, field: "leadImage" as const, value: images.value[0] ?? null }];
  const decision = overridden("leadImage", named, () => heaviest("leadImage", candidates, null));
  return given === undefined ? { ...decision, source: images.source } : decision;
}

function imageCandidates(shown: readonly ShownPicture[], images: readonly Image[], source: string | null): Decision<"images">["candidates"] {
  const lost = shown.filter((one) => one.placed === null).map((one) => one.image);
  const candidates: Decision<"images">["candidates"][number][] = [];
  if (images.length > 0)
    candidates.push({
      field: "images",
      value: images,
      source: source ?? VISIBLE,
      block: null,
      won: true,
      reason: "stand in the article",
    });
  if (lost.length > 0)
    candidates.push({
      field: "images",
      value: lost,
      source: VISIBLE,
      block: null,
      won: false,
      reason: "stand outside the article, or are icons, teasers or too small",
    });
  return candidates;
}
