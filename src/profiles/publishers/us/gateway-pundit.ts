import type { Profile } from "../../profile.js";

/**
 * The Gateway Pundit: a first line set in bold is the standfirst; lines that link to a document stand between the paragraphs.
 */
export const gatewayPundit: Profile = {
  id: "gateway-pundit",
  hosts: ["thegatewaypundit.com"],
  layouts: [
    {
      fields: {
        standfirst: [".entry-content > p:first-of-type:has(> strong:only-child)"],
      },
      roles: {
        "related-stories": [
          {
            selector: ".entry-content > p",
            text: "Click here to read",
          },
        ],
      },
    },
  ],
};
