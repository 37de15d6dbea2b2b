import { collapse } from "../../page/plain-text.js";
import { trimmer } from "../../text/edges.js";
import { agencyOf, isDoubtfulAgency } from "../../words/agency-table.js";

/** A caption without its credit, and the credit without its label. */
export interface SplitCaption {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Words that introduce the credit of a picture, by language; a colon or "by" follows. */
const LABELS =
  "photo credits?|image credits?|picture credits?|credits?|photograph(?:er|s|y)?|photos?|pictures?|pics?|images?|image source|source|courtesy(?: of)?|illustrations?|graphics?|video|screenshot|screengrab|file photo|" +
  "fotos?|bilder|bild|bildquelle|bildnachweis|bildrechte|fotograf(?:in)?|quelle|grafik|symbolbild|archivbild|archivfoto|fotocredit|" +
  "crédits? photo|crédits?|photographie|photographe|légende|source image|" +
  "fotografías?|foto de|imagen(?:es)?|créditos?|fuente|autor|cedida por|" +
  "fotografia|crediti|fonte|immagine|foto di|" +
  "crédito|imagem|divulgação|reprodução|arquivo|" +
  "beeld|bron|fotograaf|© foto|" +
  "kuva|kuvat|lähde|valokuva|billede|bilde|bilete|kilde|källa|ljósmynd|mynd|" +
  "zdjęcie|zdjęcia|fot|źródło|autor zdjęcia|zdroj|fotografie|snímek|snímka|kép|fotó|forrás|sursă foto|sursa foto|sursa|izvor|slika|foto izvor|nuotr|šaltinis|avots|allikas|" +
  "φωτογραφία|φωτο|φωτό|πηγή|fotoğraf|kaynak|görsel|" +
  "фото|фотография|снимка|снимки|источник|изображение|світлина|джерело|извор|" +
  "صورة|الصورة|تصوير|المصدر|مصدر الصورة|عکس|منبع|تصویر|צילום|תמונה|קרדיט|" +
  "फोटो|तस्वीर|साभार|स्रोत|ছবি|ছবির ক্যাপশান|சூরத்தை|புகைப்படம்|ภาพ|ที่มา|ảnh|nguồn|gambar|sumber|dok|larawan|" +
  "isithombe|izithombe|umfanekiso|picha|" +
  "写真|撮影|画像|写真提供|提供|出典|图片来源|圖片來源|图|圖|图源|图片|圖片|摄影|攝影|资料图|供图|사진|사진제공|출처|제공";

const LABELLED = new RegExp(
  `(?:^|[\\s.,;|/(\\[（【。–—-])(?:(?:${LABELS})\\s?(?:by|von|par|por|di|de|door|av|af)?\\s?(?:[:：=]|\\.{2,3}|…)\\s?|(?:写真|撮影|画像|提供|图|圖|摄影|攝影|사진|제공)\\s?[／/]\\s?|(?:photo|image|picture|photograph|illustration|graphic|video|pictured|foto|bild|photographie|courtesy)s?\\s(?:by|von|par|por|di|courtesy of|via)\\s|(?<=(?:^|[.!?…”"»)([|])\\s?)(?:fot|dok|nuotr)\\.\\s?(?=\\p{Lu}))(.{2,140})$`,
  "iu",
);
const COPYRIGHT = /(?:^|[\s.,;|/(–—-])(?:©|\(c\)|ⓒ|copyright)\s?(?:\d{4}[\s,])?(.{2,120})$/iu;
const IN_BRACKETS = /[([（【]\s?([^()[\]（）【】]{2,90})\s?[)\]）】]\s*\.?$/u;
const SLASHED =
  /(?:^|[.!?”"»)]\s+|\s[–—-]\s|\s\|\s|,\s)((?:\p{Lu}[\p{L}'’.-]*\s){0,4}[\p{Lu}\p{Ll}][\p{L}'’.-]*\s?(?:\/|via\s|,\s(?=AP|AFP|dpa|Reuters|EPA))\s?[\p{Lu}\p{Ll}][^.!?]{1,60})$/u;
const SOURCE_WORDS =
  /\b(?:getty|reuters|afp|epa|efe|ap|dpa|imago|alamy|shutterstock|istock|picture alliance|picture-alliance|afp\/getty|istockphoto|unsplash|pixabay|pexels|adobe ?stock|depositphotos|wikimedia|flickr|rex|press association|scanpix|ntb|ritzau|lehtikuva|apa|keystone|ansa|lapresse|belga|anp|pap|čtk|tass|tasr|xinhua|kyodo|yonhap|pti|ani|afptv|zuma|bloomberg|nurphoto|sipa|abaca|hans lucas|europa press|instagram|facebook|twitter|youtube|screenshot|handout|courtesy|supplied|nasa|usa today|icon sport|firo|witters|mauritius|ddp|action press|wire|images|press|photo|agency|agentur|agencia|agence|news|fotos?|tt|eps|gtres)\b/i;
const BBC = /^image (?:source|copyright),?\s?(.{2,60}?)(?:\s?image caption,?\s?(.+))?$/iu;
const BBC_CAPTION = /^image caption,?\s?(.+)$/iu;
const HAN_CREDIT = /[（(]?([^\s（(＝=。]{2,12}\s?(?:撮影|提供|写す|摄|攝))[）)]?。?$/u;
/** "…（ソウルで、３日）＝ＡＰ": the source behind an equals sign, no comma in it. */
const EQUALS_CREDIT = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}）)])[＝=]([^\s＝=、。，,]{2,14})$/u;
/** "… 있다. 홍길동 기자": the reporter who took it. */
const REPORTER = /(?<=[.!?”"’'다])\s([\p{sc=Hangul}]{2,4})\s?(?:선임|사진)?기자$/u;
const withoutMarks = trimmer("|/,;:–—-");
const bareCredit = trimmer('|/,;:–—(["“-', '|/,;:–—)]"”-');
const CREDIT_LABEL = new RegExp(
  `^(?:${LABELS})\\s?(?:by|von|par|por|di|de|door|av|af)?\\s?(?:[:：=]|\\.{2,3}|…)\\s?|^(?:photo|image|picture|photograph|illustration|foto|bild|courtesy)s?\\s(?:by|von|par|por|di|courtesy of|via)\\s|^(?:fot|dok|nuotr)\\.\\s?(?=\\p{Lu})|^(?:©|\\(c\\)|ⓒ|copyright)\\s?(?:\\d{4}[\\s,])?`,
  "iu",
);
/** An element for the credit with nothing but its label in it: the name stands behind it. */
const ONLY_LABEL = /^(?:photos?|images?|pictures?|photograph|foto|bild|crédit photo)\s(?:by|von|par|por|di|credit)$/iu;
const ENLARGE =
  /^(?:bild (?:in detailansicht öffnen|vergrößern)|open image in gallery|view image in fullscreen|enlarge this image|hide caption|toggle caption|image \d+ of \d+|agrandir l'image|ampliar|vergrößern)\s*/iu;
const TOGGLES = /\s?(?:hide caption|toggle caption|enlarge this image)$/iu;
/** What screen readers are told of a link in the caption. */
const LINK_WORDS = /\s?[,(]?\s?\bopens (?:in )?(?:a )?new (?:tab|window)\b\)?/giu;

/** What is longer is no caption, and not read for a credit. */
const LONGEST_CAPTION = 5000;

/** Parts a caption's text into what is shown and who is credited. */
export function splitCaption(text: string): SplitCaption {
  const printed = collapse(text);
  if (printed.length > LONGEST_CAPTION) return { caption: printed, credit: null };
  const whole = printed.replace(ENLARGE, "").replace(LINK_WORDS, "").replace(TOGGLES, "").trim();
  const bbc = BBC.exec(whole);
  if (bbc !== null) return made(bbc[2] ?? "", bbc[1] as string);
  const plain = BBC_CAPTION.exec(whole)?.[1] ?? whole;
  return labelled(plain) ?? eastern(plain) ?? bracketed(plain) ?? slashed(plain) ?? made(plain, "");
}

/** A credit without the word that introduces it. */
export function cleanCredit(text: string): string | null {
  let credit = trimmed(collapse(text.slice(0, LONGEST_CAPTION)));
  for (let round = 0; round < 3; round++) credit = trimmed(credit.replace(CREDIT_LABEL, ""));
  return credit === "" || ONLY_LABEL.test(credit) ? null : credit;
}

/** Without marks at its ends; a closing bracket whose opening one is in it stays: "Jane Doe (Getty)". */
function trimmed(credit: string): string {
  const plain = bareCredit(credit);
  const from = credit.indexOf(plain) + plain.length;
  const closer = credit[from];
  const isClosed = (closer === ")" && plain.lastIndexOf("(") > plain.lastIndexOf(")")) || (closer === "]" && plain.lastIndexOf("[") > plain.lastIndexOf("]"));
  return isClosed ? plain + closer : plain;
}

function labelled(text: string): SplitCaption | null {
  const match = LABELLED.exec(text) ?? COPYRIGHT.exec(text);
  if (match === null) return null;
  const credit = match[1] as string;
  // A label in mid-sentence introduces prose, not a credit.
  if (SENTENCES.test(credit)) return null;
  return made(text.slice(0, match.index + (STOP.test(match[0]) ? 1 : 0)), credit);
}

const SENTENCES = /\p{Ll}[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s/u;
const STOP = /^[.。]/;

/** What only some scripts print: Japanese sources behind an equals sign, Korean reporters. */
function eastern(text: string): SplitCaption | null {
  const reporter = REPORTER.exec(text);
  if (reporter !== null) return made(text.slice(0, reporter.index), reporter[1] as string);
  const match = EQUALS_CREDIT.exec(text);
  if (match === null) return null;
  const credit = match[1] as string;
  const name = credit.normalize("NFKC");
  return isSource(name) || agencyOf(name) !== null ? made(text.slice(0, match.index), credit) : null;
}

function bracketed(text: string): SplitCaption | null {
  const match = IN_BRACKETS.exec(text);
  if (match === null) {
    const han = HAN_CREDIT.exec(text);
    return han === null || han.index === 0 ? null : made(text.slice(0, han.index), (han[1] as string).replace(TAKEN, ""));
  }
  const inside = match[1] as string;
  const cleaned = cleanCredit(inside);
  if (cleaned === null) return null;
  const isCredit =
    isSource(inside) ||
    CREDIT_LABEL.test(inside) ||
    HAN_CREDIT.test(inside) ||
    (NAMELIKE.test(inside) && !NO_CREDIT.test(inside) && ENDS_SENTENCE.test(text.slice(0, match.index)));
  return isCredit ? made(text.slice(0, match.index), cleaned.replace(TAKEN, "")) : null;
}

/** "Taken by", behind the name. */
const TAKEN = /\s?(?:撮影|写す|[摄攝])$/u;

/** A capitalised name in brackets behind a whole sentence. */
const NAMELIKE = /^\p{Lu}[\p{L}'’.&-]*(?:[\s/]\p{L}[\p{L}'’.&-]*){0,4}$/u;
const ENDS_SENTENCE = /[.!?…”"»]\s*$/;
const NO_CREDIT =
  /^(?:links|rechts|mitte|archiv\p{L}*|symbol\p{L}*|file\b|left|right|centre|center|top|bottom|above|below|undated|illustration|montage|collage|gauche|droite|izquierda|derecha|sinistra|destra|l\.|r\.|m\.)/iu;

/** "Jane Doe/AFP via Getty Images" behind the last sentence, or an agency behind a bar. */
function slashed(text: string): SplitCaption | null {
  const bar = BAR.exec(text);
  if (bar !== null) {
    const named = (bar[1] ?? bar[2]) as string;
    if (isSource(named)) return made(text.slice(0, bar.index), named);
  }
  const last = LAST_WORDS.exec(text);
  if (last !== null && agencyOf(last[1] as string) !== null) return made(text.slice(0, last.index), last[1] as string);
  const match = SLASHED.exec(text);
  if (match === null) return null;
  const credit = match[1] as string;
  if (!isSource(credit)) return null;
  return made(text.slice(0, match.index + match[0].length - credit.length), credit);
}

const BAR = /(?<=[.!?…”"»)\]])\s?[|/]\s?([^|/.]{2,50})$|\s\|\s([^|/.]{2,50})$/u;

/** An agency alone behind a whole sentence. */
const LAST_WORDS = /(?<=[.!?。…”"»])\s([^.!?。…]{2,40})$/u;

function isSource(text: string): boolean {
  if (SOURCE_WORDS.test(text)) return true;
  const agency = agencyOf(text);
  return agency !== null && !isDoubtfulAgency(text);
}

const OPENING_AT_END = /[([（【]$/u;

function made(caption: string, credit: string): SplitCaption {
  const shown = withoutMarks(caption).replace(OPENING_AT_END, "").trim();
  return { caption: shown === "" ? null : shown, credit: cleanCredit(credit) };
}
