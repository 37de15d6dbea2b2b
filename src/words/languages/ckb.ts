import type { LanguageWords } from "../language-words.js";

export const ckb: LanguageWords = {
  code: "ckb",
  name: "Central Kurdish",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "و" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "لە|بە|و|کە|ئەو|بۆ|لەگەڵ|ئەم|دەکات|هەیە|نییە|کرد|بوو|دوای|سەر|هەموو",
  openWords: "",
};
