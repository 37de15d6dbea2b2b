import type { LanguageWords } from "../language-words.js";

export const fr: LanguageWords = {
  code: "fr",
  name: "French",
  leads: "lire aussi|à lire aussi|à lire également|voir aussi|à voir aussi|pour aller plus loin",
  leadsOnly: "a lire aussi|lire également|à lire|lisez aussi",
  markedLeads: "lire|voir|vidéo|écouter|regarder|en images|décryptage|sur le même sujet",
  phrases: {
    "related-stories":
      "lire la suite|sur le même sujet|articles liés|articles similaires|les plus lus|le plus lu|les plus populaires|à la une|dans la même rubrique|plus d articles|vous aimerez aussi|nos articles|dernières actualités|recommandé pour vous|article suivant|article précédent|tendances|en continu",
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
  walls: {
    subscription:
      "article réservé aux abonnés|réservé aux abonnés|réservé à nos abonnés|pour lire la suite|abonnez vous pour lire|abonnez vous pour continuer|la suite est réservée aux abonnés|cet article est réservé|il vous reste à lire|de cet article à lire|déjà abonné|lecture restreinte|accédez à l intégralité|pour accéder à la suite|débloquez cet article|lire la suite de cet article|contenu réservé aux abonnés",
    registration:
      "inscrivez vous pour lire|créez un compte pour lire|connectez vous pour lire|inscrivez vous gratuitement pour|créez un compte gratuit pour continuer|pour continuer votre lecture connectez|identifiez vous pour lire|pour continuer votre lecture créez",
    metered: "articles gratuits restants|articles gratuits ce mois|votre dernier article gratuit|articles offerts ce mois|il vous reste articles gratuits",
  },
  bylines: {
    introductions:
      "tous les articles de|plus d'articles de|par|propos recueillis par|écrit par|rédigé par|publié par|posté par|texte de|une chronique de|chronique de|un article de|article de|une analyse de|une tribune de|billet de|entretien par|interview par",
    particleIntroductions: "auteur|auteure|auteurs",
    labels: "de notre correspondant|texte|auteur|auteurs|auteur(s)|auteur·e|texte et photos",
    and: "et|avec",
    functions:
      "reporter|reporters|expert|presse|source|chef|journaliste|journalistes|rédacteur|rédactrice|correspondant|correspondante|envoyé|envoyée|spécial|chroniqueur|chroniqueuse|directeur|directrice",
    titles: "reporter|journaliste|rédacteur|rédactrice|correspondant|correspondante|chroniqueur|chroniqueuse",
    desks: "rédaction|bureau|agences",
    notNames: "auteur|photo|photos|image",
    particles: "de|du|des|la|le|d'|l'",
  },
  credits: {
    editor: "édité par",
    photographer: "photos|photo|photographe|photographies|illustration",
    translator: "traduit par|traduction|traduit de l'anglais par",
    reporting: "avec la collaboration de",
  },
  dateLabels: { modified: "mise à jour*|mis à jour*|modifié*|actualisé*|maj", published: "date*|publié*|publication*|paru*|écrit*" },
  corrections: {
    begins: "une version précédente de cet article",
    sentences: [{ subjects: "cet article", verbs: "a été modifié|a été mis à jour|a été corrigé" }],
    labels: "correction|rectificatif|correctif|mise à jour|précision",
  },
  genres: {
    "live-blog": "en direct|direct",
    opinion: "opinion|opinions|tribune|tribunes|chronique|chroniques|edito|editoriaux|idees|point de vue",
    analysis: "analyse|decryptage|decrypter|analyses",
    interview: "interview|interviews|entretien|entretiens",
    review: "test|critique|critiques",
    "fact-check": "fact-checking|verification|desintox|fake off",
    gallery: "photos|galerie|diaporama|en images",
    video: "vidéo",
    sponsored: "publireportage|contenu partenaire",
    "press-release": "presse|communique|communique de presse|communiques",
    "sports-report": "compte rendu|resume du match",
    service: "guide|service|recettes|horoscope|shopping",
    feature: "magazine|reportage|dossier|portrait",
  },
  refusals: {
    "bot-wall": "vérification que vous êtes humain",
    "error-page": "page introuvable",
    "consent-wall": "votre vie privée|nous respectons votre vie privée|continuer sans accepter",
  },
  consent: "vie privée",
  functionWords:
    "le|la|les|des|et|est|une|dans|pour|qui|que|pas|sur|du|au|avec|plus|par|ce|cette|sont|aux|ses|mais|été|leur|nous|vous|il|elle|ont|être|ou|deux",
  openWords:
    "le|la|les|l|un|une|des|du|de|d|au|aux|et|ou|mais|car|donc|ni|que|qu|qui|dont|où|si|quand|lorsque|puisque|parce|comme|dans|sur|sous|avec|sans|pour|par|chez|entre|vers|depuis|pendant|avant|après|contre|selon|mon|ma|mes|ton|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces|chaque|plusieurs|quelques|je|tu|il|elle|on|nous|vous|ils|elles|est|sont|était|a|ont|sera|ne|très|plus|moins|aussi",
};
