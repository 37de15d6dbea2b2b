import type { Profile } from "../../profile.js";

/** VOGUE Germany: notes on the issue that a text is printed in open and end it. */
export const vogueDe: Profile = {
  id: "vogue-de",
  hosts: ["vogue.de"],
  layouts: [
    {
      roles: {
        advertisement: [
          {
            selector: ".body__inner-container > p",
            text: "im Handel erhältlich",
          },
          {
            selector: ".body__inner-container > p",
            text: "ist Coverstar von VOGUE Germany",
          },
        ],
      },
    },
  ],
};
