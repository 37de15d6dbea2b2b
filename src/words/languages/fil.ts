import type { LanguageWords } from "../language-words.js";

export const fil: LanguageWords = {
  code: "fil",
  name: "Filipino",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "ulat ni" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "ang|ng|sa|na|mga|ay|ni|para|hindi|siya|nito|kanyang|ito|may|kay|din|rin|niya|pero|lang|sila|ayon|habang|noong",
  openWords: "",
};
