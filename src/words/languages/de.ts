import type { LanguageWords } from "../language-words.js";

export const de: LanguageWords = {
  code: "de",
  name: "German",
  leads: "lesen sie auch|lesen sie mehr|mehr zum thema|auch interessant|passend dazu|das könnte sie auch interessieren",
  leadsOnly: "lesen sie hier|lesen sie dazu|lies auch|mehr dazu|siehe auch|lesetipp",
  markedLeads: "mehr lesen|mehr|weiterlesen|auch lesen|lesen|lesenswert|video|podcast|hören|hintergrund|interview|kommentar|analyse",
  phrases: {
    "related-stories":
      "das könnte dich auch interessieren|mehr lesen|weiterlesen|meistgelesen|meistgelesene artikel|am meisten gelesen|weitere artikel|weitere themen|verwandte artikel|ähnliche artikel|neueste artikel|aktuelle nachrichten|top artikel|empfehlungen der redaktion|mehr aus|mehr von|nächster artikel|vorheriger artikel|beliebt|schlagzeilen|empfohlen|aus dem ressort|lesetipps",
    "newsletter-prompt":
      "newsletter abonnieren|newsletter anmelden|jetzt anmelden|e mail adresse|ihre e mail adresse|kostenloser newsletter|unser newsletter|in ihr postfach|melden sie sich für unseren newsletter an|abonnieren sie unseren newsletter|abonniere unseren newsletter",
    "subscription-prompt":
      "abo|abonnieren|jetzt abonnieren|anmelden|einloggen|login|registrieren|jetzt registrieren|mein konto|abo abschließen|jetzt testen|kostenlos testen|weiterlesen mit|bereits abonnent|sie sind bereits abonnent|sie haben bereits ein abo|zugang freischalten|nur für abonnenten|plus abo|probeabo|jederzeit kündbar|e paper|epaper|unterstützen sie uns|jetzt spenden|passwort vergessen|digitalabo|abo angebote|zum angebot",
    "app-prompt":
      "app herunterladen|zur app|jetzt app laden|folgen sie uns|folge uns|folgen sie uns auf|whatsapp kanal|push nachrichten|benachrichtigungen aktivieren",
    share:
      "teilen|artikel teilen|drucken|merken|artikel drucken|link kopieren|auf facebook teilen|per e mail teilen|versenden|vorlesen|schriftgröße|speichern|per mail",
    advertisement:
      "anzeige|anzeigen|werbung|advertorial|sponsored|gesponsert|sponsored post|bezahlte anzeige|in kooperation mit|gutscheine|jetzt kaufen|zum shop|affiliate link|inhalt von|unsere partner",
    comments:
      "kommentare|kommentar schreiben|kommentieren|jetzt kommentieren|antworten|kommentare anzeigen|diskutieren sie mit|alle kommentare|kommentar abschicken|netiquette|leserkommentare|beitrag melden|schreiben sie einen kommentar",
    legal:
      "impressum|datenschutz|datenschutzerklärung|agb|kontakt|nutzungsbedingungen|cookie einstellungen|alle rechte vorbehalten|über uns|mediadaten|karriere|privatsphäre|alle akzeptieren|ablehnen|utiq verwalten|barrierefreiheit|verträge hier kündigen|wir verwenden cookies|zustimmen und weiter",
    navigation:
      "menü|startseite|suche|suchen|themen|ressorts|schlagworte|zum inhalt springen|zur startseite|nach oben|inhaltsverzeichnis|nächste seite|wirtschaft|politik|kultur|sport|panorama|wissen|reise|alle themen|navigation|zurück",
    "media-ui":
      "abspielen|video abspielen|bild vergrößern|wird geladen|artikel anhören|stummschalten|vollbild|bildergalerie öffnen|galerie öffnen|externer inhalt|empfohlener externer inhalt|externen inhalt anzeigen",
    "author-bio": "über den autor|zur person|über die autorin|alle artikel von",
    timestamp: "aktualisiert am|veröffentlicht am|lesezeit|min lesezeit|minuten lesezeit",
    byline: "ein artikel von|eine analyse von|ein kommentar von",
  },
  walls: {
    subscription:
      "jetzt weiterlesen mit|um weiterzulesen|mit plus weiterlesen|weiterlesen mit|diesen artikel weiterlesen|dieser artikel ist nur für abonnenten|nur für abonnenten|exklusiv für abonnenten|lesen sie weiter mit|artikel freischalten|diesen artikel freischalten|sie wollen weiterlesen|sie möchten weiterlesen|abonnieren um weiterzulesen|jetzt abonnieren und weiterlesen|bereits abonnent|sie haben bereits ein abo|den vollständigen artikel lesen|um den ganzen artikel zu lesen|zugang zu diesem artikel|dieser inhalt ist für abonnenten|abo abschließen und weiterlesen|dieser beitrag ist exklusiv",
    registration:
      "registrieren und weiterlesen|kostenlos registrieren um weiterzulesen|jetzt registrieren und weiterlesen|anmelden und weiterlesen|melden sie sich an um weiterzulesen|kostenlos weiterlesen|bitte melden sie sich an um",
    metered:
      "kostenlose artikel übrig|freie artikel übrig|kostenlosen artikel in diesem monat|ihr letzter freier artikel|gratis artikel übrig|artikel kostenlos gelesen",
  },
  bylines: {
    introductions:
      "eingestellt von|erstellt von|alles von|alle artikel von|mehr von|weitere artikel von|alle beiträge von|blog beitrag von|ein text von|mitgeteilt von|gespeichert von|artikel von|von|text von|ein kommentar von|kommentar von|eine analyse von|analyse von|ein gastbeitrag von|gastbeitrag von|gastkommentar von|ein interview von|interview von|eine kolumne von|kolumne von|eine glosse von|ein essay von|essay von|eine reportage von|reportage von|porträt von|ein bericht von|bericht von|ein beitrag von|beitrag von|rezension von|eine rezension von|geschrieben von|verfasst von|veröffentlicht von|aufgezeichnet von|protokoll von|ein artikel von|ein leitartikel von|leitartikel von|meinung von|ein meinungsbeitrag von|kritik von|eine kritik von|glosse von|pressemitteilung von|im wortlaut von",
    particleIntroductions: "autorin/autor|autor/autorin|autor/in|autor|autorin|autoren",
    labels:
      "text|autor|autorin|autorin/autor|autor/-in|autoren|autor/in|kommentar|interview|protokoll|reporter|autor des artikels|autor(en)|text & fotos|text und fotos|text und bilder",
    and: "und|mit",
    functions:
      "reporter|journalist|analyst|professor|manager|coach|partner|marketing|gmbh|inhalte|projektleiter|projektleiterin|geschäftsführer|geschäftsführerin|vorstand|präsident|präsidentin|professorin|pressesprecher|pressesprecherin|sprecher|sprecherin|öffentlichkeitsarbeit|presse|abteilung|quelle|redakteur|redakteurin|redaktor|redaktorin|korrespondent|korrespondentin|reporterin|journalistin|volontär|volontärin|autorin|chefredakteur|chefredakteurin|ressortleiter|ressortleiterin|leiter|leiterin|chefreporter|chefreporterin|chefkorrespondent|mitarbeiter|mitarbeiterin|chef|kommentator",
    titles:
      "reporter|journalist|redakteur|redakteurin|redaktor|redaktorin|korrespondent|korrespondentin|reporterin|journalistin|volontär|volontärin|chefredakteur|chefredakteurin|chefreporter|experte|expertin|autor|autorin|rechtsanwalt|rechtsanwältin",
    desks: "redaktion|redaktionen|team|agenturen|agentur|ag",
    notNames:
      "profile|startseite|politik|autor|autorin|autoren|der autor|die autorin|mehr|mehr von|alle artikel|folgen|teilen|kommentare|redaktion kontakt|april|august|september|november|name|über den autor|über die autorin",
    particles: "von|der|den|vom|zu|zum|zur|und",
  },
  credits: {
    editor: "redaktion|redigiert von|redaktionelle mitarbeit",
    photographer: "fotos|foto|fotografie|fotograf|bilder|bild|illustration|video|grafik|grafiken|illustrationen",
    translator: "übersetzung|übersetzt von|aus dem englischen von",
    reporting: "mitarbeit|unter mitarbeit von|mit material von",
  },
  dateLabels: {
    modified: "aktualisiert*|aktualisierung*|zuletzt*|geändert*|bearbeitet*",
    published: "datum*|veröffentlicht*|erschienen*|erstellt*|publiziert*|vom",
    other: "geboren|seit",
  },
  corrections: {
    begins: "korrektur|korrekturhinweis|anmerkung der redaktion|hinweis der redaktion|in einer früheren version|in einer früheren fassung",
    sentences: [
      { subjects: "dieser artikel|dieser text|dieser beitrag", verbs: "wurde aktualisiert|wurde korrigiert|wurde am" },
      { subjects: "wir haben den|wir haben diesen", verbs: "artikel|text|fehler" },
    ],
    labels: "update|berichtigung|richtigstellung|aktualisierung|nachtrag|transparenzhinweis",
  },
  genres: {
    "live-blog": "liveblog|live-blog|liveticker|live ticker|newsticker|ticker|livestream",
    opinion: "kommentar|kommentare|meinung|leitartikel|kolumne|kolumnen|gastbeitrag|gastkommentar|glosse|essay|standpunkt|debatte",
    analysis: "analyse|analysen|hintergrund",
    interview: "interview|interviews",
    review: "rezension|rezensionen|kritik|filmkritik|buchkritik|testbericht|test",
    "fact-check": "faktencheck|faktenfinder",
    gallery: "bildergalerie|fotostrecke|bilderstrecke|galerie|fotos|fotogalerie|foto",
    sponsored: "advertorial|advertorials|anzeige|sponsored post|publireportage",
    "press-release": "pressemitteilung|pressemitteilungen|presse",
    "sports-report": "spielbericht|spielberichte",
    service: "ratgeber|service|verbraucher|rezepte|rezept|horoskop|wetter|lotto|shopping",
    feature: "reportage|reportagen|dossier|portrat|portraet|nachruf",
  },
  refusals: {
    "bot-wall": "bitte bestätigen sie dass sie kein roboter sind",
    "error-page": "seite nicht gefunden",
    "consent-wall": "wir benötigen ihre zustimmung|mit werbung weiterlesen|zustimmen und weiter|datenschutzeinstellungen",
  },
  consent: "einwillig|zustimm|datenschutz|personalis",
  functionWords:
    "der|die|und|das|nicht|ist|mit|den|von|sich|auch|auf|für|dem|des|ein|eine|einer|zu|als|im|bei|nach|wird|sind|wie|hat|aus|werden|wurde|oder|noch|aber|vor",
  openWords:
    "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|und|oder|aber|denn|sondern|sowie|weil|dass|daß|ob|wenn|als|während|obwohl|damit|bis|seit|über|unter|hinter|neben|zwischen|gegen|ohne|durch|für|mit|von|vom|zum|zur|beim|im|am|ins|bei|nach|aus|in|an|auf|vor|wegen|trotz|um|sein|seine|seinen|seiner|ihr|ihre|ihren|ihrer|unser|unsere|mein|meine|dieser|diese|dieses|diesem|diesen|jeder|jede|jedes|welche|welcher|deren|dessen|wie|wo|ich|wir|er|sie|es|man|sehr|noch|auch|nur|etwa|rund|insbesondere",
};
