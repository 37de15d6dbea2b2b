import type { LanguageWords } from "../language-words.js";

export const tg: LanguageWords = {
  code: "tg",
  name: "Tajik",
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
  functionWords: "ва|дар|аз|ба|ки|бо|барои|ин|аст|он|шуд|худ|мешавад|буд|соли|тоҷикистон|ҳам|низ",
  openWords: "",
};
