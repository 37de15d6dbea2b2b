import type { BodyText } from "../body/body-text.js";
import type { Access, Article } from "../contract/article.js";
import type { ResolvedOptions } from "../contract/reading.js";
import { VERSION } from "../contract/version.js";
import type { Declared } from "../declared/declared.js";
import type { Metadata, MetadataField } from "../fields/context.js";
import { isAbsent } from "../fields/decision.js";
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
  const value = <K extends MetadataField>(field: K): Article[K] => metadata.decisions[field].value as Article[K];
  const live = readLive({ page, declared: parts.declared, text, metadata });
  const links = pageLinks(page);
  const ownUrls = [page.url, value("canonicalUrl")].filter((url) => url !== null);
  const article: Omit<Article, "provenance"> = {
    version: 1,
    extractor: `standfirst ${VERSION}, model ${MODEL_VERSION}`,
    url: options.url,
    canonicalUrl: value("canonicalUrl"),
    nextPageUrl: value("nextPageUrl"),
    headline: value("headline"),
    alternativeHeadline: value("alternativeHeadline"),
    kicker: value("kicker"),
    standfirst: value("standfirst"),
    description: value("description"),
    byline: value("byline"),
    authors: value("authors"),
    contributors: value("contributors"),
    agencies: value("agencies"),
    dateline: value("dateline"),
    publishedAt: value("publishedAt"),
    modifiedAt: value("modifiedAt"),
    publisher: value("publisher"),
    syndicator: value("syndicator"),
    section: value("section"),
    topics: value("topics"),
    language: value("language"),
    direction: value("direction"),
    genre: value("genre"),
    leadImage: value("leadImage"),
    images: value("images"),
    media: value("media"),
    body: live.body,
    liveUpdates: live.updates,
    corrections: value("corrections"),
    access,
    relatedStories: relatedStories(page, assignments, ownUrls, links),
    boilerplate: collectBoilerplate(page, assignments, links),
    wordCount: countWords(bodyText(live.body, live.updates)),
    profile: profile?.id ?? null,
    confidence: verdict.confidence,
    warnings: [...(profile?.warnings ?? []), ...Object.values(metadata.decisions).flatMap((decision) => decision.warnings)],
  };
  return { ...article, provenance: provenanceOf(article, parts) };
}

/** Fields that no source was weighed for, and what makes them. */
const MADE_BY: Readonly<Partial<Record<keyof Article, string>>> = {
  url: "options.url",
  extractor: "standfirst",
  version: "standfirst",
  liveUpdates: "model",
  relatedStories: "model",
  boilerplate: "model",
  access: "access evidence",
  wordCount: "renderText",
  confidence: "model",
  profile: "options.profiles",
};

function provenanceOf(article: Omit<Article, "provenance">, { metadata, text }: ArticleParts): Article["provenance"] {
  const provenance: Partial<Record<keyof Article, string>> = {};
  for (const [field, value] of Object.entries(article) as [keyof Article, Article[keyof Article]][]) {
    if (isAbsent(value)) continue;
    const decided = (metadata.decisions as Partial<Record<keyof Article, { readonly source: string | null }>>)[field]?.source;
    const source = field === "body" ? text.source : (decided ?? MADE_BY[field] ?? null);
    if (source !== null) provenance[field] = source;
  }
  return provenance;
}
