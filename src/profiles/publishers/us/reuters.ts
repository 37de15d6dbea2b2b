import type { Profile } from "../../profile.js";

/** Reuters: links in the text say to screen readers that they open a new tab, in words that only a style hides. */
export const reuters: Profile = {
  id: "reuters",
  hosts: ["reuters.com"],
  layouts: [
    {
      body: {
        roots: ["[class*='article-body__content'] > :is([data-testid^='paragraph-'], [data-testid=Heading], ul, ol, blockquote, table)"],
        remove: ["[data-testid^='paragraph-'] a > span[style*=clip]"],
      },
    },
  ],
};
