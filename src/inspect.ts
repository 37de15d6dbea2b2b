import { isArticleError } from "./contract/errors.js";
import type { InspectedBlock, Inspection } from "./contract/inspection.js";
import type { PageInput, ResolvedOptions } from "./options.js";
import { loadPage } from "./page/load.js";
import type { Page } from "./page/page.js";
import { Selectors } from "./page/selector.js";
import type { ProfileSet } from "./profiles/match.js";
import { readArticle } from "./read-article.js";

/** Reads a page and keeps everything: blocks with roles, candidates that lost. */
export function inspect(input: PageInput, options: ResolvedOptions, profiles: ProfileSet): Inspection {
  let page: Page;
  try {
    page = loadPage(input, options);
  } catch (error) {
    if (isArticleError(error) && error.code === "no-article") return { article: null, error, blocks: [], candidates: [] };
    throw error;
  }
  const { article, error, roles, decisions } = readArticle(page, options, profiles);
  const selectors = new Selectors(page.elements);
  return {
    article,
    error,
    blocks: page.blocks.map((block, i): InspectedBlock => {
      const { role = "other", score = 0 } = roles.assignments[i] ?? {};
      return { text: block.text, role, score, reason: roles.reasonOf(i), path: selectors.of(block.element), hidden: block.hidden };
    }),
    candidates: decisions.flatMap((decision) => decision.candidates.map(({ field, value, source, won, reason }) => ({ field, value, source, won, reason }))),
  };
}
