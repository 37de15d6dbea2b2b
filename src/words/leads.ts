import type { TextBlock } from "../page/page.js";
import { lazily } from "../text/lazily.js";

/** How newsrooms announce another story between two paragraphs, by language (BCP 47); the story's title follows, mostly after a colon. */
const LEADS: Readonly<Record<string, string>> = {
  af: "lees ook",
  ar: "اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|شاهد أيضاً|طالع أيضا",
  bg: "вижте още|прочетете още|още по темата|вижте също",
  bn: "আরও পড়ুন|আরো পড়ুন",
  ca: "llegiu també|llegeix també|vegeu també",
  cs: "čtěte také|přečtěte si také|přečtěte si|čtěte více|viz také",
  da: "læs også|læs mere|se også",
  de: "lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lies auch|mehr zum thema|mehr dazu|auch interessant|siehe auch|passend dazu|lesetipp|das könnte sie auch interessieren",
  el: "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε περισσότερα|δείτε επίσης",
  en: "read more|read also|also read|read next|see also|also see|more on this|must read|don't miss|don’t miss|related story|related article|related coverage|in case you missed it|keep reading|watch more|further reading|you may also like",
  es: "lea también|lee también|leer también|leé también|leer más|lea además|lea aquí|lee más|ver también|vea también|te puede interesar|le puede interesar|te podría interesar|también puedes leer|puede leer|más información",
  et: "loe ka|loe veel",
  fa: "بیشتر بخوانید|همچنین بخوانید|بخوانید",
  fi: "lue myös|lue lisää|katso myös",
  fr: "lire aussi|à lire aussi|a lire aussi|lire également|à lire également|à lire|voir aussi|à voir aussi|lisez aussi|pour aller plus loin",
  he: "קראו גם|קראו עוד|לקריאה נוספת|ראו גם",
  hi: "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें",
  hr: "pročitajte i|pročitajte još|pogledajte i",
  hu: "olvassa el|olvasd el|kapcsolódó cikk|lásd még",
  id: "baca juga|simak juga|lihat juga|baca selengkapnya",
  it: "leggi anche|leggi di più|leggi pure|vedi anche|guarda anche|per approfondire",
  ja: "関連記事|あわせて読みたい|合わせて読みたい|こちらもおすすめ|【関連記事】|【あわせて読みたい】",
  ko: "관련기사|관련 기사|[관련기사]|함께 읽으면 좋은 기사",
  lt: "skaitykite taip pat|taip pat skaitykite",
  lv: "lasi vēl|lasi arī",
  ms: "baca lagi|baca juga",
  nb: "les også|les mer|se også",
  nl: "lees ook|lees meer|lees verder|bekijk ook|zie ook|ook interessant",
  pl: "czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj także|przeczytaj też|przeczytaj również|zobacz także|zobacz też|zobacz również",
  pt: "leia também|leia mais|ler também|ler mais|leia ainda|veja também|veja mais|saiba mais|confira também",
  ro: "citește și|citeşte şi|citiți și|citește mai mult|vezi și|vezi şi",
  ru: "читайте также|читайте ещё|читайте еще|читать также|смотрите также|подробнее|по теме|читайте по теме",
  sk: "čítajte aj|čítajte tiež|prečítajte si|pozrite si aj",
  sl: "preberite tudi|preberite še|glejte tudi",
  sr: "прочитајте још|прочитајте и|pročitajte još",
  sv: "läs också|läs mer|läs även|se också",
  sw: "soma zaidi|soma pia",
  ta: "மேலும் படிக்க",
  th: "อ่านเพิ่มเติม|อ่านข่าว|ข่าวที่เกี่ยวข้อง|อ่านต่อ",
  tr: "ayrıca oku|bunu da oku|ilgili haber|ayrıca bakınız|daha fazla oku",
  uk: "читайте також|читайте ще|дивіться також|детальніше|по темі",
  ur: "یہ بھی پڑھیں|مزید پڑھیں",
  vi: "xem thêm|đọc thêm|mời đọc thêm",
  xh: "funda nolu",
  zh: "相关阅读|延伸阅读|相关新闻|更多阅读|相關閱讀|延伸閱讀|相關新聞|更多閱讀|推荐阅读|推薦閱讀",
  zu: "funda olunye udaba|funda nalapha|funda futhi|funda lapha",
};

/** Words that announce a story only with a colon or a bar behind them: "RELATED: …", "READ | …". */
const MARKED_LEADS: Readonly<Record<string, string>> = {
  ar: "اقرأ|شاهد|فيديو",
  da: "læs|se|relateret|video",
  de: "mehr lesen|mehr|weiterlesen|auch lesen|lesen|lesenswert|video|podcast|hören|hintergrund|interview|kommentar|analyse",
  en: "related|more|read|watch|video|listen|gallery|photos|in pictures|check out|learn more|find out more|can also read|explore|explainer|analysis|opinion|recommended|trending|see|exclusive",
  es: "lee|lea|vea|ver|mira|video|vídeo|más|relacionado|relacionada|nota relacionada|noticia relacionada",
  fi: "lue|katso|lue seuraavaksi|kuuntele",
  fr: "lire|voir|vidéo|écouter|regarder|en images|décryptage|sur le même sujet",
  it: "leggi|guarda|video|ascolta|foto",
  nl: "lees|bekijk|meer|video|luister|kijk",
  no: "les|se|video|hør",
  pl: "czytaj|zobacz|wideo|posłuchaj|więcej",
  pt: "leia|veja|vídeo|ouça|mais|relacionado|confira",
  ru: "читайте|смотрите|видео|читать",
  sv: "läs|se|video|lyssna|mer",
  tr: "oku|izle|video|ilgili",
  uk: "читайте|дивіться|відео",
};

const MARKS_BEFORE = /^[\s>»›→▶►•·|–—\-*【[（(]+/u;
const NO_LETTER = /^[^\p{L}\p{N}\p{M}]/u;

interface Lead {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Leads by their first two letters: most blocks begin with none of these. */
const leadsByStart = lazily((): ReadonlyMap<string, readonly Lead[]> => {
  const map = new Map<string, Lead[]>();
  for (const [table, isMarked] of [
    [LEADS, false],
    [MARKED_LEADS, true],
  ] as const) {
    for (const phrase of Object.values(table).flatMap((list) => list.split("|"))) {
      const text = phrase.replace(MARKS_BEFORE, "");
      const known = map.get(text.slice(0, 2));
      if (known === undefined) map.set(text.slice(0, 2), [{ text, isMarked }]);
      else known.push({ text, isMarked });
    }
  }
  return map;
});

const MARK_BEHIND = /^\s?[:：|]/u;

/** Characters of the lead that a text begins with ("Read more: "), 0 where it begins with none; words that need a mark behind them are no lead by themselves. */
export function leadLength(text: string): number {
  const lead = leadOf(text);
  return lead === null || lead.isMarked ? 0 : lead.length;
}

/** The longest lead that a text begins with, and how much of the text it takes. */
function leadOf(text: string): { readonly length: number; readonly isMarked: boolean } | null {
  const marks = MARKS_BEFORE.exec(text.slice(0, 12))?.[0].length ?? 0;
  const head = text.slice(marks, marks + 60).toLowerCase();
  let longest: Lead | null = null;
  for (const lead of leadsByStart().get(head.slice(0, 2)) ?? []) {
    if (lead.text.length > (longest?.text.length ?? 0) && head.startsWith(lead.text) && endsAt(head, lead)) longest = lead;
  }
  return longest === null ? null : { length: marks + longest.text.length, isMarked: longest.isMarked };
}

function endsAt(head: string, { text, isMarked }: Lead): boolean {
  const behind = head.slice(text.length);
  if (isMarked) return MARK_BEHIND.test(behind);
  return behind === "" || NO_LETTER.test(behind) || IDEOGRAPHS.test(text);
}

const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}]$/u;

/** Of a line that announces another story, what follows the lead is mostly link; and it is a title, not a paragraph. */
const LEAD_LINKS = 0.5;
const MAX_LEAD = 260;
/** Nothing but a lead has a bar behind it. */
const BAR_AFTER = /^\s?\|\s/u;
const AFTER_LEAD = /^\s*[:：|»›→–—-]/u;

/** Whether a block is a line such as "Read more: …": a lead alone, the link of another story, or its title after a colon. */
export function announcesStory({ text, linkLength }: TextBlock): boolean {
  if (text.length > MAX_LEAD) return false;
  const lead = leadOf(text);
  if (lead === null) return false;
  const behind = text.slice(lead.length);
  // A sentence may begin with "Exclusive:" and link to what it is about.
  const isTitle = (!lead.isMarked && AFTER_LEAD.test(behind) && linkLength > 0) || BAR_AFTER.test(behind);
  return behind.length < 4 || isTitle || linkLength >= LEAD_LINKS * behind.length;
}
