import { surveyInput } from "../src/body/choose/survey-input.js";
import { readDeclared } from "../src/declared/declared.js";
import { chooseHeadline } from "../src/fields/headline/headline.js";
import type { Page } from "../src/page/page.js";
import type { SurveyInput } from "../src/survey/survey.js";

/** What production gives the features of a page. */
export function readContext(page: Page): SurveyInput {
  const declared = readDeclared(page);
  return surveyInput(declared, chooseHeadline(page, declared));
}
