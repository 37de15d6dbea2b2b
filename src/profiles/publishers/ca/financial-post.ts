import type { Profile } from "../../profile.js";

/** Financial Post: short headings between its paragraphs were left out. */
export const financialPost: Profile = { id: "financial-post", hosts: ["financialpost.com"], extends: "postmedia", layouts: [{}] };
