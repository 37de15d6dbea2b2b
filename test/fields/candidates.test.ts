import { describe, expect, test } from "vitest";
import type { Layout } from "../../src/index.js";
import { createParser } from "../../src/index.js";
import { wrongWinners } from "../winners.js";
import { newsPage } from "./metadata-of.js";

const PICTURES = "https://img.galvangazette.example";
const HEAD = `<meta property="og:image" content="${PICTURES}/harbour-at-night-large.jpg">`;
const ABOVE = `<h1>Divers find a bell under the pier</h1>
  <img src="${PICTURES}/divers-on-the-quay.jpg" width="800" height="500" alt="Divers">
  <figure class="bell"><img src="${PICTURES}/bell-of-the-galvan.jpg" width="800" height="500" alt="A bell"></figure>`;

function inspect(layout: Layout | null, head = HEAD, above = ABOVE) {
  const profiles = layout === null ? [] : [{ id: "gazette", hosts: ["galvangazette.example"], layouts: [layout] }];
  return createParser({ profiles }).inspectPage(newsPage(head, above), { url: "https://www.galvangazette.example/news/pier-1234" });
}

const files = (inspection: ReturnType<typeof inspect>): readonly string[] =>
  (inspection.article?.images ?? []).map(({ url }) => url.replace(`${PICTURES}/`, ""));

describe("the winning candidate is the article's value", () => {
  test.each([
    ["a picture with the headline", null, HEAD, ABOVE],
    ["a declared picture alone", null, HEAD, "<h1>Divers find a bell under the pier</h1>"],
    ["a larger rendition that the page declares", null, HEAD.replace("harbour-at-night-large", "divers-on-the-quay-1600x1000"), ABOVE],
    ["a profile's lead picture", { fields: { leadImage: [".bell img"] } }, HEAD, ABOVE],
    ["a profile's pictures", { fields: { images: [".bell img"] } }, HEAD, ABOVE],
    ["a profile's headline and section", { fields: { headline: ["h1"] }, values: { section: "Harbour" } }, HEAD, ABOVE],
    ["no pictures by a profile's word", { absent: ["images", "section", "description"] }, HEAD, ABOVE],
  ] satisfies [string, Layout | null, string, string][])("with %s", (_, layout, head, above) => {
    const inspection = inspect(layout, head, above);
    expect(inspection.article).not.toBeNull();
    expect(wrongWinners(inspection)).toEqual([]);
  });
});

test("the lead that the ledger tells has the size that the article gives it", () => {
  const { article, candidates } = inspect(null, HEAD.replace("harbour-at-night-large", "divers-on-the-quay-1600x1000"));
  const lead = candidates.find(({ field, won }) => field === "leadImage" && won);
  expect(lead?.value).toEqual(article?.leadImage);
  expect(article?.leadImage).toMatchObject({ width: 1600, alt: "Divers" });
});

test("a profile's lead picture comes first, and no picture comes twice", () => {
  const inspection = inspect({ fields: { leadImage: [".bell img"] } });
  expect(files(inspection)).toEqual(["bell-of-the-galvan.jpg", "divers-on-the-quay.jpg"]);
  expect(inspection.article?.leadImage).toEqual(inspection.article?.images[0]);
  expect(inspection.article?.provenance.leadImage).toBe("profile gazette");
});

test("a profile's pictures are all there are, and the first of them leads", () => {
  const inspection = inspect({ fields: { images: [".bell img"] } });
  expect(files(inspection)).toEqual(["bell-of-the-galvan.jpg"]);
  expect(inspection.article?.leadImage?.url).toBe(`${PICTURES}/bell-of-the-galvan.jpg`);
});

test("what the schema refuses is in no article, and has not won", () => {
  const inspection = inspect({ values: { section: "Harbour" }, fields: { language: ["h1"] } });
  expect(inspection.article?.language).toBeNull();
  expect(inspection.article?.warnings.map(({ code }) => code)).toContain("invalid-value");
  expect(wrongWinners(inspection)).toEqual([]);
});

test("a candidate that has not won, two that have, and a winner of a field that is absent are each found", () => {
  const { article, candidates } = inspect({ values: { section: "Harbour" } });
  const other = candidates.map((one) => (one.field === "section" && one.won ? { ...one, value: "Sport" } : one));
  expect(wrongWinners({ article, candidates: other })).toEqual(['section: won by "Sport", not by "Harbour"']);
  expect(wrongWinners({ article, candidates: candidates.map((one) => ({ ...one, won: false })) })).not.toEqual([]);
  const absent = article === null ? null : { ...article, section: null };
  expect(wrongWinners({ article: absent, candidates })).toEqual(["section: 1 winners, and the article holds null"]);
});
