import type { Profile } from "../../profile.js";

/** The regional papers of the Funke group: their `h1` is the last step of the breadcrumb, a title for search engines; the page data have the headline of the story. */
export const funke: Profile = {
  id: "funke",
  hosts: [],
  layouts: [
    {
      declared: {
        headline: "/headline",
      },
      fields: {
        standfirst: [".article-body > p.font-medium", "article .expressive-copy-lg.mb-7"],
      },
      roles: {
        standfirst: [".article-body > p.font-medium"],
      },
    },
  ],
};
