import { expect, test } from "vitest";
import { cleanCredit, splitCaption } from "../../src/metadata/captions.js";

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
  ["Photo by", null],
  ["  ", null],
])("credit %s", (text, credit) => {
  expect(cleanCredit(text)).toBe(credit);
});
