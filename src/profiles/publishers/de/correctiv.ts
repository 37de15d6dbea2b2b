import type { Profile } from "../../profile.js";

/** CORRECTIV: requests for hints stand as quotes among the paragraphs. */
export const correctiv: Profile = {
  id: "correctiv",
  hosts: ["correctiv.org"],
  layouts: [{ roles: { other: [{ selector: ".detail__content > blockquote", text: "haben Hinweise" }] } }],
};
