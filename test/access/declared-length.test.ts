import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/index.js";

/** One sentence in each script that parts no words: runs of letters between its blanks are clauses, and their number says nothing of the words. */
const SENTENCES: Readonly<Record<string, string>> = {
  th: "นักดำน้ำพบระฆังเก่าใต้สะพานท่าเรือเมื่อวันอังคารที่ผ่านมา และสภาเมืองได้หารือเรื่องนี้ในการประชุมช่วงเย็น",
  lo: "ນັກດຳນ້ຳພົບລະຄັງເກົ່າຢູ່ໃຕ້ຂົວທ່າເຮືອໃນວັນອັງຄານທີ່ຜ່ານມາ ແລະສະພາເມືອງໄດ້ປຶກສາຫາລືກັນໃນກອງປະຊຸມຕອນແລງ",
  km: "អ្នកមុជទឹកបានរកឃើញជួងចាស់មួយនៅក្រោមស្ពានកំពង់ផែកាលពីថ្ងៃអង្គារ ហើយក្រុមប្រឹក្សាក្រុងបានពិភាក្សាអំពីរឿងនេះនៅពេលល្ងាច។",
  my: "ရေငုပ်သမားများသည် အင်္ဂါနေ့က ဆိပ်ကမ်းတံတားအောက်တွင် ခေါင်းလောင်းဟောင်းတစ်လုံးကို တွေ့ရှိခဲ့ပြီး မြို့တော်ကောင်စီက ဆွေးနွေးခဲ့သည်။",
  zh: "潜水员周二在码头桥下发现了一口旧钟，市议会当晚开会讨论了此事，并决定将其送往博物馆。",
  ja: "潜水士が火曜日に桟橋の下で古い鐘を見つけ、市議会はその夜の会議でこの件について話し合った。",
};
const ENGLISH = "Divers found an old bell under the pier on Tuesday, and the city council met in the evening to talk about what should become of it.";

function accessOf(language: string, sentence: string, wordCount: number) {
  const data = { "@context": "https://schema.org", "@type": "NewsArticle", headline: sentence.slice(0, 40), inLanguage: language, wordCount };
  const paragraphs = Array.from({ length: 12 }, () => `<p>${sentence} ${sentence}</p>`).join("");
  return parseArticle(
    `<html lang="${language}"><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>${sentence.slice(0, 40)}</h1>${paragraphs}</article></body></html>`,
    { url: "https://galvangazette.example/news/bell" },
  ).access;
}

describe.each(Object.entries(SENTENCES))("a declared number of words says nothing of a whole article in %s", (language, sentence) => {
  test.each([300, 788])("%i words", (wordCount) => {
    const access = accessOf(language, sentence, wordCount);
    expect(access.evidence.filter(({ kind }) => kind === "length")).toEqual([]);
    expect(access.complete).not.toBe(false);
  });
});

test("it does where words are parted by blanks", () => {
  const access = accessOf("en", ENGLISH, 8000);
  expect(access.evidence).toContainEqual({ kind: "length", detail: "8 % of the declared length" });
  expect(access.complete).toBe(false);
});
