import { decideAccess } from "./access/access.js";
import { assembleArticle } from "./assemble/assemble-article.js";
import { articleBody } from "./body/choose/article-body.js";
import { readBody } from "./body/choose/read-body.js";
import type { Article } from "./contract/article.js";
import { checkArticle } from "./contract/check-article.js";
import { ArticleError } from "./contract/errors.js";
import { readDeclared } from "./declared/declared.js";
import type { Decision } from "./fields/candidate.js";
import type { MetadataContext } from "./fields/context.js";
import { decideMetadata } from "./fields/decide.js";
import { chooseHeadline } from "./fields/headline/headline.js";
import type { ResolvedOptions } from "./options.js";
import type { Page } from "./page/page.js";
import { applyProfile } from "./profiles/apply.js";
import type { ProfileSet } from "./profiles/match.js";
import { assignRoles } from "./roles/assign.js";
import type { AssignedRoles } from "./roles/assignment.js";
import type { Refusal } from "./verdict/judge.js";
import { judge } from "./verdict/judge.js";

/** One page, read to the end: the article or why there is none, and the whole ledger either way. */
export interface ReadResult {
  readonly article: Article | null;
  /** Set where `article` is `null`. */
  readonly error: ArticleError | null;
  readonly roles: AssignedRoles;
  readonly decisions: readonly Decision[];
}

/** The pipeline: each line takes what the ones above made, none changes it. */
export function readArticle(page: Page, options: ResolvedOptions, profiles: ProfileSet): ReadResult {
  const declared = readDeclared(page);
  const profile = applyProfile(profiles, page, declared, options);
  const headline = chooseHeadline(page, declared, profile?.candidates ?? []);
  const reading = readBody(page, declared, headline);
  const body = articleBody(page, declared, reading, profile);
  const metadata = decideMetadata({
    page,
    declared,
    headline,
    body: body.place,
    options: { ...options, timeZone: profile?.timeZone ?? null },
    overrides: profile?.candidates ?? [],
  });
  const text = body.finish(metadata);
  const roles = assignRoles({ ...reading, body: text.mask, bodyScores: reading.scores, claimed: text.claimed });
  const { assignments } = roles;
  const access = decideAccess({ page, declared, status: options.status, assignments, bodyBlocks: text.blocks, survey: reading.survey });
  const verdict = judge({ page, declared, headline, reading, metadata, mask: text.mask, text, status: options.status });
  const decisions = Object.values(metadata.decisions);
  if (verdict.refusal !== null) return { article: null, error: refuse(verdict.refusal), roles, decisions };
  const article = checkArticle(assembleArticle({ page, options, profile, metadata, text, assignments, access, declared, verdict }));
  return { article, error: null, roles, decisions };
}

function refuse({ reason, message }: Refusal): ArticleError {
  return new ArticleError("no-article", message, { reason });
}
