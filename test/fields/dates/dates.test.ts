import { afterAll, describe, expect, test } from "vitest";
import { inspectPage, parseArticle } from "../../../src/index.js";
import { metadataOf, newsPage } from "../metadata-of.js";

const H1 = "<h1>Divers find a bell under the pier</h1>";
const LD = (data: object): string => `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...data })}</script>`;

interface Sample {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly url?: string;
}

function published({ head = "", above = "", below = "", url = "https://www.galvangazette.example/news/pier" }: Sample): string | null {
  return metadataOf(newsPage(head, H1 + above, below), { url }).publishedAt.value;
}

const ZONE = process.env["TZ"];
afterAll(() => {
  if (ZONE === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ZONE;
});

type Row = readonly [what: string, page: Sample, iso: string | null];

describe.each(["UTC", "Asia/Kathmandu", "America/St_Johns"])("with TZ=%s", (zone) => {
  test.each<Row>([
    ["day and month that nothing tells apart", { above: "<p>03/04/2026</p>" }, null],
    ["told by another date of the page", { above: "<p>03/04/2026</p>", below: "<p>Updated 25/04/2026</p>" }, "2026-04-03"],
    ["told by the declared update", { head: LD({ dateModified: "2026-04-03T10:00:00Z" }), above: "<p>03/04/2026 | Updated 03/04/2026</p>" }, "2026-04-03"],
    ["told by the address", { above: "<p>03/04/2026</p>", url: "https://www.galvangazette.example/2026/march/04/pier" }, "2026-03-04"],
    ["left alone where the page tells both", { above: "<p>03/04/2026</p>", below: "<p>Updated 25/04/2026</p><p>Updated 04/25/2026</p>" }, null],
    ["a month's name in the address", { url: "https://www.galvangazette.example/2026/october/03/pier" }, "2026-10-03"],
    ["a meta of the publisher's own", { head: '<meta name="w-published-date" content="2026-05-06T06:03:43.274Z">' }, "2026-05-06T06:03:43.274Z"],
    ["never a meta of the update", { head: '<meta name="w-updated-date" content="2026-05-06T06:03:43.274Z">' }, null],
    ["data of scripts", { head: '<script>var page = {"article":{"publishedFirst":"28.01.2026 15:28"}}</script>' }, "2026-01-28T15:28"],
    ["data of scripts that name several days", { head: '<script>var a = [{"publishDate":"2026-01-28"},{"publishDate":"2026-01-29"}]</script>' }, null],
    ["data of scripts behind what is printed", { head: '<script>var a = {"publishDate":"2026-01-28"}</script>', above: "<p>May 6, 2026</p>" }, "2026-05-06"],
    [
      "an instant told in UTC, on the day that another place tells it in the page's own time",
      { head: LD({ datePublished: "2026-05-07T02:11:03Z" }), above: '<time datetime="2026-05-06T21:11:03-05:00">Wednesday</time>' },
      "2026-05-06T21:11:03-05:00",
    ],
  ])("%s", (_, page, iso) => {
    process.env["TZ"] = zone;
    expect(published(page)).toBe(iso);
  });

  test("the first words of a text behind its byline", () => {
    process.env["TZ"] = zone;
    const prose = `27.1.2026 - ${"Nobody had expected to hear what the harbour master found. ".repeat(3)}`;
    const page = newsPage("", H1).replace('<div class="text">', `<div class="text"><p>Von Ada Park</p><p>${prose}</p>`);
    expect(metadataOf(page).publishedAt.value).toBe("2026-01-27");
  });
});

test("where authors and dates come from, and what lost", () => {
  const head = LD({ datePublished: "2026-05-06T10:00:00Z", dateModified: "2026-05-08T10:00:00Z", author: { name: "Ada Park" } });
  const { article, candidates } = inspectPage(newsPage(head, `${H1}<p>By Bo Lind</p><p>By Ada Park</p><p>May 7, 2026</p>`), {
    url: "https://www.galvangazette.example/news/pier",
    profiles: [],
  });
  expect(article?.provenance).toMatchObject({
    authors: "json-ld NewsArticle.author.name",
    publishedAt: "json-ld NewsArticle.datePublished",
    modifiedAt: "json-ld NewsArticle.dateModified",
  });
  for (const field of ["authors", "publishedAt"] as const) {
    const own = candidates.filter((one) => one.field === field);
    expect(own.filter((one) => one.won)).toHaveLength(1);
    expect(own.some((one) => !one.won)).toBe(true);
    for (const { source, reason } of own) {
      expect(source).not.toBe("");
      expect(reason).not.toBe("");
    }
  }
});

test("a date at the head of the text, with the time it takes to read beside it, is a line of its own", () => {
  const text =
    "<p>Der Stadtrat hat am späten Montagabend beschlossen, die alte Fähre zwischen den beiden Häfen weiter zu betreiben und damit den Streit beendet.</p>";
  const page = (line: string): string =>
    `<html lang="de"><head><title>Die Fähre bleibt</title></head><body><h1>Die Fähre bleibt</h1><p><b>Nach drei Jahren Streit fährt das Schiff weiter.</b></p><p>Von Ada Park, Hafenstadt</p>${line}${text.repeat(4)}</body></html>`;
  const read = (...lines: string[]): string | null => parseArticle(page(lines.map((line) => `<p>${line}</p>`).join(""))).publishedAt;
  expect(read("Stand: 03.03.2025, 10:15 Uhr | Lesedauer: 3 Minuten")).toBe("2025-03-03T10:15");
  expect(read("ada.park@hafenbote.example", "Lokales", "Veröffentlicht: 03.03.2025, 10:15 Uhr")).toBe("2025-03-03T10:15");
  expect(read("ada.park@hafenbote.example", "Lokales", "Fassung 3, 3. März 2007")).toBeNull();
  expect(read("Am 03.03.2025 um 10:15 Uhr legte die Fähre zum letzten Mal ab, bevor sie in die Werft kam und lange blieb.")).toBeNull();
});
