import type { Profile } from "../../profile.js";

/**
 * t-online: the `h1` is the last step of the breadcrumb, a title for search engines; headline and kicker share a heading, the headline with its own mark. Lists of links
 * lead to other stories.
 */
export const tOnline: Profile = {
  id: "t-online",
  hosts: ["t-online.de"],
  layouts: [
    {
      fields: {
        headline: ["[data-external-article-headline]"],
      },
      body: {
        roots: [
          "[data-testid='ArticleBody.StreamLayout'] [data-testid='StageLayout.StreamItem'] > :is(p:not(.font-bold), h3, h4, ol, ul:not(:has(a)), blockquote)",
        ],
      },
    },
  ],
};
