import type { LanguageWords } from "../language-words.js";

export const ne: LanguageWords = {
  code: "ne",
  name: "Nepali",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "तथा|र" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "छ|र|को|मा|ले|हो|गरेको|भने|छन्|पनि|लागि|यो|भएको|थियो|गर्न|नेपाल",
  openWords: "",
};
