import type { Profile } from "../../profile.js";

/**
 * Nettavisen: fact boxes are custom elements between the paragraphs, "Les også" lines link other stories, and only some topics are printed; `article:tag` has all.
 */
export const nettavisen: Profile = {
  id: "nettavisen",
  hosts: ["nettavisen.no"],
  layouts: [
    {
      roles: {
        "related-stories": [
          {
            selector: "[itemprop=articleBody] > div > p",
            text: "Les også:",
          },
        ],
        other: ["amedia-factbox"],
      },
    },
  ],
};
