import type { Profile } from "../../profile.js";

/** WIRED: buying guides have a headline of their own in the page data, with number and year; the desk that shares the work is named there too. */
export const wired: Profile = {
  id: "wired",
  hosts: ["wired.com"],
  layouts: [
    {
      declared: {
        headline: "/headline",
        authors: "/author",
      },
    },
  ],
};
