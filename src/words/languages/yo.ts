import type { LanguageWords } from "../language-words.js";

export const yo: LanguageWords = {
  code: "yo",
  name: "Yoruba",
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
  functionWords: "ti|ni|o|si|awọn|pe|fun|ninu|wọn|ṣe|kan|lori|jẹ|lati|sọ|naa|ọdun|kò",
  openWords: "",
};
