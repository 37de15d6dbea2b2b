import type { Profile } from "../../profile.js";

/**
 * Die Neue Südtiroler Tageszeitung: the first paragraph, set in bold, is the standfirst.
 */
export const tageszeitung: Profile = {
  id: "tageszeitung",
  hosts: ["tageszeitung.it"],
  layouts: [
    {
      fields: {
        standfirst: [".single_article_content p:first-of-type:has(> strong:only-child)"],
      },
    },
  ],
};
