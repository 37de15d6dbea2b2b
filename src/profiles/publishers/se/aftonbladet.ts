import type { Profile } from "../../profile.js";

/** Aftonbladet: three short leads open the story in the markup of paragraphs. */
export const aftonbladet: Profile = {
  id: "aftonbladet",
  hosts: ["aftonbladet.se"],
  layouts: [
    {
      fields: {
        standfirst: [
          {
            selector: ".article-intro > p[class*='_lead_']",
            join: " ",
          },
          {
            selector: "article[class^='article-wrapper'] > p.hyperion-css-1shl3oz",
            join: " ",
          },
        ],
      },
      roles: {
        standfirst: [".article-intro > p[class*='_lead_']", "article[class^='article-wrapper'] > p.hyperion-css-1shl3oz"],
        kicker: ["article[class^='article-wrapper'] > h1 + h2"],
      },
    },
  ],
};
