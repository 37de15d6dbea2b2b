/** What the elements around a picture's texts are named, and which of the texts are its credit. */
import type { TextBlock } from "../../page/page.js";
import type { PageElement, PageText } from "../../page/tree.js";
import { attribute, contains } from "../../page/tree.js";

export const CAPTION_NAME: RegExp =
  /caption|legend|bildunter|bildtext|bu-?text|subline|cutline|image-?(?:text|info|desc|meta|title)|photo-?(?:text|info|desc|meta|title)|media-?(?:text|info|desc|meta)|img-?(?:text|desc|info)|kuvateksti|bijschrift|onderschrift|podpis|felirat|altyazi|billedtekst|bildetekst|pie-?(?:de-?)?(?:foto|imagen)|didascalia|leyenda|legenda|podpis/i;
export const CREDIT_NAME: RegExp =
  /credit|copyright|photographer|(?:^|[-_])(?:source|byline|author|autor|agency|agentur|rights|quelle|fotograf|fotoquelle|provider|owner|by|attribution|creator)(?:$|[-_])|-?(?:source|author)$|imagesource|photoby|(?:photo|image|picture|media)-?by|bildnachweis|bildquelle|(?:bild|foto|image|photo)(?:autor|author|urheber)|kuvaaja/i;
const CREDIT_TAGS: ReadonlySet<string> = new Set(["cite"]);
const SKIPPED_NAME =
  /(?:^|[-_])(?:buttons?|btn|icons?|sr-only|visually-?hidden|screen-?reader(?:-text)?|enlarge|zoom|gallery-?(?:count|nav|controls?)|counter|tooltip|toggle|share|player)(?:$|[-_])/i;

/** A text of a caption's block. */
export interface CaptionPart {
  readonly text: PageText;
  /** Whether the elements around it name it as the credit. */
  readonly isCredit: boolean;
}

/** The texts of a block that stand in an element, without those of buttons, counters and the like. */
export function partsOf(block: TextBlock, top: PageElement): readonly CaptionPart[] {
  return block.texts.flatMap((text) => {
    if (!contains(top, text) && top !== block.element) return [];
    const kind = captionPart(text, top);
    return kind === "none" ? [] : [{ text, isCredit: kind === "credit" }];
  });
}

function captionPart(text: PageText, top: PageElement): "caption" | "credit" | "none" {
  let at: PageElement | null = text.parent;
  let kind: "caption" | "credit" = "caption";
  for (; at !== null && at !== top; at = at.parent) {
    if (at.tag === "button" || at.classes.some((name) => SKIPPED_NAME.test(name))) return "none";
    if (CREDIT_TAGS.has(at.tag) || at.classes.some((name) => CREDIT_NAME.test(name) && !CAPTION_NAME.test(name)) || isCreditProperty(at)) kind = "credit";
  }
  return kind;
}

function isCreditProperty(element: PageElement): boolean {
  const property = attribute(element, "itemprop");
  return property === "copyrightHolder" || property === "author" || property === "creditText" || property === "creator";
}
