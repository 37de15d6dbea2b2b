import { describe, expect, test } from "vitest";
import { align } from "../../corpus/align.js";
import { calibration, ranking } from "../../corpus/calibration.js";
import { imageFigures, sameAuthors, sameDay, sameInstant, sameSummary, sameText, setF1, shareRight } from "../../corpus/field-measures.js";
import type { Measured } from "../../corpus/figures.js";
import { figuresOf } from "../../corpus/figures.js";
import { bagF1, shingleF1, shingleMatch, shingleScores, tokens, words } from "../../corpus/metrics.js";
import type { Prediction } from "../../corpus/prediction.js";
import type { Case } from "../../corpus/read-corpus.js";
import { roleFigures } from "../../corpus/role-measures.js";

describe("body", () => {
  test("words, and in scripts without spaces characters", () => {
    expect(words("It's 3 o'clock, naïve_one")).toEqual(["It", "s", "3", "o", "clock", "naïve_one"]);
    expect(tokens("東京 is big ภา")).toEqual(["東", "京", "is", "big", "ภ", "า"]);
  });

  test("bags of words: two of three and of four", () => {
    const { p, r, f1 } = bagF1(["a", "b", "c", "c"], ["a", "c", "d"]);
    expect([p, r]).toEqual([2 / 3, 1 / 2]);
    expect(f1).toBeCloseTo(4 / 7);
  });

  test("shingles: of a b c d e and a b c d f one of two each agrees", () => {
    const match = shingleMatch("a b c d e", "a b c d f");
    expect([match.tp, match.fp, match.fn].map((share) => Math.round(share * 3))).toEqual([1, 1, 1]);
    expect(shingleF1("a b c d e", "a b c d f")).toBeCloseTo(0.5);
    expect(shingleF1("東京都庁舎", "東京都庁前", tokens)).toBeCloseTo(0.5);
    expect(shingleF1("", "")).toBe(1);
  });

  test("shingles over a suite: the mean of precisions and of recalls", () => {
    const { p, r } = shingleScores([shingleMatch("a b c d e", "a b c d e"), shingleMatch("a b c d e", "")]);
    expect([p, r]).toEqual([1, 0.5]);
  });
});

describe("fields", () => {
  test.each<[string, string, boolean]>([
    ["“Late”  again", '"Late" again', true],
    ["the mayor\u2019s\u00adplan", "the mayor'splan", true],
    ["Late again", "Late Again", false],
  ])("text %s and %s", (predicted, gold, same) => expect(sameText(predicted, gold)).toBe(same));

  test("a summary's bullets do not count", () => expect(sameSummary("• One • Two", "One\nTwo")).toBe(true));

  test.each<[string[], string[], boolean]>([
    [["Bo Park", "Ann Lee"], ["Ann Lee", "Bo Park"], true],
    [["By Ann Lee and Bo Park"], ["Ann Lee", "Bo Park"], true],
    [["Ann Lee", "Bo Park"], ["Ann Lee, Bo Park"], true],
    [["ann lee."], ["Ann Lee"], true],
    [["Ann Lee"], ["Ann Lee", "Bo Park"], false],
    [[], ["Ann Lee"], false],
  ])("authors %j and %j", (predicted, gold, same) => expect(sameAuthors(predicted, gold)).toBe(same));

  test.each<[string | null, string, boolean, boolean]>([
    ["2024-05-03T17:47:42+02:00", "2024-05-03 15:47:42.389000+00:00", true, true],
    ["2024-05-03T17:47+02:00", "2024-05-03 15:47:42+00:00", false, true],
    ["2024-05-03T17:47:42+02:00", "2024-05-03T17:47:42", true, true],
    ["2024-05-03T17:47:42+0200", "2024-05-03 15:47:42+0000", true, true],
    ["2024-05-03", "2024-05-03 15:47:42+00:00", false, true],
    ["2024-05-04T01:00:00+02:00", "2024-05-03T23:00:00Z", true, true],
    ["2024-05-04", "2024-05-03", false, false],
    [null, "2024-05-03", false, false],
  ])("instant and day of %s and %s", (predicted, gold, instant, day) => {
    expect([sameInstant(predicted, gold), sameDay(predicted, gold)]).toEqual([instant, day]);
  });

  test("sets of topics", () => {
    expect(setF1(["Rivers", "bridges", "towns"], ["bridges", "rivers"])).toBeCloseTo(0.8);
    expect(setF1([], ["bridges"])).toBe(0);
    expect(setF1([], [])).toBe(1);
  });

  test("pages whose gold has no value are not counted", () => {
    const pairs: [string, string | null][] = [
      ["a", "a"],
      ["b", "a"],
      ["c", null],
      ["d", ""],
    ];
    expect(shareRight(pairs, (a, b) => a === b)).toBe(0.5);
    expect(shareRight([["a", null]], () => true)).toBeNaN();
  });

  test("pictures: two of three found, one of two captions and the one credit right", () => {
    const gold = ["/a.jpg", "/b.jpg", "/c.jpg"].map((path, i) => ({
      versions: [{ url: `https://img.example${path}` }, { url: `https://img.example/big${path}` }],
      caption: "A bridge",
      ...(i === 0 ? { authors: ["Ann Lee"] } : {}),
    }));
    const predicted = [
      { url: "https://cdn.example/big/a.jpg?w=100", caption: "A bridge", credit: "Ann Lee/Agency" },
      { url: "https://img.example/b.jpg", caption: null, credit: null },
    ];
    const figures = imageFigures([[predicted, gold]]);
    expect(figures.images).toBeCloseTo(0.8);
    expect([figures.captions, figures.credits]).toEqual([0.5, 1]);
  });
});

describe("confidence", () => {
  const pages = (confidence: number, right: number, all: number): { confidence: number; isRight: boolean }[] =>
    Array.from({ length: all }, (_, i) => ({ confidence, isRight: i < right }));

  test("of pages at .8 four in five right is perfect, half of them right is .3 off", () => {
    expect(calibration(pages(0.8, 8, 10))).toBeCloseTo(1);
    expect(calibration(pages(0.8, 5, 10))).toBeCloseTo(0.7);
    expect(calibration([...pages(0.8, 8, 10), ...pages(0.2, 7, 10)])).toBeCloseTo(0.75);
    expect(calibration(pages(1, 10, 10))).toBe(1);
  });

  test("right pages before wrong ones", () => {
    expect(ranking([...pages(0.9, 3, 3), ...pages(0.1, 0, 3)])).toBe(1);
    expect(ranking([...pages(0.1, 3, 3), ...pages(0.9, 0, 3)])).toBe(0);
    expect(ranking(pages(0.5, 2, 4))).toBe(0.5);
  });
});

describe("roles", () => {
  test("tokens are aligned in order", () => {
    expect(align(["a", "b", "c", "d"], ["a", "x", "c", "d", "e"])).toEqual([
      [0, 0],
      [2, 2],
      [3, 3],
    ]);
    expect(align([], ["a"])).toEqual([]);
    expect(align(["a"], ["b"])).toEqual([]);
    expect(align(["a", "b"], ["a", "b"]).length).toBe(2);
  });

  test("is as long as the longest common subsequence of every pair of short lists", () => {
    const lists = Array.from({ length: 81 }, (_, i) => [i % 3, Math.floor(i / 3) % 3, Math.floor(i / 9) % 3, Math.floor(i / 27) % 3].map(String));
    const longest = (a: readonly string[], b: readonly string[]): number =>
      a.length === 0 || b.length === 0 ? 0 : a[0] === b[0] ? 1 + longest(a.slice(1), b.slice(1)) : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
    for (const a of lists) {
      for (const b of lists.slice(0, 27)) {
        const pairs = align(a, b);
        expect(pairs.length).toBe(longest(a, b));
        expect(pairs.every(([i, k]) => a[i] === b[k])).toBe(true);
      }
    }
  });

  test("pages that differ in more than five thousand words are aligned roughly", () => {
    const other = Array.from({ length: 6000 }, (_, i) => `x${i}`);
    expect(align(["a", "b"], ["a", "b", ...other])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test("words in the right role, groups of roles, and the share of words that both ledgers have", () => {
    const gold = [
      { role: "headline", text: "One" },
      { role: "body", text: "two three" },
      { role: "share", text: "four" },
    ];
    const predicted = [
      { role: "kicker", text: "One" },
      { role: "body", text: "two" },
      { role: "legal", text: "three" },
      { role: "media-ui", text: "four" },
    ];
    const figures = roleFigures([{ gold, predicted }]);
    expect(figures).toMatchObject({ tokens: 0.75, header: 1, share: 1, legal: 0, ledger: 1 });
    expect(figures["body"]).toBeCloseTo(2 / 3);
  });

  test("a short page weighs as much as a long one, and a word that is missing is wrong", () => {
    const long = { role: "body", text: "a b c d e f g h i j" };
    const figures = roleFigures([
      { gold: [long], predicted: [long] },
      { gold: [{ role: "body", text: "k" }], predicted: [] },
    ]);
    expect(figures["tokens"]).toBeCloseTo(0.5);
    expect(figures["ledger"]).toBeCloseTo(20 / 21);
  });
});

describe("suites", () => {
  const page = (suite: string, gold: Case["gold"], read: Partial<Prediction>, labels: Partial<Case> = {}): Measured => ({
    one: { id: "1", suite, url: "", html: "", gold, ...labels },
    read: { suite, id: "1", text: "", digests: {}, ...read },
  });

  test("days: a page without a date should give none", () => {
    const figures = figuresOf("htmldate", [
      page("htmldate", { published: "2024-01-02" }, { published: "2024-01-02T10:00:00Z" }),
      page("htmldate", { published: "2024-01-02" }, { published: null }),
      page("htmldate", { published: null }, { published: "2024-01-02" }),
      page("htmldate", { published: null }, { published: null }),
    ]);
    expect(figures).toEqual({ dayP: 0.5, dayR: 0.5, dayF1: 0.5, dayAccuracy: 0.5, articlesRead: 1 });
  });

  test("snippets are sought in the running text, for fairF1 also beside it", () => {
    const figures = figuresOf("trafilatura", [
      page("trafilatura", { with: ["the bridge", "A caption", "nowhere"], without: ["Home", "Menu"] }, { text: "On the\nbridge. Home", fields: "A caption" }),
    ]);
    expect(figures).toMatchObject({ snippetP: 0.5, snippetAccuracy: 0.4 });
    expect(figures["snippetR"]).toBeCloseTo(1 / 3);
    expect(figures["snippetF1"]).toBeCloseTo(0.4);
    expect(figures["fairF1"]).toBeCloseTo(4 / 6);
    expect(figures).not.toHaveProperty("headline");
  });

  test("lists are refused or doubted", () => {
    const figures = figuresOf("lists-dev", [page("lists-dev", {}, { error: "list" }), page("lists-dev", {}, { confidence: 0.4 })]);
    expect(figures).toEqual({ listsRefused: 0.5, listsDoubted: 0.8 });
  });

  test("walls, whole texts, genres and languages; what the label leaves open is not counted", () => {
    const readings = { access: "metered", complete: true, genre: "news", language: "de-AT" };
    const figures = figuresOf("roles", [
      page("roles", {}, { page: readings }, { page: { access: "subscription", complete: "yes", genre: "news", language: "de" } }),
      page("roles", {}, { page: { ...readings, access: "free" } }, { page: { access: "unknown", complete: "unknown", genre: "opinion", language: "de" } }),
    ]);
    expect(figures).toMatchObject({ wall: 1, access: 0, complete: 1, genre: 0.5, language: 1 });
  });

  test("news: paragraphs whole, and the picture that stands with the headline under any of its addresses", () => {
    const gold = {
      text: "One two three four.\nFive.",
      paragraphs: ["One two three four.", "Five."],
      images: [{ is_cover: true, versions: [{ url: "https://a.example/x.jpg" }, { url: "https://a.example/y.jpg" }] }],
    };
    const figures = figuresOf("fundus", [
      page("fundus", gold, { text: "One two three four.\n\nSix.", leadImage: "https://b.example/y.jpg?w=3", confidence: 0.2 }),
    ]);
    expect(figures).toMatchObject({ paragraphF1: 0.5, leadImage: 1, articlesRead: 1, confidenceCalibration: 0.8 });
    expect(figures["wordF1"]).toBeCloseTo(0.8);
  });

  test("a suite that nobody knows how to measure is an error", () => expect(() => figuresOf("other", [])).toThrow('"other"'));
});
