import type { Profile } from "../../profile.js";

/** Deutsche Welle: titles of films stand between the paragraphs as headings; older pages list author and day in a box below the story. */
export const dw: Profile = {
  id: "dw",
  hosts: ["dw.com"],
  layouts: [
    {
      roles: {
        "media-ui": [".vjs-wrapper > h2"],
      },
    },
    {
      until: "2023-05-15",
      fields: {
        authors: [
          {
            selector: ".smallList > li",
            text: "Autorin/Autor",
            without: ["Autorin/Autor"],
            split: [", "],
          },
        ],
        publishedAt: [
          {
            selector: ".smallList > li",
            text: "Datum",
            without: ["Datum"],
          },
        ],
      },
    },
  ],
};
