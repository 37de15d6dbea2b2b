import type { Profile } from "../../profile.js";

/**
 * 20 Minuten: a title for search engines in the article's header was taken for the standfirst; polls and boxes stand between the paragraphs.
 */
export const zwanzigMinuten: Profile = {
  id: "zwanzig-minuten",
  hosts: ["20min.ch"],
  layouts: [
    {
      fields: { standfirst: ["article > header p"] },
      body: {
        roots: [
          "section[class*=Article_body] > div > :is(p, h2[data-testid=Crosshead])",
          "article > section > p, article > section > div > h2[data-testid=Crosshead]",
        ],
      },
    },
  ],
};
