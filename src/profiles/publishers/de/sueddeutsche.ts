import type { Profile } from "../../profile.js";

/** Süddeutsche Zeitung: kicker and title share one heading, which was taken for the standfirst; `data-manual` names every part of a story. */
export const sueddeutsche: Profile = {
  id: "sueddeutsche",
  hosts: ["sueddeutsche.de"],
  layouts: [
    {
      fields: { kicker: ["[data-manual=overline]"], standfirst: ["[data-manual=teaserText]"] },
      body: {
        roots: [
          "[data-manual=body] [data-manual=paragraph], [data-manual=body] > :is(h2, h3, ul, ol, blockquote, table), [data-manual=body] > [id] > :is(h2, h3, ul, ol, blockquote, table)",
        ],
      },
    },
  ],
};
