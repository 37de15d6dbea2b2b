import type { Profile } from "../../profile.js";

/** Dagbladet: a summary by a machine and boxes of facts stand in the text. */
export const dagbladet: Profile = {
  id: "dagbladet",
  hosts: ["dagbladet.no"],
  layouts: [
    {
      body: {
        roots: [
          "#mainArticleSection > .bodytext > :is(p, h2, h3, ul, ol, blockquote, table)",
          ".article-entity > .body-copy > :is(p, h2, h3, ul, ol, blockquote, table)",
        ],
      },
    },
  ],
};
