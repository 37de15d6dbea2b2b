import type { LanguageWords } from "../language-words.js";

export const fo: LanguageWords = {
  code: "fo",
  name: "Faroese",
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
  functionWords: "og|at|er|í|á|sum|til|við|um|ikki|tað|hann|var|hon|fyri|men|av|hevur|frá|teir|eftir|eru|tey|sín",
  openWords: "",
};
