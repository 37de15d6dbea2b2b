/** Words that introduce who wrote a piece and need no colon, by language. */
const SAYING: Readonly<Record<string, readonly string[]>> = {
  en: [
    "this post was written by",
    "this article was written by",
    "this story was written by",
    "view all posts by",
    "all posts by",
    "more by",
    "more from",
    "story and photos by",
    "words and photos by",
    "text and photos by",
    "articles by",
    "posts by",
    "view all articles by",
    "read more by",
    "by",
    "written by",
    "words by",
    "story by",
    "stories by",
    "text by",
    "posted by",
    "post by",
    "published by",
    "reported by",
    "report by",
    "reporting by",
    "review by",
    "reviewed by",
    "analysis by",
    "opinion by",
    "commentary by",
    "column by",
    "authored by",
    "article by",
    "created by",
    "compiled by",
    "submitted by",
    "contributed by",
    "guest post by",
    "a guest post by",
    "interview by",
    "presented by",
    "exclusive by",
    "blog by",
    "a post by",
    "written by guest author",
  ],
  de: [
    "eingestellt von",
    "erstellt von",
    "alles von",
    "alle artikel von",
    "mehr von",
    "weitere artikel von",
    "alle beiträge von",
    "blog beitrag von",
    "ein text von",
    "mitgeteilt von",
    "gespeichert von",
    "artikel von",
    "blog beitrag von",
    "ein text von",
    "von",
    "text von",
    "ein kommentar von",
    "kommentar von",
    "eine analyse von",
    "analyse von",
    "ein gastbeitrag von",
    "gastbeitrag von",
    "gastkommentar von",
    "ein interview von",
    "interview von",
    "eine kolumne von",
    "kolumne von",
    "eine glosse von",
    "ein essay von",
    "essay von",
    "eine reportage von",
    "reportage von",
    "porträt von",
    "ein bericht von",
    "bericht von",
    "ein beitrag von",
    "beitrag von",
    "rezension von",
    "eine rezension von",
    "geschrieben von",
    "verfasst von",
    "veröffentlicht von",
    "aufgezeichnet von",
    "protokoll von",
    "ein artikel von",
    "artikel von",
    "ein leitartikel von",
    "leitartikel von",
    "meinung von",
    "ein meinungsbeitrag von",
    "kritik von",
    "eine kritik von",
    "glosse von",
    "pressemitteilung von",
    "im wortlaut von",
  ],
  fr: [
    "tous les articles de",
    "plus d'articles de",
    "par",
    "propos recueillis par",
    "écrit par",
    "rédigé par",
    "publié par",
    "posté par",
    "texte de",
    "une chronique de",
    "chronique de",
    "un article de",
    "article de",
    "une analyse de",
    "une tribune de",
    "billet de",
    "entretien par",
    "interview par",
  ],
  es: [
    "todos los artículos de",
    "más artículos de",
    "por",
    "texto de",
    "escrito por",
    "publicado por",
    "una entrevista de",
    "un análisis de",
    "columna de",
    "opinión de",
  ],
  it: ["a cura di", "testo di", "articolo di", "intervista di"],
  pt: ["por", "texto de", "escrito por", "publicado por", "postado por", "reportagem de"],
  nl: ["door", "geschreven door", "interview door"],
  sv: ["skriven av", "publicerad av", "en krönika av"],
  da: ["skrevet af"],
  no: ["skrevet av", "publisert av", "kommentar av"],
  is: ["eftir", "skrifar"],
  ro: ["scris de", "publicat de", "articol de"],
  ar: ["بقلم"],
  he: ["מאת"],
  hi: ["written by", "edited by"],
  th: ["โดย"],
  vi: ["bởi"],
  id: ["oleh", "ditulis oleh"],
  ms: ["oleh"],
  gl: ["por"],
  sq: ["nga", "shkruar nga", "shkruan"],
  af: ["deur"],
  hu: ["írta"],
  hr: ["piše"],
  sr: ["пише"],
  sl: ["piše"],
  fa: ["گزارش از", "نوشته", "به قلم"],
  el: ["γράφει ο", "γράφει η"],
  pl: ["napisał", "napisała"],
  cs: ["napsal", "napsala"],
  mk: ["пишува"],
  et: ["kirjutas"],
  bn: ["লিখেছেন"],
};

/** The same where the word is also a particle of names: only before a name of two words, and never in what is declared. */
const PARTICLES_SAYING: Readonly<Record<string, readonly string[]>> = {
  de: ["autorin/autor", "autor/autorin", "autor/in", "autor", "autorin", "autoren"],
  fr: ["auteur", "auteure", "auteurs"],
  es: ["autor", "autora", "autores"],
  it: ["di", "da", "autore"],
  nl: ["van"],
  sv: ["av"],
  da: ["af"],
  no: ["av"],
  ro: ["de"],
  el: ["του", "της", "των"],
  ca: ["per"],
};

/** Nouns and verbs that label an author; a colon follows. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  en: ["words", "author", "authors", "author(s)", "writer", "from", "as told to", "about the author", "by guest author", "by staff writer", "text and photos"],
  de: [
    "text",
    "autor",
    "autorin",
    "autorin/autor",
    "autor/-in",
    "autoren",
    "autor/in",
    "kommentar",
    "interview",
    "protokoll",
    "reporter",
    "autor des artikels",
    "autor(en)",
    "text & fotos",
    "text und fotos",
    "text und bilder",
  ],
  fr: ["de notre correspondant", "texte", "auteur", "auteurs", "auteur(s)", "auteur·e", "texte et photos"],
  es: ["texto", "autor", "autora", "autores", "autor(es)", "autor/a", "informa", "por el", "texto y fotos"],
  it: ["scritto da", "pubblicato da", "autore", "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente"],
  pt: ["texto", "autor", "autora", "reportagem"],
  nl: ["tekst", "tekst en foto's", "auteur", "een opinie van", "opinie van", "onze correspondent"],
  sv: ["text", "text och foto", "text och bild", "skribent", "reporter", "författare"],
  da: ["tekst", "tekst og foto", "journalist", "skribent", "forfatter"],
  no: ["tekst", "journalist", "forfatter", "skribent"],
  fi: ["kirjoittaja", "teksti", "toimittaja", "kirjoittanut", "toimittanut", "jutun kirjoittaja"],
  is: ["höfundur"],
  et: ["autor", "toimetaja", "tekst"],
  lv: ["autors", "autore", "teksts", "raksta"],
  lt: ["autorius", "autorė", "parengė", "tekstas", "rašo"],
  pl: ["autor", "autorka", "autorzy", "tekst", "opracował", "opracowała", "opracowanie", "oprac", "rozmawiał", "rozmawiała", "rozmawia"],
  cs: ["autor", "autorka", "autoři", "text", "připravil", "připravila", "redaktor"],
  sk: ["autor", "autorka", "autori", "napísal", "napísala", "pripravil", "pripravila", "redaktor"],
  sl: ["avtor", "avtorica", "napisal", "napisala", "besedilo"],
  hr: ["autor", "autorica", "napisao", "napisala", "tekst", "pišu"],
  sr: ["аутор", "ауторка", "текст", "написао", "написала"],
  mk: ["автор"],
  bg: ["автор", "автори", "текст", "пише"],
  ro: ["autor", "autori", "redactor", "text"],
  hu: ["szerző", "szerzők", "készítette", "szöveg"],
  el: ["γράφει", "συντάκτης", "από την", "επιμέλεια", "ρεπορτάζ", "κείμενο"],
  tr: ["yazan", "yazar", "haber", "hazırlayan", "muhabir", "editör"],
  az: ["müəllif"],
  ru: ["автор", "авторы", "текст", "автор статьи", "подготовил", "подготовила", "написал", "написала", "журналист", "беседовал", "беседовала", "корреспондент"],
  uk: ["автор", "автори", "авторка", "текст", "підготував", "підготувала", "журналіст", "кореспондент"],
  be: ["аўтар", "тэкст"],
  kk: ["авторы", "автор", "мәтін"],
  ka: ["ავტორი"],
  hy: ["հեղինակ"],
  ar: ["كتب", "كتبت", "كتبه", "كتبها", "إعداد", "اعداد", "المؤلف", "الكاتب", "الكاتبة", "تقرير", "حوار"],
  fa: ["نویسنده", "نوشته", "نوشتهٔ", "خبرنگار", "گزارش", "گفت‌وگو", "تهیه‌کننده"],
  ur: ["تحریر", "مصنف", "رپورٹ"],
  he: ["כתב", "כתבה", "כותב", "כותבת"],
  hi: ["लेखक", "द्वारा", "रिपोर्ट", "संवाददाता", "लेखिका"],
  bn: ["লেখক", "প্রতিবেদক", "প্রতিবেদন"],
  mr: ["लेखक", "लेखन", "द्वारा"],
  ta: ["எழுதியவர்", "ஆசிரியர்"],
  te: ["రచయిత", "రాసిన వారు"],
  ml: ["തയ്യാറാക്കിയത്", "എഴുതിയത്"],
  th: ["ผู้เขียน", "เขียนโดย", "เรื่อง"],
  vi: ["tác giả", "thực hiện"],
  id: ["penulis", "reporter", "pewarta", "laporan", "jurnalis"],
  ms: ["penulis"],
  fil: ["ulat ni"],
  sw: ["imeandikwa na"],
  zh: ["作者", "記者", "记者", "本报记者", "本報記者", "文", "撰文", "撰稿", "採訪", "采访", "文字", "編譯", "编译"],
  ja: ["文", "取材・文", "執筆", "著者", "筆者", "記者", "ライター", "構成"],
  ko: ["글", "기자", "작성자", "취재"],
  ca: ["text"],
  eu: ["egilea", "testua"],
  gl: ["texto"],
  sq: ["autori"],
};

/**
 * "And" between two names, by language: English, German, French, Spanish, Italian, Catalan, Portuguese, Danish, Norwegian, Icelandic, Finnish,
 * Estonian, Dutch, Afrikaans, Hungarian, Romanian, Turkish, Azerbaijani, Kazakh, Uzbek, Russian, Ukrainian, Belarusian, Bulgarian, Greek, Armenian,
 * Georgian, Arabic, Persian, Urdu, Kurdish, Indonesian, Malay, Vietnamese, Thai, Lao, Khmer, Burmese, Lithuanian, Latvian, Irish, Welsh, Basque,
 * Albanian, Polish, Czech, Slovak, Croatian, Slovene, Maltese, Swahili, Hindi, Nepali, Bengali, Marathi, Gujarati, Punjabi, Tamil, Telugu, Kannada,
 * Malayalam, Sinhala, Amharic, Mongolian, Japanese, Chinese; and "with", which joins names too.
 */
const AND =
  "and & und et y e i och og ja en oraz és și şi ve və және va û и і й та ды ба και և եւ და و اور dan dengan và และ ແລະ និង နှင့် と 和 及 与 與 eta ir un agus ac dhe a u na " +
  "और तथा र ও এবং आणि અને ਅਤੇ மற்றும் மேலும் మరియు ಮತ್ತು ഒപ്പം සහ እና with mit avec con com med met";

/** "And" in scripts that write it onto the next name ("وفلان", "ויוסי"), and the names that begin with that letter themselves. */
export const JOINED_ANDS: readonly (readonly [letter: string, script: string, names: string])[] = [
  ["و", "Arabic", "وليد وائل وسام وسيم وفاء وفيق وجدي وجيه وحيد وداد وردة وصال وضاح وهبة وهيب ولاء ولي والي ويليام ويلسون واصف واثق وديع وعد وهاب"],
  ["ו", "Hebrew", "ורד ויקטור ויקטוריה ואדים ולדימיר ולרי ולריה ויויאן ויליאם וילסון ורדה ורוניקה ורה וואליד וויליאם ויטלי"],
];

/** Titles and functions of people in a newsroom; a piece of a byline with one of them is no name. */
const FUNCTIONS =
  "editor editors correspondent correspondents reporter reporters writer writers staff journalist journalists columnist contributor contributors producer producers photographer photographers chief bureau desk director officer analyst intern fellow professor lecturer anchor presenter " +
  "managing political sports business science health senior associate deputy assistant executive freelance " +
  "attorney lawyer ceo coo cto cfo cmo founder cofounder co-founder president manager lead leader head vice researcher scientist engineer consultant specialist expert coach owner partner dietitian nutritionist therapist physician " +
  "economist strategist marketer coordinator advisor adviser counsel marketing communications university institute department school college program ministry inc llc ltd gmbh profile standards content inhalte " +
  "projektleiter projektleiterin geschäftsführer geschäftsführerin vorstand präsident präsidentin professorin pressesprecher pressesprecherin sprecher sprecherin öffentlichkeitsarbeit presse abteilung quelle source " +
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

const longestFirst = (table: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  [...new Set(Object.values(table).flat())].sort((a, b) => b.length - a.length);

/** Longest first, so that a pattern of all of them takes the longest. */
export const SAYING_WORDS: readonly string[] = longestFirst(SAYING);
export const PARTICLE_WORDS: readonly string[] = longestFirst(PARTICLES_SAYING);
export const LABEL_WORDS: readonly string[] = longestFirst(LABELS);
export const AND_WORDS: readonly string[] = [...new Set(AND.split(" "))];
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(FUNCTIONS.split(" "));

/** Titles that stand before a name without a comma: "Reporter Jane Doe", "Rechtsanwalt Max Muster". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    "reporter correspondent editor journalist columnist photographer producer attorney lawyer " +
    "redakteur redakteurin redaktor redaktorin korrespondent korrespondentin reporterin journalistin volontär volontärin chefredakteur chefredakteurin chefreporter experte expertin autor autorin rechtsanwalt rechtsanwältin " +
    "journaliste rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse periodista redactor redactora corresponsal columnista giornalista inviato inviata corrispondente " +
    "jornalista repórter colunista redacteur verslaggever verslaggeefster skribent redaktör redaktør toimittaja dziennikarz dziennikarka reportér reportérka novinář novinářka újságíró novinar novinarka jurnalist muhabir " +
    "корреспондент журналист редактор обозреватель репортер спецкор собкор кореспондент журналіст журналістка"
  ).split(" "),
);

/** Degrees and licences behind a name, folded, without stops. */
export const DEGREES: ReadonlySet<string> = new Set(
  "md phd dphil mph mba msc bsc ba ma ms jd llb llm dvm vmd dacvb bvsc mrcvs do dds dmd rn np pa-c rd rdn ldn cpt cscs cpa cfa cfp facp faclm fand facs facc frcp esq lcsw lmft psyd edd pharmd bcps aprn fnp lvt vts dipl-ing lic".split(
    " ",
  ),
);

/** Desks and collective signatures: they sign where no person does. */
export const DESK_WORDS: ReadonlySet<string> = new Set(
  (
    "redaktion redaktionen redazione redacción redacao redação rédaction redactie redakcja redakce redakcia redakcija toimitus szerkesztőség redacția newsroom newsdesk desk staff team editors editorial admin webmaster online " +
    "редакция редакція уредништво haber servisi merkezi هيئة التحرير تحریریه редакции webdesk bureau agency agencies agencias agenturen agentur ag agences agenzie agências byråer"
  ).split(" "),
);

/** Name particles that are written small. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "von van der den de del della di da dos das do du des la le el al bin ibn ben bint ten ter vom zu zum zur af av y e i ten't op 't d' l' o' mac mc st und san dalla dal degli delle lo ter und".split(
    " ",
  ),
);

/** What stands in author boxes and bylines without being a name, folded to lower case. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "by|written by|author|authors|the author|about the author|about author|full bio|bio|read full bio|view bio|profile|view profile|view all|view all posts|see all|all posts|more|read more|read bio|more from|follow|following|follow us|share|share this|" +
    "comments|comment|reply|subscribe|sign in|sign out|log in|login|logout|register|menu|search|home|news|updated|published|posted|editor|admin|administrator|user|root|guest|guest author|guest post|anonymous|unknown|none|null|n/a|na|undefined|test|default|webmaster|" +
    "facebook|twitter|x|instagram|youtube|linkedin|tiktok|whatsapp|telegram|pinterest|reddit|google|email|e-mail|mail|rss|website|web|link|print|save|copy link|size|text size|font size|alerts|the web|our partners|partners|sponsored|advertisement|" +
    "startseite|politik|autor|autorin|autoren|der autor|die autorin|mehr|mehr von|alle artikel|folgen|teilen|kommentare|redaktion kontakt|auteur|autore|autora|autores|autori|автор|yazar|author image|avatar|photo|photos|image|video|" +
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|new results|reviewer|reviewed|fact checked|expert|contributor|medically reviewed|learn more|disclaimer|editorial|" +
    "no author|name|in this article|share post|related resources|author spotlight|paid|about this author|this author|key takeaways|quick summary|advertiser disclosure|über den autor|über die autorin|gmail|noreply|staff writer|special to|http|https|www"
  ).split("|"),
);
