/**
 * Articles in tests: matchers for vitest, a conformance suite for site profiles, and articles made up by fast-check.
 *
 * Needs `vitest` for matchers and profiles, `fast-check` for {@link arbitraryArticle}; both are optional peer dependencies.
 *
 * @module
 */
export { arbitraryArticle } from "./arbitrary.js";
export type { ArticleMatchers, Verdict } from "./matchers.js";
export { articleMatchers } from "./matchers.js";
export type { ProfileCase, ProfileSuiteOptions } from "./profile-suite.js";
export { describeProfile } from "./profile-suite.js";
