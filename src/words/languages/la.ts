import type { LanguageWords } from "../language-words.js";

export const la: LanguageWords = {
  code: "la",
  name: "Latin",
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
  functionWords: "et|in|est|non|ad|ut|cum|quod|qui|sed|ex|quae|per|ab|si|sunt",
  openWords: "",
};
