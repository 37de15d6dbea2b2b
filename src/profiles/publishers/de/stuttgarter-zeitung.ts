import type { Profile } from "../../profile.js";

/**
 * Stuttgarter Zeitung: the deck of its newer pages has no name in the markup, and topics were read from a list of persons and places.
 */
export const stuttgarterZeitung: Profile = {
  id: "stuttgarter-zeitung",
  hosts: ["stuttgarter-zeitung.de"],
  layouts: [
    {
      fields: {
        standfirst: [".u-article-header .fs-4", ".intro-text"],
        topics: ["a.u-tags__item-link:not([href$='/thema/'])", "a[href^='/thema/']"],
      },
      body: {
        roots: [
          ".u-article > :is(.u-paragraph, .u-headline, ul, ol, blockquote, table), .u-article > .u-row > .u-paragraph",
          ".article-body > p, .restricted-area > :is(p, h2, h3, ul, ol, blockquote, table), .restricted-area > .threshold-paybox-desktop > p",
        ],
      },
    },
  ],
};
