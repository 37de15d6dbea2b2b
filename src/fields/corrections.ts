import { texts } from "../declared/linked-data.js";
import type { TextBlock } from "../page/page.js";
import { trimmer } from "../text/edges.js";
import type { Decision } from "./candidate.js";
import type { MetadataContext } from "./context.js";
import type { Regions } from "./regions.js";

/**
 * Beginnings of notes that correct or update a piece, by language. A colon, a dash, a date or "this article" has to follow,
 * so that prose about corrections stays prose.
 */
const NOTE =
  /^[\s*([_–—-]{0,4}(?:(?:this (?:article|story|post|piece|report|page) (?:has been|was) (?:updated|amended|corrected|edited|clarified|revised|modified)|an earlier version of this|a previous version of this|(?:editor['’]?s?|publisher['’]?s?)['’]? note|korrektur(?:hinweis)?|(?:anmerkung|hinweis) der redaktion|in einer früheren (?:version|fassung)|dieser (?:artikel|text|beitrag) wurde (?:aktualisiert|korrigiert|am)|wir haben (?:den|diesen) (?:artikel|text|fehler)|nota de (?:la )?redacción|este artículo (?:ha sido|fue) (?:actualizado|corregido|modificado)|cet article a été (?:modifié|mis à jour|corrigé)|une version précédente de cet article|questo articolo è stato (?:aggiornato|modificato|corretto)|este artigo foi (?:atualizado|corrigido)|dit artikel (?:is|werd) (?:aangepast|gewijzigd|gecorrigeerd|bijgewerkt)|in een eerdere versie|artikeln (?:har )?(?:uppdaterats|korrigerats|rättats)|i en tidigare version|artikkelen (?:er|ble) (?:oppdatert|rettet|endret)|i en tidligere versjon|artiklen er (?:opdateret|rettet)|i en tidligere version|jutt?ua (?:on )?(?:päivitetty|korjattu|muokattu)|artykuł został (?:zaktualizowany|poprawiony)|w poprzedniej wersji|v předchozí verzi|материал (?:был )?(?:обновлен|исправлен|дополнен)|в предыдущей версии|виправлено|おことわり|訂正|更正|정정)\b|(?:corrections?|correction (?:appended|notice)|corrected|clarifications?|update|updated|erratum|errata|amendment|rectificación|corrección|fe de errores|actualización|rectificatif|correctif|mise à jour|précision|rettifica|correzione|aggiornamento|errata corrige|correção|atualização|retificação|correctie|rectificatie|aanvulling|rättelse|uppdatering|korrigering|rettelse|oppdatering|presisering|præcisering|opdatering|oikaisu|korjaus|päivitys|berichtigung|richtigstellung|aktualisierung|nachtrag|transparenzhinweis|sprostowanie|aktualizacja|korekta|oprava|aktualizace|upřesnění|helyesbítés|frissítés|rectificare|actualizare|ispravka|исправление|обновление|уточнение|поправка|оновлення|виправлення|διόρθωση|ενημέρωση|düzeltme|güncelleme|تصحيح|تحديث|اصلاحیه|תיקון|सुधार|সংশোধনী|koreksi|ralat|đính chính|訂正|更新|お詫びと訂正|更正|勘误|정정|바로잡습니다)\s?(?:[:：]|\s[–—-]\s|\(|,?\s+(?:\w+\s+)?\d{1,2}[.,\s/:]|\d{4}))/iu;
const LONGEST = 1200;
const SHORTEST = 20;
/** "Updated: 3 May 2024" is a line for the date, no note. */
const ONLY_DATE = /^[^:：]{3,30}[:：]?\s*[\p{L}\p{N}.,:/\s-]{0,45}$/u;
const DIGIT = /\p{Nd}/u;
const WORDS_OF_A_NOTE = 7;
const BLANK = /\s+/;
const withoutMarks = trimmer("*_–—-", "*_");

/** The notes on what was corrected or added, with the blocks that print them. */
export interface Corrections {
  readonly decision: Decision<"corrections">;
  readonly blocks: readonly TextBlock[];
}

/** Collects correction and update notes from the body's edges and the lines around it; live blogs' updates are none. */
export function decideCorrections(context: MetadataContext, regions: Regions): Corrections {
  const { page, body, declared } = context;
  const blocks: TextBlock[] = [];
  const from = body.first?.index ?? 0;
  const to = body.last?.index ?? -1;
  const candidates = [...regions.header.filter((block) => block.index > regions.headlineIndex), ...page.blocks.slice(from, to + 1), ...regions.tail];
  const seen = new Set<TextBlock>();
  for (const block of candidates) {
    if (seen.has(block)) continue;
    seen.add(block);
    if (isNote(block)) blocks.push(block);
  }
  const printed = declared.liveUpdates.length > 0 ? [] : blocks;
  const value = printed.map((block) => withoutMarks(block.text));
  const declaredNotes = declared.article === null ? [] : texts(declared.article.node, "correction");
  const all = value.length > 0 ? value : declaredNotes;
  const source = value.length > 0 ? "visible text" : declaredNotes.length > 0 ? `json-ld ${declared.article?.types[0] ?? ""}.correction` : null;
  const candidatesOf =
    source === null ? [] : [{ field: "corrections" as const, value: all, source, block: printed[0] ?? null, won: true, reason: "begins as a note" }];
  return { decision: { field: "corrections", value: all, source, candidates: candidatesOf, warnings: [] }, blocks: printed };
}

function isNote(block: TextBlock): boolean {
  const { text } = block;
  if (text.length < SHORTEST || text.length > LONGEST || !NOTE.test(text) || block.linkLength > text.length * 0.7) return false;
  return text.split(BLANK).length >= WORDS_OF_A_NOTE && !(DIGIT.test(text) && ONLY_DATE.test(text));
}
