import type { BodyText } from "../body/body-text.js";
import type { Access, Article } from "../contract/article.js";
import type { MetadataField } from "../contract/article-fields.js";
import { FIELD_NAMES, isAbsent, isDecided, sourceOfMade } from "../contract/article-fields.js";
import type { ResolvedOptions } from "../contract/reading.js";
import { VERSION } from "../contract/version.js";
import type { Declared } from "../declared/declared.js";
import type { Metadata } from "../fields/context.js";
import { readLive } from "../live/live.js";
import { MODEL_VERSION } from "../model/version.js";
import { pageLinks } from "../page/links.js";
import type { Page } from "../page/page.js";
import type { AppliedProfile } from "../profiles/apply.js";
import { bodyText } from "../render/text.js";
import type { RoleAssignment } from "../roles/assign.js";
import { countWords } from "../text/count-words.js";
import type { Verdict } from "../verdict/judge.js";
import { collectBoilerplate } from "./boilerplate.js";
import { relatedStories } from "./related.js";

export interface ArticleParts {
  readonly page: Page;
  readonly options: ResolvedOptions;
  readonly profile: AppliedProfile | null;
  readonly declared: Declared;
  readonly metadata: Metadata;
  readonly text: BodyText;
  readonly assignments: readonly RoleAssignment[];
  readonly access: Access;
  readonly verdict: Verdict;
}

/** Puts what the stages found together; nothing is decided here any more. */
export function assembleArticle(parts: ArticleParts): Article {
  const { page, options, profile, metadata, text, assignments, access, verdict } = parts;
  const live = readLive({ page, declared: parts.declared, text, metadata });
  const links = pageLinks(page);
  const ownUrls = [page.url, metadata.decisions.canonicalUrl.value].filter((url) => url !== null);
  const article = inOrder(metadata, {
    version: 1,
    extractor: `standfirst ${VERSION}, model ${MODEL_VERSION}`,
    url: options.url,
    body: live.body,
    liveUpdates: live.updates,
    access,
    relatedStories: relatedStories(page, assignments, ownUrls, links),
    boilerplate: collectBoilerplate(page, assignments, links),
    wordCount: countWords(bodyText(live.body, live.updates)),
    profile: profile?.id ?? null,
    confidence: verdict.confidence,
    warnings: [...(profile?.warnings ?? []), ...Object.values(metadata.decisions).flatMap((decision) => decision.warnings)],
  });
  return { ...article, provenance: provenanceOf(article, parts) };
}

type WithoutProvenance = Omit<Article, "provenance">;

/** The fields in the contract's order: what a stage made, and of the decided ones their values. */
function inOrder({ decisions }: Metadata, made: Omit<WithoutProvenance, MetadataField>): WithoutProvenance {
  const article: Record<string, unknown> = {};
  for (const field of FIELD_NAMES) if (field !== "provenance") article[field] = isDecided(field) ? decisions[field].value : made[field];
  return article as unknown as WithoutProvenance;
}

function provenanceOf(article: WithoutProvenance, { metadata, text }: ArticleParts): Article["provenance"] {
  const provenance: Partial<Record<keyof Article, string>> = {};
  for (const field of FIELD_NAMES) {
    if (field === "provenance" || isAbsent(article[field])) continue;
    const source = isDecided(field) ? metadata.decisions[field].source : field === "body" ? text.source : sourceOfMade(field);
    if (source !== null) provenance[field] = source;
  }
  return provenance;
}
