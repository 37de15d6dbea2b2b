import type { Profile } from "../../profile.js";

/** Hamburger Abendblatt: the breadcrumb stood in for the headline. */
export const hamburgerAbendblatt: Profile = {
  id: "hamburger-abendblatt",
  hosts: ["abendblatt.de"],
  extends: "funke",
  layouts: [{}],
};
