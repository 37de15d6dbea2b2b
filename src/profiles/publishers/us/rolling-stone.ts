import type { Profile } from "../../profile.js";

/**
 * Rolling Stone: boxes of other stories ("Trending", "Editor's picks") and the invitation to its contributor programme stand between the paragraphs.
 */
export const rollingStone: Profile = {
  id: "rolling-stone",
  hosts: ["rollingstone.com"],
  layouts: [
    {
      body: {
        roots: [".pmc-paywall > :is(p, h2, h3, h4, ul, ol, blockquote, table)"],
      },
      roles: {
        advertisement: [
          {
            selector: ".pmc-paywall > p",
            text: "is an invitation-only community for",
          },
        ],
      },
    },
  ],
};
