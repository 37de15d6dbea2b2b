import { predictOne } from "../model/ensemble.js";
import type { Page } from "../page/page.js";
import { gatherEvidence } from "./evidence.js";
import { verdictModel } from "./page-model.js";
import { findReason } from "./reasons.js";
import type { JudgeInput, Refusal } from "./refusal.js";

/** Whether the page is an article, and how likely its body is right. */
export interface Verdict {
  readonly refusal: Refusal | null;
  readonly confidence: number;
}

/** A page is refused from this probability of being no article on; chosen so that at most one article in two hundred is lost. */
const REFUSE_BELOW = 0.35;

/** The same for a site's own address, which few articles have. */
const REFUSE_FRONT_BELOW = 0.6;

/** Weighs the evidence of the whole page. */
export function judge(input: JudgeInput): Verdict {
  const certain = findReason(input);
  if (certain !== null) return { refusal: certain, confidence: 0 };
  const { ensemble, words } = verdictModel();
  const [isArticle = 0, confidence = 0] = predictOne(ensemble, gatherEvidence(input, words));
  if (isArticle >= (isFrontPage(input.page) ? REFUSE_FRONT_BELOW : REFUSE_BELOW)) return { refusal: null, confidence };
  return { refusal: { reason: "list-page", message: "The page lists other pages; it has no article of its own." }, confidence: 0 };
}

/** Whether the page's address is its site's own: no path, no query. */
function isFrontPage({ url }: Page): boolean {
  if (url === null) return false;
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}
