import type { LanguageWords } from "../language-words.js";

export const it: LanguageWords = {
  code: "it",
  name: "Italian",
  leads: "leggi anche|vedi anche",
  leadsOnly: "leggi di più|leggi pure|guarda anche|per approfondire",
  markedLeads: "leggi|guarda|video|ascolta|foto",
  phrases: {
    "related-stories":
      "leggi tutto|potrebbe interessarti|potrebbero interessarti|articoli correlati|correlati|i più letti|più letti|le più lette|notizie correlate|ultime notizie|ti potrebbe interessare|continua a leggere|altre notizie|dello stesso autore|in evidenza|articolo successivo|approfondimenti|da non perdere",
    "newsletter-prompt":
      "iscriviti alla newsletter|iscriviti alla nostra newsletter|ricevi la newsletter|la tua email|indirizzo email|ricevi la nostra newsletter",
    "subscription-prompt":
      "abbonati|abbonamento|abbonamenti|accedi|registrati|il mio account|sei già abbonato|sei abbonato|riservato agli abbonati|contenuto riservato agli abbonati|per continuare a leggere|prova gratis|disdici quando vuoi|sostienici|dona ora|login|password dimenticata",
    "app-prompt": "scarica l app|seguici|seguici su|canale whatsapp|attiva le notifiche|seguici su google news",
    share: "condividi|stampa|copia link|salva|condividi su facebook|ascolta",
    advertisement:
      "pubblicità|annuncio|sponsorizzato|contenuto sponsorizzato|continua a leggere dopo la pubblicità|offerte|codici sconto|in collaborazione con",
    comments: "commenti|lascia un commento|commenta|rispondi|vedi i commenti|annulla risposta",
    legal:
      "privacy|cookie policy|note legali|termini e condizioni|contatti|chi siamo|tutti i diritti riservati|redazione|riproduzione riservata|preferenze cookie|accetta|rifiuta|dichiarazione di accessibilità|informativa sulla privacy",
    navigation: "menu|home|cerca|sezioni|argomenti|vai al contenuto|torna su|economia|politica|cronaca|cultura|esteri|spettacoli|chiudi|tag",
    "media-ui": "riproduci|caricamento|schermo intero|ascolta l articolo|guarda la gallery|ingrandisci",
    timestamp: "aggiornato il|pubblicato il|tempo di lettura|ultimo aggiornamento",
    "author-bio": "informazioni sull autore|tutti gli articoli di",
    byline: "a cura di|scritto da|articolo di|pubblicato da|ha collaborato",
  },
  walls: {
    subscription:
      "abbonati per continuare a leggere|per continuare a leggere|abbonati per leggere|contenuto riservato agli abbonati|riservato agli abbonati|articolo riservato agli abbonati|solo per abbonati|sei già abbonato|questo articolo è riservato|per leggere l articolo completo|sblocca questo articolo|leggi l articolo completo con",
    registration:
      "registrati per continuare a leggere|registrati per leggere|accedi per continuare a leggere|accedi per leggere|registrati gratis per|crea un account gratuito per",
    metered: "articoli gratuiti rimanenti|articoli gratuiti questo mese|ultimo articolo gratuito|hai raggiunto il limite di articoli",
  },
  bylines: {
    introductions: "a cura di|testo di|articolo di|intervista di",
    particleIntroductions: "di|da|autore",
    labels: "scritto da|pubblicato da|autore|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente",
    and: "e|con",
    functions: "giornalista|inviato|inviata|corrispondente|redattore|redattrice|vicedirettore|direttore|direttrice",
    titles: "giornalista|inviato|inviata|corrispondente",
    desks: "redazione|agenzie",
    notNames: "autore|autori",
    particles: "de|del|della|di|da|la|d'|l'|san|dalla|dal|degli|delle|lo",
  },
  credits: {
    editor: "a cura editoriale di",
    photographer: "foto|fotografie|fotografia|fotografie di|fotografo|video",
    translator: "traduzione di|traduzione",
    reporting: "con la collaborazione di|ha collaborato",
  },
  dateLabels: {
    modified: "aggiornato*|aggiornata*|aggiornamento*|ultima modifica*|ultimo aggiornamento*",
    published: "pubblicato*|pubblicata*|pubblicazione*",
  },
  corrections: {
    sentences: [{ subjects: "questo articolo", verbs: "è stato aggiornato|è stato modificato|è stato corretto" }],
    labels: "rettifica|correzione|aggiornamento|errata corrige",
  },
  genres: {
    "live-blog": "diretta",
    opinion: "opinione|opinioni|editoriali|commenti|commento|rubriche",
    analysis: "analisi|approfondimento",
    interview: "intervista|interviste",
    review: "critica|recensione|recensioni",
    "fact-check": "fact-checking|verifica",
    gallery: "fotogallery|galleria|foto",
    video: "videoteca",
    sponsored: "contenuto sponsorizzato",
    "press-release": "comunicato stampa|comunicati",
    service: "ricette|oroscopo|lotto",
    feature: "reportage|dossier",
  },
  refusals: { "error-page": "pagina non trovata", "consent-wall": "rispettiamo la tua privacy" },
  consent: "privacy|personaliz",
  functionWords: "il|di|che|della|è|per|non|con|una|del|sono|alla|nel|dei|gli|più|si|anche|le|delle|dal|come|ha|questo|stato|nella|ma|degli|dalla|loro|essere",
  openWords:
    "il|lo|la|i|gli|le|un|uno|una|di|del|dello|della|dei|degli|delle|a|al|allo|alla|ai|agli|alle|da|dal|dalla|dai|in|nel|nella|nei|nelle|su|sul|sulla|con|senza|per|tra|fra|e|ed|o|ma|che|chi|cui|dove|quando|mentre|perché|se|come|mio|mia|suo|sua|suoi|loro|questo|questa|questi|ogni|alcuni|è|sono|era|ha|hanno|non|molto|più|meno|anche|si",
};
