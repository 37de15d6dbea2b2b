import type { Profile } from "../../profile.js";

/**
 * Nature, news and features: `dc.subject` has the topics, `keywords` adds the sections of the site; links to other stories stand between the paragraphs.
 */
export const nature: Profile = {
  id: "nature",
  hosts: ["nature.com"],
  layouts: [
    {
      fields: {
        topics: [
          {
            selector: "meta[name='dc.subject']",
            attribute: "content",
          },
        ],
      },
    },
  ],
};
