import type { LanguageWords } from "../language-words.js";

export const eu: LanguageWords = {
  code: "eu",
  name: "Basque",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "egilea|testua", and: "eta" },
  credits: {},
  dateLabels: { modified: "eguneratua*", published: "argitaratua*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "eta|da|du|dute|ez|bat|zuen|ere|dira|dela|izan|baina|egin|dituzte|duela|den|urte|hau|zuten|beste|gabe|batean",
  openWords: "",
};
