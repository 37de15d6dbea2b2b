import type { LanguageWords } from "../language-words.js";

export const pa: LanguageWords = {
  code: "pa",
  name: "Punjabi",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "ਅਤੇ" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
