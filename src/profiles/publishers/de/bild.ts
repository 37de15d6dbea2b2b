import type { Profile } from "../../profile.js";

/** BILD: the first paragraph, set in bold by the style sheet, is the standfirst. */
export const bild: Profile = {
  id: "bild",
  hosts: ["bild.de"],
  layouts: [
    {
      fields: {
        standfirst: [".article-body > p:first-child"],
      },
    },
  ],
};
