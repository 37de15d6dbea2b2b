import type { LanguageWords } from "../language-words.js";

export const be: LanguageWords = {
  code: "be",
  name: "Belarusian",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "аўтар|тэкст", and: "і|й|ды" },
  credits: {},
  dateLabels: { modified: "*абноўлен*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "і|ў|не|на|што|з|да|гэта|як|із|ён|за|ад|для|але|года|яго|таксама|быў|было|ўсе|пры|які|іх|або|каб|ужо",
  openWords: "",
};
