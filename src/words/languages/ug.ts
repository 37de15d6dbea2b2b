import type { LanguageWords } from "../language-words.js";

export const ug: LanguageWords = {
  code: "ug",
  name: "Uyghur",
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
  functionWords: "ۋە|بۇ|بىر|بىلەن|ئۈچۈن|دەپ|ئۇ|دە|قىلىپ|كېيىن|بولۇپ|ئۇيغۇر|خىتاي",
  openWords: "",
};
