import type { Profile } from "../../profile.js";

/** Media Indonesia: the page data name the editor who put the story online, the line below the headline its reporter. */
export const mediaIndonesia: Profile = {
  id: "media-indonesia",
  hosts: ["mediaindonesia.com"],
  layouts: [
    {
      fields: {
        authors: [".info > .author-2"],
      },
    },
  ],
};
