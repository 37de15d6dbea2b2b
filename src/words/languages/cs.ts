import type { LanguageWords } from "../language-words.js";

export const cs: LanguageWords = {
  code: "cs",
  name: "Czech",
  leads: "čtěte také|přečtěte si také|čtěte více",
  leadsOnly: "přečtěte si|viz také",
  markedLeads: "",
  phrases: {
    "related-stories": "nejčtenější|související články|související|další články|doporučujeme|mohlo by vás zajímat|nejnovější|více k tématu",
    "newsletter-prompt": "přihlásit k odběru|odběr novinek|váš e mail|zasílání novinek",
    "subscription-prompt":
      "předplatné|přihlásit se|přihlásit|registrovat|registrace|předplatit|pouze pro předplatitele|už mám předplatné|odemknout článek|pokračovat ve čtení|můj účet|zaregistrovat se",
    "app-prompt": "stáhněte si aplikaci|sledujte nás",
    share: "sdílet|tisknout|vytisknout|kopírovat odkaz|uložit|sdílet na facebooku",
    advertisement: "reklama|inzerce|komerční sdělení|sponzorováno|pokračování článku pod reklamou",
    comments: "diskuze|diskuse|komentáře|přidat komentář|odpovědět|vstoupit do diskuze",
    legal:
      "ochrana osobních údajů|ochrana soukromí|podmínky užití|kontakt|kontakty|o nás|všechna práva vyhrazena|nastavení cookies|nastavení soukromí|souhlasím|redakce",
    navigation: "menu|hlavní stránka|domů|hledat|přejít k obsahu|témata|domácí|zahraničí|ekonomika|kultura|zavřít|nahoru",
    timestamp: "aktualizováno|publikováno|doba čtení",
    "media-ui": "přehrát|přehrát video|načítání|načítám|pozastavit|celá obrazovka|ztlumit|poslechnout článek|zvětšit obrázek|zobrazit galerii|otevřít galerii",
    "author-bio": "o autorovi|o autorce|všechny články autora|další články autora",
    byline: "autor článku|napsal|napsala|zpracoval|zpracovala|připravil",
  },
  walls: {
    subscription:
      "pouze pro předplatitele|jen pro předplatitele|odemkněte článek|odemknout článek|pro pokračování ve čtení|chcete číst dál|předplaťte si a čtěte|článek je dostupný pouze|už mám předplatné|zbývá vám",
    registration: "přihlaste se a čtěte|pro čtení se přihlaste|zaregistrujte se a čtěte|přihlaste se pro pokračování",
    metered: "článků zdarma",
  },
  bylines: {
    introductions: "napsal|napsala",
    labels: "autor|autorka|autoři|text|připravil|připravila|redaktor",
    and: "i|a",
    functions: "redaktor|redaktorka|reportér|reportérka|redaktoři|novinář|novinářka|zpravodaj|komentátor",
    titles: "redaktor|autor|reportér|reportérka|novinář|novinářka",
    desks: "redakce",
    notNames: "autor",
  },
  credits: { photographer: "foto|fotografie|fotograf|video", translator: "překlad" },
  dateLabels: { modified: "aktualizovan*|aktualizován*|aktualizováno*|upraveno*", published: "datum*|publikováno*|vydáno*" },
  corrections: { begins: "v předchozí verzi", labels: "oprava|aktualizace|upřesnění" },
  genres: {
    "live-blog": "online prenos|prenos",
    opinion: "nazory|nazor",
    interview: "rozhovor|rozhovory",
    review: "recenze|kritika",
    "fact-check": "demagog|manipulatori",
    gallery: "galerie|fotogalerie|foto",
    sponsored: "komercni",
    "press-release": "tiskova zprava",
    feature: "reportaz|reportaze",
  },
  refusals: { "error-page": "stránka nenalezena" },
  consent: "",
  functionWords: "se|že|na|je|v|a|to|si|ale|jsou|jako|za|pro|po|od|by|jsem|který|také|podle|byl|ve|která|až|před|které|jeho|jen|už|při|může|bude|však",
  openWords:
    "a|i|nebo|ale|že|který|která|které|když|protože|ačkoli|pokud|jako|než|v|ve|na|z|ze|do|od|pro|při|po|pod|nad|mezi|před|za|bez|o|u|můj|svůj|své|jeho|její|jejich|tento|tato|toto|každý|je|jsou|byl|byla|není|velmi|také|se",
};
