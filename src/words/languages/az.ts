import type { LanguageWords } from "../language-words.js";

export const az: LanguageWords = {
  code: "az",
  name: "Azerbaijani",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "müəllif", and: "və" },
  credits: {},
  dateLabels: { modified: "yenilənib*", published: "dərc*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "və|bir|bu|üçün|ilə|olaraq|da|ki|edib|olub|edilib|çox|sonra|deyib|belə|daha|isə|qeyd|ən|görə|olan|həmin",
  openWords: "",
};
