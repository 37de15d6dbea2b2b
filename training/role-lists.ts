import type { Role } from "../src/contract/article.js";

/** The outputs of the role model, in their order. Of the body's blocks the body model knows already. `roles.py` reads this list and the groups too. */
export const MODEL_ROLES: readonly Role[] = [
  "subscription-prompt",
  "newsletter-prompt",
  "app-prompt",
  "related-stories",
  "navigation",
  "share",
  "advertisement",
  "comments",
  "author-bio",
  "legal",
  "media-ui",
  "other",
  "headline",
  "kicker",
  "standfirst",
  "byline",
  "timestamp",
  "caption",
];

/** Roles that figures count together. */
export const ROLE_GROUPS: Readonly<Record<string, readonly Role[]>> = {
  prompts: ["subscription-prompt", "newsletter-prompt", "app-prompt"],
  related: ["related-stories"],
  nav: ["navigation"],
  body: ["body"],
  header: ["headline", "kicker", "standfirst", "byline", "timestamp"],
  caption: ["caption"],
  ads: ["advertisement"],
  comments: ["comments"],
  share: ["share", "media-ui"],
  legal: ["legal"],
};

/** The learned tables of the role model: names of the block's own element, of near and of far ones, its words, the words of its link's address. */
export const ROLE_TABLES = ["own", "near", "far", "words", "link"] as const;
