import type { LanguageWords } from "../language-words.js";

export const mk: LanguageWords = {
  code: "mk",
  name: "Macedonian",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { introductions: "пишува", labels: "автор", and: "и", desks: "уредништво", notNames: "автор" },
  credits: {},
  dateLabels: { modified: "*ажурирано*", published: "*публикуван*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "и|во|не|на|дека|со|за|од|да|се|по|ова|како|кои|што|тој|при|но|ќе|до|беше|има|еден|низ|оваа",
  openWords: "",
};
