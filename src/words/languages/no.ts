import type { LanguageWords } from "../language-words.js";

export const no: LanguageWords = {
  code: "no",
  name: "Norwegian",
  leads: "les også|les mer|se også",
  leadsOnly: "",
  markedLeads: "les|se|video|hør",
  phrases: {
    "related-stories": "mest lest|relaterte artikler|siste nytt|flere saker|anbefalt|mer om|aktuelt nå",
    "newsletter-prompt": "nyhetsbrev|meld deg på nyhetsbrevet|meld deg på vårt nyhetsbrev|din e post",
    "subscription-prompt":
      "abonnement|logg inn|bli abonnent|kjøp abonnement|opprett konto|for abonnenter|kun for abonnenter|min side|allerede abonnent|e avis|prøv nå|bli medlem",
    "app-prompt": "last ned appen|følg oss|følg oss på",
    share: "del|del artikkelen|skriv ut|kopier lenke|lagre|del på facebook",
    advertisement: "annonse|annonser|annonsørinnhold|sponset|reklame|saken fortsetter under annonsen",
    comments: "kommentarer|skriv en kommentar|svar|vis kommentarer|delta i debatten",
    legal: "personvern|personvernerklæring|informasjonskapsler|kontakt oss|om oss|ansvarlig redaktør|vilkår|opphavsrett|personvernpolicy|redaktør",
    navigation: "meny|forside|forsiden|søk|tema|lukk|nyheter|innenriks|utenriks|hopp til innhold",
    timestamp: "oppdatert|publisert|sist oppdatert|lesetid",
    "media-ui": "spill av|spill av video|laster inn|lytt til saken|fullskjerm|slå av lyd|forstørr bilde|vis bildetekst",
    "author-bio": "om forfatteren|om skribenten|alle artikler av|alle saker av",
    byline: "skrevet av|tekst av|redigert av|publisert av",
  },
  walls: {
    subscription:
      "kun for abonnenter|saken er for abonnenter|for å lese videre|les videre med|bli abonnent for å lese|allerede abonnent|denne saken er for abonnenter|denne artikkelen er for abonnenter|for å lese hele saken",
    registration: "logg inn for å lese|opprett konto for å lese|logg inn for å lese videre",
    metered: "gratis artikler igjen",
  },
  bylines: {
    introductions: "skrevet av|publisert av|kommentar av",
    particleIntroductions: "av",
    labels: "tekst|journalist|forfatter|skribent",
    and: "og|med",
    functions: "reporter|journalist|korrespondent|journalister|skribent|kommentator|redaktør|utenrikskorrespondent",
    titles: "reporter|journalist|korrespondent|skribent|redaktør",
    desks: "byråer",
    particles: "av",
  },
  credits: { editor: "redigering|redaktør", photographer: "foto|fotograf|video", translator: "oversettelse" },
  dateLabels: { modified: "oppdatert*|sist endret*", published: "publisert*" },
  corrections: {
    begins: "i en tidligere versjon",
    sentences: [{ subjects: "artikkelen er|artikkelen ble", verbs: "oppdatert|rettet|endret" }],
    labels: "korrigering|rettelse|oppdatering|presisering",
  },
  genres: {
    "live-blog": "siste nytt",
    opinion: "kommentar|debatt|leder|meninger",
    analysis: "analyse",
    interview: "intervju",
    review: "test|anmeldelse|anmeldelser",
    "fact-check": "faktisk",
    gallery: "bildeserie|foto",
    sponsored: "annonse|annonsinnhold",
    "press-release": "pressemelding",
    "sports-report": "kampreferat",
  },
  refusals: { "error-page": "siden ble ikke funnet" },
  consent: "",
  functionWords:
    "og|det|er|en|til|av|på|som|for|ikke|den|med|har|de|at|et|fra|var|vil|han|men|også|kan|hun|etter|seg|ble|være|noe|jeg|noen|hvor|meg|blir|ved|sier",
  openWords:
    "en|et|ei|den|det|de|og|eller|men|at|som|når|mens|fordi|om|av|i|på|ved|med|uten|for|fra|til|over|under|mellom|mot|gjennom|etter|før|sin|sitt|sine|hans|hennes|deres|vår|denne|dette|disse|hver|er|var|har|ikke|veldig|også",
};
