import type { LanguageWords } from "../language-words.js";

export const da: LanguageWords = {
  code: "da",
  name: "Danish",
  leads: "læs også|læs mere|se også",
  leadsOnly: "",
  markedLeads: "læs|se|relateret|video",
  phrases: {
    "related-stories": "mest læste|mest læst|relaterede artikler|seneste nyt|flere artikler|anbefalet|mere om|anbefalede artikler",
    "newsletter-prompt": "nyhedsbrev|tilmeld dig vores nyhedsbrev|tilmeld nyhedsbrev|din e mail",
    "subscription-prompt":
      "abonnement|log ind|bliv abonnent|køb abonnement|opret konto|prøv gratis|kun for abonnenter|min side|er du allerede abonnent|e avis|bliv medlem|log på",
    "app-prompt": "hent appen|følg os|følg os på",
    share: "del|del artiklen|print|kopier link|gem|del på facebook",
    advertisement: "annonce|annoncer|sponsoreret|annoncørbetalt indhold|reklame|artiklen fortsætter efter annoncen",
    comments: "kommentarer|skriv en kommentar|svar|vis kommentarer|deltag i debatten",
    legal: "privatlivspolitik|cookiepolitik|kontakt|om os|ophavsret|vilkår|persondatapolitik|acceptér|cookieindstillinger|handelsbetingelser",
    navigation: "menu|forside|søg|emner|luk|indland|udland|debat|gå til indhold",
    timestamp: "opdateret|publiceret|læsetid",
    "media-ui": "afspil|afspil video|sæt på pause|indlæser|lyt til artiklen|fuld skærm|slå lyd fra|forstør billede|luk billede|se billedgalleri",
    "author-bio": "om forfatteren|om skribenten|alle artikler af|følg journalisten",
    byline: "skrevet af|tekst af|redigeret af|udgivet af",
  },
  walls: {
    subscription:
      "kun for abonnenter|artiklen er for abonnenter|for at læse videre|læs videre med|bliv abonnent og læs|er du allerede abonnent|denne artikel er for abonnenter|fortsæt med at læse|lås artiklen op",
    registration: "log ind for at læse|opret en gratis konto for|log ind for at fortsætte",
    metered: "gratis artikler tilbage",
  },
  bylines: {
    introductions: "skrevet af",
    particleIntroductions: "af",
    labels: "tekst|tekst og foto|journalist|skribent|forfatter",
    and: "og|med",
    functions: "reporter|journalist|korrespondent|journalister|skribent|kommentator|redaktør",
    titles: "reporter|journalist|korrespondent|skribent|redaktør",
    desks: "redaktion|redaktionen",
    particles: "af",
  },
  credits: { editor: "redaktion|redigering|redaktør", photographer: "foto|fotograf|illustration|video|grafik", translator: "oversættelse" },
  dateLabels: { modified: "opdateret*|senest ændret*", published: "publiceret*" },
  corrections: {
    begins: "i en tidligere version",
    sentences: [{ subjects: "artiklen er", verbs: "opdateret|rettet" }],
    labels: "rettelse|præcisering|opdatering",
  },
  genres: {
    opinion: "kommentar|leder|debat|kronik|synspunkt",
    analysis: "analyse",
    interview: "interview",
    review: "anmeldelse|anmeldelser",
    "fact-check": "tjekdet",
    gallery: "billedserie|foto",
    sponsored: "annoncorbetalt",
    "press-release": "pressemeddelelse",
    "sports-report": "kampreferat",
  },
  refusals: { "error-page": "siden blev ikke fundet", "consent-wall": "vi respekterer dit privatliv" },
  consent: "",
  functionWords:
    "og|at|det|er|en|til|af|på|som|for|ikke|den|med|har|de|der|et|fra|var|vil|han|men|også|kan|hun|efter|sig|blev|være|noget|jeg|nogle|hvor|mig|bliver|ved",
  openWords:
    "en|et|den|det|de|og|eller|men|at|som|når|mens|fordi|om|af|i|på|ved|med|uden|for|fra|til|over|under|mellem|mod|gennem|efter|før|sin|sit|sine|hans|hendes|deres|vores|denne|dette|disse|hver|er|var|har|ikke|meget|også",
};
