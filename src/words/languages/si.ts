import type { LanguageWords } from "../language-words.js";

export const si: LanguageWords = {
  code: "si",
  name: "Sinhala",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "සහ" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
