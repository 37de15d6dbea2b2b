import type { LanguageWords } from "../language-words.js";

export const cy: LanguageWords = {
  code: "cy",
  name: "Welsh",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "ac|a" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "y|yn|a|o|i|ar|mae|ei|am|gan|wedi|fod|oedd|eu|bod|gyda|hefyd|ond|sydd|ni|hi|hynny|yr",
  openWords: "",
};
