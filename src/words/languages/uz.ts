import type { LanguageWords } from "../language-words.js";

export const uz: LanguageWords = {
  code: "uz",
  name: "Uzbek",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { and: "va" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "va|bir|bu|uchun|bilan|ham|deb|edi|bo'lgan|bo'yicha|esa|bo'ldi|yil|kerak|tomonidan|o'z|haqida",
  openWords: "",
};
