import type { Profile } from "../../profile.js";

/** Global News: who of an agency reported too is said in a paragraph of its own behind the text. */
export const globalNews: Profile = {
  id: "global-news",
  hosts: ["globalnews.ca"],
  layouts: [{ roles: { byline: [{ selector: ".l-article__text > p", text: "contributed to this report" }] } }],
};
