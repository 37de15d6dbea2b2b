import type { LanguageWords } from "../language-words.js";

export const kn: LanguageWords = {
  code: "kn",
  name: "Kannada",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "ಮತ್ತು" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
