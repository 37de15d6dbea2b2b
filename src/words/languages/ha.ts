import type { LanguageWords } from "../language-words.js";

export const ha: LanguageWords = {
  code: "ha",
  name: "Hausa",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: {},
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "da|na|a|ya|ta|ce|ba|su|wani|kan|cewa|don|shi|an|ne|yi|bayan|domin|wannan|ga|mai|cikin",
  openWords: "",
};
