import type { LanguageWords } from "../language-words.js";

export const sl: LanguageWords = {
  code: "sl",
  name: "Slovenian",
  leads: "",
  leadsOnly: "preberite tudi|preberite še|glejte tudi",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: {
    introductions: "piše",
    labels: "avtor|avtorica|napisal|napisala|besedilo",
    functions: "novinar|novinarka|urednik|urednica",
    titles: "novinar|novinarka",
    desks: "redakcija",
  },
  credits: {},
  dateLabels: { modified: "posodobljeno*", published: "objavljeno*" },
  corrections: {},
  genres: { analysis: "analiza" },
  refusals: {},
  consent: "",
  functionWords: "je|in|se|v|na|da|so|za|ki|bi|pa|z|ne|tudi|po|kot|to|pri|od|ali|ni|še|do|bil|bo|svoje|lahko|leta|ima|kako",
  openWords: "",
};
