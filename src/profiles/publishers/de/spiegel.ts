import type { Profile } from "../../profile.js";

/**
 * DER SPIEGEL: kicker and display title share one heading and ran together in the headline; the title that the page itself declares is the `h1`.
 */
export const spiegel: Profile = {
  id: "spiegel",
  hosts: ["spiegel.de"],
  layouts: [
    {
      fields: {
        standfirst: ["header[data-area=intro] .RichText"],
        headline: ["h1"],
        kicker: ["header[data-area=intro] h2 > span:first-child:not(:last-child)"],
      },
      roles: { headline: ["header[data-area=intro] h2"], standfirst: ["header[data-area=intro] .RichText"], navigation: ["h1"] },
      body: { roots: ["[data-area=body] [data-area=text] > .RichText > :is(p, h2, h3, h4, ul, ol, blockquote, table)"] },
    },
  ],
};
