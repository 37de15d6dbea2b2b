import type { LanguageWords } from "../language-words.js";

export const te: LanguageWords = {
  code: "te",
  name: "Telugu",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "రచయిత|రాసిన వారు", and: "మరియు" },
  credits: {},
  dateLabels: { modified: "*అప్‌డేట్*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
