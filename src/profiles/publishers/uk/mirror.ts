import type { Profile } from "../../profile.js";

/**
 * The Mirror: requests for readers' own stories and for tips stand in the text.
 */
export const mirror: Profile = {
  id: "mirror",
  hosts: ["mirror.co.uk"],
  layouts: [
    {
      body: {
        roots: ["[itemprop=articleBody] > :is(p, h2, h3, h4, ul, ol, blockquote, table)", "[data-testid=body] > :is(p, h3, h4, ul, ol, blockquote, table)"],
      },
      roles: {
        other: [
          {
            selector: "[itemprop=articleBody] p > b, [data-testid=body] > p",
            text: "@reachplc.com",
          },
        ],
      },
    },
  ],
};
