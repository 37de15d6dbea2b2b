import type { Profile } from "../../profile.js";

/**
 * Taipei Times: the standfirst is a heading at the top of the text and was read as a paragraph.
 */
export const taipeiTimes: Profile = {
  id: "taipei-times",
  hosts: ["taipeitimes.com"],
  layouts: [
    {
      fields: { standfirst: [".archives > h2"] },
      body: { roots: [".archives > :is(p, ul:not(.as), ol, blockquote)"] },
    },
  ],
};
