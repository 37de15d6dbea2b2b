import type { LanguageWords } from "../language-words.js";

export const pl: LanguageWords = {
  code: "pl",
  name: "Polish",
  leads: "czytaj także|czytaj też|czytaj więcej|przeczytaj także|przeczytaj również|zobacz także|zobacz też",
  leadsOnly: "czytaj również|przeczytaj też|zobacz również",
  markedLeads: "czytaj|zobacz|wideo|posłuchaj|więcej",
  phrases: {
    "related-stories":
      "najczęściej czytane|polecane|powiązane|powiązane artykuły|popularne|najnowsze|podobne artykuły|może cię zainteresować|polecamy|więcej na ten temat|warto przeczytać",
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
  walls: {
    subscription:
      "dostęp dla prenumeratorów|tylko dla subskrybentów|tylko dla prenumeratorów|aby czytać dalej|kup dostęp aby|wykup dostęp|pozostało do przeczytania|czytaj dalej z|masz już subskrypcję|masz już prenumeratę|ten artykuł jest dostępny tylko|odblokuj artykuł|artykuł dostępny tylko dla",
    registration: "zaloguj się aby czytać|zarejestruj się aby czytać|zaloguj się aby przeczytać|załóż bezpłatne konto aby",
    metered: "darmowych artykułów|bezpłatnych artykułów",
  },
  bylines: {
    introductions: "napisał|napisała",
    labels: "autor|autorka|autorzy|tekst|opracował|opracowała|opracowanie|oprac|rozmawiał|rozmawiała|rozmawia",
    and: "i|oraz",
    functions: "reporter|redaktor|dziennikarz|dziennikarka|redaktorka|korespondent|korespondentka|publicysta|redaktorzy",
    titles: "reporter|redaktor|autor|dziennikarz|dziennikarka",
    desks: "redakcja",
    notNames: "autor",
  },
  credits: {
    editor: "redakcja|edytor",
    photographer: "foto|fotografie|fotograf|zdjęcia",
    translator: "tłumaczenie|przekład",
    reporting: "dodatkowe informacje|współpraca",
  },
  dateLabels: { modified: "zaktualizowano*|aktualizacja*|ostatnia aktualizacja*", published: "opublikowano*|data publikacji*" },
  corrections: {
    begins: "w poprzedniej wersji",
    sentences: [{ subjects: "artykuł został", verbs: "zaktualizowany|poprawiony" }],
    labels: "sprostowanie|aktualizacja|korekta",
  },
  genres: {
    "live-blog": "na zywo",
    opinion: "opinie|publicystyka|felieton|felietony|komentarz",
    analysis: "analiza|analizy",
    interview: "wywiad|wywiady",
    review: "recenzja|recenzje",
    "fact-check": "demagog",
    gallery: "galeria|galeria zdjec|foto",
    sponsored: "material sponsorowany",
    "press-release": "komunikat",
    service: "horoskop|lotto|poradnik",
    feature: "reportaz|reportaze",
  },
  refusals: { "error-page": "strona nie została znaleziona", "consent-wall": "szanujemy twoją prywatność" },
  consent: "prywatn",
  functionWords: "się|nie|jest|że|na|do|to|jak|ale|w|z|i|po|od|za|przez|oraz|dla|był|które|są|jego|też|który|co|może|już|tym|tylko|być|roku",
  openWords:
    "i|oraz|lub|albo|ale|lecz|że|który|która|które|kiedy|gdy|ponieważ|choć|jeśli|jak|niż|w|we|na|z|ze|do|od|dla|przez|przy|po|pod|nad|między|przed|za|bez|o|u|mój|swoje|swój|jego|jej|ich|ten|ta|to|te|każdy|jest|są|był|była|nie|bardzo|także|się",
};
