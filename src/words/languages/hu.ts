import type { LanguageWords } from "../language-words.js";

export const hu: LanguageWords = {
  code: "hu",
  name: "Hungarian",
  leads: "",
  leadsOnly: "olvassa el|olvasd el|kapcsolódó cikk|lásd még",
  markedLeads: "",
  phrases: {
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
  walls: {
    subscription: "csak előfizetőknek|az olvasás folytatásához|előfizetőink olvashatják|a cikk folytatását|fizessen elő és olvassa",
    registration: "jelentkezzen be a folytatáshoz|regisztráljon az olvasáshoz",
  },
  bylines: {
    introductions: "írta",
    labels: "szerző|szerzők|készítette|szöveg",
    and: "és",
    functions: "újságíró|szerkesztő|tudósító",
    titles: "újságíró",
    desks: "szerkesztőség",
  },
  credits: {},
  dateLabels: { modified: "frissítve*|módosítva*|utoljára*", published: "dátum*|megjelent*|közzétéve*" },
  corrections: { labels: "helyesbítés|frissítés" },
  genres: { opinion: "velemeny|publicisztika", analysis: "elemzes", interview: "interju", review: "kritika", gallery: "galeria|fotogaleria" },
  refusals: {},
  consent: "",
  functionWords: "a|az|és|hogy|nem|is|egy|meg|volt|csak|már|még|ez|de|mint|szerint|lesz|vagy|azt|van|ezt|ki|majd|el|pedig|lehet|nagy|kell",
  openWords: "",
};
