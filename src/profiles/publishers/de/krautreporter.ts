import type { Profile } from "../../profile.js";

/** Krautreporter: the topic of a story stands above its headline; those of the menu were read. */
export const krautreporter: Profile = {
  id: "krautreporter",
  hosts: ["krautreporter.de"],
  layouts: [
    {
      fields: {
        topics: [".article-headers-shared-topic__cta"],
      },
    },
  ],
};
