import type { LanguageWords } from "../language-words.js";

export const zu: LanguageWords = {
  code: "zu",
  name: "Zulu",
  leads: "",
  leadsOnly: "funda olunye udaba|funda nalapha|funda futhi|funda lapha",
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
  functionWords:
    "nje|ukuba|uthi|wathi|noma|into|yini|kakhulu|okwamanje|ngaphandle|ngoba|sekukaningi|bonke|yonke|konke|ngaphansi|phezu|phakathi|lesi|lezi|leli|lolu|le|ngo|nokuthi|kusho|bathi|lithi|ukuthi|futhi|kanye|uma|kodwa|lokhu|ngesikhathi|emva|labo|abantu|ukuze|lo|kwa|nge|okuthe|uthe|bese|khona|njengoba|emuva|lapho",
  openWords: "",
};
