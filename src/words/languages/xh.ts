import type { LanguageWords } from "../language-words.js";

export const xh: LanguageWords = {
  code: "xh",
  name: "Xhosa",
  leads: "",
  leadsOnly: "funda nolu",
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
  functionWords: "ukuba|kwaye|kunye|ukuze|kodwa|abantu|ngoko|kuba|kakhulu|oku|kwi|uthi|xa|njengoko|eli",
  openWords: "",
};
