import type { Profile } from "../../profile.js";

/**
 * National Post: the promotion of its website ends the body.
 */
export const nationalPost: Profile = {
  id: "national-post",
  hosts: ["nationalpost.com"],
  layouts: [
    {
      fields: { standfirst: [".article-subtitle"] },
      body: {
        roots: [
          ".article-content__content-group--story > :is(p, h2, h3, h4, ul, ol, blockquote, table)",
          ".story-v2-content-element-inline > :is(p, h2, h3, h4, ul, ol, blockquote, table)",
        ],
      },
      roles: {
        "newsletter-prompt": [{ selector: "p", text: "Our website is the place for the latest breaking news" }],
        byline: [{ selector: "p", text: "With reporting by" }],
        other: [".visually-hidden"],
      },
    },
  ],
};
