import type { LanguageWords } from "../language-words.js";

export const as: LanguageWords = {
  code: "as",
  name: "Assamese",
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
  functionWords: "আৰু|এই|পৰা|কৰি|নহয়|তেওঁ|কৰা|হয়|অসম|লগতে|বাবে",
  openWords: "",
};
