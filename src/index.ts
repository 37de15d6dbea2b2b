/**
 * Turns a news page's HTML into a typed, validated `Article`, and accounts for every word of the page.
 *
 * @module
 */
export type {
  Access,
  AccessEvidence,
  Article,
  Author,
  Block,
  Boilerplate,
  Contributor,
  Genre,
  Image,
  ImageSource,
  ListItem,
  LiveUpdate,
  Mark,
  Media,
  Organization,
  RelatedStory,
  Role,
  Text,
  Warning,
} from "./contract/article.js";
export type { ArticleErrorCode, ArticleErrorDetails, NoArticleReason, ProfileIssue } from "./contract/errors.js";
export { ArticleError, isArticleError } from "./contract/errors.js";
export type { InspectedBlock, InspectedCandidate, Inspection } from "./contract/inspection.js";
export type { Limits, PageInput } from "./contract/reading.js";
export { articleSchema } from "./contract/schema.js";
/** @internal The command line asks for it, which imports the core from its own file; it is in no declaration and may change. */
export { explainBlocks } from "./explain.js";
export type { ParseOptions } from "./options.js";
export type { Parser, SafeParseResult } from "./parse.js";
export { createParser, inspectPage, parseArticle, safeParseArticle } from "./parse.js";
export { builtinProfiles } from "./profiles/builtin.js";
export { defineProfile } from "./profiles/define.js";
export type { Cut, Layout, Pointer, Print, Profile, Rule } from "./profiles/profile.js";
export { profileSchema } from "./profiles/schema.js";
export { renderHtml } from "./render/html.js";
export { renderInspection } from "./render/inspection.js";
export { renderMarkdown } from "./render/markdown.js";
export type { RenderTextOptions } from "./render/text.js";
export { renderText } from "./render/text.js";
/** @internal The matchers of `standfirst/testing` ask for them, which would carry all languages a second time; in no declaration either. */
export { leadLength } from "./words/leads.js";
/** @internal As above. */
export { findPhrase } from "./words/phrase-index.js";
