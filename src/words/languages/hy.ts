import type { LanguageWords } from "../language-words.js";

export const hy: LanguageWords = {
  code: "hy",
  name: "Armenian",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "հեղինակ", and: "և|եւ" },
  credits: {},
  dateLabels: { modified: "*թարմաց*", published: "*հրապարակ*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "",
  openWords: "",
};
