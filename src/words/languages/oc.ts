import type { LanguageWords } from "../language-words.js";

export const oc: LanguageWords = {
  code: "oc",
  name: "Occitan",
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
  functionWords: "lo|la|los|las|de|e|que|es|per|amb|una|del|en|non|mai|aqueste|son|sa|mas|tanben|ja",
  openWords: "",
};
