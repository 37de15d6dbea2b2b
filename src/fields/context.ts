import type { Image, Media } from "../contract/article.js";
import type { MetadataField } from "../contract/article-fields.js";
import type { Declared } from "../declared/declared.js";
import type { Page, TextBlock } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import type { Candidate, Decision } from "./candidate.js";

/** The headline, decided before the body is known. */
export interface HeadlineChoice {
  readonly decision: Decision<"headline">;
  /** The block the headline is printed in; `null` where only the head of the page names it. */
  readonly block: TextBlock | null;
  /** The chosen headline's text, also where no block prints it; `null` where the page has none at all. */
  readonly text: string | null;
}

/** Where the body stands. */
export interface BodyPlace {
  isBody(block: TextBlock): boolean;
  /** How sure the body model is that the block is body, 0…1; 1 for what a profile names. */
  score(block: TextBlock): number;
  /** First and last block of the body; `null` where there is no body. */
  readonly first: TextBlock | null;
  readonly last: TextBlock | null;
  /** The smallest element around the body's blocks. */
  readonly root: PageElement | null;
}

/** What the caller and the profile say about the page. */
export interface MetadataOptions {
  /** The caller's address, absolute http(s). */
  readonly url: string | null;
  /** When the page was fetched, ISO 8601; without it relative dates stay unknown. */
  readonly fetchedAt: string | null;
  /** IANA zone of dates printed without an offset, from the profile. */
  readonly timeZone: string | null;
}

/** Everything the fields are decided from. */
export interface MetadataContext {
  readonly page: Page;
  readonly declared: Declared;
  readonly headline: HeadlineChoice;
  readonly body: BodyPlace;
  readonly options: MetadataOptions;
  /** What a profile found; wins over everything generic. Sources read `"profile <id>"`. */
  readonly overrides: readonly Candidate[];
}

/** An image of the article and where it stands. */
export interface PlacedImage {
  readonly image: Image;
  /** The `<img>`, `<picture>` or `<amp-img>`; `null` for an image that is only declared. */
  readonly element: PageElement | null;
  /** `element.order`; `-1` for an image that is only declared. */
  readonly order: number;
  /** The blocks that print its caption and credit. */
  readonly captionBlocks: readonly TextBlock[];
}

/** An embed of the article and where it stands. */
export interface PlacedMedia {
  readonly media: Media;
  /** `null` for media that are only declared. */
  readonly element: PageElement | null;
  /** `element.order`; `-1` for media that are only declared. */
  readonly order: number;
}

/** The blocks that the fields were read from, by what they are. No block is in two lists. */
export interface ConsumedBlocks {
  readonly headline: readonly TextBlock[];
  readonly kicker: readonly TextBlock[];
  readonly standfirst: readonly TextBlock[];
  readonly byline: readonly TextBlock[];
  readonly timestamp: readonly TextBlock[];
  readonly caption: readonly TextBlock[];
  /** Correction and update notes, which stand in `corrections` and not in the body. */
  readonly correction: readonly TextBlock[];
}

/** All decisions on one page. */
export interface Metadata {
  readonly decisions: { readonly [K in MetadataField]: Decision<K> };
  readonly blocks: ConsumedBlocks;
  /** As `decisions.images.value`, one by one, each with its place. */
  readonly images: readonly PlacedImage[];
  /** As `decisions.media.value`, one by one, each with its place. */
  readonly media: readonly PlacedMedia[];
}
