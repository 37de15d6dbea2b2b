import type { LanguageWords } from "../language-words.js";

export const ml: LanguageWords = {
  code: "ml",
  name: "Malayalam",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "തയ്യാറാക്കിയത്|എഴുതിയത്", and: "ഒപ്പം" },
  credits: {},
  dateLabels: { modified: "*പുതുക്കി*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
