import type { LanguageWords } from "../language-words.js";

export const ku: LanguageWords = {
  code: "ku",
  name: "Kurdish",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "û" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
