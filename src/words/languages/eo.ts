import type { LanguageWords } from "../language-words.js";

export const eo: LanguageWords = {
  code: "eo",
  name: "Esperanto",
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
  functionWords: "la|kaj|de|en|estas|ne|por|kun|al|ke|sur|kiel|estis|li|oni|ankaŭ|per|ĝi",
  openWords: "",
};
