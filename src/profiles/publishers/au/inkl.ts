import type { Profile } from "../../profile.js";

/** What inkl calls the sections of its papers; the line stands alone above the byline. */
const SECTIONS = [
  ...["World", "Politics", "Business", "Technology", "Sport", "Science", "Health", "Environment", "Entertainment", "Lifestyle", "Travel", "Culture"],
  ...["National", "Local", "Opinion", "Economy", "Finance", "Education", "Crime", "Top News", "News"],
];

/**
 * inkl, an aggregator: every story is somebody else's, printed with its publisher, its section and a place, and with prompts to sign up around it. Its
 * markup changes often, so the rules go by the words alone.
 */
export const inkl: Profile = {
  id: "inkl",
  hosts: ["inkl.com"],
  layouts: [
    {
      print: {
        from: SECTIONS,
        lines: ["section", "byline", "headline"],
        until: ["Sign up to read this article"],
      },
      values: { syndicator: "inkl" },
      // The only dates, names and tags on its pages are those of other stories.
      absent: ["authors", "publishedAt", "modifiedAt", "topics"],
      roles: {
        "subscription-prompt": [
          { selector: "*", text: "Get all your news in one place." },
          { selector: "*", text: "of premium titles." },
          { selector: "*", text: "Start reading" },
          { selector: "*", text: "Sign up to read this article" },
          { selector: "*", text: "curated specifically for you" },
          { selector: "*", text: "Already a member?" },
          { selector: "*", text: "One subscription that gives you access to news from hundreds of sites" },
          { selector: "*", text: "Fourteen days free" },
          { selector: "*", text: "One app. One membership." },
          { selector: "*", text: "trusted global sources" },
        ],
        "app-prompt": [{ selector: "*", text: "Download the app" }],
        "related-stories": [
          { selector: "*", text: "Related Stories" },
          { selector: "*", text: "Top stories on inkl right now" },
          { selector: "*", text: "Our Picks" },
        ],
      },
    },
  ],
};
