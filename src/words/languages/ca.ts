import type { LanguageWords } from "../language-words.js";

export const ca: LanguageWords = {
  code: "ca",
  name: "Catalan",
  leads: "llegeix també",
  leadsOnly: "llegiu també|vegeu també",
  markedLeads: "",
  phrases: {
    "related-stories": "més llegit|el més llegit|notícies relacionades|et pot interessar|últimes notícies",
    "subscription-prompt": "subscriu te|inicia sessió|registra t|només per a subscriptors",
    share: "comparteix|imprimeix|desa",
    advertisement: "publicitat",
    comments: "comentaris|deixa un comentari",
    legal: "avís legal|política de privacitat|qui som|contacte|política de galetes",
    navigation: "portada|inici|cerca|seccions|esports",
    "media-ui": "reprodueix|reprodueix el vídeo|carregant|pausa|pantalla completa|silencia|escolta l article|amplia la imatge",
    "author-bio": "sobre l autor|sobre l autora|tots els articles de",
    byline: "escrit per|text de|redacció",
    "newsletter-prompt": "subscriu te al butlletí|subscriu te a la newsletter|rep el butlletí|correu electrònic|el nostre butlletí",
    "app-prompt": "descarrega l app|descarrega t l app|segueix nos|segueix nos a|activa les notificacions",
  },
  walls: {
    subscription:
      "per continuar llegint|subscriu te per continuar|subscriu te per llegir|contingut exclusiu per a subscriptors|només per a subscriptors|article exclusiu per a subscriptors|ja ets subscriptor",
    registration: "registra t per continuar llegint|inicia sessió per continuar|inicia sessió per llegir|registra t gratis per llegir",
    metered: "articles gratuïts aquest mes|et queden articles",
  },
  bylines: { particleIntroductions: "per", labels: "text", and: "i", notNames: "autor|autora", particles: "i" },
  credits: {},
  dateLabels: { modified: "actualitzat*", published: "publicat*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "el|la|els|les|de|i|que|és|per|amb|una|del|en|no|als|més|aquest|ha|pel|són|seva|però|també|ja|fins|anys|han",
  openWords: "",
};
