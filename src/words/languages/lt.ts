import type { LanguageWords } from "../language-words.js";

export const lt: LanguageWords = {
  code: "lt",
  name: "Lithuanian",
  leads: "skaitykite taip pat|taip pat skaitykite",
  leadsOnly: "",
  markedLeads: "",
  phrases: {
    "related-stories": "skaitykite daugiau|skaitomiausi|susiję straipsniai|naujausi|populiariausi",
    "subscription-prompt": "prenumeruoti|prisijungti|registruotis|tik prenumeratoriams|užsisakyti",
    share: "dalintis|spausdinti",
    advertisement: "reklama",
    comments: "komentarai|komentuoti|rašyti komentarą",
    legal: "privatumo politika|naudojimo taisyklės|kontaktai|apie mus|slapukai",
    navigation: "meniu|pradžia|paieška|verslas|sportas|uždaryti",
    "media-ui": "leisti video|kraunama|pauzė|visas ekranas|išjungti garsą|klausyti straipsnio|padidinti nuotrauką",
    "author-bio": "apie autorių|visi autoriaus straipsniai",
    "newsletter-prompt": "prenumeruokite naujienlaiškį|naujienlaiškio prenumerata|el pašto adresas|jūsų el paštas",
    "app-prompt": "atsisiųskite programėlę|sekite mus|įjungti pranešimus",
  },
  walls: {
    subscription:
      "norėdami skaityti toliau|tik prenumeratoriams|straipsnis skirtas prenumeratoriams|prenumeruokite ir skaitykite|turinys tik prenumeratoriams|norint skaityti visą straipsnį",
    registration: "prisijunkite ir skaitykite|prisijunkite kad skaitytumėte|registruokitės ir skaitykite",
    metered: "nemokamų straipsnių šį mėnesį",
  },
  bylines: { labels: "autorius|autorė|parengė|tekstas|rašo", and: "ir", desks: "redakcija" },
  credits: {},
  dateLabels: { modified: "atnaujinta*", published: "paskelbta*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords: "ir|yra|kad|į|su|buvo|tai|iš|kaip|bet|apie|jis|už|dėl|ar|kurie|nuo|po|dar|metų|taip|pat|tik|būti|jo|gali|lietuvos",
  openWords: "",
};
