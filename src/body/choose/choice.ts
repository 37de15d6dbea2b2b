import type { Role } from "../../contract/article.js";
import type { Survey } from "../../survey/survey.js";
import { asShare } from "../../text/share.js";

/** What one rule made of one block. */
export interface Change {
  /** The rule's name, which a search of the sources finds. */
  readonly rule: string;
  /** What the block was before, and what it is after; `null` is no body, its role still open. */
  readonly from: Role | null;
  readonly to: Role | null;
  /** How sure a model was, 0…1; `null` for a rule. */
  readonly score: number | null;
  /** What the rule saw. */
  readonly reason: string;
}

/** A rule as it went over the page. Of no block it tells anything before somebody asks: most pages are read by nobody who does. */
export interface Step {
  readonly rule: string;
  readonly reason: (block: number) => string;
  /** Whether the rule decided about the block. */
  readonly decided: (block: number) => boolean;
  /** 1 for every block that was body after the rule. */
  readonly mask: Uint8Array;
}

/** Which blocks are the body, and by which rules it came to that. */
export interface Choice {
  /** 1 for every block that is body. */
  readonly mask: Uint8Array;
  /** The same by the model alone, before any rule. */
  readonly byModel: Uint8Array;
  /** The model's probability of each block to be body. */
  readonly scores: Float32Array;
  /** The rules that decided something, in order. */
  readonly steps: readonly Step[];
}

/** A rule over the choice of blocks: a name, what it saw of a block (with the mask as it was before), and the mask that it makes of another. */
export interface ChoiceRule {
  readonly name: string;
  readonly reason: string | ((survey: Survey, block: number, before: Uint8Array) => string);
  readonly apply: (survey: Survey, mask: Uint8Array) => Uint8Array;
}

/** What decided about a block where no rule did. */
export const BY_BODY_MODEL = "body-model";

/** The model's choice. */
export function chosenBy(scores: Float32Array, mask: Uint8Array): Choice {
  return { mask, byModel: mask, scores, steps: [] };
}

/** The choice after a rule has gone over it. */
export function applyRule(choice: Choice, { name, reason, apply }: ChoiceRule, survey: Survey): Choice {
  const before = choice.mask;
  const mask = apply(survey, before);
  if (mask === before) return choice;
  return addStep(choice, {
    rule: name,
    reason: typeof reason === "string" ? () => reason : (block) => reason(survey, block, before),
    decided: (block) => mask[block] !== before[block],
    mask,
  });
}

/** The choice that a step leaves. */
export function addStep<T extends Choice>(choice: T, step: Step): T {
  return { ...choice, mask: step.mask, steps: [...choice.steps, step] };
}

/** What became of a block: the model's word, then each rule that decided about it; the last one holds. */
export function changesOf({ byModel, scores, steps }: Choice, block: number): readonly Change[] {
  const roleIn = (mask: Uint8Array): Role | null => (mask[block] === 1 ? "body" : null);
  const score = scores[block] as number;
  const changes: Change[] = [{ rule: BY_BODY_MODEL, from: null, to: roleIn(byModel), score, reason: `body model ${asShare(score)}` }];
  for (const { rule, reason, decided, mask } of steps) {
    const from = (changes.at(-1) as Change).to;
    if (decided(block)) changes.push({ rule, from, to: roleIn(mask), score: null, reason: reason(block) });
  }
  return changes;
}
