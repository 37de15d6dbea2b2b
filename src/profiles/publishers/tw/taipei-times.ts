import type { Profile } from "../../profile.js";

/**
 * Taipei Times: the standfirst is a heading at the top of the text and was read as a paragraph; the page data sign with the name of the paper, the line above the
 * text with reporter or agency, and where they stand.
 */
export const taipeiTimes: Profile = {
  id: "taipei-times",
  hosts: ["taipeitimes.com"],
  layouts: [
    {
      fields: {
        authors: [
          {
            selector: ".archives .name",
            before: [" / ", ", "],
            without: ["By "],
          },
        ],
      },
      body: {
        roots: [".archives > :is(p, ul:not(.as), ol, blockquote)"],
      },
    },
  ],
};
