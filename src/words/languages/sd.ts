import type { LanguageWords } from "../language-words.js";

export const sd: LanguageWords = {
  code: "sd",
  name: "Sindhi",
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
  functionWords: "جي|۾|۽|جو|کي|تي|سان|آهي|هڪ|کان|لاءِ|نه|جا|آهن|به|پر",
  openWords: "",
};
