import { decideAccess } from "./access/access.js";
import { assembleArticle } from "./assemble/assemble-article.js";
import { readBody } from "./body/choose/read-body.js";
import type { Article } from "./contract/article.js";
import { isAbsent } from "./contract/article-fields.js";
import { checkArticle } from "./contract/check-article.js";
import { ArticleError, isArticleError } from "./contract/errors.js";
import type { InspectedBlock, Inspection } from "./contract/inspection.js";
import type { PageInput, ResolvedOptions } from "./contract/reading.js";
import type { Decision } from "./fields/candidate.js";
import { refused } from "./fields/decision.js";
import { loadPage } from "./page/load.js";
import type { Page, TextBlock } from "./page/page.js";
import { Selectors } from "./page/selector.js";
import type { ProfileSet } from "./profiles/match.js";
import { assignRoles } from "./roles/assign.js";
import type { AssignedRoles } from "./roles/assignment.js";
import { openPage, readStory, roleInput } from "./stages.js";
import { judge } from "./verdict/judge.js";
import type { Refusal } from "./verdict/refusal.js";

/** One page, read to the end: the article or why there is none, and the whole ledger either way. */
interface ReadResult {
  readonly article: Article | null;
  /** Set where `article` is `null`. */
  readonly error: ArticleError | null;
  readonly roles: AssignedRoles;
  readonly decisions: readonly Decision[];
}

/** The pipeline: each line takes what the ones above made, none changes it. */
export function readArticle(page: Page, options: ResolvedOptions, profiles: ProfileSet): ReadResult {
  const opening = openPage(page, options, profiles);
  const { declared, profile, headline } = opening;
  const reading = readBody(page, declared, headline);
  const story = readStory(opening, reading, options);
  const { metadata, text } = story;
  const roles = assignRoles(roleInput(reading, story));
  const { assignments } = roles;
  const access = decideAccess({ page, declared, status: options.status, assignments, bodyBlocks: text.blocks, survey: reading.survey });
  const verdict = judge({ page, declared, headline, reading, metadata, mask: text.mask, text, status: options.status });
  const decisions = Object.values(metadata.decisions);
  if (verdict.refusal !== null) return { article: null, error: refuse(verdict.refusal), roles, decisions };
  const article = checkArticle(assembleArticle({ page, options, profile, metadata, text, assignments, access, declared, verdict }));
  return { article, error: null, roles, decisions: decisions.map((one) => (isAbsent(article[one.field]) && !isAbsent(one.value) ? refused(one) : one)) };
}

function refuse({ reason, message }: Refusal): ArticleError {
  return new ArticleError("no-article", message, { reason });
}

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
    blocks: page.blocks.map((block) => inspectBlock(block, roles, selectors)),
    candidates: decisions.flatMap((decision) => decision.candidates.map(({ field, value, source, won, reason }) => ({ field, value, source, won, reason }))),
  };
}

/** A block's line in the ledger. */
export function inspectBlock({ index, text, element, hidden }: TextBlock, roles: AssignedRoles, selectors: Selectors): InspectedBlock {
  const { role = "other", score = 0 } = roles.assignments[index] ?? {};
  return { text, role, score, ...roles.reasonOf(index), path: selectors.of(element), hidden };
}
