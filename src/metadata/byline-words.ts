/** Words that introduce who wrote a piece, by language; matched at the start of a byline, longest first. */
const BY: Readonly<Record<string, readonly string[]>> = {
  en: [
    "by", "written by", "words by", "words", "story by", "stories by", "text by", "posted by", "post by", "published by", "reported by", "report by", "reporting by", "review by", "reviewed by",
    "analysis by", "opinion by", "commentary by", "column by", "authored by", "article by", "author", "authors", "writer", "created by", "compiled by", "submitted by", "contributed by", "from", "guest post by", "a guest post by", "interview by", "presented by", "as told to", "exclusive by", "about the author", "blog by", "a post by", "by guest author", "by staff writer",
  ],
  de: [
    "von", "text", "text von", "autor", "autorin", "autoren", "autor/in", "ein kommentar von", "kommentar von", "kommentar", "eine analyse von", "analyse von", "ein gastbeitrag von", "gastbeitrag von", "gastkommentar von", "ein interview von", "interview von", "interview", "eine kolumne von", "kolumne von", "eine glosse von", "ein essay von", "essay von", "eine reportage von", "reportage von", "porträt von", "ein bericht von", "bericht von", "ein beitrag von", "beitrag von", "rezension von", "eine rezension von", "geschrieben von", "verfasst von", "veröffentlicht von", "aufgezeichnet von", "protokoll", "protokoll von", "ein artikel von", "artikel von", "ein leitartikel von", "leitartikel von", "meinung von", "ein meinungsbeitrag von", "kritik von", "eine kritik von", "glosse von", "reporter", "autor des artikels",
  ],
  fr: ["par", "de notre correspondant", "propos recueillis par", "écrit par", "rédigé par", "publié par", "posté par", "texte", "texte de", "auteur", "auteurs", "une chronique de", "chronique de", "un article de", "article de", "une analyse de", "une tribune de", "billet de", "entretien par", "interview par", "avec"],
  es: ["por", "texto", "texto de", "escrito por", "publicado por", "autor", "autora", "autores", "redacción", "una entrevista de", "un análisis de", "columna de", "opinión de", "informa", "por el"],
  it: ["di", "a cura di", "da", "scritto da", "pubblicato da", "testo di", "autore", "articolo di", "intervista di", "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente"],
  pt: ["por", "texto", "texto de", "escrito por", "publicado por", "postado por", "autor", "autora", "reportagem de", "reportagem"],
  nl: ["door", "van", "tekst", "geschreven door", "auteur", "een opinie van", "opinie van", "interview door", "onze correspondent"],
  sv: ["av", "text", "skriven av", "skribent", "reporter", "publicerad av", "författare", "en krönika av"],
  da: ["af", "tekst", "skrevet af", "journalist", "skribent", "forfatter"],
  no: ["av", "tekst", "skrevet av", "journalist", "publisert av", "forfatter", "skribent", "kommentar av"],
  fi: ["kirjoittaja", "teksti", "toimittaja", "kirjoittanut", "toimittanut", "jutun kirjoittaja"],
  is: ["eftir", "höfundur", "skrifar"],
  et: ["autor", "kirjutas", "toimetaja", "tekst"],
  lv: ["autors", "autore", "teksts", "raksta"],
  lt: ["autorius", "autorė", "parengė", "tekstas", "rašo"],
  pl: ["autor", "autorka", "autorzy", "tekst", "opracował", "opracowała", "opracowanie", "oprac", "napisał", "napisała", "redakcja", "rozmawiał", "rozmawiała", "rozmawia", "źródło"],
  cs: ["autor", "autorka", "autoři", "text", "napsal", "napsala", "připravil", "připravila", "redaktor"],
  sk: ["autor", "autorka", "autori", "napísal", "napísala", "pripravil", "pripravila", "redaktor"],
  sl: ["piše", "avtor", "avtorica", "napisal", "napisala", "besedilo"],
  hr: ["piše", "autor", "autorica", "napisao", "napisala", "tekst", "pišu"],
  sr: ["пише", "аутор", "ауторка", "текст", "написао", "написала"],
  mk: ["автор", "пишува", "од"],
  bg: ["автор", "автори", "от", "текст", "пише"],
  ro: ["de", "autor", "autori", "scris de", "publicat de", "articol de", "redactor", "text"],
  hu: ["írta", "szerző", "szerzők", "készítette", "szöveg"],
  el: ["του", "της", "των", "γράφει ο", "γράφει η", "γράφει", "συντάκτης", "από τον", "από την", "από", "επιμέλεια", "ρεπορτάζ", "κείμενο"],
  tr: ["yazan", "yazar", "haber", "hazırlayan", "muhabir", "editör", "kaynak", "giriş"],
  az: ["müəllif"],
  ru: ["автор", "авторы", "текст", "автор статьи", "подготовил", "подготовила", "написал", "написала", "журналист", "беседовал", "беседовала", "корреспондент"],
  uk: ["автор", "автори", "авторка", "текст", "підготував", "підготувала", "журналіст", "кореспондент"],
  be: ["аўтар", "тэкст"],
  kk: ["авторы", "автор", "мәтін"],
  ka: ["ავტორი"],
  hy: ["հեղինակ"],
  ar: ["بقلم", "كتب", "كتبت", "كتبه", "كتبها", "إعداد", "اعداد", "المؤلف", "الكاتب", "الكاتبة", "تقرير", "حوار", "من"],
  fa: ["نویسنده", "نوشته", "نوشتهٔ", "به قلم", "خبرنگار", "گزارش", "از", "گفت‌وگو", "تهیه‌کننده"],
  ur: ["تحریر", "مصنف", "رپورٹ", "از"],
  he: ["מאת", "כתב", "כתבה", "כותב", "כותבת"],
  hi: ["लेखक", "द्वारा", "रिपोर्ट", "written by", "edited by", "संवाददाता", "लेखिका"],
  bn: ["লেখক", "লিখেছেন", "প্রতিবেদক", "প্রতিবেদন"],
  mr: ["लेखक", "लेखन", "द्वारा"],
  ta: ["எழுதியவர்", "ஆசிரியர்"],
  te: ["రచయిత", "రాసిన వారు"],
  ml: ["തയ്യാറാക്കിയത്", "എഴുതിയത്"],
  th: ["โดย", "ผู้เขียน", "เขียนโดย", "เรื่อง"],
  vi: ["tác giả", "bởi", "theo", "bài", "thực hiện"],
  id: ["oleh", "penulis", "reporter", "pewarta", "ditulis oleh", "laporan", "jurnalis", "tim"],
  ms: ["oleh", "penulis"],
  fil: ["ni", "nina", "ulat ni"],
  sw: ["na", "imeandikwa na"],
  zh: ["作者", "記者", "记者", "本报记者", "本報記者", "文", "撰文", "撰稿", "採訪", "采访", "文字", "編譯", "编译"],
  ja: ["文", "取材・文", "執筆", "著者", "筆者", "記者", "ライター", "構成"],
  ko: ["글", "기자", "작성자", "취재"],
  ca: ["per", "text"],
  eu: ["egilea", "testua"],
  gl: ["por", "texto"],
  sq: ["nga", "shkruan", "autori", "shkruar nga"],
  af: ["deur"],
  cy: ["gan"],
  ga: ["le"],
  mt: ["minn"],
};

/** "And" between two names, by language. */
const AND =
  "and & und et y e i och og ja en in oraz és și şi si ve və и і та й και و وَ dan dengan và และ と 和 及 与 與 eta ir un agus ac dhe और তথা ও এবং मराठी आणि மற்றும் మరియు ഒപ്പം और a with mit avec con com med met и и հեւ եւ და na";

/** Titles and functions of people in a newsroom; a piece of a byline with one of them is no name. */
const FUNCTIONS =
  "editor editors correspondent correspondents reporter reporters writer writers staff journalist journalists columnist contributor contributors producer producers photographer photographers chief bureau desk director officer analyst intern fellow professor lecturer anchor presenter " +
  "managing political sports business science health senior associate deputy assistant executive freelance " +
  "redakteur redakteurin redaktor redaktorin korrespondent korrespondentin reporterin journalistin volontär volontärin autorin chefredakteur chefredakteurin ressortleiter ressortleiterin leiter leiterin chefreporter chefreporterin chefkorrespondent mitarbeiter mitarbeiterin chef " +
  "journaliste journalistes rédacteur rédactrice correspondant correspondante envoyé envoyée spécial chroniqueur chroniqueuse directeur directrice " +
  "periodista redactor redactora corresponsal enviado enviada columnista directora jefe jefa colaborador colaboradora " +
  "giornalista inviato inviata corrispondente redattore redattrice vicedirettore direttore direttrice " +
  "jornalista repórter colunista editora redator redatora " +
  "redacteur verslaggever verslaggeefster correspondente columniste chef-redacteur " +
  "journalister skribent redaktör ledarskribent kommentator redaktør utenrikskorrespondent toimittaja kirjeenvaihtaja " +
  "dziennikarz dziennikarka redaktorka korespondent korespondentka publicysta redaktorzy reportér reportérka redaktoři novinář novinářka zpravodaj komentátor " +
  "újságíró szerkesztő tudósító gazetar gazetare novinar novinarka urednik urednica ziarist jurnalist " +
  "muhabir editör yazar muhabiri journaliste " +
  "корреспондент журналист редактор обозреватель репортер спецкор собкор кореспондент журналіст редакторка журналістка оглядач автор " +
  "مراسل محرر صحفي كاتب خبرنگار";

export const BY_WORDS: readonly string[] = [...new Set(Object.values(BY).flat())].sort((a, b) => b.length - a.length);
export const AND_WORDS: readonly string[] = [...new Set(AND.split(" "))];
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(FUNCTIONS.split(" "));

/** Desks and collective signatures: they sign where no person does. */
export const DESK_WORDS: ReadonlySet<string> = new Set(
  ("redaktion redaktionen redazione redacción redacao redação rédaction redactie redakcja redakce redakcia redakcija toimitus szerkesztőség redacția newsroom newsdesk desk staff team editors editorial admin webmaster online " +
    "редакция редакція уредништво haber servisi merkezi هيئة التحرير تحریریه редакции webdesk bureau agency agencies agencias agenturen agentur ag agences agenzie agências byråer").split(" "),
);

/** Name particles that are written small. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "von van der den de del della di da dos das do du des la le el al bin ibn ben bint ten ter vom zu zum zur af av y e i ten't op 't d' l' o' mac mc st und san dalla dal degli delle lo ter und".split(" "),
);
