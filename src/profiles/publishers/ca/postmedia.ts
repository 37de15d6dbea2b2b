import type { Profile } from "../../profile.js";

/**
 * Postmedia's newspapers (National Post, Financial Post and the city papers share one system): the promotion of the paper's website, its reporters' addresses
 * and credits end the body; every group of paragraphs is opened by words for screen readers.
 */
export const postmedia: Profile = {
  id: "postmedia",
  hosts: [],
  layouts: [
    {
      body: {
        roots: [
          ".article-content__content-group--story > :is(p, h2, h3, h4, ul, ol, blockquote, table)",
          ".story-v2-content-element-inline > :is(p, h2, h3, h4, ul, ol, blockquote, table)",
        ],
      },
      roles: {
        "newsletter-prompt": [
          {
            selector: "p > em",
            text: "Our website is the place for the latest breaking news",
          },
        ],
        byline: [
          {
            selector: "p > em",
            text: "With reporting by",
          },
          {
            selector: "p > em",
            text: "@postmedia.com",
          },
        ],
        other: ["[class*=article-content__content-group] > .visually-hidden"],
      },
    },
  ],
};
