import type { LanguageWords } from "../language-words.js";

export const my: LanguageWords = {
  code: "my",
  name: "Burmese",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "နှင့်" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
