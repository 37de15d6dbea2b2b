import type { Profile } from "../../profile.js";

/** Daily Mail: the headline by which the paper lists and shares a story is the one of `og:title`; the `h1` of the page is drawn out for search engines. */
export const dailyMail: Profile = {
  id: "daily-mail",
  hosts: ["dailymail.co.uk"],
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
