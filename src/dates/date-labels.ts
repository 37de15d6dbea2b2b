/** What a label says about the date behind it. */
export type DateKind = "published" | "modified" | "other";

/**
 * Words that introduce a date of modification. One entry a language or family; matched at the start of a word,
 * in texts of a line or two next to a date.
 */
const MODIFIED =
  /\b(?:updated?|modified|last (?:edited|changed)|revised|edited on|aktualisiert|aktualisierung|zuletzt|geändert|bearbeitet|actualizad[oa]|actualización|modificad[oa]|mise? à jour|modifié|actualisé|maj\b|aggiornat[oa]|aggiornamento|ultima modifica|ultimo aggiornamento|atualizad[oa]|atualização|bijgewerkt|gewijzigd|laatste update|uppdatera[dt]|senast ändrad|oppdatert|sist endret|opdateret|senest ændret|päivitetty|muokattu|zaktualizowano|aktualizacja|ostatnia aktualizacja|aktualizov[aá]n|aktualizováno|upraveno|posledná úprava|frissítve|módosítva|utoljára|actualizat|ažurirano|posodobljeno|uuendatud|muudetud|atjaunots|atnaujinta|güncelleme|güncellenme|son güncelleme|yenilənib|dikemas kini|diperbarui|diubah|cập nhật|actualitzat|eguneratua|uppfært|përditësuar)|(?:обновлен|обновлён|обновлено|изменен|оновлен|змінен|абноўлен|актуализиран|обновена|ажурирано|ενημέρωση|ενημερώθηκε|τελευταία|განახლ|թարմաց)|(?:تحديث|حدّث|تعديل|آخر تحديث|بروزرسانی|به‌روز|آخرین|اپ ڈیٹ|עודכן|עדכון|अपडेट|अद्यतन|संशोधित|হালনাগাদ|আপডেট|புதுப்பிக்க|అప్‌డేట్|പുതുക്കി|อัปเดต|อัพเดต|แก้ไข|更新|最終|修改|编辑|수정|업데이트|최종)/iu;

/** Words that introduce a date of publication. */
const PUBLISHED =
  /\b(?:publish(?:ed)?|posted|written|created|first published|released|issued|date|datum|dátum|veröffentlicht|erschienen|erstellt|publiziert|vom\b|publicad[oa]|publicación|fecha|publié|publication|paru|écrit|pubblicat[oa]|pubblicazione|gepubliceerd|geplaatst|publicerad|publisert|publiceret|julkaistu|opublikowano|data publikacji|publikováno|vydáno|publikované|megjelent|közzétéve|publicat|objavljeno|avaldatud|publicēts|paskelbta|yayın|giriş|oluşturulma|dərc|diterbitkan|dipublikasikan|terbit|đăng|publicado|argitaratua)|(?:опубликован|опубликовано|дата|создан|опубліковано|публикуван|објављено|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|გამოქვეყნ|հրապարակ)|(?:نشر|تاريخ|نُشر|انتشار|تاریخ|شائع|פורסם|תאריך|प्रकाशित|প্রকাশ|প্রকাশিত|வெளியீடு|เผยแพร่|วันที่|公開|掲載|配信|公布|发布|发表|發佈|發布|来源|등록|입력|승인|게시)/iu;

/** Words by which a date is none of the article's: events, birthdays, rights. */
const OTHER = /©|\(c\)|copyright|all rights reserved|\b(?:born|geboren|comment|reply|expires?|until|deadline|copyright|joined|since|seit|valid)\b/iu;

/** What a date is, by the words before it, the nearest first; `null` where they say nothing. */
export function labelOf(before: string): DateKind | null {
  const modified = lastIndex(before, MODIFIED);
  const published = lastIndex(before, PUBLISHED);
  if (modified === -1 && published === -1) return OTHER.test(before) ? "other" : null;
  return modified > published ? "modified" : "published";
}

/** How far back labels are looked for. */
const REACH = 60;

function lastIndex(text: string, pattern: RegExp): number {
  let rest = text.slice(-REACH);
  let at = -1;
  let passed = 0;
  for (let found = pattern.exec(rest); found !== null; found = pattern.exec(rest)) {
    at = passed + found.index;
    passed += found.index + found[0].length;
    rest = rest.slice(found.index + found[0].length);
  }
  return at;
}
