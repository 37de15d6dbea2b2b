import type { Profile } from "../../profile.js";

/**
 * Nettavisen: fact boxes are custom elements between the paragraphs, "Les også" lines link other stories, and only some topics are printed; `article:tag` has all.
 */
export const nettavisen: Profile = {
  id: "nettavisen",
  hosts: ["nettavisen.no"],
  layouts: [
    {
      fields: { standfirst: [".lead-text"], topics: [{ selector: "meta[property='article:tag']", attribute: "content" }] },
      body: {
        roots: ["[itemprop=articleBody] > div > :is(p, h2, h3, ul, ol, blockquote, table)"],
      },
      roles: {
        "related-stories": [{ selector: "[itemprop=articleBody] > div > p", text: "Les også:" }],
        other: ["amedia-factbox"],
      },
    },
  ],
};
