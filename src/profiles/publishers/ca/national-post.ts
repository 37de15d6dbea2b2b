import type { Profile } from "../../profile.js";

/** National Post: the promotion of its website ends the body. */
export const nationalPost: Profile = { id: "national-post", hosts: ["nationalpost.com"], extends: "postmedia", layouts: [{}] };
