import type { Profile } from "../../profile.js";

/**
 * Sankei Shimbun: the topics were the keywords of the whole site; a story's own are the sections named below its headline.
 */
export const sankei: Profile = {
  id: "sankei",
  hosts: ["sankei.com"],
  layouts: [{ fields: { topics: [".article-meta-lower .section-list-item a"] } }],
};
