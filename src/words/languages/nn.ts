import type { LanguageWords } from "../language-words.js";

export const nn: LanguageWords = {
  code: "nn",
  name: "Norwegian Nynorsk",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "og|med" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "og|det|er|ein|til|av|på|som|for|ikkje|den|med|har|dei|at|eit|frå|var|vil|han|men|også|kan|ho|etter|seg|vart|vere|noko|eg|nokre|kvar|blir",
  openWords: "",
};
