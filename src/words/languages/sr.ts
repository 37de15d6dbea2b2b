import type { LanguageWords } from "../language-words.js";

export const sr: LanguageWords = {
  code: "sr",
  name: "Serbian",
  leads: "прочитајте још|pročitajte još",
  leadsOnly: "прочитајте и",
  markedLeads: "",
  phrases: {
    "related-stories":
      "pročitajte i|najčitanije|povezane vesti|povezani članci|najnovije|preporučujemo|slične vesti|možda će vas zanimati|više o temi|pročitaj više|најчитаније|најновије",
    "newsletter-prompt": "prijavite se na newsletter|pretplatite se na newsletter|vaš e mail",
    "subscription-prompt": "pretplata|pretplati se|prijava|prijavi se|registracija|registruj se|samo za pretplatnike|moj nalog",
    "app-prompt": "preuzmite aplikaciju|pratite nas|zapratite nas",
    share: "podeli|podijeli|štampaj|kopiraj link|подели",
    advertisement: "reklama|oglas|oglasi|sponzorisano|promo",
    comments: "komentari|ostavite komentar|pošalji komentar|odgovori|prikaži komentare|коментари",
    legal: "politika privatnosti|uslovi korišćenja|uvjeti korištenja|kontakt|o nama|sva prava zadržana|impresum|marketing|prihvatam|kolačići",
    navigation: "meni|izbornik|naslovna|početna|pretraga|ekonomija|politika|kultura|svet|društvo|tagovi|zatvori|vesti|vijesti",
    timestamp: "ažurirano|objavljeno|poslednja izmena",
    "media-ui": "pusti video|učitavanje|pauza|ceo ekran|isključi zvuk|poslušaj tekst|uvećaj sliku|pogledaj galeriju|пусти видео|учитавање|цео екран",
    "author-bio": "o autoru|o autorki|svi tekstovi autora|о аутору|сви текстови аутора",
    byline: "piše|autor teksta|priredio|priredila|пише|аутор текста",
  },
  walls: {
    subscription:
      "da biste nastavili čitanje|samo za pretplatnike|sadržaj za pretplatnike|tekst je dostupan samo pretplatnicima|pretplatite se da biste čitali|pretplatite se i čitajte|ostatak teksta dostupan je|само за претплатнике|да бисте наставили читање",
    registration: "prijavite se da biste nastavili|registrujte se da biste čitali|ulogujte se da biste nastavili|пријавите се да бисте наставили",
    metered: "besplatnih tekstova ovog meseca|preostalih besplatnih tekstova",
  },
  bylines: { introductions: "пише", labels: "аутор|ауторка|текст|написао|написала", and: "и", desks: "уредништво" },
  credits: {},
  dateLabels: { modified: "*ажурирано*", published: "*објављено*" },
  corrections: {},
  genres: {},
  refusals: {},
  consent: "",
  functionWords:
    "je|i|u|se|na|da|su|za|od|koji|ne|što|kako|bi|će|to|kao|nije|takođe|sve|bio|tokom|samo|koja|iz|nego|ali|prema|zbog|ko|kaže|је|и|у|се|на|да|су|за|од|који|не|што|како|би|ће|то|као|није|такође|све|био|током|само|која|из|него|али|према|због",
  openWords: "",
};
