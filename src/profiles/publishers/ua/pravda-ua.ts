import type { Profile } from "../../profile.js";

/**
 * Ukrainska Pravda: the last paragraph of a long story repeats its authors; teasers of other stories follow it.
 */
export const pravda: Profile = {
  id: "pravda-ua",
  hosts: ["pravda.com.ua"],
  layouts: [
    {
      body: { roots: [".post_article_text > :is(p, h2, h3, h4, ul, ol, blockquote, table)"] },
      roles: { byline: [".post_article_text > p:last-of-type > strong:only-child > em:only-child"] },
    },
  ],
};
