import type { Profile } from "../../profile.js";

/** Eyethu News: `keywords` of the head hold the sections of the site too; the page data have the topics alone. */
export const eyethuNews: Profile = {
  id: "eyethu-news",
  hosts: ["eyethunews.co.za"],
  layouts: [
    {
      declared: {
        topics: "/keywords",
      },
    },
  ],
};
