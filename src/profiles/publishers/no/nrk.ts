import type { Profile } from "../../profile.js";

/** NRK: the page data call the story by its full title, also on pages whose `h1` is the short one of the front page. */
export const nrk: Profile = {
  id: "nrk",
  hosts: ["nrk.no"],
  layouts: [
    {
      declared: {
        headline: "/name",
      },
    },
  ],
};
