import type { LanguageWords } from "../language-words.js";

export const gu: LanguageWords = {
  code: "gu",
  name: "Gujarati",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "અને" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
