import type { Profile } from "../../profile.js";

/**
 * The regional papers of the Funke group: their `h1` is the last step of the breadcrumb, a title for search engines; the headline of the story stands below its
 * kicker. The standfirst has the markup of a paragraph, offers and newsletters that of paragraphs and headings.
 */
export const funke: Profile = {
  id: "funke",
  hosts: [],
  layouts: [
    {
      fields: {
        headline: ["article hgroup > h2"],
      },
      roles: {
        "media-ui": ["[data-module-id=CarouselModule] > h3"],
        advertisement: [
          {
            selector: ".article-body > p",
            text: ">> ",
          },
        ],
        "related-stories": [
          {
            selector: ".article-body > p",
            text: "Mehr zum Thema finden Sie",
          },
        ],
        "newsletter-prompt": [
          {
            selector: ".article-body > h3",
            text: "für Sie recherchiert",
          },
        ],
      },
    },
  ],
};
