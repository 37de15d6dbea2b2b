import type { Profile } from "../../profile.js";

/**
 * Stern: the note on where a text came out first and its copyright line end the body.
 */
export const stern: Profile = {
  id: "stern",
  hosts: ["stern.de"],
  layouts: [
    {
      body: {
        roots: [".article__body > :is(.text-element, .subheadline-element, blockquote, table)"],
      },
      roles: {
        other: [{ selector: ".text-element", text: "Dieser Artikel ist zuerst" }],
        legal: [{ selector: ".text-element", text: "© The Financial Times" }],
      },
    },
  ],
};
