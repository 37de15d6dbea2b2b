import type { Profile } from "../../profile.js";

/** Lesotho Times: lines in italics that open a story are its decks. */
export const lesothoTimes: Profile = {
  id: "lesotho-times",
  hosts: ["lestimes.com"],
  layouts: [
    {
      fields: {
        standfirst: [
          {
            selector: ".entry-content > p:first-child:has(> em:first-child), .entry-content > p:first-child:has(> em:first-child) + p:has(> em:first-child)",
            join: " ",
          },
        ],
      },
      roles: {
        standfirst: [".entry-content > p:first-child:has(> em:first-child), .entry-content > p:first-child:has(> em:first-child) + p:has(> em:first-child)"],
      },
    },
  ],
};
