import type { Profile } from "../../profile.js";

/** Eyethu News: paragraphs are parted by line breaks as often as by markup; `keywords` of the head hold the sections of the site too, the page data the topics alone. */
export const eyethuNews: Profile = {
  id: "eyethu-news",
  hosts: ["eyethunews.co.za"],
  layouts: [
    {
      declared: { topics: { pointer: "/keywords", split: [","] } },
      body: {
        roots: [".entry-content > :is(p, h2, h3, h4, ul, ol, blockquote, table)"],
        remove: [{ selector: ".entry-content > p", text: "FUNDA OLUNYE UDABA" }],
        lines: true,
      },
    },
  ],
};
