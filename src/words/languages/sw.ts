import type { LanguageWords } from "../language-words.js";

export const sw: LanguageWords = {
  code: "sw",
  name: "Swahili",
  leads: "soma zaidi|soma pia",
  leadsOnly: "",
  markedLeads: "",
  phrases: {
    "related-stories": "habari zinazohusiana|zilizosomwa zaidi",
    "subscription-prompt": "ingia|jisajili|jiunge",
    share: "shiriki|sambaza",
    advertisement: "tangazo|matangazo",
    comments: "maoni",
    legal: "sera ya faragha|wasiliana nasi|kuhusu sisi",
    navigation: "mwanzo|nyumbani|tafuta|michezo|siasa|biashara",
    "newsletter-prompt": "jiandikishe kwa jarida|barua pepe yako|pokea jarida letu",
  },
  walls: {},
  bylines: { labels: "imeandikwa na", and: "na" },
  credits: {},
  dateLabels: {},
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "na|ya|wa|kwa|ni|katika|za|la|hii|kuwa|cha|baada|ambao|huo|hiyo|alisema|pia|kama|hilo|kutoka|hayo|hao|mwaka|watu",
  openWords: "",
};
