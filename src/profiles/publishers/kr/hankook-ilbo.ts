import type { Profile } from "../../profile.js";

/** Hankook Ilbo: decks are a heading of three lines at the top of the text; the minute of publication stands in an attribute only; reporters sign with their address behind the text. */
export const hankookIlbo: Profile = {
  id: "hankook-ilbo",
  hosts: ["hankookilbo.com"],
  timeZone: "Asia/Seoul",
  layouts: [
    {
      fields: {
        publishedAt: [
          {
            selector: "[data-deploy-dt]",
            attribute: "data-deploy-dt",
          },
        ],
        standfirst: ["h2.sub-tit-ll"],
      },
      roles: {
        byline: [
          {
            selector: "p",
            text: "@hankookilbo.com",
          },
        ],
      },
    },
  ],
};
