import type { Profile } from "../../profile.js";

/** Mitteldeutsche Zeitung: headline and kicker are one title to the paper, in its page data and in the breadcrumb. */
export const mitteldeutscheZeitung: Profile = {
  id: "mitteldeutsche-zeitung",
  hosts: ["mz.de"],
  layouts: [
    {
      declared: {
        headline: "/headline",
      },
    },
  ],
};
