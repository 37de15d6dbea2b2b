import type { Profile } from "../../profile.js";

/** AFP Faktencheck: the topics of a story are the labels above it; those of the menu were read. */
export const afpFaktencheck: Profile = {
  id: "afp-faktencheck",
  hosts: ["faktencheck.afp.com"],
  layouts: [
    {
      fields: {
        topics: [".top-header .tag-like"],
      },
    },
  ],
};
