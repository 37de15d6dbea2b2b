import type { Profile } from "../../profile.js";

/** Der Postillon: authors sign by initials in the small print that ends a story, in front of the credit of the picture. */
export const postillon: Profile = {
  id: "postillon",
  hosts: ["der-postillon.com"],
  layouts: [
    {
      fields: {
        authors: [
          {
            selector: "#post-body > span[style*='x-small']",
            before: ";",
            split: [", "],
          },
        ],
      },
    },
  ],
};
