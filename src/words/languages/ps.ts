import type { LanguageWords } from "../language-words.js";

export const ps: LanguageWords = {
  code: "ps",
  name: "Pashto",
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
  functionWords: "د|په|او|چې|له|کې|دی|ته|سره|دا|هم|کړې|شي|يې|پر|کوي|خپل|دي|نه",
  openWords: "",
};
