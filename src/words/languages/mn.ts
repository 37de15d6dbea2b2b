import type { LanguageWords } from "../language-words.js";

export const mn: LanguageWords = {
  code: "mn",
  name: "Mongolian",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "ба" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "нь|байна|бол|энэ|гэж|юм|дээр|болон|байгаа|тухай|монгол|улсын|хийж|байсан|болно|гэсэн",
  openWords: "",
};
