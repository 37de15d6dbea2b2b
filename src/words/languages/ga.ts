import type { LanguageWords } from "../language-words.js";

export const ga: LanguageWords = {
  code: "ga",
  name: "Irish",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "agus", particles: "o'|mac|mc" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "an|na|agus|ar|i|go|bhí|tá|le|is|do|a|sé|ag|ach|níl|sin|leis|ní|faoi|chun|seo|bhfuil",
  openWords: "",
};
