import type { Profile } from "../../profile.js";

/** Durban Local: keywords are words of the story for search engines; the topics that it prints are below it. */
export const durbanLocal: Profile = {
  id: "durban-local",
  hosts: ["durbanlocal.co.za"],
  layouts: [
    {
      fields: {
        topics: ["[class^='tags_tags'] > a"],
      },
    },
  ],
};
