import type { LanguageWords } from "../language-words.js";

export const gl: LanguageWords = {
  code: "gl",
  name: "Galician",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { introductions: "por", labels: "texto", and: "e" },
  credits: {},
  dateLabels: { published: "publicado*|publicada*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "o|a|os|as|de|e|que|é|por|con|unha|do|da|non|máis|na|no|ao|son|súa|pero|tamén|xa|ata|anos|foi|polo|dos",
  openWords: "",
};
