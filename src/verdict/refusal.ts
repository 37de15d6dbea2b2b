import type { BodyText } from "../body/body-text.js";
import type { NoArticleReason } from "../contract/errors.js";
import type { EvidenceInput } from "./evidence-input.js";

/** Why there is no article. */
export interface Refusal {
  readonly reason: NoArticleReason;
  readonly message: string;
}

/** What the verdict and its reasons are drawn from. */
export interface JudgeInput extends EvidenceInput {
  readonly status: number | null;
  readonly text: BodyText;
}
