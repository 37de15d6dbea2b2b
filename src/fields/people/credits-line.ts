import type { Contributor } from "../../contract/article.js";
import { splitNames } from "../../words/names.js";

type ContributorRole = Contributor["role"];

/** Words that introduce people who did not write the piece, by what they did; matched at word starts, any language. */
const CREDIT_WORDS: readonly (readonly [role: ContributorRole, words: string])[] = [
  [
    "editor",
    "editing by|edited by|editor|editors|additional editing by|produced by|redaktion|redigiert von|redaktionelle mitarbeit|édité par|edición de|edición|editado por|a cura editoriale di|edição|edição de|eindredactie|redigering|redaktør|redigerad av|redakcja|edytor|редактор|редактура|под редакцией|редакторка|تحرير|ویراستار|עריכה|düzenleyen|editör|編集|责任编辑|責任編輯|编辑|責編|责编|편집|penyunting|editor bahasa|disunting oleh|biên tập",
  ],
  [
    "photographer",
    "photos by|photo by|photography by|photographs by|pictures by|images by|photos|photo|photography|photographer|photographs|pictures|fotos|foto|fotografie|fotograf|bilder|bild|photographe|photographies|fotografía|fotografías|fotografia|fotografie di|foto's|kuvat|kuva|valokuvat|zdjęcia|fotografo|φωτογραφίες|фото|фотограф|світлини|تصوير|عکس|צילום|fotoğraf|写真|撮影|摄影|攝影|사진|ภาพ|ảnh|illustration|illustrations by|illustration by|graphics by|graphic by|video by|video|grafik|grafiken|camera|illustrationen",
  ],
  [
    "translator",
    "translated by|translation by|translation|translator|übersetzung|übersetzt von|aus dem englischen von|traduit par|traduction|traduit de l'anglais par|traducción|traducción de|traducido por|traduzione di|traduzione|tradução|tradução de|vertaling|vertaald door|översättning|oversættelse|oversettelse|tłumaczenie|przekład|překlad|перевод|переклад|ترجمة|ترجمه|תרגום|çeviri|翻訳|訳|翻译|번역|penerjemah|dịch",
  ],
  [
    "reporting",
    "additional reporting by|additional reporting|with additional reporting by|reporting by|with reporting by|contributed reporting by|writing by|mitarbeit|unter mitarbeit von|mit material von|avec la collaboration de|con la colaboración de|con información de|con la collaborazione di|ha collaborato|com colaboração de|met medewerking van|dodatkowe informacje|współpraca|при участии|reporting",
  ],
];

/** Everything that may introduce a credit, with its role; "reporting by" of a byline alone means its authors. */
const ROLE_OF: ReadonlyMap<string, ContributorRole> = new Map(
  CREDIT_WORDS.flatMap(([role, words]) => words.split("|").map((word): readonly [string, ContributorRole] => [word, role])),
);
const escapePattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const ENDS_IN_BY = /\s(?:by|von|par|por|di|de|door|av|van)$/;
const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|");
const START = "(?:^|[;.|•·,(（\\n/–—-]\\s*|\\s(?=(?:additional |video )?(?:reporting|editing|writing|photography|translation) by\\b))";
/** A credit word with a colon, at the start of a sentence or piece. */
const WITH_COLON = new RegExp(`${START}(${alternatives([...ROLE_OF.keys()])})\\s?[:：]\\s*`, "giu");
/** A phrase that ends in "by" and needs no colon. */
const WITH_BY = new RegExp(`${START}(${alternatives([...ROLE_OF.keys()].filter((word) => ENDS_IN_BY.test(word)))})\\s+`, "giu");
const COLON = /[:：]/;
/** What a line must have for the second pattern to be worth a try. */
const BY = /(?:ing|ed|on|phy|photos?|phs|res|ges|phies?|er) by\s|\s(?:von|par|por|di|de|door|av|van)\s/i;
const REPORTING = /^(?:reporting|writing|reporting and writing) by$/i;
const AUTHORS_WORD = /^(?:reporting|writing) by/i;
const LONGEST_LINE = 400;

/** A line of credits, taken apart. */
export interface CreditsLine {
  /** Names that a "Reporting by …" tail gives first: who wrote the piece, where nobody else signs. */
  readonly reporters: readonly string[];
  readonly contributors: readonly { readonly name: string; readonly role: ContributorRole }[];
  /** What stands before the first credit. */
  readonly rest: string;
}

/** Takes a line such as "Reporting by A and B; editing by C" apart; `null` where it holds no credits. */
export function readCreditsLine(text: string): CreditsLine | null {
  if (text.length > LONGEST_LINE) return null;
  const found = creditsIn(text);
  const first = found[0];
  if (first === undefined) return null;
  const reporters: string[] = [];
  const contributors: { name: string; role: ContributorRole }[] = [];
  found.forEach((match, i) => {
    const word = (match[1] as string).toLowerCase();
    const until = found[i + 1]?.index ?? text.length;
    const names = splitNames(upToSentence(text.slice(match.index + match[0].length, until)));
    if (REPORTING.test(word) || AUTHORS_WORD.test(word)) reporters.push(...names);
    else for (const name of names) contributors.push({ name, role: ROLE_OF.get(word) ?? "other" });
  });
  if (reporters.length === 0 && contributors.length === 0) return null;
  return { reporters, contributors, rest: text.slice(0, first.index).trim() };
}

function creditsIn(text: string): readonly RegExpExecArray[] {
  const withColon = COLON.test(text) ? [...text.matchAll(WITH_COLON)] : [];
  const withBy = BY.test(text) ? [...text.matchAll(WITH_BY)] : [];
  return withBy.length === 0 ? withColon : [...withColon, ...withBy].sort((a, b) => a.index - b.index);
}

const SENTENCE_END = /(?<=\p{Ll}{2})[.;]\s|[)）]\s*$|\n/u;

function upToSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return end === null ? text : text.slice(0, end.index);
}
