import type { LanguageWords } from "../language-words.js";

export const so: LanguageWords = {
  code: "so",
  name: "Somali",
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
  functionWords: "oo|iyo|ka|ku|ee|ah|waa|in|uu|la|ayaa|soo|aan|si|kale|ay|waxaa|dalka|isaga|loo",
  openWords: "",
};
