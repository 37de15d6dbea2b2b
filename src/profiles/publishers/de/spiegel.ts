import type { Profile } from "../../profile.js";

/**
 * DER SPIEGEL: kicker and headline share one heading and ran together; the `h1` is the last step of the breadcrumb, a title for search engines.
 */
export const spiegel: Profile = {
  id: "spiegel",
  hosts: ["spiegel.de"],
  layouts: [
    {
      fields: {
        headline: ["header[data-area=intro] h2 > span:last-child"],
        kicker: ["header[data-area=intro] h2 > span:first-child:not(:last-child)"],
      },
      body: {
        roots: ["[data-area=body] [data-area=text] > .RichText > :is(p, h2, h3, h4, ul, ol, blockquote, table)"],
      },
      roles: {
        headline: ["header[data-area=intro] h2"],
        navigation: ["h1"],
      },
    },
  ],
};
