import type { LanguageWords } from "../language-words.js";

export const lb: LanguageWords = {
  code: "lb",
  name: "Luxembourgish",
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
  functionWords: "an|de|den|dat|ass|net|mat|vun|op|fir|et|si|dass|och|bei|no|gouf|eng|engem|ginn|war|ower",
  openWords: "",
};
