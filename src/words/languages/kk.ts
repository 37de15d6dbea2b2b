import type { LanguageWords } from "../language-words.js";

export const kk: LanguageWords = {
  code: "kk",
  name: "Kazakh",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "авторы|автор|мәтін", and: "және" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "және|мен|бұл|үшін|деп|бір|да|де|бойынша|оның|болып|кейін|туралы|қазақстан|жылы|болды|деді|екі",
  openWords: "",
};
