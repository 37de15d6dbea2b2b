import type { LanguageWords } from "../language-words.js";

export const lo: LanguageWords = {
  code: "lo",
  name: "Lao",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "ແລະ" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
