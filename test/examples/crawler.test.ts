import { Configuration, Dataset, log } from "@crawlee/linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crawl } from "../../examples/crawler/crawl.js";
import { joinParts } from "../../examples/crawler/join-parts.js";
import { Stories } from "../../examples/crawler/stories.js";
import { type Article, articleSchema, renderText, safeParseArticle } from "../../src/index.js";
import { findChromium } from "../browser/chromium.js";
import { sampleArticle } from "../sample-article.js";
import { STORY, serveSite } from "./site.js";

log.setLevel(log.LEVELS.ERROR);
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

const executablePath = findChromium();
if (executablePath === null) console.warn("SKIPPED: the crawler was not tried with a browser. Install Chromium, or name it in CHROMIUM_PATH.");

describe.each([
  ["LinkeDOMCrawler", undefined],
  ["PlaywrightCrawler", executablePath ?? ""],
])("the example crawler, %s", (name, browser) => {
  test.skipIf(browser === "")("articles go into a dataset, parts joined; other pages are counted by reason", async () => {
    const configuration = new Configuration({ persistStorage: false, purgeOnStart: false, availableMemoryRatio: 0.9 });
    const dataset = await Dataset.open(name, { config: configuration });
    const { articles, reasons } = await crawl({ start: site.address, browser, dataset, configuration });
    expect(articles).toBe(2);
    expect(reasons).toEqual({ "list-page": 1, "error-page": 1, "bot-wall": 1 });

    const { items } = await dataset.getData();
    const read = items.map((item) => articleSchema.parse(item));
    expect(read).toHaveLength(2);
    const ferry = read.find(({ headline }) => headline === "Ferry back after nine years");
    expect(ferry?.url).toBe(`${site.address}ferry`);
    expect(ferry?.nextPageUrl).toBeNull();
    expect(ferry === undefined ? [] : renderText(ferry).split(/\n+/)).toEqual(STORY);
    expect(read.find(({ language }) => language?.startsWith("th"))?.headline).toMatch(/\p{sc=Thai}/u);
    // A browser on a busy machine takes its time.
  });
});

describe("parts", () => {
  const part = (text: string, nextPageUrl: string | null): Article => ({ ...sampleArticle(), body: [{ type: "paragraph", text, marks: [] }], nextPageUrl });
  const read = (data: Article) => ({ success: true, data }) as const;

  test("joined, they have all texts and pictures once, and count the words of all", () => {
    const joined = joinParts(part("One.", "https://x.example/2"), part("Two.", null));
    expect(joined.body.map((block) => "text" in block && block.text)).toEqual(["One.", "Two."]);
    expect(joined.images).toEqual(sampleArticle().images);
    expect(joined.wordCount).toBe(2 * sampleArticle().wordCount);
    expect(joined.nextPageUrl).toBeNull();
  });

  test("come in any order; a loop ends; what follows a gap is left out", () => {
    const stories = new Stories();
    const story = "https://x.example/1";
    stories.take("https://x.example/2", { story, part: 2 }, read(part("Two.", story)));
    expect(stories.take(story, { story, part: 1 }, read(part("One.", "https://x.example/2")))).toBeNull();
    stories.take("https://x.example/4", { story, part: 4 }, read(part("Four.", null)));
    expect([...stories.articles()].map(({ body }) => body.length)).toEqual([2]);
  });

  test("a page without an article is counted by its reason, else by its code", () => {
    const stories = new Stories();
    stories.take("https://x.example/", { story: "x", part: 1 }, safeParseArticle(""));
    stories.take("https://x.example/", { story: "x", part: 1 }, safeParseArticle("<p>", { url: "x" }));
    expect(stories.reasons).toEqual({ empty: 1, "invalid-url": 1 });
    expect([...stories.articles()]).toEqual([]);
  });
});
