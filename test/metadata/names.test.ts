import { describe, expect, test } from "vitest";
import { readCreditsLine } from "../../src/metadata/credits-line.js";
import { kindOfName, splitNames, startsWithBy } from "../../src/metadata/names.js";

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
    ["Written by", []],
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
  ["Facebook", "none"],
  ["3 min read", "none"],
])("%s is %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test("words that introduce an author", () => {
  for (const text of ["By Jane Doe", "Von Jan Sellner", "Írta: Kiss Anna", "Γράφει ο Νίκος", "作者：李雷"]) expect(startsWithBy(text)).toBe(true);
  for (const text of ["Byron Bay floods", "Text size", "Vonnegut"]) expect(startsWithBy(text)).toBe(false);
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
