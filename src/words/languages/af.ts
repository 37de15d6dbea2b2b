import type { LanguageWords } from "../language-words.js";

export const af: LanguageWords = {
  code: "af",
  name: "Afrikaans",
  leads: "lees ook",
  leadsOnly: "",
  markedLeads: "",
  phrases: {
    "related-stories": "lees meer|mees gelees|verwante artikels",
    "subscription-prompt": "teken in|meld aan|registreer",
    share: "deel",
    advertisement: "advertensie",
    comments: "kommentaar",
    legal: "privaatheidsbeleid|kontak ons|oor ons",
    navigation: "tuis|soek|nuus",
    "newsletter-prompt": "teken in vir ons nuusbrief|kry ons nuusbrief|jou e pos adres",
  },
  walls: {},
  bylines: { introductions: "deur", and: "en" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "die|en|van|in|is|het|nie|wat|vir|met|dat|te|op|om|was|sy|aan|ook|hulle|sal|kan|deur|maar|word|daar|nog",
  openWords: "",
};
