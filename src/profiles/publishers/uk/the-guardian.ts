import type { Profile } from "../../profile.js";

/** The Guardian: stories of its own desks carry the agency below them; who signs is in the page data. */
export const theGuardian: Profile = {
  id: "the-guardian",
  hosts: ["theguardian.com"],
  layouts: [
    {
      declared: {
        authors: "/author",
      },
    },
  ],
};
