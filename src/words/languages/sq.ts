import type { LanguageWords } from "../language-words.js";

export const sq: LanguageWords = {
  code: "sq",
  name: "Albanian",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { introductions: "nga|shkruar nga|shkruan", labels: "autori", and: "dhe", functions: "gazetar|gazetare", notNames: "autori" },
  credits: {},
  dateLabels: { modified: "përditësuar*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "në|të|e|dhe|që|për|me|nga|një|është|nuk|ka|do|se|më|si|u|kanë|por|këtë|edhe|janë|i|ishte|kjo|tij",
  openWords: "",
};
