import type { Profile } from "../../profile.js";

/** Le Figaro: stories that the desk wrote with an agency are signed by both in one line. */
export const leFigaro: Profile = {
  id: "le-figaro",
  hosts: ["lefigaro.fr"],
  layouts: [
    {
      fields: {
        authors: [
          {
            selector: ".fig-content-metas__authors",
            without: ["Par "],
            split: [" et ", ", "],
          },
        ],
      },
    },
  ],
};
