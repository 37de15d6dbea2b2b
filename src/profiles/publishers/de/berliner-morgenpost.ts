import type { Profile } from "../../profile.js";

/** Berliner Morgenpost: the breadcrumb stood in for the headline. */
export const berlinerMorgenpost: Profile = {
  id: "berliner-morgenpost",
  hosts: ["morgenpost.de"],
  extends: "funke",
  layouts: [{}],
};
