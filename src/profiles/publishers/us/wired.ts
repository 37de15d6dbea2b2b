import type { Profile } from "../../profile.js";

/** WIRED: the page data name the desk that shares a buying guide; the headings of its products were taken for captions of the pictures below them. */
export const wired: Profile = {
  id: "wired",
  hosts: ["wired.com"],
  layouts: [
    {
      declared: { authors: "/author" },
      roles: { body: ["[data-testid=BodyWrapper] h2.paywall"] },
    },
  ],
};
