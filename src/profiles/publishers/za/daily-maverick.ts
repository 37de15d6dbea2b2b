import type { Profile } from "../../profile.js";

/** Daily Maverick: the page data have the headline in full, the `h1` is cut to fit. */
export const dailyMaverick: Profile = {
  id: "daily-maverick",
  hosts: ["dailymaverick.co.za"],
  layouts: [
    {
      declared: {
        headline: "/headline",
      },
    },
  ],
};
