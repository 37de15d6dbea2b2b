import type { Role } from "../contract/article.js";

/** Phrases of one language by the role of the blocks that say them; see {@link PHRASES}. */
export type PhraseTable = Readonly<Partial<Record<Role, string>>>;

/**
 * What labels, headings and buttons around news say, by language (BCP 47) and role; phrases are parted by `|`. One of several
 * words counts wherever it stands in a short block, a single word only where it is the whole block.
 */
export const PHRASES: Readonly<Record<string, PhraseTable>> = {
  en: {
    "related-stories":
      "related|related stories|related articles|related news|related content|related topics|related posts|read more|read next|read also|also read|see also|most read|most popular|most viewed|most shared|trending|trending now|more from|more stories|more news|latest news|latest stories|top stories|you may also like|you might also like|recommended for you|recommended|up next|next article|previous article|editors picks|dont miss|more on this story|in case you missed it|popular posts|recent posts|next post|previous post|keep reading|more in|around the web|watch next|you might be interested in",
    "newsletter-prompt":
      "sign up for our newsletter|sign up to our newsletter|subscribe to our newsletter|get our newsletter|newsletter sign up|newsletter signup|email address|your email address|enter your email|join our newsletter|delivered to your inbox|straight to your inbox|in your inbox|daily newsletter|weekly newsletter|free newsletter|sign up for free newsletter|get the latest news",
    "subscription-prompt":
      "subscribe|subscribe now|sign in|sign up|log in|login|register|register now|my account|create account|create an account|create a free account|become a member|start your free trial|free trial|already a subscriber|already a member|already have an account|subscribe to continue|to continue reading|continue reading with|this article is for subscribers|subscribers only|members only|subscriber exclusive|donate|donate now|support us|support our journalism|make a donation|unlimited access|cancel anytime|e paper|epaper|gift subscription|manage subscription|forgot password|free articles left|articles remaining|remaining free articles",
    "app-prompt":
      "download the app|download our app|get the app|install the app|follow us on|follow us|join our whatsapp|whatsapp channel|join us on telegram|app store|google play|enable notifications|turn on notifications|allow notifications|add us on google|preferred source on google|follow us on google news|breaking news alerts",
    share:
      "share|share this|share this article|share on|share on facebook|share on twitter|share on x|share via email|copy link|link copied|print|print this page|save|bookmark|tweet|pin it|email this|shares|facebook|twitter|whatsapp|linkedin|instagram|youtube|telegram|pinterest|reddit|tiktok|click to share|opens in new window|save article|text size|font size",
    advertisement:
      "advertisement|advertisements|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|paid post|advertise|article continues below|story continues below|scroll to continue|ads by|partner content|affiliate links|buy now|shop now|special offer|from our partners|advertising|continue reading below|remove ads",
    comments:
      "comments|leave a comment|leave a reply|post a comment|view comments|show comments|add a comment|join the conversation|join the discussion|cancel reply|reply|no comments|load more comments|be the first to comment|your email address will not be published|required fields are marked|comment policy|log in to comment|report comment|newest first|oldest first|most liked",
    legal:
      "privacy policy|cookie policy|terms of use|terms of service|terms and conditions|all rights reserved|copyright|contact us|about us|about|contact|careers|advertise with us|cookie settings|accept all|reject all|accept cookies|manage cookies|manage preferences|we use cookies|do not sell|do not sell my personal information|privacy notice|imprint|accessibility|accessibility statement|corrections|ethics policy|editorial policy|your privacy choices|california privacy|legal notice|privacy settings|site map|code of ethics|complaints",
    navigation:
      "menu|home|search|skip to content|skip to main content|close menu|open menu|toggle navigation|sections|topics|tags|tagged|filed under|back to top|next page|previous page|news|sport|sports|business|politics|world|opinion|entertainment|culture|technology|tech|science|health|travel|lifestyle|weather|video|videos|podcasts|all sections|more|close|table of contents|newsletters|categories|explore more|in this article",
    "media-ui":
      "play|pause|loading|loading video|video unavailable|play video|mute|unmute|replay|fullscreen|volume|full screen|view full screen|view gallery|open gallery|next slide|previous slide|this is a modal window|an error occurred|please try again later|listen to this article|play audio|progress|current time|duration|playback rate|captions off|expand image|view fullscreen|close dialog|enlarge image|show caption|hide caption",
    "author-bio": "about the author|about the authors|view all posts|view all posts by|more by this author|see all articles by|follow the author",
    byline: "reporting by|editing by|written by|additional reporting|compiled by|posted by|with inputs from",
    timestamp: "last updated|min read|minute read|minutes read|updated on|published on|posted on|first published",
  },
  de: {
    "related-stories":
      "mehr zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant|lesen sie auch|lesen sie mehr|mehr lesen|weiterlesen|meistgelesen|meistgelesene artikel|am meisten gelesen|weitere artikel|weitere themen|verwandte artikel|ähnliche artikel|neueste artikel|aktuelle nachrichten|top artikel|empfehlungen der redaktion|mehr aus|mehr von|passend dazu|nächster artikel|vorheriger artikel|beliebt|schlagzeilen|empfohlen|aus dem ressort|lesetipps",
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
  fr: {
    "related-stories":
      "à lire aussi|lire aussi|à lire également|lire la suite|voir aussi|sur le même sujet|articles liés|articles similaires|les plus lus|le plus lu|les plus populaires|à la une|dans la même rubrique|plus d articles|vous aimerez aussi|nos articles|dernières actualités|recommandé pour vous|à voir aussi|pour aller plus loin|article suivant|article précédent|tendances|en continu",
    "newsletter-prompt":
      "inscrivez vous à notre newsletter|s inscrire à la newsletter|recevez notre newsletter|recevoir la newsletter|votre adresse e mail|votre adresse email|je m inscris|newsletter gratuite|inscrivez vous à notre lettre d information|abonnez vous à notre newsletter",
    "subscription-prompt":
      "s abonner|je m abonne|abonnez vous|abonnement|se connecter|connexion|créer un compte|mon compte|déjà abonné|réservé aux abonnés|article réservé aux abonnés|il vous reste|pour lire la suite|sans engagement|s identifier|faire un don|soutenez nous|essai gratuit|mot de passe oublié|inscription|profitez de|offre spéciale|je teste",
    "app-prompt":
      "télécharger l application|téléchargez l application|suivez nous|suivez nous sur|rejoignez nous|notre application|activer les notifications|sur google actualités",
    share: "partager|partager sur|imprimer|envoyer par mail|copier le lien|partager sur facebook|enregistrer|sauvegarder|partager l article|offrir l article",
    advertisement: "publicité|contenu sponsorisé|sponsorisé|annonce|partenaire|contenu partenaire|la suite après la publicité|codes promo|services partenaires",
    comments:
      "commentaires|commenter|réagir|laisser un commentaire|poster un commentaire|voir les commentaires|répondre|vos réactions|lire les commentaires|écrire un commentaire|signaler",
    legal:
      "mentions légales|politique de confidentialité|conditions générales|cgu|cgv|contact|contactez nous|gestion des cookies|gérer les cookies|tous droits réservés|qui sommes nous|tout accepter|tout refuser|données personnelles|continuer sans accepter|plan du site|politique de cookies|charte|paramétrer les cookies",
    navigation:
      "menu|accueil|rechercher|recherche|rubriques|aller au contenu|retour en haut|sommaire|page suivante|économie|politique|culture|sports|monde|société|international|tags|mots clés|thèmes|fermer|vidéos",
    "media-ui": "lecture|lire la vidéo|chargement|plein écran|écouter l article|agrandir l image|voir le diaporama|cliquez ici pour agrandir",
    "author-bio": "à propos de l auteur|tous ses articles|tous les articles de",
    timestamp: "publié le|mis à jour le|temps de lecture|min de lecture|modifié le",
    byline: "propos recueillis par|écrit par",
  },
  es: {
    "related-stories":
      "noticias relacionadas|artículos relacionados|relacionadas|relacionados|te puede interesar|también te puede interesar|te recomendamos|leer más|lee también|lea también|ver también|lo más leído|lo más visto|más leídas|más noticias|más información|últimas noticias|le puede interesar|lo más reciente|puede interesarte|noticia relacionada|seguir leyendo|sigue leyendo|más sobre|en portada|tendencias|siguiente artículo|no te pierdas",
    "newsletter-prompt":
      "suscríbete a nuestro boletín|suscríbete a la newsletter|suscríbete a nuestra newsletter|recibe nuestro boletín|boletín de noticias|tu correo electrónico|correo electrónico|en tu correo|recibe las noticias|recibe nuestra newsletter",
    "subscription-prompt":
      "suscríbete|suscribirse|suscríbase|iniciar sesión|inicia sesión|regístrate|registrarse|mi cuenta|ya soy suscriptor|ya eres suscriptor|solo para suscriptores|contenido exclusivo para suscriptores|hazte socio|hazte premium|crear cuenta|prueba gratis|accede|para seguir leyendo|apóyanos|haz una donación|cancela cuando quieras|olvidaste tu contraseña|edición impresa",
    "app-prompt":
      "descarga la app|descarga nuestra app|síguenos|síguenos en|canal de whatsapp|únete a nuestro canal|activar notificaciones|sigue nuestras noticias",
    share: "compartir|comparte|compartir en facebook|imprimir|guardar|copiar enlace|enviar por email|compartir en",
    advertisement: "publicidad|anuncio|patrocinado|contenido patrocinado|contenido de marca|espacio patrocinado|cupones|descuentos|ofertas|código promocional",
    comments: "comentarios|comentar|deja un comentario|ver comentarios|responder|escribe un comentario|publicar comentario|deja una respuesta|normas de uso",
    legal:
      "aviso legal|política de privacidad|política de cookies|términos y condiciones|contacto|quiénes somos|todos los derechos reservados|configuración de cookies|aceptar|aceptar todo|rechazar|condiciones de uso|publicidad y contacto|mapa del sitio|código ético",
    navigation:
      "menú|inicio|portada|buscar|secciones|temas|etiquetas|ir al contenido|volver arriba|economía|política|deportes|cultura|internacional|sociedad|opinión|archivado en|cerrar|hemeroteca",
    "media-ui": "reproducir|cargando|pantalla completa|escuchar artículo|ver galería|ampliar imagen",
    "author-bio": "sobre el autor|sobre la firma|más artículos de",
    timestamp: "actualizado el|publicado el|tiempo de lectura|última actualización|min de lectura",
    byline: "con información de|texto de|reportaje de|escrito por|redactado por|edición de|publicado por",
  },
  pt: {
    "related-stories":
      "leia também|leia mais|veja também|saiba mais|mais lidas|as mais lidas|notícias relacionadas|artigos relacionados|relacionadas|últimas notícias|recomendados para você|você pode gostar|mais notícias|mais sobre|continue lendo|veja mais|próximo artigo|conteúdo relacionado|mais vistas|em destaque|destaques",
    "newsletter-prompt":
      "assine nossa newsletter|receba nossa newsletter|inscreva se na newsletter|seu e mail|receba as notícias|no seu e mail|subscreva a newsletter|assine a nossa newsletter|receba a nossa newsletter|inscreva se na nossa newsletter",
    "subscription-prompt":
      "assine|assine já|assinar|faça login|entrar|cadastre se|minha conta|já é assinante|exclusivo para assinantes|conteúdo exclusivo para assinantes|assinantes|criar conta|iniciar sessão|registe se|continuar a ler|apoie|fazer login|torne se assinante|experimente grátis",
    "app-prompt":
      "baixe o app|baixe o aplicativo|siga nos|siga no google news|canal do whatsapp|entre no canal|ativar notificações|siga nos no|participe do canal",
    share: "compartilhar|compartilhe|partilhar|imprimir|copiar link|salvar|guardar|enviar por e mail",
    advertisement: "publicidade|anúncio|patrocinado|conteúdo patrocinado|continua após a publicidade|publieditorial|cupom|ofertas|pub",
    comments: "comentários|deixe um comentário|comentar|ver comentários|responder|deixe uma resposta|comente|cancelar resposta",
    legal:
      "política de privacidade|termos de uso|fale conosco|quem somos|todos os direitos reservados|contato|contacto|expediente|política de cookies|aceitar|aceitar todos|aviso legal|ficha técnica|anuncie",
    navigation:
      "menu|início|buscar|pesquisar|editorias|tópicos|tags|ir para o conteúdo|voltar ao topo|economia|política|esportes|desporto|cultura|mundo|opinião|fechar|seções",
    "media-ui": "reproduzir|carregando|tela cheia|ouvir notícia|ouvir o artigo|ver galeria",
    "author-bio": "sobre o autor|mais artigos de|sobre a autora",
    timestamp: "atualizado em|publicado em|tempo de leitura|última atualização|min de leitura",
    byline: "com informações de|reportagem de|texto de|escrito por|publicado por|colaborou",
  },
  it: {
    "related-stories":
      "leggi anche|leggi tutto|potrebbe interessarti|potrebbero interessarti|articoli correlati|correlati|i più letti|più letti|le più lette|notizie correlate|ultime notizie|ti potrebbe interessare|vedi anche|continua a leggere|altre notizie|dello stesso autore|in evidenza|articolo successivo|approfondimenti|da non perdere",
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
  nl: {
    "related-stories":
      "lees ook|lees meer|lees verder|meest gelezen|gerelateerd|gerelateerde artikelen|meer nieuws|meer over|bekijk ook|ook interessant|laatste nieuws|aanbevolen|verder lezen|net binnen|populair",
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
  sv: {
    "related-stories":
      "läs mer|läs också|läs även|mest läst|mest lästa|relaterat|relaterade artiklar|fler nyheter|mer från|senaste nytt|senaste nyheterna|rekommenderat|rekommenderas|se även|just nu|läs vidare|fler artiklar",
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
  da: {
    "related-stories": "læs også|læs mere|mest læste|mest læst|relaterede artikler|seneste nyt|flere artikler|se også|anbefalet|mere om|anbefalede artikler",
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
  no: {
    "related-stories": "les også|les mer|mest lest|relaterte artikler|siste nytt|flere saker|se også|anbefalt|mer om|aktuelt nå",
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
  fi: {
    "related-stories": "lue myös|lue lisää|luetuimmat|katso myös|aiheeseen liittyvää|uusimmat|tuoreimmat|suosittelemme|suosituimmat|lisää aiheesta",
    "newsletter-prompt": "uutiskirje|tilaa uutiskirje|sähköpostiosoite",
    "subscription-prompt": "tilaa|kirjaudu|kirjaudu sisään|luo tunnus|oletko jo tilaaja|vain tilaajille|tilaajille|jatka lukemista|omat tiedot|näköislehti",
    "app-prompt": "lataa sovellus|seuraa meitä",
    share: "jaa|jaa artikkeli|tulosta|kopioi linkki|tallenna",
    advertisement: "mainos|ilmoitus|kaupallinen yhteistyö|mainoslinkki|juttu jatkuu mainoksen jälkeen",
    comments: "kommentit|kommentoi|vastaa|näytä kommentit|keskustelu",
    legal: "tietosuoja|tietosuojaseloste|evästeet|käyttöehdot|yhteystiedot|ota yhteyttä|tietoa meistä|evästeasetukset|hyväksy|päätoimittaja",
    navigation: "valikko|etusivu|haku|hae|aiheet|sulje|uutiset|kotimaa|ulkomaat|urheilu|siirry sisältöön",
    timestamp: "päivitetty|julkaistu|lukuaika",
    "media-ui": "toista|toista video|ladataan|kuuntele artikkeli|kuuntele juttu|koko näyttö|mykistä|suurenna kuva|avaa kuvagalleria",
    "author-bio": "kirjoittajasta|tietoa kirjoittajasta|kaikki artikkelit kirjoittajalta|lue lisää kirjoittajalta",
    byline: "teksti|kirjoittanut|toimittanut|julkaissut",
  },
  pl: {
    "related-stories":
      "czytaj także|czytaj też|przeczytaj także|zobacz także|zobacz też|czytaj więcej|najczęściej czytane|polecane|powiązane|powiązane artykuły|popularne|najnowsze|podobne artykuły|może cię zainteresować|polecamy|przeczytaj również|więcej na ten temat|warto przeczytać",
    "newsletter-prompt": "zapisz się do newslettera|zapisz się na newsletter|adres e mail|twój e mail",
    "subscription-prompt":
      "zaloguj|zaloguj się|zarejestruj się|subskrybuj|prenumerata|kup dostęp|masz już konto|tylko dla subskrybentów|załóż konto|wykup dostęp|wspieraj nas|aby czytać dalej|moje konto|odblokuj dostęp",
    "app-prompt": "pobierz aplikację|obserwuj nas|włącz powiadomienia|śledź nas",
    share: "udostępnij|drukuj|kopiuj link|zapisz|podziel się|wyślij|skopiuj link",
    advertisement: "reklama|materiał sponsorowany|artykuł sponsorowany|promocja|dalsza część artykułu pod wideo|materiał partnera|ogłoszenia",
    comments: "komentarze|dodaj komentarz|skomentuj|odpowiedz|zobacz komentarze|napisz komentarz",
    legal: "polityka prywatności|regulamin|kontakt|o nas|wszelkie prawa zastrzeżone|ustawienia prywatności|akceptuję|polityka cookies|redakcja|zgłoś błąd",
    navigation: "menu|strona główna|szukaj|przejdź do treści|tematy|tagi|kraj|świat|gospodarka|polityka|kultura|zamknij|do góry",
    timestamp: "aktualizacja|data publikacji|opublikowano|czas czytania",
    "media-ui": "odtwórz|ładowanie|pełny ekran|posłuchaj artykułu|zobacz galerię",
    "author-bio": "o autorze|o autorce|wszystkie artykuły autora|zobacz artykuły autora|więcej od autora",
    byline: "opracowanie|napisał|napisała|opracował|opracowała|przygotował|autor artykułu",
  },
  cs: {
    "related-stories":
      "čtěte také|čtěte více|přečtěte si také|nejčtenější|související články|související|další články|doporučujeme|mohlo by vás zajímat|nejnovější|více k tématu",
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
  sk: {
    "related-stories":
      "čítajte aj|čítajte tiež|čítajte viac|najčítanejšie|súvisiace články|prečítajte si aj|odporúčame|mohlo by vás zaujímať|viac na tému|najnovšie",
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
  hu: {
    "related-stories":
      "olvassa el ezt is|ezt is olvassa el|kapcsolódó cikkek|kapcsolódó|legolvasottabb|ajánlott|ajánlott cikkek|további cikkek|friss hírek|ez is érdekelheti|ajánljuk még",
    "newsletter-prompt": "hírlevél|iratkozzon fel hírlevelünkre|feliratkozás hírlevélre|e mail cím",
    "subscription-prompt": "előfizetés|előfizetek|bejelentkezés|belépés|regisztráció|csak előfizetőknek|már előfizető|támogatás|támogasd|fiókom",
    share: "megosztás|nyomtatás|link másolása|mentés",
    advertisement: "hirdetés|reklám|támogatott tartalom|szponzorált tartalom|a cikk a hirdetés után folytatódik",
    comments: "hozzászólások|hozzászólás|kommentek|válasz",
    legal:
      "adatvédelem|adatvédelmi tájékoztató|impresszum|felhasználási feltételek|kapcsolat|rólunk|minden jog fenntartva|cookie beállítások|elfogadom|médiaajánlat",
    navigation: "menü|főoldal|keresés|címlap|belföld|külföld|gazdaság|kultúra|bezárás|címkék",
    timestamp: "frissítve|olvasási idő",
    "media-ui": "lejátszás|videó lejátszása|betöltés|szünet|teljes képernyő|némítás|hallgassa meg a cikket|kép nagyítása|galéria megnyitása",
    "author-bio": "a szerzőről|a szerző összes cikke|a szerző további cikkei",
    byline: "írta|szerkesztette|a cikk szerzője",
    "app-prompt": "töltse le az appot|töltsd le az appot|kövess minket|kövessen minket|értesítések bekapcsolása|kövess minket a facebookon",
  },
  ro: {
    "related-stories":
      "citește și|citeste si|citește mai mult|citește continuarea|cele mai citite|articole similare|articole recomandate|știri similare|recomandări|vezi și|ultimele știri|cele mai noi|te ar putea interesa|articole din aceeași categorie",
    "newsletter-prompt": "abonează te la newsletter|abonare newsletter|adresa de email",
    "subscription-prompt": "abonează te|abonare|autentificare|conectare|intră în cont|înregistrare|contul meu|doar pentru abonați|susține ne|donează",
    "app-prompt": "descarcă aplicația|urmărește ne|urmăriți ne pe|urmărește ne pe google news",
    share: "distribuie|tipărește|copiază link|salvează|trimite",
    advertisement: "publicitate|advertorial|sponsorizat|articolul continuă după reclamă",
    comments: "comentarii|lasă un comentariu|adaugă comentariu|răspunde|scrie un comentariu",
    legal: "politica de confidențialitate|politica de cookies|termeni și condiții|contact|despre noi|toate drepturile rezervate|setări cookie|acceptă|gdpr",
    navigation: "meniu|acasă|caută|căutare|economie|politică|cultură|etichete|închide|externe|sari la conținut",
    timestamp: "actualizat|publicat la|data publicării",
    "media-ui": "redă|redă video|se încarcă|pauză|ecran complet|dezactivează sunetul|ascultă articolul|mărește imaginea|deschide galeria|vezi galeria foto",
    "author-bio": "despre autor|despre autoare|toate articolele autorului|vezi toate articolele scrise de",
    byline: "scris de|articol de|un articol de|redactat de|publicat de|editor",
  },
  bg: {
    "related-stories": "прочетете още|вижте още|още по темата|най четени|свързани новини|последни новини|препоръчани|четете още|подобни статии|още новини",
    "newsletter-prompt": "абонирайте се за нашия бюлетин|бюлетин|имейл адрес",
    "subscription-prompt": "абонирай се|абонамент|вход|регистрация|абонирайте се|само за абонати|моят профил",
    share: "сподели|споделяне|принтирай|копирай линк|запази",
    advertisement: "реклама|платено съдържание",
    comments: "коментари|коментирай|добави коментар|отговори",
    legal: "политика за поверителност|общи условия|контакти|за нас|всички права запазени|бисквитки|политика за бисквитки|приемам|защита на личните данни",
    navigation: "меню|начало|търсене|икономика|политика|култура|спорт|свят|тагове|затвори",
    timestamp: "обновена|публикувана",
    "media-ui": "пусни видео|зареждане|пауза|цял екран|без звук|чуй статията|увеличи снимката|виж галерията",
    "author-bio": "за автора|всички статии от автора|още от автора",
    byline: "автор на статията|написа|подготви|редактор",
    "app-prompt": "свалете приложението|изтеглете приложението|последвайте ни|включете известията|следвайте ни",
  },
  el: {
    "related-stories":
      "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε περισσότερα|δείτε επίσης|δημοφιλή|σχετικά άρθρα|σχετικα αρθρα|τελευταία νέα|ροή ειδήσεων|περισσότερα|τα πιο δημοφιλή|προτεινόμενα",
    "newsletter-prompt": "εγγραφείτε στο newsletter|εγγραφή στο newsletter|το email σας",
    "subscription-prompt": "συνδρομή|σύνδεση|είσοδος|εγγραφή|γίνε συνδρομητής|μόνο για συνδρομητές|ο λογαριασμός μου",
    "app-prompt": "ακολουθήστε μας|ακολουθήστε το|κατεβάστε την εφαρμογή",
    share: "κοινοποίηση|μοιράσου το|εκτύπωση|αντιγραφή συνδέσμου",
    advertisement: "διαφήμιση|χορηγούμενο|διαφημιση",
    comments: "σχόλια|σχολιάστε|απάντηση|αφήστε σχόλιο|προσθήκη σχολίου",
    legal: "πολιτική απορρήτου|όροι χρήσης|επικοινωνία|ταυτότητα|προσωπικά δεδομένα|πολιτική cookies|αποδοχή|πνευματικά δικαιώματα|διαφημιστείτε",
    navigation: "μενού|αρχική|αναζήτηση|πολιτική|οικονομία|κόσμος|ελλάδα|αθλητισμός|πολιτισμός|κλείσιμο",
    timestamp: "τελευταία ενημέρωση|δημοσιεύθηκε|χρόνος ανάγνωσης",
    "media-ui": "αναπαραγωγή|αναπαραγωγή βίντεο|φόρτωση|παύση|πλήρης οθόνη|σίγαση|ακούστε το άρθρο|μεγέθυνση εικόνας|δείτε τη συλλογή",
    "author-bio": "σχετικά με τον συντάκτη|για τον συγγραφέα|όλα τα άρθρα του|περισσότερα από τον αρθρογράφο",
    byline: "γράφει ο|γράφει η|του συντάκτη|ρεπορτάζ|επιμέλεια|συντάκτης",
  },
  ru: {
    "related-stories":
      "читайте также|читайте ещё|читать далее|читать дальше|читать полностью|самое читаемое|самые читаемые|популярное|материалы по теме|по теме|похожие статьи|последние новости|другие новости|смотрите также|ещё по теме|главное|рекомендуем|новости партнеров|вам может быть интересно|лента новостей|подробнее|все новости|главные новости|новости по теме",
    "newsletter-prompt": "подпишитесь на рассылку|подписаться на рассылку|рассылка|ваш e mail|подписаться на новости|подпишитесь на нашу рассылку",
    "subscription-prompt":
      "подписаться|подписка|войти|вход|регистрация|зарегистрироваться|личный кабинет|оформить подписку|только для подписчиков|уже подписаны|поддержать|поддержите нас|забыли пароль|авторизация|пожертвовать",
    "app-prompt":
      "скачать приложение|мы в соцсетях|подписывайтесь на нас|подписывайтесь на наш канал|мы в telegram|следите за нами|наш telegram канал|включить уведомления|подпишитесь на наш",
    share: "поделиться|распечатать|печать|скопировать ссылку|сохранить|версия для печати|отправить|вконтакте|одноклассники|рассказать друзьям",
    advertisement: "реклама|на правах рекламы|партнерский материал|спонсорский материал|рекламодателям",
    comments: "комментарии|оставить комментарий|добавить комментарий|комментировать|ответить|показать комментарии|обсудить|написать комментарий",
    legal:
      "политика конфиденциальности|пользовательское соглашение|контакты|о нас|о проекте|все права защищены|обратная связь|правила использования|использование материалов|редакция|условия использования|мы используем|принять|о компании|о редакции|выходные данные|вакансии",
    navigation: "меню|главная|поиск|найти|рубрики|темы|теги|политика|экономика|общество|спорт|культура|в мире|наверх|закрыть|новости|метки|ещё|все рубрики",
    timestamp: "обновлено|опубликовано|время чтения|дата публикации",
    "media-ui": "воспроизвести|загрузка|слушать|развернуть|смотреть видео|полный экран",
    "author-bio": "об авторе|все материалы автора",
    byline: "автор текста|подготовил|подготовила|автор статьи|редактор|корреспондент",
  },
  uk: {
    "related-stories":
      "читайте також|читати далі|читайте ще|популярне|найпопулярніше|схожі новини|останні новини|матеріали по темі|більше новин|дивіться також|вас може зацікавити|за темою|новини партнерів|стрічка новин|детальніше",
    "newsletter-prompt": "підпишіться на розсилку|підписатися на розсилку|ваш email",
    "subscription-prompt": "підписатися|підписка|увійти|вхід|реєстрація|підтримати|підтримати нас|лише для передплатників|передплата|особистий кабінет",
    "app-prompt": "підписуйтесь на наш|підписуйтесь на нас|наш telegram|ми в соцмережах|стежте за нами|завантажити додаток",
    share: "поділитися|друк|надрукувати|скопіювати посилання|зберегти|поширити",
    advertisement: "реклама|на правах реклами|партнерський матеріал",
    comments: "коментарі|залишити коментар|додати коментар|відповісти|коментувати",
    legal:
      "політика конфіденційності|контакти|про нас|всі права захищені|усі права захищені|правила користування|умови використання|редакція|про проект|редакційна політика",
    navigation: "меню|головна|пошук|рубрики|теги|політика|економіка|суспільство|спорт|культура|світ|закрити|новини",
    timestamp: "оновлено|опубліковано|час читання",
    "media-ui": "відтворити|відтворити відео|завантаження|пауза|на весь екран|вимкнути звук|слухати статтю|прослухати статтю|збільшити фото|відкрити галерею",
    "author-bio": "про автора|про авторку|усі статті автора|всі матеріали автора|всі статті автора",
    byline: "автор тексту|підготував|підготувала|автор статті|редактор|кореспондент",
  },
  sr: {
    "related-stories":
      "pročitajte još|pročitajte i|najčitanije|povezane vesti|povezani članci|najnovije|preporučujemo|slične vesti|možda će vas zanimati|više o temi|pročitaj više|прочитајте још|најчитаније|најновије",
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
  tr: {
    "related-stories":
      "bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|en çok okunanlar|çok okunanlar|diğer haberler|son haberler|devamını oku|haberin devamı|benzer haberler|sıradaki haber|sonraki haber|önceki haber|popüler|öne çıkanlar|önerilen|okumaya devam et|son dakika haberleri",
    "newsletter-prompt": "bültenimize abone olun|e bülten|e posta adresiniz",
    "subscription-prompt": "abone ol|giriş yap|üye ol|kayıt ol|üye girişi|hesabım|sadece aboneler|şifremi unuttum|ücretsiz dene|destek ol",
    "app-prompt": "uygulamayı indir|bizi takip edin|bildirimleri aç|takip et|google news te takip et|google haberler",
    share: "paylaş|yazdır|kaydet|bağlantıyı kopyala|facebook ta paylaş|yazı boyutu",
    advertisement: "reklam|sponsorlu|ilan|advertorial|sponsorlu içerik",
    comments: "yorumlar|yorum yap|yorum yaz|yanıtla|ilk yorumu sen yap|yorum gönder|yorumları göster",
    legal:
      "gizlilik politikası|çerez politikası|kullanım koşulları|iletişim|hakkımızda|tüm hakları saklıdır|künye|kvkk|kişisel verilerin korunması|kabul et|kullanım şartları|aydınlatma metni",
    navigation: "menü|ana sayfa|anasayfa|ara|arama|gündem|ekonomi|spor|dünya|siyaset|kültür|etiketler|kapat|yaşam|magazin|teknoloji|sağlık|yazarlar",
    timestamp: "güncelleme|güncelleme tarihi|yayınlanma|son güncelleme|giriş tarihi|okuma süresi",
    "media-ui": "oynat|yükleniyor|tam ekran|haberi dinle",
    "author-bio": "yazar hakkında|yazarın tüm yazıları|yazarın diğer yazıları|tüm yazıları",
    byline: "haberi yazan|yazan|derleyen|haber merkezi|muhabir|editör",
  },
  ar: {
    "related-stories":
      "اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|موضوعات متعلقة|الأكثر قراءة|الأكثر مشاهدة|قد يهمك|قد يعجبك|قد يعجبك أيضا|آخر الأخبار|المزيد من|اخترنا لك|أحدث الأخبار|أخبار متعلقة|ذات صلة|الأكثر تداولا|المزيد",
    "newsletter-prompt": "اشترك في النشرة|اشترك في نشرتنا|النشرة البريدية|النشرة الإخبارية|البريد الإلكتروني|بريدك الإلكتروني",
    "subscription-prompt": "اشترك|اشترك الآن|تسجيل الدخول|تسجيل|إنشاء حساب|حسابي|للمشتركين فقط|أكمل القراءة|سجل الآن|تبرع|ادعمنا",
    "app-prompt": "حمل التطبيق|حمّل التطبيق|تابعنا|تابعونا على|تابعنا على|انضم إلى قناتنا|تفعيل الإشعارات",
    share: "شارك|مشاركة|طباعة|نسخ الرابط|حفظ|انشر|تويتر|فيسبوك|واتساب|حجم الخط",
    advertisement: "إعلان|اعلان|إعلانات|محتوى مدعوم|برعاية",
    comments: "التعليقات|أضف تعليق|اترك تعليقا|اترك تعليقاً|تعليق|رد|أضف تعليقك",
    legal: "سياسة الخصوصية|شروط الاستخدام|اتصل بنا|من نحن|جميع الحقوق محفوظة|الشروط والأحكام|ملفات تعريف الارتباط|أوافق|موافق|أعلن معنا|حقوق النشر",
    navigation: "القائمة|الرئيسية|بحث|أقسام|سياسة|اقتصاد|رياضة|ثقافة|العالم|منوعات|فيديو|الوسوم|إغلاق|كلمات دلالية|الصفحة الرئيسية|أخبار|آراء",
    timestamp: "آخر تحديث|نشر في|تاريخ النشر|دقائق قراءة|وقت القراءة",
    "media-ui": "تشغيل|تشغيل الفيديو|جاري التحميل|إيقاف مؤقت|ملء الشاشة|كتم الصوت|استمع إلى المقال|تكبير الصورة|عرض الصور",
    "author-bio": "عن الكاتب|نبذة عن الكاتب|جميع مقالات الكاتب|المزيد من الكاتب",
    byline: "بقلم|كتب|كتبت|إعداد|تحرير|تقرير|المحرر",
  },
  he: {
    "related-stories": "כתבות נוספות|עוד בנושא|קראו גם|כתבות קשורות|הנקראות ביותר|עוד כתבות|אולי יעניין אותך|מומלצים|לקריאה נוספת|עוד חדשות",
    "newsletter-prompt": "הרשמה לניוזלטר|הירשמו לניוזלטר|כתובת דואר אלקטרוני",
    "subscription-prompt": "התחברות|הרשמה|התחבר|כניסה|מינוי|למנויים בלבד|רכישת מינוי|החשבון שלי|תמכו בנו",
    "app-prompt": "הורידו את האפליקציה|עקבו אחרינו|הצטרפו לערוץ",
    share: "שתפו|שתף|הדפסה|העתק קישור|שמירה",
    advertisement: "פרסומת|פרסום|תוכן שיווקי|תוכן ממומן|בשיתוף",
    comments: "תגובות|הוסף תגובה|הגב|לכל התגובות|כתוב תגובה",
    legal: "מדיניות פרטיות|תנאי שימוש|צור קשר|אודות|כל הזכויות שמורות|הצהרת נגישות|נגישות|פרסמו אצלנו",
    navigation: "תפריט|ראשי|חיפוש|כלכלה|ספורט|תרבות|דעות|בעולם|תגיות|סגור|חדשות|דלג לתוכן",
    timestamp: "עודכן|פורסם",
    "media-ui": "נגן|נגן וידאו|טוען|השהה|מסך מלא|השתק|האזינו לכתבה|הגדל תמונה|לצפייה בגלריה",
    "author-bio": "על הכותב|על הכותבת|אודות הכותב|לכל הכתבות של",
    byline: "מאת|כתב|כתבה|עריכה",
  },
  fa: {
    "related-stories":
      "بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین|پربیننده ترین|آخرین اخبار|خبرهای مرتبط|پیشنهاد ما|ادامه مطلب|همچنین بخوانید|پیشنهاد سردبیر|پربحث ترین|تازه ترین اخبار",
    "newsletter-prompt": "عضویت در خبرنامه|خبرنامه|ایمیل",
    "subscription-prompt": "ورود|ثبت نام|عضویت|اشتراک|حساب کاربری|حمایت از ما",
    "app-prompt": "دانلود اپلیکیشن|ما را دنبال کنید|کانال تلگرام",
    share: "اشتراک گذاری|چاپ|کپی لینک|ذخیره|به اشتراک بگذارید|لینک کوتاه|ارسال به دوستان",
    advertisement: "تبلیغات|آگهی|رپورتاژ",
    comments: "نظرات|نظر شما|ارسال نظر|پاسخ|دیدگاه|نظرات بینندگان|دیدگاه ها|ثبت نظر",
    legal: "تماس با ما|درباره ما|حریم خصوصی|تمامی حقوق محفوظ است|قوانین|کلیه حقوق",
    navigation: "منو|صفحه اصلی|خانه|جستجو|سیاسی|اقتصادی|ورزشی|فرهنگی|اجتماعی|بین الملل|برچسب ها|کلیدواژه ها|آرشیو",
    timestamp: "تاریخ انتشار|به روز شده|زمان مطالعه|کد خبر",
    "media-ui": "پخش|پخش ویدئو|در حال بارگذاری|توقف|تمام صفحه|قطع صدا|شنیدن خبر|بزرگنمایی تصویر|مشاهده گالری",
    "author-bio": "درباره نویسنده|همه مطالب نویسنده|دیگر مطالب نویسنده",
    byline: "نویسنده|گزارش از|به قلم|تهیه و تنظیم|خبرنگار",
  },
  hi: {
    "related-stories":
      "यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबरें|संबंधित ख़बरें|सबसे ज्यादा पढ़े गए|ताजा खबरें|ताज़ा खबरें|इसे भी पढ़ें|अन्य खबरें|बड़ी खबरें|ट्रेंडिंग|आगे पढ़ें|पढ़ें|संबंधित समाचार|लेटेस्ट न्यूज़",
    "newsletter-prompt": "न्यूज़लेटर|न्यूजलेटर सब्सक्राइब करें|ईमेल",
    "subscription-prompt": "साइन इन|लॉग इन|सब्सक्राइब करें|सदस्यता लें|रजिस्टर करें|लॉगिन|मेरा खाता",
    "app-prompt": "ऐप डाउनलोड करें|हमें फॉलो करें|व्हाट्सएप चैनल|नोटिफिकेशन",
    share: "शेयर|शेयर करें|साझा करें|प्रिंट|कॉपी लिंक|सेव",
    advertisement: "विज्ञापन|प्रायोजित",
    comments: "टिप्पणियां|टिप्पणी करें|कमेंट|कमेंट करें|जवाब दें|टिप्पणी",
    legal: "गोपनीयता नीति|नियम व शर्तें|संपर्क करें|हमारे बारे में|सर्वाधिकार सुरक्षित|उपयोग की शर्तें|कुकी",
    navigation: "होम|खोजें|मेनू|देश|विदेश|खेल|मनोरंजन|राजनीति|बिजनेस|टैग|टॉपिक|राज्य|वीडियो",
    timestamp: "अपडेटेड|प्रकाशित|अंतिम अपडेट",
    byline: "द्वारा",
    "media-ui": "वीडियो चलाएं|वीडियो देखें|लोड हो रहा है|पूर्ण स्क्रीन|लेख सुनें|खबर सुनें|गैलरी देखें",
    "author-bio": "लेखक के बारे में|लेखक की सभी खबरें|लेखक के और लेख",
  },
  bn: {
    "related-stories": "আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|সর্বাধিক পঠিত|সর্বশেষ|সর্বশেষ খবর|এ সম্পর্কিত|জনপ্রিয়|পাঠকপ্রিয়|আরও|এই বিভাগের আরও খবর|এ বিভাগের আরও",
    "subscription-prompt": "লগইন|সাইন ইন|নিবন্ধন|সাবস্ক্রাইব|লগ ইন",
    "app-prompt": "অনুসরণ করুন|আমাদের অনুসরণ করুন|ফলো করুন",
    share: "শেয়ার|শেয়ার করুন|প্রিন্ট|কপি লিংক",
    advertisement: "বিজ্ঞাপন",
    comments: "মন্তব্য|মন্তব্য করুন|মন্তব্য লিখুন",
    legal: "গোপনীয়তা নীতি|যোগাযোগ|আমাদের সম্পর্কে|সর্বস্বত্ব সংরক্ষিত|ব্যবহারের শর্তাবলি|বিজ্ঞাপন দিন",
    navigation: "প্রচ্ছদ|হোম|খুঁজুন|জাতীয়|রাজনীতি|আন্তর্জাতিক|খেলা|বিনোদন|অর্থনীতি|মতামত|বিষয়|ভিডিও",
    timestamp: "আপডেট|প্রকাশ|প্রকাশিত",
    "media-ui": "ভিডিও চালান|লোড হচ্ছে|পূর্ণ পর্দা|খবরটি শুনুন|গ্যালারি দেখুন",
    "author-bio": "লেখক সম্পর্কে|লেখকের আরও লেখা",
    byline: "প্রতিবেদক|নিজস্ব প্রতিবেদক|লিখেছেন|অনলাইন ডেস্ক",
    "newsletter-prompt": "নিউজলেটার সাবস্ক্রাইব করুন|আমাদের নিউজলেটার|ইমেইল ঠিকানা|আপনার ইমেইল",
  },
  ta: {
    "related-stories": "மேலும் படிக்க|இதையும் படிக்க|இதையும் படியுங்கள்|தொடர்புடைய செய்திகள்|அதிகம் படித்தவை|சமீபத்திய செய்திகள்",
    "subscription-prompt": "உள்நுழைய|பதிவு செய்க|சந்தா",
    share: "பகிர்|பகிர்க|அச்சிடு",
    advertisement: "விளம்பரம்",
    comments: "கருத்துகள்|கருத்து தெரிவிக்க",
    legal: "தனியுரிமைக் கொள்கை|எங்களைப் பற்றி|தொடர்புக்கு",
    navigation: "முகப்பு|தேடல்|அரசியல்|விளையாட்டு|சினிமா|உலகம்|தமிழ்நாடு|இந்தியா",
    "media-ui": "வீடியோவை இயக்கு|ஏற்றுகிறது|முழுத்திரை|செய்தியைக் கேளுங்கள்",
    byline: "எழுதியவர்|செய்தியாளர்",
    "newsletter-prompt": "செய்திமடலுக்கு குழுசேரவும்|செய்திமடலில் பதிவு செய்க|மின்னஞ்சல் முகவரி",
    "app-prompt": "செயலியை பதிவிறக்கவும்|எங்களைப் பின்தொடரவும்|whatsapp சேனலில் இணைய",
  },
  ur: {
    "related-stories": "مزید پڑھیں|یہ بھی پڑھیں|متعلقہ خبریں|مقبول ترین|تازہ ترین|تازہ ترین خبریں",
    "subscription-prompt": "لاگ ان|سبسکرائب کریں|سائن ان",
    share: "شیئر کریں|شیئر|پرنٹ",
    advertisement: "اشتہار",
    comments: "تبصرے|تبصرہ کریں",
    legal: "رابطہ کریں|ہمارے بارے میں|پرائیویسی پالیسی|جملہ حقوق محفوظ ہیں",
    navigation: "صفحہ اول|تلاش|کھیل|پاکستان|دنیا|کاروبار|انٹرٹینمنٹ",
    "media-ui": "ویڈیو چلائیں|لوڈ ہو رہا ہے|پوری اسکرین|خبر سنیں",
    "author-bio": "مصنف کے بارے میں|مصنف کی تمام تحریریں",
    byline: "تحریر|رپورٹ|نمائندہ خصوصی",
    "newsletter-prompt": "نیوز لیٹر سبسکرائب کریں|ای میل ایڈریس|اپنا ای میل درج کریں",
    "app-prompt": "ایپ ڈاؤن لوڈ کریں|ہمیں فالو کریں|واٹس ایپ چینل جوائن کریں",
  },
  id: {
    "related-stories":
      "baca juga|baca selengkapnya|berita terkait|artikel terkait|terpopuler|terkini|berita lainnya|rekomendasi|berita terbaru|lihat juga|selanjutnya|simak juga|pilihan untukmu|paling populer",
    "newsletter-prompt": "daftar newsletter|berlangganan newsletter|alamat email",
    "subscription-prompt": "masuk|daftar|berlangganan|login|langganan|akun saya|khusus pelanggan|lupa kata sandi",
    "app-prompt": "unduh aplikasi|ikuti kami|saluran whatsapp|ikuti saluran whatsapp|ikuti berita",
    share: "bagikan|cetak|salin link|simpan|salin tautan",
    advertisement: "iklan|advertisement|lanjutkan membaca|scroll untuk melanjutkan|bersponsor|konten bersponsor",
    comments: "komentar|tulis komentar|balas|lihat komentar|tinggalkan komentar",
    legal:
      "kebijakan privasi|tentang kami|hubungi kami|kontak|pedoman media siber|redaksi|karir|disclaimer|hak cipta|info iklan|syarat dan ketentuan|ketentuan penggunaan",
    navigation: "beranda|cari|kategori|indeks|nasional|ekonomi|olahraga|hiburan|internasional|topik|tutup|kanal|tag",
    timestamp: "diperbarui|diterbitkan|waktu baca",
    "media-ui": "putar video|memuat|jeda|layar penuh|bisukan|dengarkan artikel|perbesar gambar|lihat galeri|lihat foto",
    "author-bio": "tentang penulis|semua artikel penulis|lihat semua artikel oleh",
    byline: "ditulis oleh|penulis|editor|reporter|pewarta|laporan",
  },
  ms: {
    "related-stories": "baca lagi|berita berkaitan|artikel berkaitan|paling popular|berita terkini|lagi berita",
    "subscription-prompt": "log masuk|langgan|daftar masuk",
    share: "kongsi|cetak",
    advertisement: "iklan",
    comments: "komen|tinggalkan komen",
    legal: "dasar privasi|hubungi kami|hak cipta terpelihara|terma dan syarat",
    navigation: "utama|sukan|dunia|hiburan|ekonomi|pendapat",
    "media-ui": "main video|memuatkan|jeda|skrin penuh|senyap|dengar artikel|besarkan imej",
    "author-bio": "tentang penulis|semua artikel oleh",
    byline: "ditulis oleh|oleh wartawan|penulis",
    "newsletter-prompt": "langgan surat berita|daftar surat berita|alamat e mel|langgan buletin kami",
    "app-prompt": "muat turun aplikasi|ikuti kami|ikuti kami di|sertai saluran whatsapp",
  },
  vi: {
    "related-stories":
      "xem thêm|đọc thêm|tin liên quan|bài liên quan|đọc nhiều|tin mới|tin cùng chuyên mục|có thể bạn quan tâm|xem nhiều|bài viết liên quan|tin nổi bật|đọc tiếp|cùng chuyên mục|tin đọc nhiều|đọc nhiều nhất",
    "newsletter-prompt": "đăng ký nhận tin|đăng ký nhận bản tin|nhập email|địa chỉ email",
    "subscription-prompt": "đăng nhập|đăng ký|tạo tài khoản|quên mật khẩu|đăng ký gói|tài khoản",
    "app-prompt": "tải ứng dụng|theo dõi chúng tôi|theo dõi|tải app",
    share: "chia sẻ|in bài|sao chép liên kết|lưu|lưu bài|gửi email",
    advertisement: "quảng cáo|tài trợ|liên hệ quảng cáo",
    comments: "bình luận|ý kiến|gửi bình luận|trả lời|ý kiến của bạn|xem thêm bình luận",
    legal: "chính sách bảo mật|điều khoản sử dụng|liên hệ|giới thiệu|bản quyền|tổng biên tập|giấy phép|tòa soạn|đường dây nóng|cơ quan chủ quản",
    navigation: "trang chủ|tìm kiếm|chuyên mục|thời sự|thế giới|kinh doanh|thể thao|giải trí|pháp luật|giáo dục|sức khỏe|từ khóa|chủ đề|danh mục|tags",
    timestamp: "cập nhật|xuất bản",
    "media-ui": "phát video|đang tải|tạm dừng|toàn màn hình|tắt tiếng|nghe bài viết|phóng to ảnh|xem thư viện ảnh",
    "author-bio": "về tác giả|tất cả bài viết của|bài viết khác của tác giả",
    byline: "tác giả|biên tập|thực hiện|bài viết của",
  },
  th: {
    "related-stories": "อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|ข่าวล่าสุด|ข่าวยอดนิยม|อ่านต่อ|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|อ่านข่าวเพิ่มเติม|ข่าวอื่นๆ|ยอดนิยม|ที่เกี่ยวข้อง|แนะนำสำหรับคุณ",
    "newsletter-prompt": "สมัครรับข่าวสาร|รับข่าวสาร",
    "subscription-prompt": "เข้าสู่ระบบ|สมัครสมาชิก|ลงทะเบียน|ลงชื่อเข้าใช้|สมาชิก",
    "app-prompt": "ดาวน์โหลดแอป|ติดตามเรา|ติดตามข่าว",
    share: "แชร์|พิมพ์|คัดลอกลิงก์|บันทึก|แชร์บทความ",
    advertisement: "โฆษณา|สนับสนุนโดย|ติดต่อโฆษณา",
    comments: "ความคิดเห็น|แสดงความคิดเห็น|ตอบกลับ",
    legal: "นโยบายความเป็นส่วนตัว|ติดต่อเรา|เกี่ยวกับเรา|ข้อกำหนดและเงื่อนไข|สงวนลิขสิทธิ์|ยอมรับ|คุกกี้",
    navigation: "หน้าแรก|ค้นหา|การเมือง|เศรษฐกิจ|กีฬา|บันเทิง|ต่างประเทศ|แท็ก|เมนู|ปิด|แท็กที่เกี่ยวข้อง",
    timestamp: "อัปเดต|เผยแพร่",
    "media-ui": "เล่นวิดีโอ|กำลังโหลด|หยุดชั่วคราว|เต็มหน้าจอ|ปิดเสียง|ฟังบทความ|ขยายภาพ|ดูแกลเลอรี",
    "author-bio": "เกี่ยวกับผู้เขียน|บทความทั้งหมดของ|ดูบทความทั้งหมดของผู้เขียน",
    byline: "เรื่องโดย|เขียนโดย|รายงานโดย|ผู้เขียน",
  },
  ja: {
    "related-stories":
      "関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|おすすめ記事|おすすめ|人気記事|アクセスランキング|ランキング|続きを読む|もっと見る|最新記事|最新ニュース|新着記事|次の記事|前の記事|注目記事|こちらもおすすめ|よく読まれている記事|記事一覧|関連特集|注目の記事|トップニュース|関連リンク",
    "newsletter-prompt": "メールマガジン|メルマガ登録|メールアドレス|ニュースレター",
    "subscription-prompt":
      "ログイン|会員登録|新規登録|無料登録|有料会員|会員限定|有料会員限定|購読|購読する|定期購読|購読申し込み|マイページ|この記事は有料記事です|残り|続きを読むには|有料会員登録|無料会員登録|無料会員|会員の方|無料で体験|有料プラン",
    "app-prompt": "アプリ|アプリをダウンロード|フォローする|フォロー|友だち追加|通知を受け取る|公式アプリ",
    share: "シェア|シェアする|印刷|共有|保存|ツイート|ポスト|クリップ|リンクをコピー|文字サイズ|記事を保存|はてなブックマーク",
    advertisement: "広告|PR|スポンサーリンク|スポンサー|提供|広告掲載|イチオシ",
    comments: "コメント|コメントを書く|コメントする|返信|コメント一覧|コメントを見る",
    legal:
      "プライバシーポリシー|個人情報保護方針|利用規約|お問い合わせ|会社概要|会社案内|運営会社|著作権|無断転載|サイトポリシー|特定商取引法|無断転載を禁じます|個人情報|採用情報|広告掲載について|このサイトについて|著作権について|サイトマップ|ヘルプ",
    navigation:
      "メニュー|ホーム|トップ|検索|カテゴリー|タグ|政治|経済|社会|国際|スポーツ|文化|ニュース|閉じる|ページトップへ|トップページ|エンタメ|地域|特集|動画|一覧|キーワード",
    timestamp: "更新|公開|最終更新",
    "media-ui": "再生|読み込み中|拡大する|画像を拡大|動画を見る|写真を見る|画像を見る",
    "author-bio": "この記事を書いた人|著者プロフィール|プロフィール",
    byline: "文責|取材|執筆|著者|記者|編集",
  },
  zh: {
    "related-stories":
      "相关阅读|相关新闻|相关文章|相关报道|推荐阅读|热门文章|热门新闻|最新新闻|延伸阅读|更多新闻|猜你喜欢|为您推荐|热门推荐|阅读更多|上一篇|下一篇|热点|排行榜|点击排行|相關新聞|相關文章|相關報導|推薦閱讀|延伸閱讀|熱門文章|熱門新聞|最新文章|更多新聞|你可能也喜歡|猜你喜歡|為您推薦|看更多|繼續閱讀|閱讀更多|熱門|即時新聞|編輯推薦|新聞排行|编辑推荐|今日热点",
    "newsletter-prompt": "订阅电子报|訂閱電子報|電子報|电子邮件|輸入您的email|訂閱我們的電子報",
    "subscription-prompt":
      "登录|注册|登入|註冊|登录注册|订阅|訂閱|立即訂閱|會員登入|加入會員|会员专享|會員專屬|用户登录|免費註冊|成為會員|立即登录|付費訂閱|贊助我們",
    "app-prompt": "下载客户端|下载app|打开app|下載app|扫一扫|微信扫一扫|关注我们|追蹤我們|加入好友|客户端下载|关注公众号|扫码下载|手机版",
    share: "分享|分享到|打印|列印|收藏|复制链接|複製連結|分享至|字号|字體|大|中|小|微信|微博|转发|點讚|收听",
    advertisement: "广告|廣告|推广|贊助|广告服务|請繼續往下閱讀|廣告刊登",
    comments: "评论|評論|留言|发表评论|我要評論|网友评论|發表評論|回复|回覆|写评论|登录后评论|查看评论",
    legal:
      "隐私政策|隱私權政策|联系我们|聯絡我們|关于我们|關於我們|版权所有|版權所有|使用条款|服務條款|网站地图|法律声明|免责声明|不得转载|未经授权|人才招聘|招聘信息|广告合作|备案号|著作權|請勿轉載|责任编辑|互联网新闻信息服务许可证|隱私政策|服务条款",
    navigation:
      "首页|首頁|导航|搜索|搜尋|频道|新闻|新聞|政治|财经|財經|体育|體育|娱乐|娛樂|国际|國際|文化|专题|標籤|标签|更多|关闭|關閉|回到頂部|返回顶部|社会|社會|科技|目录|返回首页|当前位置|關鍵字",
    timestamp: "发布时间|发布于|更新时间|更新時間|發布時間|来源|字数|閱讀時間",
    byline: "责编|编辑|記者|责任编辑|校对",
    "media-ui": "播放|加载中|全屏|收听全文",
    "author-bio": "关于作者|作者简介|作者的其他文章|關於作者|作者簡介|更多作者文章",
  },
  ko: {
    "related-stories":
      "관련기사|관련 기사|많이 본 뉴스|많이 본 기사|인기기사|인기 기사|최신기사|최신 뉴스|추천기사|추천 기사|주요뉴스|주요 뉴스|다른기사 보기|이전기사|다음기사|실시간 뉴스|더보기|함께 보면 좋은 기사|가장 많이 본|오늘의 주요뉴스|핫이슈|이 시각 주요뉴스|관련뉴스",
    "newsletter-prompt": "뉴스레터|뉴스레터 구독|이메일 주소",
    "subscription-prompt": "로그인|회원가입|구독|구독하기|구독신청|마이페이지|유료회원|후원하기|유료 기사|비밀번호 찾기",
    "app-prompt": "앱 다운로드|채널 추가|네이버에서 구독|카카오톡 채널|네이버 구독|알림 받기",
    share: "공유|공유하기|인쇄|프린트|스크랩|url복사|주소복사|기사 공유|글자크기|폰트|카카오톡|페이스북|트위터|기사저장|본문 글씨 키우기|글씨크기",
    advertisement: "광고|협찬|스폰서|광고문의",
    comments: "댓글|댓글쓰기|댓글 쓰기|답글|댓글보기|댓글 등록|의견|등록순|최신순|추천순",
    legal:
      "개인정보처리방침|개인정보 처리방침|이용약관|회사소개|고객센터|무단전재|저작권자|무단 전재 및 재배포 금지|청소년보호정책|기사제보|찾아오시는길|저작권|광고안내|등록번호|발행인|편집인|저작권보호정책|재배포금지|윤리강령",
    navigation: "홈|메뉴|검색|전체메뉴|정치|경제|사회|국제|스포츠|문화|연예|오피니언|닫기|키워드|본문 바로가기|전체|전체보기|태그",
    timestamp: "입력|수정|승인|기사입력|최종수정",
    byline: "기자",
    "author-bio": "기자의 다른기사|다른기사 보기",
    "media-ui": "재생|동영상 재생|로딩 중|일시정지|전체화면|음소거|기사 듣기|음성으로 듣기|이미지 확대|사진 확대|이미지 크게보기",
  },
  ca: {
    "related-stories": "llegeix també|més llegit|el més llegit|notícies relacionades|et pot interessar|últimes notícies",
    "subscription-prompt": "subscriu te|inicia sessió|registra t|només per a subscriptors",
    share: "comparteix|imprimeix|desa",
    advertisement: "publicitat",
    comments: "comentaris|deixa un comentari",
    legal: "avís legal|política de privacitat|qui som|contacte|política de galetes",
    navigation: "portada|inici|cerca|seccions|esports",
    "media-ui": "reprodueix|reprodueix el vídeo|carregant|pausa|pantalla completa|silencia|escolta l article|amplia la imatge",
    "author-bio": "sobre l autor|sobre l autora|tots els articles de",
    byline: "escrit per|text de|redacció",
    "newsletter-prompt": "subscriu te al butlletí|subscriu te a la newsletter|rep el butlletí|correu electrònic|el nostre butlletí",
    "app-prompt": "descarrega l app|descarrega t l app|segueix nos|segueix nos a|activa les notificacions",
  },
  et: {
    "related-stories": "loe ka|loe edasi|loe lisaks|enimloetud|seotud lood|viimased uudised|loetumad",
    "subscription-prompt": "telli|logi sisse|registreeru|ainult tellijale",
    share: "jaga|prindi",
    advertisement: "reklaam|sisuturundus",
    comments: "kommentaarid|kommenteeri|lisa kommentaar",
    legal: "privaatsuspoliitika|kasutustingimused|kontakt|meist|küpsised",
    navigation: "menüü|esileht|otsi|majandus|sport|kultuur|sulge",
    "media-ui": "esita video|laadimine|peata|täisekraan|vaigista|kuula artiklit|suurenda pilti",
    "author-bio": "autorist|kõik autori artiklid",
    "newsletter-prompt": "liitu uudiskirjaga|telli uudiskiri|sinu e posti aadress|e posti aadress",
    "app-prompt": "laadi alla äpp|lae alla äpp|jälgi meid|luba teavitused",
  },
  lv: {
    "related-stories": "lasi arī|lasi vēl|lasītākie|saistītie raksti|jaunākie|lasīt vairāk",
    "subscription-prompt": "abonēt|ienākt|pieslēgties|reģistrēties|tikai abonentiem",
    share: "dalīties|drukāt",
    advertisement: "reklāma",
    comments: "komentāri|pievienot komentāru",
    legal: "privātuma politika|lietošanas noteikumi|kontakti|par mums|sīkdatnes",
    navigation: "izvēlne|sākums|meklēt|sports|ekonomika|aizvērt",
    "media-ui": "atskaņot video|notiek ielāde|pauze|pilnekrāns|izslēgt skaņu|klausīties rakstu|palielināt attēlu",
    "author-bio": "par autoru|visi autora raksti",
    "newsletter-prompt": "piesakies jaunumiem|abonē jaunumus|e pasta adrese|tavs e pasts",
    "app-prompt": "lejupielādē lietotni|seko mums|ieslēgt paziņojumus",
  },
  lt: {
    "related-stories": "skaitykite taip pat|skaitykite daugiau|skaitomiausi|susiję straipsniai|naujausi|populiariausi|taip pat skaitykite",
    "subscription-prompt": "prenumeruoti|prisijungti|registruotis|tik prenumeratoriams|užsisakyti",
    share: "dalintis|spausdinti",
    advertisement: "reklama",
    comments: "komentarai|komentuoti|rašyti komentarą",
    legal: "privatumo politika|naudojimo taisyklės|kontaktai|apie mus|slapukai",
    navigation: "meniu|pradžia|paieška|verslas|sportas|uždaryti",
    "media-ui": "leisti video|kraunama|pauzė|visas ekranas|išjungti garsą|klausyti straipsnio|padidinti nuotrauką",
    "author-bio": "apie autorių|visi autoriaus straipsniai",
    "newsletter-prompt": "prenumeruokite naujienlaiškį|naujienlaiškio prenumerata|el pašto adresas|jūsų el paštas",
    "app-prompt": "atsisiųskite programėlę|sekite mus|įjungti pranešimus",
  },
  sw: {
    "related-stories": "soma zaidi|soma pia|habari zinazohusiana|zilizosomwa zaidi",
    "subscription-prompt": "ingia|jisajili|jiunge",
    share: "shiriki|sambaza",
    advertisement: "tangazo|matangazo",
    comments: "maoni",
    legal: "sera ya faragha|wasiliana nasi|kuhusu sisi",
    navigation: "mwanzo|nyumbani|tafuta|michezo|siasa|biashara",
    "newsletter-prompt": "jiandikishe kwa jarida|barua pepe yako|pokea jarida letu",
  },
  af: {
    "related-stories": "lees ook|lees meer|mees gelees|verwante artikels",
    "subscription-prompt": "teken in|meld aan|registreer",
    share: "deel",
    advertisement: "advertensie",
    comments: "kommentaar",
    legal: "privaatheidsbeleid|kontak ons|oor ons",
    navigation: "tuis|soek|nuus",
    "newsletter-prompt": "teken in vir ons nuusbrief|kry ons nuusbrief|jou e pos adres",
  },
};
