import { describe, expect, test } from "vitest";
import { readCreditsLine } from "../../src/fields/people/credits-line.js";
import { authorLabels, introductions } from "../../src/words/byline-words.js";
import { cleanName, kindOfName, labelAt, saysOnly, splitNames, startsWithBy } from "../../src/words/names.js";
import { expectLinear } from "../cost.js";

describe("printed bylines", () => {
  test.each([
    ["By Jane Doe and John Smith", ["Jane Doe", "John Smith"]],
    ["By JANE DOE | Associated Press", ["JANE DOE", "Associated Press"]],
    ["Von Karim Natour", ["Karim Natour"]],
    ["Ein Kommentar von Anna Berg", ["Anna Berg"]],
    ["Par Marie Curie et Jean-Luc d'Arc", ["Marie Curie", "Jean-Luc d'Arc"]],
    ["Por María Pérez y Juan López", ["María Pérez", "Juan López"]],
    ["di Viviana Mazza", ["Viviana Mazza"]],
    ["Door Hidde Bouwman", ["Hidde Bouwman"]],
    ["Автор: Ксения Долматова", ["Ксения Долматова"]],
    ["بقلم: أحمد علي", ["أحمد علي"]],
    ["โดย สมชาย ใจดี", ["สมชาย ใจดี"]],
    ["记者 王小明", ["王小明"]],
    ["홍길동 기자", ["홍길동"]],
    ["Jane Doe, Political Editor", ["Jane Doe"]],
    ["Jane Doe (jane@news.example)", ["Jane Doe"]],
    ["Jane Doe @janedoe", ["Jane Doe"]],
    ["ByTravis Haney", ["Travis Haney"]],
    ["Jane Doe in New York", ["Jane Doe"]],
    ["Text & Fotos: Max Muster", ["Max Muster"]],
    ["By Rosa Hill, DVM", ["Rosa Hill"]],
    ["By Rosa Hill, M.D., and Ben Okri, PhD", ["Rosa Hill", "Ben Okri"]],
    ["By Linny and Peter", ["Linny", "Peter"]],
    ["Reporter Jane Doe", ["Jane Doe"]],
    ["By Staff Writer Jane Doe", ["Jane Doe"]],
    ["Political Editor Jane Doe", ["Jane Doe"]],
    ["By Staff Writer Jane", ["Staff Writer Jane"]],
    ["Autor: Rechtsanwalt Max Muster", ["Max Muster"]],
    ["More about Jane Doe", ["Jane Doe"]],
    ["By Ada Park, Bo Lind, and Cy Ruiz", ["Ada Park", "Bo Lind", "Cy Ruiz"]],
    ["Von Ada Park, Bo Lind, und Cy Ruiz", ["Ada Park", "Bo Lind", "Cy Ruiz"]],
    ["글 홍길동", ["홍길동"]],
    ["ÍRTA: KISS ANNA", ["KISS ANNA"]],
    ["By Jane Doe.", ["Jane Doe"]],
    ["By Sammy Davis Jr.", ["Sammy Davis Jr."]],
    ["By John Smith, IV", ["John Smith"]],
    ["\n  (Ada Park)\n", ["Ada Park"]],
    ["Jane Doe jane@news.example Bo Lind bo@news.example", ["Jane Doe", "Bo Lind"]],
    ["Jane Doe @jane_doe Bo Lind @bo", ["Jane Doe", "Bo Lind"]],
    ["Ada Park (Berlin) Bo Lind (Paris)", ["Ada Park", "Bo Lind"]],
    ["By Ada Park, ADA PARK", ["Ada Park"]],
    ["By Jane Doe and Reuters", ["Jane Doe", "Reuters"]],
    ["Dan Van Winkle, Ada Park", ["Dan Van Winkle", "Ada Park"]],
    ["Ada Park, Dan Van Winkle", ["Ada Park", "Dan Van Winkle"]],
    ["Ada Park, dan Bo Lind", ["Ada Park", "Bo Lind"]],
    ["BY ADA PARK, BO LIND, AND CY RUIZ", ["ADA PARK", "BO LIND", "CY RUIZ"]],
    ["By Van Dyke Parks", ["Van Dyke Parks"]],
    ["ARD-Korrespondent Max Muster", ["Max Muster"]],
    // A title with a place or an employer behind it is no second name.
    ["Von Anna Berg, Korrespondentin Paris", ["Anna Berg"]],
    ["By Jane Doe, Correspondent Deutsche Presse-Agentur", ["Jane Doe"]],
    // Sections and offices with "and" in them are not two people.
    ["By News and Sport", []],
    ["Department of Health and Human Services", []],
    ["Terms of Use and Privacy Policy", []],
    ["Ein Kommentar von", []],
    ["Written by", []],
    ["/", []],
    ["https://social.example/newsroom", []],
  ])("%s", (text, names) => {
    expect(splitNames(text, true)).toEqual(names);
  });
});

test.each([
  ["Nina Magoley", ["Nina Magoley"]],
  ["Tim O'Reilly", ["Tim O'Reilly"]],
  ["José Ortega y Gasset", ["José Ortega y Gasset"]],
  ["Vincent van Gogh", ["Vincent van Gogh"]],
  ["Van Dyke Parks", ["Van Dyke Parks"]],
  ["Maya Gebeily,Anthony Deutsch", ["Maya Gebeily", "Anthony Deutsch"]],
  ["Center for Drug Evaluation and Research", []],
  ["大渡 美咲", ["大渡 美咲"]],
])("declared: %s", (text, names) => {
  expect(splitNames(text)).toEqual(names);
});

test.each([
  ["Jane Doe", "person"],
  ["The Example Team", "desk"],
  ["Redaktion", "desk"],
  ["Reuters", "agency"],
  ["Deutsche Presse-Agentur", "agency"],
  ["共同通信", "agency"],
  ["Herald Reporters", "desk"],
  ["Reporters", "none"],
  ["Paris Correspondent", "none"],
  ["Example Media Ltd.", "none"],
  ["Facebook", "none"],
  ["3 min read", "none"],
  ["Apollo 13", "none"],
  ["***", "none"],
  ["K", "none"],
  ["Example.com", "none"],
  ["newsletter", "none"],
  ["#tagesthema", "none"],
  ["Ten Things You Should Know Before Moving", "none"],
  ["Nationaal Onderzoeksprogramma Wetenschapscommunicatie Nederlandse Universiteiten", "none"],
  ["東京電力ホールディングス株式会社広報", "none"],
  ["MBA", "none"],
  ["Esq.", "none"],
  // What a degree is called is a surname too where it is not written in capitals.
  ["Ba", "person"],
  ["Li", "person"],
  ["haki", "person"],
  ["王小明", "person"],
  ["Maria da Conceição Ferreira dos Santos", "person"],
])("%s is %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test("words that introduce an author", () => {
  for (const text of ["By Jane Doe", "Von Jan Sellner", "Írta: Kiss Anna", "Γράφει ο Νίκος", "作者：李雷"]) expect(startsWithBy(text)).toBe(true);
  for (const word of [...introductions(), ...authorLabels()]) expect([word, startsWithBy(`${word}: Ada Park`)]).toEqual([word, true]);
  for (const text of ["Byron Bay floods", "Text size", "Vonnegut", "Ferry sinks"]) expect(startsWithBy(text)).toBe(false);
});

test.each(["Written by", "By:", "AUTOR:", "作者：", "文", "Ein Kommentar von"])("%j introduces somebody and names nobody", (text) => {
  expect(saysOnly(text)).toBe(true);
});

test.each(["Ein Kommentar von", "Jr.", "– IV"])("%j is no name, and nothing of it is left", (text) => {
  expect(cleanName(text)).toBe("");
});

test.each(["Von Jan", "Byron", "Read this", "Text size", "—", ""])("%j does not introduce alone", (text) => {
  expect(saysOnly(text)).toBe(false);
});

test.each([
  ["15 January 2026 Source: Example News Author: Ada Park", "Author: Ada Park"],
  ["Ferry sinks | Text: Ada Park", "Text: Ada Park"],
])("the label within %s", (text, labelled) => {
  expect(text.slice(labelAt(text))).toBe(labelled);
});

test.each(["Author: Ada Park", "The author is here", "Fähre sinkt – Ada Park"])("%s has no label within", (text) => {
  expect(labelAt(text)).toBe(-1);
});

test("of an author field that holds a whole text only the beginning is read", () => {
  const field = (times: number): string => `By Ada Park; ${"the ferry left the quay; ".repeat(times)}Bo Lind`;
  expect(splitNames(field(100_000))).toEqual(["Ada Park"]);
  expectLinear(field, splitNames, 20_000);
});

test("a tail of credits", () => {
  expect(readCreditsLine("Reporting by Piers Ekwueme; Editing by Lotte Marsh and Dinah Frost; Additional reporting by Raj Oliveira")).toMatchObject({
    reporters: ["Piers Ekwueme"],
    contributors: [
      { name: "Lotte Marsh", role: "editor" },
      { name: "Dinah Frost", role: "editor" },
      { name: "Raj Oliveira", role: "reporting" },
    ],
  });
  expect(readCreditsLine("By Jane Doe, photos by Bob Lee")).toMatchObject({ rest: "By Jane Doe", contributors: [{ name: "Bob Lee", role: "photographer" }] });
  expect(readCreditsLine("（责任编辑：韩知远）")?.contributors).toEqual([{ name: "韩知远", role: "editor" }]);
  expect(readCreditsLine("Photography is a hobby")).toBeNull();
  expect(readCreditsLine("Jane reported from Paris")).toBeNull();
});

describe('"and" between two names', () => {
  test.each([
    ["Ada Park and Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park und Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park et Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park y Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park e Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park i Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park og Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park och Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park ja Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park en Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park és Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park și Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park ve Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park və Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park va Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park û Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park dan Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park và Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park ir Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park un Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park agus Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park ac Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park eta Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park dhe Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park a Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park oraz Bo Lind", "Ada Park", "Bo Lind"],
    ["Ada Park na Bo Lind", "Ada Park", "Bo Lind"],
    ["Ада Парк и Бо Линд", "Ада Парк", "Бо Линд"],
    ["Ада Парк та Бо Лінд", "Ада Парк", "Бо Лінд"],
    ["Ада Парк және Бо Линд", "Ада Парк", "Бо Линд"],
    ["Άντα Παρκ και Μπο Λιντ", "Άντα Παρκ", "Μπο Λιντ"],
    ["ადა პარკი და ბო ლინდი", "ადა პარკი", "ბო ლინდი"],
    ["Ադա Պարկ և Բո Լինդ", "Ադա Պարկ", "Բո Լինդ"],
    ["أحمد علي و محمد حسن", "أحمد علي", "محمد حسن"],
    ["أحمد علي ومحمد حسن", "أحمد علي", "محمد حسن"],
    ["احمد علی اور محمد حسن", "احمد علی", "محمد حسن"],
    ["דנה כהן ויוסי לוי", "דנה כהן", "יוסי לוי"],
    ["राम शर्मा और सीता वर्मा", "राम शर्मा", "सीता वर्मा"],
    ["राम शर्मा आणि सीता वर्मा", "राम शर्मा", "सीता वर्मा"],
    ["রহিম উদ্দিন এবং করিম শেখ", "রহিম উদ্দিন", "করিম শেখ"],
    ["ரவி குமார் மற்றும் மீனா ராஜ்", "ரவி குமார்", "மீனா ராஜ்"],
    ["రవి కుమార్ మరియు మీనా రాజ్", "రవి కుమార్", "మీనా రాజ్"],
    ["ರವಿ ಕುಮಾರ್ ಮತ್ತು ಮೀನಾ ರಾಜ್", "ರವಿ ಕುಮಾರ್", "ಮೀನಾ ರಾಜ್"],
    ["રવિ કુમાર અને મીના રાજ", "રવિ કુમાર", "મીના રાજ"],
    ["สมชาย ใจดีและสมหญิง รักดี", "สมชาย ใจดี", "สมหญิง รักดี"],
    ["王小明和李大华", "王小明", "李大华"],
    ["山田太郎と佐藤花子", "山田太郎", "佐藤花子"],
  ])("%s", (text, ...names) => {
    expect(splitNames(text, true)).toEqual(names);
  });

  test.each(["أحمد علي وليد حسن", "José Ortega y Gasset", "Research and Development"])("%s is not cut", (text) => {
    expect(splitNames(text).length).toBeLessThan(2);
  });
});
