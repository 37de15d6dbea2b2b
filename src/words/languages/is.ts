import type { LanguageWords } from "../language-words.js";

export const is: LanguageWords = {
  code: "is",
  name: "Icelandic",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { introductions: "eftir|skrifar", labels: "höfundur", and: "og" },
  credits: {},
  dateLabels: { modified: "uppfært*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "og|að|er|í|á|sem|til|við|um|ekki|það|hann|var|með|hún|fyrir|en|af|hefur|frá|þess|eru|þeir|eftir|verið|sér|sínum|þar",
  openWords: "",
};
