import type { Profile } from "../../profile.js";

/** WIRED: the page data name the desk that shares a buying guide. */
export const wired: Profile = {
  id: "wired",
  hosts: ["wired.com"],
  layouts: [
    {
      declared: { authors: "/author" },
    },
  ],
};
