import type { Profile } from "../../profile.js";

/** Ilanga: the reporter stands alone in the first paragraph, set in bold, and captions stand among the paragraphs. */
export const ilanga: Profile = {
  id: "ilanga",
  hosts: ["ilanganews.co.za"],
  layouts: [
    {
      roles: {
        byline: [".et_pb_post_content > p:first-child:has(> strong:only-child)"],
        caption: [".et_pb_post_content > figure + p:has(> strong:only-child)"],
      },
    },
  ],
};
