import type { LanguageWords } from "../language-words.js";

export const mt: LanguageWords = {
  code: "mt",
  name: "Maltese",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "u" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "il|ta|li|u|ma|f'|fil|biex|għal|minn|kien|dan|din|huwa|hija|qal|wara|tal|jew|mill|dwar",
  openWords: "",
};
