import type { Profile } from "../../profile.js";

/**
 * The Namibian: the first paragraph, set in bold, is the standfirst; a box that asks for support stands in the body, paragraphs are parted by line breaks here and there.
 */
export const namibian: Profile = {
  id: "namibian",
  hosts: ["namibian.com.na"],
  layouts: [
    {
      fields: {
        standfirst: [
          ".post_content > p:first-child:has(> strong:only-child)",
          ".tdb_single_content .tdb-block-inner > p:first-of-type:has(> strong:only-child)",
        ],
      },
      body: {
        roots: [".post_content > :is(p, h2, h3, h4, blockquote, table)", ".tdb_single_content .tdb-block-inner > :is(p, h2, h3, h4, blockquote, table)"],
        lines: true,
      },
    },
  ],
};
