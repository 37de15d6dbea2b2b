import type { LanguageWords } from "../language-words.js";

export const nl: LanguageWords = {
  code: "nl",
  name: "Dutch",
  leads: "lees ook|lees meer|lees verder|bekijk ook|ook interessant",
  leadsOnly: "zie ook",
  markedLeads: "lees|bekijk|meer|video|luister|kijk",
  phrases: {
    "related-stories": "meest gelezen|gerelateerd|gerelateerde artikelen|meer nieuws|meer over|laatste nieuws|aanbevolen|verder lezen|net binnen|populair",
    "newsletter-prompt":
      "schrijf je in voor onze nieuwsbrief|meld je aan voor de nieuwsbrief|nieuwsbrief|e mailadres|inschrijven voor nieuwsbrief|meld je aan voor onze nieuwsbrief|schrijf je in voor de nieuwsbrief|abonneer je op onze nieuwsbrief",
    "subscription-prompt":
      "abonneren|abonneer|word abonnee|inloggen|registreren|mijn account|al abonnee|alleen voor abonnees|log in|probeer gratis|neem een abonnement|digitale krant|verder lezen met|doneer|word lid|aanmelden|maak een account aan",
    "app-prompt": "download de app|volg ons|volg ons op|meldingen inschakelen",
    share: "delen|deel|deel dit artikel|afdrukken|kopieer link|bewaar|opslaan|deel via",
    advertisement: "advertentie|adverteren|gesponsord|partnerbijdrage|aanbiedingen|lees verder onder de advertentie",
    comments: "reacties|reageer|plaats een reactie|geef een reactie|reageren|bekijk reacties|reactie annuleren",
    legal:
      "privacybeleid|privacyverklaring|cookiebeleid|algemene voorwaarden|over ons|colofon|alle rechten voorbehouden|cookie instellingen|accepteren|weigeren|disclaimer|gebruiksvoorwaarden|auteursrecht",
    navigation: "menu|home|zoeken|naar inhoud|terug naar boven|onderwerpen|binnenland|buitenland|economie|politiek|cultuur|sluiten",
    timestamp: "bijgewerkt op|gepubliceerd op|leestijd|laatste update|min leestijd",
    "media-ui": "afspelen|laden|volledig scherm|luister naar dit artikel|bekijk galerij",
    "author-bio": "over de auteur|over de schrijver|alle artikelen van|meer van deze auteur|volg deze auteur",
    byline: "geschreven door|verslag van|bewerkt door|met medewerking van|geplaatst door",
  },
  walls: {
    subscription:
      "verder lezen met een abonnement|alleen voor abonnees|exclusief voor abonnees|abonneer je om verder te lezen|om verder te lezen|wil je verder lezen|wilt u verder lezen|dit artikel is alleen voor|lees verder met|al abonnee|dit artikel is exclusief|neem een abonnement om",
    registration: "log in om verder te lezen|registreer om verder te lezen|maak een gratis account aan om|maak een account aan om verder",
    metered: "gratis artikelen over|gratis artikelen deze maand|laatste gratis artikel",
  },
  bylines: {
    introductions: "door|geschreven door|interview door",
    particleIntroductions: "van",
    labels: "tekst|tekst en foto's|auteur|een opinie van|opinie van|onze correspondent",
    and: "en|met",
    functions: "correspondent|reporter|journalist|columnist|redacteur|verslaggever|verslaggeefster|correspondente|columniste|chef-redacteur",
    titles: "reporter|correspondent|journalist|columnist|redacteur|verslaggever|verslaggeefster",
    desks: "redactie",
    notNames: "auteur",
    particles: "van|der|den|de|del|ten|ter|ten't|op|'t",
  },
  credits: { editor: "eindredactie", photographer: "foto|fotografie|foto's|video", translator: "vertaling|vertaald door", reporting: "met medewerking van" },
  dateLabels: { modified: "update*|bijgewerkt*|gewijzigd*|laatste update*", published: "datum*|gepubliceerd*|geplaatst*", other: "geboren" },
  corrections: {
    begins: "in een eerdere versie",
    sentences: [
      {
        subjects: "dit artikel",
        verbs: "is aangepast|is gewijzigd|is gecorrigeerd|is bijgewerkt|werd aangepast|werd gewijzigd|werd gecorrigeerd|werd bijgewerkt",
      },
    ],
    labels: "update|correctie|rectificatie|aanvulling",
  },
  genres: {
    opinion: "column|columns|opinie|columnisten",
    analysis: "analyse|analyses|achtergrond",
    interview: "interview|interviews",
    review: "recensie|recensies",
    "fact-check": "factcheck|factchecken",
    gallery: "fotoserie|foto",
    sponsored: "advertorial",
    "press-release": "persbericht",
    "sports-report": "wedstrijdverslag",
    service: "tips|service|recepten",
    feature: "longread|longreads|reportage|dossier",
  },
  refusals: { "error-page": "pagina niet gevonden", "consent-wall": "wij hechten waarde aan uw privacy|jouw privacy" },
  consent: "privacy|personalis",
  functionWords: "het|een|van|de|en|niet|zijn|voor|met|dat|op|aan|ook|als|maar|bij|naar|om|door|er|wordt|worden|heeft|hij|over|uit|deze|werd|nog|dan|geen",
  openWords:
    "de|het|een|en|of|maar|want|dat|die|wie|wat|waar|als|toen|terwijl|omdat|hoewel|zodat|van|in|op|aan|bij|met|zonder|voor|door|over|onder|tussen|tegen|naar|uit|om|tot|sinds|tijdens|na|achter|mijn|zijn|haar|hun|ons|onze|deze|dit|elke|is|was|heeft|hebben|wordt|niet|zeer|ook",
};
