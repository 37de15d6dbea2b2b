import type { LanguageWords } from "../language-words.js";

export const hr: LanguageWords = {
  code: "hr",
  name: "Croatian",
  leads: "pročitajte i|pročitajte još",
  leadsOnly: "pogledajte i",
  markedLeads: "",
  phrases: {},
  walls: {
    subscription:
      "za nastavak čitanja|samo za pretplatnike|sadržaj dostupan samo pretplatnicima|članak je dostupan samo pretplatnicima|pretplatite se za čitanje|pretplatite se i nastavite čitati|otključajte članak",
    registration: "prijavite se za nastavak|registrirajte se za nastavak čitanja|prijavite se kako biste nastavili",
    metered: "besplatnih članaka ovaj mjesec|preostalih besplatnih članaka",
  },
  bylines: {
    introductions: "piše",
    labels: "autor|autorica|napisao|napisala|tekst|pišu",
    and: "i",
    functions: "novinar|novinarka|urednik|urednica",
    titles: "autor|novinar|novinarka",
    desks: "redakcija",
    notNames: "autor",
  },
  credits: {},
  dateLabels: { modified: "ažurirano*", published: "objavljeno*" },
  corrections: { labels: "ispravka" },
  genres: { opinion: "kolumne|stav|misljenje", analysis: "analiza", review: "kritika" },
  refusals: {},
  consent: "",
  functionWords: "je|i|u|se|na|da|su|za|od|koji|te|ne|što|kako|bi|će|to|kao|nije|također|sve|bio|tijekom|samo|koja|iz|nego|ali|prema|zbog|tko",
  openWords: "",
};
