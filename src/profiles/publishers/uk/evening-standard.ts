import type { Profile } from "../../profile.js";

/** The Standard: class names mean nothing; paragraphs stand in two bare boxes each, unlike the figures beside them and the advertisements between them. */
export const eveningStandard: Profile = {
  id: "evening-standard",
  hosts: ["standard.co.uk"],
  layouts: [{ body: { roots: ["article div:not([class]) > div:not([class]) > :is(p, h2, h3, h4, ul, ol, blockquote, table)"] } }],
};
