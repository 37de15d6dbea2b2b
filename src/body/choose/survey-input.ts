import type { Declared } from "../../declared/declared.js";
import { firstText } from "../../declared/linked-data.js";
import { allMetas } from "../../declared/metas.js";
import type { HeadlineChoice } from "../../fields/context.js";
import { plainText } from "../../page/plain-text.js";
import type { SurveyInput } from "../../survey/survey.js";

const DESCRIPTIONS = ["description", "og:description", "twitter:description", "dcterms.description", "dc.description"];
/** A declared text shorter than this is a summary. */
const MIN_BODY = 200;

/** What the body's features take from the page's declarations and its headline. */
export function surveyInput(declared: Declared, headline: HeadlineChoice): SurveyInput {
  const [longest] = declared.articleBodies;
  const summary = declared.article === null ? null : firstText(declared.article.node, "description");
  return {
    headline: headline.block,
    articleBody: longest === undefined || longest.length < MIN_BODY ? null : plainText(longest),
    descriptions: [...allMetas(declared.metas, DESCRIPTIONS).map((meta) => meta.content), ...(summary === null ? [] : [plainText(summary)])],
  };
}
