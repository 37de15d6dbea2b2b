import type { PageElement } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import { cleanCredit, splitCaption } from "./captions.js";

const CREDIT_ATTRIBUTES = ["data-credit", "data-copyright", "data-photographer", "data-source"] as const;

/** The credit that a picture's own attributes give. */
export function creditOfElement(element: PageElement): string | null {
  for (const name of CREDIT_ATTRIBUTES) {
    const value = attribute(element, name);
    if (value !== null && value.length < 120 && !value.includes("://")) return cleanCredit(value);
  }
  for (const name of DESCRIBING) {
    const value = attribute(element, name);
    const credit = value === null || !LABELLED_END.test(value) ? null : splitCaption(value).credit;
    if (credit !== null) return credit;
  }
  return null;
}

/** Attributes that describe the picture, and may say whose it is: "Ein Löschzug | Bildquelle: dpa". */
const DESCRIBING = ["title", "alt"] as const;
const LABELLED_END = /(?:^|[|(–—-]\s?)\p{L}+\s?:\s?[^:|]{2,60}$/u;
