import type { Profile } from "../../profile.js";

/** Euronews: the headline by which the paper lists and shares a story is the one of `og:title`; the `h1` of the page is drawn out for search engines. */
export const euronews: Profile = {
  id: "euronews",
  hosts: ["euronews.com"],
  layouts: [
    {
      fields: {
        headline: [
          {
            selector: "meta[property='og:title']",
            attribute: "content",
          },
        ],
      },
    },
  ],
};
