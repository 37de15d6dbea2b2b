import { describe, expect, test } from "vitest";
import { ARTICLE_FIELDS, absentValue, FIELD_NAMES, isDecided, kindOfField, sourceOfMade } from "../../src/contract/article-fields.js";
import { articleSchema, parseArticle } from "../../src/index.js";
import { metadataOf, newsPage } from "../fields/metadata-of.js";
import { sampleArticle } from "../sample-article.js";

const HTML = newsPage('<meta property="og:description" content="What the divers found.">', "<h1>Divers find a bell under the pier</h1>");

test("the table has the fields of the schema, in its order and in the order of an article", () => {
  expect(FIELD_NAMES).toEqual(Object.keys(articleSchema.shape));
  expect(Object.keys(parseArticle(HTML)).filter((field) => field !== "provenance")).toEqual(FIELD_NAMES.filter((field) => field !== "provenance"));
});

describe.each(FIELD_NAMES)("%s", (field) => {
  test("can be absent as the schema allows it", () => {
    expect(articleSchema.shape[field].safeParse(absentValue(field)).success).toBe(ARTICLE_FIELDS[field].absent !== "never");
  });

  test("has the source that its maker tells", () => {
    const { provenance } = parseArticle(HTML, { url: "https://news.example/pier" });
    const told = sourceOfMade(field);
    if (told !== null && provenance[field] !== undefined) expect(provenance[field]).toBe(told);
    expect(told === null || !isDecided(field)).toBe(true);
  });
});

test("what is decided is what the fields decide, each with a kind", () => {
  const decided = FIELD_NAMES.filter(isDecided);
  expect(Object.keys(metadataOf(HTML)).sort()).toEqual([...decided].sort());
  expect(FIELD_NAMES.filter((field) => kindOfField(field) !== null)).toEqual(decided);
});

test("the kinds say what the values are", () => {
  const kinds = (kind: string): readonly string[] => FIELD_NAMES.filter((field) => kindOfField(field) === kind);
  expect(kinds("date")).toEqual(["publishedAt", "modifiedAt"]);
  expect(kinds("url")).toEqual(["canonicalUrl", "nextPageUrl"]);
  expect(kinds("organization")).toEqual(["publisher", "syndicator"]);
  expect(kinds("texts")).toEqual(["agencies", "topics", "corrections"]);
  for (const field of kinds("text")) expect(typeof (sampleArticle()[field as "kicker"] ?? ""), field).toBe("string");
});

test("fields that a profile cannot give", () => {
  const by = (profile: string): readonly string[] => FIELD_NAMES.filter((field) => ARTICLE_FIELDS[field].profile === profile);
  expect(by("selectors")).toEqual(["leadImage", "images"]);
  expect(by("pointers")).toEqual(["body"]);
  expect(by("nothing")).toEqual([
    ...["version", "extractor", "url", "media", "liveUpdates", "access", "relatedStories", "boilerplate"],
    ...["wordCount", "profile", "provenance", "confidence", "warnings"],
  ]);
});
