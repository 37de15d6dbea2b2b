import type { Profile } from "../../profile.js";

/**
 * Nettavisen: fact boxes are custom elements between the paragraphs, and only some topics are printed; `article:tag` has all.
 */
export const nettavisen: Profile = {
  id: "nettavisen",
  hosts: ["nettavisen.no"],
  layouts: [
    {
      roles: {
        other: ["amedia-factbox"],
      },
    },
  ],
};
