import type { LanguageWords } from "../language-words.js";

export const sk: LanguageWords = {
  code: "sk",
  name: "Slovak",
  leads: "čítajte aj|čítajte tiež",
  leadsOnly: "prečítajte si|pozrite si aj",
  markedLeads: "",
  phrases: {
    "related-stories": "čítajte viac|najčítanejšie|súvisiace články|prečítajte si aj|odporúčame|mohlo by vás zaujímať|viac na tému|najnovšie",
    "newsletter-prompt": "odber noviniek|prihlásiť sa na odber|váš e mail",
    "subscription-prompt":
      "predplatné|prihlásiť sa|registrovať sa|predplatiť|len pre predplatiteľov|odomknúť článok|pokračovať v čítaní|moje konto|registrácia",
    share: "zdieľať|zdielať|vytlačiť|kopírovať odkaz|uložiť",
    advertisement: "reklama|inzercia|platený obsah",
    comments: "diskusia|komentáre|pridať komentár|odpovedať",
    legal: "ochrana osobných údajov|ochrana súkromia|podmienky používania|kontakt|o nás|všetky práva vyhradené|nastavenia cookies|súhlasím",
    navigation: "menu|domov|hľadať|témy|domáce|zahraničie|ekonomika|kultúra|zavrieť",
    timestamp: "aktualizované|publikované",
    "media-ui": "prehrať|prehrať video|načítava sa|pozastaviť|celá obrazovka|stlmiť|vypočujte si článok|zväčšiť obrázok|otvoriť galériu",
    "author-bio": "o autorovi|o autorke|všetky články autora|ďalšie články autora",
    byline: "autor článku|napísal|napísala|spracoval|pripravil",
    "app-prompt": "stiahnite si aplikáciu|sledujte nás|zapnúť upozornenia|sledujte nás na|pridajte sa na whatsapp",
  },
  walls: {
    subscription:
      "pre pokračovanie v čítaní|len pre predplatiteľov|iba pre predplatiteľov|článok je určený pre predplatiteľov|článok je len pre predplatiteľov|predplaťte si a čítajte ďalej|celý článok si prečítate|odomknúť článok|obsah pre predplatiteľov",
    registration: "prihláste sa a čítajte ďalej|zaregistrujte sa a čítajte|pre pokračovanie sa prihláste|na čítanie sa prihláste",
    metered: "bezplatných článkov|článkov zadarmo tento mesiac",
  },
  bylines: {
    labels: "autor|autorka|autori|napísal|napísala|pripravil|pripravila|redaktor",
    and: "i|a",
    functions: "redaktor|redaktorka|reportér|reportérka|komentátor",
    titles: "redaktor|autor|reportér|reportérka",
    desks: "redakcia",
    notNames: "autor|autori",
  },
  credits: {},
  dateLabels: { modified: "aktualizovan*|posledná úprava*", published: "publikované*" },
  corrections: { labels: "oprava" },
  genres: { opinion: "komentare|nazory|nazor", interview: "rozhovor|rozhovory", gallery: "galeria|fotogaleria" },
  refusals: {},
  consent: "",
  functionWords: "sa|že|na|je|v|a|to|si|ale|sú|ako|za|pre|po|od|by|som|ktorý|tiež|podľa|bol|vo|ktorá|až|pred|ktoré|jeho|len|už|pri|môže|bude|však|aj",
  openWords: "",
};
