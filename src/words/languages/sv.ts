import type { LanguageWords } from "../language-words.js";

export const sv: LanguageWords = {
  code: "sv",
  name: "Swedish",
  leads: "läs också|läs mer|läs även",
  leadsOnly: "se också",
  markedLeads: "läs|se|video|lyssna|mer",
  phrases: {
    "related-stories":
      "mest läst|mest lästa|relaterat|relaterade artiklar|fler nyheter|mer från|senaste nytt|senaste nyheterna|rekommenderat|rekommenderas|se även|just nu|läs vidare|fler artiklar",
    "newsletter-prompt": "nyhetsbrev|prenumerera på vårt nyhetsbrev|få vårt nyhetsbrev|din e postadress",
    "subscription-prompt":
      "prenumerera|bli prenumerant|logga in|mina sidor|skapa konto|redan prenumerant|endast för prenumeranter|lås upp|köp prenumeration|e tidning|prova gratis|bli medlem|avsluta när du vill",
    "app-prompt": "ladda ner appen|följ oss|aktivera notiser|följ oss på",
    share: "dela|dela artikeln|skriv ut|kopiera länk|spara|tipsa",
    advertisement: "annons|annonser|reklam|sponsrat|annonsera|i samarbete med|annonssamarbete",
    comments: "kommentarer|kommentera|lämna ett svar|visa kommentarer|svara|läs kommentarer",
    legal:
      "integritetspolicy|cookiepolicy|kontakta oss|om oss|om cookies|ansvarig utgivare|personuppgiftspolicy|användarvillkor|tillgänglighet|godkänn|hantera cookies|kontakt",
    navigation: "meny|hem|startsidan|sök|till innehållet|nyheter|ekonomi|kultur|inrikes|utrikes|ledare|ämnen|stäng|sport",
    timestamp: "uppdaterad|publicerad|senast uppdaterad|lästid",
    "media-ui": "spela upp|laddar|lyssna på artikeln|helskärm|visa bildspel",
    "author-bio": "om författaren|om skribenten|om artikelförfattaren|alla artiklar av|följ skribenten",
    byline: "text av|reporter|skriven av|redigerad av|publicerad av",
  },
  walls: {
    subscription:
      "för prenumeranter|endast för prenumeranter|bara för prenumeranter|läs vidare med|för att läsa vidare|vill du läsa vidare|fortsätt läsa med|lås upp artikeln|redan prenumerant|artikeln är låst|prenumerera för att läsa|innehållet är exklusivt",
    registration: "logga in för att läsa|skapa konto för att läsa|logga in för att fortsätta läsa|skapa ett gratis konto för",
    metered: "gratis artiklar kvar|fria artiklar kvar",
  },
  bylines: {
    introductions: "skriven av|publicerad av|en krönika av",
    particleIntroductions: "av",
    labels: "text|text och foto|text och bild|skribent|reporter|författare",
    and: "och|med",
    functions: "reporter|journalist|korrespondent|chef|journalister|skribent|redaktör|ledarskribent|kommentator",
    titles: "reporter|journalist|korrespondent|skribent|redaktör",
    desks: "redaktion|redaktionen|byråer",
    particles: "af|av",
  },
  credits: { editor: "redaktion|redigering|redigerad av", photographer: "foto|fotograf|bilder|bild|illustration|video|grafik", translator: "översättning" },
  dateLabels: { modified: "uppdaterad*|uppdaterat*|senast ändrad*", published: "datum*|publicerad*" },
  corrections: {
    begins: "i en tidigare version",
    sentences: [{ subjects: "artikeln|artikeln har", verbs: "uppdaterats|korrigerats|rättats" }],
    labels: "rättelse|uppdatering|korrigering",
  },
  genres: {
    "live-blog": "direkt|direkterapport",
    opinion: "debatt|ledare|ledarsidan|kronika|kronikor",
    analysis: "analys",
    interview: "intervju",
    review: "test|recension|recensioner",
    "fact-check": "faktakoll",
    gallery: "bildspel|foto",
    sponsored: "annons",
    "press-release": "pressmeddelande",
    "sports-report": "matchreferat",
    service: "tips|guide|konsument",
    feature: "reportage",
  },
  refusals: { "error-page": "sidan hittades inte", "consent-wall": "vi värdesätter din integritet" },
  consent: "integritet",
  functionWords: "och|att|det|som|en|på|är|av|för|med|till|den|har|inte|om|ett|från|var|de|vid|men|sig|också|kan|efter|under|eller|han|hon|mot|blir",
  openWords:
    "en|ett|den|det|de|och|eller|men|att|som|när|medan|eftersom|om|av|i|på|vid|med|utan|för|från|till|över|under|mellan|mot|genom|efter|innan|sin|sitt|sina|hans|hennes|deras|vår|denna|detta|dessa|varje|är|var|har|inte|mycket|även",
};
