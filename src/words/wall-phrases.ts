/** What a wall asks for. */
export type WallKind = "subscription" | "registration" | "metered";

/**
 * What walls say about reading on, by language (BCP 47) and kind, parted by `|`: each speaks of this article, of going on reading,
 * or of articles left. A bare "Subscribe" is no wall.
 */
export const WALL_PHRASES: Readonly<Record<string, Readonly<Partial<Record<WallKind, string>>>>> = {
  en: {
    subscription:
      "subscribe to continue|subscribe to read|subscribe to keep reading|to continue reading subscribe|to continue reading this article|to read the full story|to read the full article|to read the rest of|continue reading with a subscription|continue reading with|this article is for subscribers|this article is reserved for subscribers|this story is for subscribers|this content is for subscribers|for subscribers only|subscribers only|subscriber only|available to subscribers|available only to subscribers|exclusive to subscribers|exclusive for subscribers|this is a premium article|this is a subscriber exclusive|unlock this article|unlock this story|unlock the full article|unlock full access to this|already a subscriber|subscribe to unlock|become a member to read|members only|this post is for paid subscribers|this post is for paying subscribers|start your trial to continue|want to read more subscribe|to keep reading subscribe|to access this article|remaining of this article",
    registration:
      "register to continue|register to read|register for free to continue|register for free to read|sign up to continue|sign up to read|sign up to read this article|sign in to continue|sign in to read|log in to continue|log in to read|create a free account to continue|create a free account to read|create an account to continue|create an account to read|free account to continue|register free to continue|to continue reading register|to continue reading sign in|to continue reading create|read this article for free by registering|for registered users only|this article is for registered users",
    metered:
      "free articles left|free articles remaining|articles left this month|articles remaining this month|free article left|free article remaining|your last free article|reached your limit of free articles|reached your free article limit|reached your monthly limit|free articles this month|of your free articles|free stories left|free stories remaining",
  },
  de: {
    subscription:
      "jetzt weiterlesen mit|um weiterzulesen|mit plus weiterlesen|weiterlesen mit|diesen artikel weiterlesen|dieser artikel ist nur für abonnenten|nur für abonnenten|exklusiv für abonnenten|lesen sie weiter mit|artikel freischalten|diesen artikel freischalten|sie wollen weiterlesen|sie möchten weiterlesen|abonnieren um weiterzulesen|jetzt abonnieren und weiterlesen|bereits abonnent|sie haben bereits ein abo|den vollständigen artikel lesen|um den ganzen artikel zu lesen|zugang zu diesem artikel|dieser inhalt ist für abonnenten|abo abschließen und weiterlesen|dieser beitrag ist exklusiv",
    registration:
      "registrieren und weiterlesen|kostenlos registrieren um weiterzulesen|jetzt registrieren und weiterlesen|anmelden und weiterlesen|melden sie sich an um weiterzulesen|kostenlos weiterlesen|bitte melden sie sich an um",
    metered:
      "kostenlose artikel übrig|freie artikel übrig|kostenlosen artikel in diesem monat|ihr letzter freier artikel|gratis artikel übrig|artikel kostenlos gelesen",
  },
  fr: {
    subscription:
      "article réservé aux abonnés|réservé aux abonnés|réservé à nos abonnés|pour lire la suite|abonnez vous pour lire|abonnez vous pour continuer|la suite est réservée aux abonnés|cet article est réservé|il vous reste à lire|de cet article à lire|déjà abonné|lecture restreinte|accédez à l intégralité|pour accéder à la suite|débloquez cet article|lire la suite de cet article|contenu réservé aux abonnés",
    registration:
      "inscrivez vous pour lire|créez un compte pour lire|connectez vous pour lire|inscrivez vous gratuitement pour|créez un compte gratuit pour continuer|pour continuer votre lecture connectez|identifiez vous pour lire|pour continuer votre lecture créez",
    metered: "articles gratuits restants|articles gratuits ce mois|votre dernier article gratuit|articles offerts ce mois|il vous reste articles gratuits",
  },
  es: {
    subscription:
      "suscríbete para seguir leyendo|para seguir leyendo|suscríbete para leer|suscríbete para continuar|contenido exclusivo para suscriptores|solo para suscriptores|exclusivo para suscriptores|este artículo es exclusivo para|artículo solo para suscriptores|ya eres suscriptor|ya soy suscriptor|hazte socio para leer|desbloquea este artículo|para leer el artículo completo|sigue leyendo con",
    registration:
      "regístrate para seguir leyendo|regístrate gratis para|inicia sesión para seguir leyendo|regístrate para leer|inicia sesión para continuar|crea una cuenta gratuita para|regístrate y sigue leyendo",
    metered:
      "artículos gratis este mes|artículos gratuitos restantes|te quedan artículos|has alcanzado el límite de artículos|tu último artículo gratis|artículos gratis restantes",
  },
  pt: {
    subscription:
      "assine para continuar lendo|para continuar lendo|assine para ler|conteúdo exclusivo para assinantes|exclusivo para assinantes|só para assinantes|matéria exclusiva para assinantes|artigo exclusivo para assinantes|já é assinante|para ler a matéria completa|para continuar a ler|assine e leia|este artigo é exclusivo|desbloqueie este artigo",
    registration:
      "cadastre se para continuar lendo|cadastre se para ler|faça login para continuar|registe se para continuar a ler|inicie sessão para continuar|crie uma conta gratuita para|cadastre se gratuitamente para",
    metered:
      "matérias gratuitas restantes|artigos gratuitos este mês|limite de artigos gratuitos|atingiu o limite de|artigos gratuitos restantes|último artigo gratuito",
  },
  it: {
    subscription:
      "abbonati per continuare a leggere|per continuare a leggere|abbonati per leggere|contenuto riservato agli abbonati|riservato agli abbonati|articolo riservato agli abbonati|solo per abbonati|sei già abbonato|questo articolo è riservato|per leggere l articolo completo|sblocca questo articolo|leggi l articolo completo con",
    registration:
      "registrati per continuare a leggere|registrati per leggere|accedi per continuare a leggere|accedi per leggere|registrati gratis per|crea un account gratuito per",
    metered: "articoli gratuiti rimanenti|articoli gratuiti questo mese|ultimo articolo gratuito|hai raggiunto il limite di articoli",
  },
  nl: {
    subscription:
      "verder lezen met een abonnement|alleen voor abonnees|exclusief voor abonnees|abonneer je om verder te lezen|om verder te lezen|wil je verder lezen|wilt u verder lezen|dit artikel is alleen voor|lees verder met|al abonnee|dit artikel is exclusief|neem een abonnement om",
    registration: "log in om verder te lezen|registreer om verder te lezen|maak een gratis account aan om|maak een account aan om verder",
    metered: "gratis artikelen over|gratis artikelen deze maand|laatste gratis artikel",
  },
  sv: {
    subscription:
      "för prenumeranter|endast för prenumeranter|bara för prenumeranter|läs vidare med|för att läsa vidare|vill du läsa vidare|fortsätt läsa med|lås upp artikeln|redan prenumerant|artikeln är låst|prenumerera för att läsa|innehållet är exklusivt",
    registration: "logga in för att läsa|skapa konto för att läsa|logga in för att fortsätta läsa|skapa ett gratis konto för",
    metered: "gratis artiklar kvar|fria artiklar kvar",
  },
  da: {
    subscription:
      "kun for abonnenter|artiklen er for abonnenter|for at læse videre|læs videre med|bliv abonnent og læs|er du allerede abonnent|denne artikel er for abonnenter|fortsæt med at læse|lås artiklen op",
    registration: "log ind for at læse|opret en gratis konto for|log ind for at fortsætte",
    metered: "gratis artikler tilbage",
  },
  no: {
    subscription:
      "kun for abonnenter|saken er for abonnenter|for å lese videre|les videre med|bli abonnent for å lese|allerede abonnent|denne saken er for abonnenter|denne artikkelen er for abonnenter|for å lese hele saken",
    registration: "logg inn for å lese|opprett konto for å lese|logg inn for å lese videre",
    metered: "gratis artikler igjen",
  },
  fi: {
    subscription:
      "vain tilaajille|jatka lukemista tilaamalla|artikkeli on vain tilaajille|juttu on vain tilaajille|tilaa ja lue|oletko jo tilaaja|lue koko juttu|tämä juttu on tilaajille|tilaajille avoin",
    registration: "kirjaudu lukeaksesi|kirjaudu sisään jatkaaksesi|rekisteröidy lukeaksesi|luo maksuton tunnus",
    metered: "ilmaista artikkelia jäljellä",
  },
  pl: {
    subscription:
      "dostęp dla prenumeratorów|tylko dla subskrybentów|tylko dla prenumeratorów|aby czytać dalej|kup dostęp aby|wykup dostęp|pozostało do przeczytania|czytaj dalej z|masz już subskrypcję|masz już prenumeratę|ten artykuł jest dostępny tylko|odblokuj artykuł|artykuł dostępny tylko dla",
    registration: "zaloguj się aby czytać|zarejestruj się aby czytać|zaloguj się aby przeczytać|załóż bezpłatne konto aby",
    metered: "darmowych artykułów|bezpłatnych artykułów",
  },
  cs: {
    subscription:
      "pouze pro předplatitele|jen pro předplatitele|odemkněte článek|odemknout článek|pro pokračování ve čtení|chcete číst dál|předplaťte si a čtěte|článek je dostupný pouze|už mám předplatné|zbývá vám",
    registration: "přihlaste se a čtěte|pro čtení se přihlaste|zaregistrujte se a čtěte|přihlaste se pro pokračování",
    metered: "článků zdarma",
  },
  hu: {
    subscription: "csak előfizetőknek|az olvasás folytatásához|előfizetőink olvashatják|a cikk folytatását|fizessen elő és olvassa",
    registration: "jelentkezzen be a folytatáshoz|regisztráljon az olvasáshoz",
  },
  ro: {
    subscription: "doar pentru abonați|pentru a continua să citești|abonează te pentru a citi|articol rezervat abonaților",
    registration: "autentifică te pentru a citi|creează un cont gratuit pentru",
  },
  el: {
    subscription: "μόνο για συνδρομητές|για να συνεχίσετε την ανάγνωση|γίνετε συνδρομητής για",
    registration: "συνδεθείτε για να διαβάσετε|εγγραφείτε για να διαβάσετε",
  },
  ru: {
    subscription:
      "чтобы читать дальше|чтобы продолжить чтение|только для подписчиков|доступно только подписчикам|доступно по подписке|доступен по подписке|оформите подписку чтобы|материал доступен только|полный текст доступен|подпишитесь чтобы прочитать|подпишитесь чтобы читать|уже есть подписка|читать полностью по подписке",
    registration: "войдите чтобы читать|зарегистрируйтесь чтобы читать|войдите чтобы продолжить|зарегистрируйтесь чтобы продолжить|авторизуйтесь чтобы",
    metered: "бесплатных статей|бесплатные статьи закончились",
  },
  uk: {
    subscription:
      "щоб читати далі|тільки для передплатників|лише для передплатників|доступно за передплатою|оформіть передплату щоб|передплатіть щоб читати|доступна за передплатою|продовжити читання",
    registration: "увійдіть щоб читати|зареєструйтесь щоб читати|увійдіть щоб продовжити",
    metered: "безкоштовних статей",
  },
  tr: {
    subscription:
      "okumaya devam etmek için|sadece abonelere|abonelere özel|yalnızca abonelere|devamını okumak için abone|bu içerik abonelere özel|aboneler için|tamamını okumak için",
    registration: "devamını okumak için giriş|okumak için üye ol|okumaya devam etmek için üye|okumak için giriş yapın|devam etmek için giriş yapın",
    metered: "ücretsiz makale hakkınız|ücretsiz haber hakkınız",
  },
  ar: {
    subscription:
      "للمشتركين فقط|لمتابعة القراءة|لإكمال القراءة|اشترك لمتابعة القراءة|اشترك لقراءة|هذا المقال للمشتركين|هذا المحتوى للمشتركين|محتوى حصري للمشتركين",
    registration: "سجل لمتابعة القراءة|سجل الدخول لمتابعة|سجل الدخول لقراءة|سجل مجانا لمتابعة|أنشئ حسابا لمتابعة",
    metered: "مقالات مجانية متبقية|مقالات مجانية هذا الشهر|استنفدت المقالات المجانية",
  },
  he: { subscription: "למנויים בלבד|להמשך קריאה|כתבה זו למנויים|תוכן למנויים", registration: "התחברו להמשך קריאה|הירשמו להמשך קריאה" },
  fa: { subscription: "ویژه مشترکان|برای ادامه مطالعه|مخصوص مشترکین", registration: "برای ادامه وارد شوید|برای خواندن ثبت نام کنید" },
  hi: {
    subscription: "पढ़ना जारी रखने के लिए|केवल सदस्यों के लिए|पूरा पढ़ने के लिए सब्सक्राइब|यह लेख केवल|आगे पढ़ने के लिए सब्सक्राइब|पूरी खबर पढ़ने के लिए",
    registration: "आगे पढ़ने के लिए लॉगिन|पढ़ने के लिए साइन इन|पढ़ने के लिए लॉग इन|आगे पढ़ने के लिए रजिस्टर",
    metered: "मुफ्त लेख शेष|मुफ़्त लेख",
  },
  id: {
    subscription:
      "khusus pelanggan|untuk melanjutkan membaca|berlangganan untuk membaca|langganan untuk membaca|artikel ini khusus|baca selengkapnya dengan berlangganan",
    registration: "masuk untuk membaca|daftar untuk membaca|masuk untuk melanjutkan|daftar gratis untuk",
    metered: "artikel gratis tersisa",
  },
  vi: {
    subscription: "dành cho thuê bao|để đọc tiếp|đăng ký gói để đọc|dành riêng cho thành viên",
    registration: "đăng nhập để đọc tiếp|đăng nhập để đọc|đăng ký để đọc tiếp",
  },
  th: { subscription: "สำหรับสมาชิกเท่านั้น|สมัครสมาชิกเพื่ออ่านต่อ|เพื่ออ่านต่อ", registration: "เข้าสู่ระบบเพื่ออ่านต่อ|ลงทะเบียนเพื่ออ่าน" },
  ja: {
    subscription:
      "この記事は有料記事です|有料記事です|有料会員限定|有料会員になると|会員限定記事|続きを読むには|この記事は会員限定|残り文字|有料登録すると続き|続きは有料|続きをお読みいただけます|有料会員登録|購読すると|定期購読|有料会員の方のみ",
    registration: "無料会員登録で|会員登録すると続き|会員登録すると|ログインして続きを読む|ログインして読む|無料登録すると|無料登録で続き|会員登録して続き",
    metered: "無料で読める本数|今月あと|無料閲覧本数",
  },
  zh: {
    subscription:
      "订阅后继续阅读|订阅后阅读全文|付费阅读|会员专享|本文为付费内容|仅限订阅用户|成为会员阅读全文|继续阅读请订阅|訂閱後繼續閱讀|訂閱以繼續閱讀|本文為會員專屬|限訂戶閱讀|付費會員|訂戶限定|訂閱閱讀全文|成為會員閱讀全文|會員限定|開通會員|开通会员",
    registration:
      "登录后继续阅读|登录后阅读全文|注册后继续阅读|登录查看全文|登入後繼續閱讀|免費註冊繼續閱讀|登入以繼續閱讀|註冊後繼續閱讀|註冊會員繼續閱讀|登录后查看",
    metered: "免费阅读篇数|本月免费|剩余免费文章|免費閱讀篇數|免費文章",
  },
  ko: {
    subscription:
      "유료회원 전용|구독자 전용|유료 구독자|이어서 읽으시려면|계속 읽으려면|구독 후 이용|유료 기사입니다|회원 전용 기사|구독하고 계속 읽기|전문을 보시려면|멤버십 전용",
    registration: "로그인 후 이용|로그인하고 계속|회원가입 후 읽을|로그인 후 계속|회원 전용입니다|로그인하면 기사 전문",
    metered: "무료 기사|남은 무료",
  },
  sk: {
    subscription:
      "pre pokračovanie v čítaní|len pre predplatiteľov|iba pre predplatiteľov|článok je určený pre predplatiteľov|článok je len pre predplatiteľov|predplaťte si a čítajte ďalej|celý článok si prečítate|odomknúť článok|obsah pre predplatiteľov",
    registration: "prihláste sa a čítajte ďalej|zaregistrujte sa a čítajte|pre pokračovanie sa prihláste|na čítanie sa prihláste",
    metered: "bezplatných článkov|článkov zadarmo tento mesiac",
  },
  bg: {
    subscription:
      "за да продължите да четете|само за абонати|съдържание за абонати|статията е само за абонати|абонирайте се за да прочетете|абонирай се за да прочетеш|прочетете цялата статия с абонамент|отключете статията",
    registration: "влезте за да прочетете|регистрирайте се за да прочетете|влезте за да продължите|регистрирайте се за да продължите",
    metered: "безплатни статии този месец|оставащи безплатни статии",
  },
  sr: {
    subscription:
      "da biste nastavili čitanje|samo za pretplatnike|sadržaj za pretplatnike|tekst je dostupan samo pretplatnicima|pretplatite se da biste čitali|pretplatite se i čitajte|ostatak teksta dostupan je|само за претплатнике|да бисте наставили читање",
    registration: "prijavite se da biste nastavili|registrujte se da biste čitali|ulogujte se da biste nastavili|пријавите се да бисте наставили",
    metered: "besplatnih tekstova ovog meseca|preostalih besplatnih tekstova",
  },
  hr: {
    subscription:
      "za nastavak čitanja|samo za pretplatnike|sadržaj dostupan samo pretplatnicima|članak je dostupan samo pretplatnicima|pretplatite se za čitanje|pretplatite se i nastavite čitati|otključajte članak",
    registration: "prijavite se za nastavak|registrirajte se za nastavak čitanja|prijavite se kako biste nastavili",
    metered: "besplatnih članaka ovaj mjesec|preostalih besplatnih članaka",
  },
  ca: {
    subscription:
      "per continuar llegint|subscriu te per continuar|subscriu te per llegir|contingut exclusiu per a subscriptors|només per a subscriptors|article exclusiu per a subscriptors|ja ets subscriptor",
    registration: "registra t per continuar llegint|inicia sessió per continuar|inicia sessió per llegir|registra t gratis per llegir",
    metered: "articles gratuïts aquest mes|et queden articles",
  },
  bn: {
    subscription: "পুরো খবর পড়তে সাবস্ক্রাইব|শুধু গ্রাহকদের জন্য|পড়া চালিয়ে যেতে|সম্পূর্ণ লেখা পড়তে সাবস্ক্রাইব",
    registration: "পড়তে লগইন করুন|পড়তে নিবন্ধন করুন|পড়া চালিয়ে যেতে লগইন",
  },
  ta: {
    subscription: "தொடர்ந்து படிக்க சந்தா|சந்தாதாரர்களுக்கு மட்டும்|முழுவதும் படிக்க சந்தா",
    registration: "தொடர்ந்து படிக்க உள்நுழையவும்|படிக்க பதிவு செய்யவும்",
  },
  ur: {
    subscription: "پڑھنا جاری رکھنے کے لیے|صرف سبسکرائبرز کے لیے|مکمل پڑھنے کے لیے سبسکرائب",
    registration: "پڑھنے کے لیے لاگ ان|پڑھنے کے لیے سائن ان",
  },
  ms: {
    subscription:
      "untuk terus membaca|khas untuk pelanggan|hanya untuk pelanggan|langgan untuk membaca|langgan untuk terus membaca|artikel ini untuk pelanggan",
    registration: "log masuk untuk membaca|log masuk untuk terus membaca|daftar untuk terus membaca",
    metered: "artikel percuma berbaki",
  },
  et: {
    subscription: "edasi lugemiseks|artikkel on tellijatele|ainult tellijatele|lugemiseks telli|telli ja loe edasi|sisu ainult tellijatele",
    registration: "lugemiseks logi sisse|edasi lugemiseks logi sisse|registreeru et lugeda",
    metered: "tasuta artiklit sel kuul",
  },
  lv: {
    subscription: "lai turpinātu lasīt|tikai abonentiem|raksts pieejams abonentiem|abonē lai lasītu|abonē un lasi tālāk|saturs pieejams tikai abonentiem",
    registration: "ienāc lai lasītu|pieslēdzies lai lasītu|reģistrējies lai lasītu",
    metered: "bezmaksas raksti šomēnes",
  },
  lt: {
    subscription:
      "norėdami skaityti toliau|tik prenumeratoriams|straipsnis skirtas prenumeratoriams|prenumeruokite ir skaitykite|turinys tik prenumeratoriams|norint skaityti visą straipsnį",
    registration: "prisijunkite ir skaitykite|prisijunkite kad skaitytumėte|registruokitės ir skaitykite",
    metered: "nemokamų straipsnių šį mėnesį",
  },
};
