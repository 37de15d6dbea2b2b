import { expect, test } from "vitest";
import { cleanCredit, splitCaption } from "../../../src/fields/pictures/captions.js";

test.each([
  ["The cleric speaks in Najaf, Iraq October 11, 2021. (Reuters)", "The cleric speaks in Najaf, Iraq October 11, 2021.", "Reuters"],
  ["The yearbook. Photo by Handout/Example School/AFP via Getty Images", "The yearbook.", "Handout/Example School/AFP via Getty Images"],
  ["Trucks wait on the road. REUTERS/Dario Menkes", "Trucks wait on the road.", "REUTERS/Dario Menkes"],
  ["Первый вагон на дамбе. Фото: Глеб Староверов / «Волжский берег»", "Первый вагон на дамбе.", "Глеб Староверов / «Волжский берег»"],
  ["警視庁を出る容疑者＝13日、東京で（潟沼義樹撮影）", "警視庁を出る容疑者＝13日、東京で", "潟沼義樹"],
  ["Eine Frau. © dpa / Max Muster", "Eine Frau.", "dpa / Max Muster"],
  ["Der Einsatz. © DPA Images | Christoph Muster", "Der Einsatz.", "DPA Images | Christoph Muster"],
  ["Foto: Max Muster/dpa", null, "Max Muster/dpa"],
  ["Image source, Getty Images Image caption, The minister in London", "The minister in London", "Getty Images"],
  ["El alcalde, en Madrid. / EFE", "El alcalde, en Madrid.", "EFE"],
  ["대통령이 연설하고 있다. 사진=연합뉴스", "대통령이 연설하고 있다.", "연합뉴스"],
  ["대통령이 연설하고 있다. 연합뉴스", "대통령이 연설하고 있다.", "연합뉴스"],
  ["대통령이 연설하고 있다. 홍길동 기자", "대통령이 연설하고 있다.", "홍길동"],
  ["発言をテレビで見る市民（港町で、３日）＝ＡＰ", "発言をテレビで見る市民（港町で、３日）", "ＡＰ"],
  ["船を待つ人たち＝３日午前", "船を待つ人たち＝３日午前", null],
  ["Nomusa Dlamini. Isithombe: Sithunyelwe", "Nomusa Dlamini.", "Sithunyelwe"],
  ["Widok na most. Fot. Jan Kowalski", "Widok na most.", "Jan Kowalski"],
  ["Wisuda magister ke-XV(Dok.IGI )", "Wisuda magister ke-XV", "IGI"],
  ["Hun skadet sin fot. Han kom hjem.", "Hun skadet sin fot. Han kom hjem.", null],
  ["The bell , opens new tab on the quay (opens in a new tab). Photo: Ada Park", "The bell on the quay.", "Ada Park"],
  ["The ferry.Photo: Ada Park", "The ferry.", "Ada Park"],
  ["The ferry ( Photo: Ada Park )", "The ferry", "Ada Park"],
  ["The ferry [© Ada Park]", "The ferry", "Ada Park"],
  ["The ferry in Oslo (Reuters)", "The ferry in Oslo", "Reuters"],
  ["El puerto de noche (Notimex)", "El puerto de noche", "Notimex"],
  ["The phone and its screen (APP)", "The phone and its screen (APP)", null],
  ["Die Fähre vor Kiel | imago", "Die Fähre vor Kiel", "imago"],
  ["Ferry leaves port | Evening walk", "Ferry leaves port | Evening walk", null],
  ["The tower, lit at night. Oslo/Bergen railway", "The tower, lit at night. Oslo/Bergen railway", null],
  ["Die Fähre legt ab. Im Hintergrund Kiel", "Die Fähre legt ab. Im Hintergrund Kiel", null],
  ["船が港に入った＝共同", "船が港に入った", "共同"],
  ["港に入る船　山田太郎撮影", "港に入る船", "山田太郎"],
  ["防犯カメラが撮影", "防犯カメラが撮影", null],
  ["Open image in gallery The ferry in Oslo (AFP)", "The ferry in Oslo", "AFP"],
  ["The ferry at dawn. Ada Park/AP hide caption", "The ferry at dawn.", "Ada Park/AP"],
  ["Hide caption", null, null],
  ["Image source, Getty Images", null, "Getty Images"],
  // A label in mid-sentence introduces prose.
  ["Auf dem Foto: Die Fähre legt ab. Danach gehen alle heim.", "Auf dem Foto: Die Fähre legt ab. Danach gehen alle heim.", null],
  // What stands in brackets behind a sentence says where to look, or more of the scene.
  ["Die Fähre legt ab. (Archivbild)", "Die Fähre legt ab. (Archivbild)", null],
  ["The ferry leaves. (see page 4)", "The ferry leaves. (see page 4)", null],
  ["Ada Park (Labour)", "Ada Park (Labour)", null],
  ["The ferry. (Photo by)", "The ferry. (Photo by)", null],
  ["The islands. (Example Estate)", "The islands.", "Example Estate"],
  ["A man (left) and his wife (right)", "A man (left) and his wife (right)", null],
  ["Berlin 2021 (Archiv)", "Berlin 2021 (Archiv)", null],
  ["A woman takes a picture of the dock.", "A woman takes a picture of the dock.", null],
  ["Peter Katjavivi", "Peter Katjavivi", null],
])("%s", (text, caption, credit) => {
  expect(splitCaption(text)).toEqual({ caption, credit });
});

test.each([
  ["Photo: Jane Doe", "Jane Doe"],
  ["Credit...Ilse Amadi for The Review", "Ilse Amadi for The Review"],
  ["© 2024 dpa", "dpa"],
  ["Photograph by Bob Lee", "Bob Lee"],
  ["写真：共同", "共同"],
  ["Foto: Urs Muster (Keystone)", "Urs Muster (Keystone)"],
  ["(Reuters)", "Reuters"],
  ["Ada Park [Getty]", "Ada Park [Getty]"],
  ["Ada Park]", "Ada Park"],
  ["Ada Park)", "Ada Park"],
  ["Ada Park (Getty;", "Ada Park (Getty"],
  ["Ada Park [Getty;", "Ada Park [Getty"],
  ["Photo by", null],
  ["  ", null],
])("credit %s", (text, credit) => {
  expect(cleanCredit(text)).toBe(credit);
});

test("a text of more than five thousand characters is no caption: it is left whole, and no credit is read in it", () => {
  const text = `${"The ferry leaves the quay. ".repeat(200)}Photo: Ada Park`;
  expect(splitCaption(text)).toEqual({ caption: text, credit: null });
  expect(cleanCredit(`Photo: ${"Ada Park ".repeat(1000)}`)?.length).toBeLessThanOrEqual(5000);
});
