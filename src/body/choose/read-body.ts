import type { Declared } from "../../declared/declared.js";
import type { FeatureTable } from "../../features/features.js";
import { computeFeatures } from "../../features/features.js";
import type { HeadlineChoice } from "../../fields/context.js";
import type { EarlyExit } from "../../model/ensemble.js";
import { predict, sigmoid } from "../../model/ensemble.js";
import type { Page } from "../../page/page.js";
import type { Survey } from "../../survey/survey.js";
import { surveyPage } from "../../survey/survey.js";
import type { BodyModel } from "./body-model.js";
import { bodyModel } from "./body-model.js";
import type { Choice } from "./choice.js";
import { chosenBy } from "./choice.js";
import { surveyInput } from "./survey-input.js";

/** The page as the body stage sees it; the stage of the roles goes on from here. */
export interface BodyReading {
  readonly survey: Survey;
  readonly table: FeatureTable;
  /** Probability of each block to be body. */
  readonly scores: Float32Array;
}

/** Most blocks of a page are plainly no body: of those that 24 trees place below -3, all 160 take none for body (see `training/REPORT.md`). */
const EXIT: EarlyExit = { trees: 24, below: -3, stretch: 1.9 };

/** Computes the features of every block and asks the model. */
export function readBody(page: Page, declared: Declared, headline: HeadlineChoice, model: BodyModel = bodyModel()): BodyReading {
  const { ensemble, tables } = model;
  const survey = surveyPage(page, surveyInput(declared, headline));
  const table = computeFeatures(survey, tables);
  const scores = predict(ensemble, table, { exit: EXIT });
  for (let i = 0; i < scores.length; i++) scores[i] = sigmoid(scores[i] as number);
  return { survey, table, scores };
}

/** A block is body from this probability on. */
const THRESHOLD = 0.5;

/**
 * Which blocks are body, from their probabilities. Each stands for itself: the features look at the neighbours already, and
 * paying for borders (Viterbi over two states) or looking twice measured no better; see `training/REPORT.md`.
 */
export function decideBody(scores: Float32Array): Choice {
  const mask = new Uint8Array(scores.length);
  for (let i = 0; i < mask.length; i++) if ((scores[i] as number) > THRESHOLD) mask[i] = 1;
  return chosenBy(scores, mask);
}
