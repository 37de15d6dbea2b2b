import type { LanguageWords } from "../language-words.js";

export const yi: LanguageWords = {
  code: "yi",
  name: "Yiddish",
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
  functionWords: "איז|פֿון|און|די|דער|אַז|נישט|מיט|דאָס|צו|אין|אַ|האָט|פון|זיך",
  openWords: "",
};
