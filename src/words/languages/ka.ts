import type { LanguageWords } from "../language-words.js";

export const ka: LanguageWords = {
  code: "ka",
  name: "Georgian",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "ავტორი", and: "და" },
  credits: {},
  dateLabels: { modified: "*განახლ*", published: "*გამოქვეყნ*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
