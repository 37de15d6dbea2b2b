import type { LanguageWords } from "../language-words.js";

export const ky: LanguageWords = {
  code: "ky",
  name: "Kyrgyz",
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
  functionWords: "жана|менен|бул|үчүн|деп|бир|да|де|боюнча|анын|болуп|кийин|тууралуу|кыргызстан|жылы|болду|деди|эки",
  openWords: "",
};
