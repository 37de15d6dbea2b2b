/**
 * Two crawlers that hand standfirst the document they already have: Crawlee's LinkeDOMCrawler the one that it parsed, its PlaywrightCrawler the
 * live one in the browser, read there by the core's bundle. Articles go into a Dataset, pages without one are counted by reason, stories over
 * several pages are joined.
 *
 *     npx tsx examples/crawler/crawl.ts https://news.example/            # without a browser
 *     npx tsx examples/crawler/crawl.ts --browser https://news.example/  # with the Chromium of CHROMIUM_PATH
 */
import { Configuration, Dataset, LinkeDOMCrawler } from "@crawlee/linkedom";
import { PlaywrightCrawler } from "@crawlee/playwright";
import { chromium } from "playwright-core";
import { createParser, type SafeParseResult } from "../../src/index.js";
import { browserBundle } from "./browser-bundle.js";
import { type Part, Stories } from "./stories.js";

/** What a crawl comes to. */
export interface Crawl {
  readonly articles: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** Where and with what to crawl; all of Crawlee's files are kept in memory. */
export interface CrawlOptions {
  readonly start: string;
  /** Chromium's path: crawl with a browser. */
  readonly browser?: string | undefined;
  /** The dataset that takes the articles; Crawlee's own `configuration` says where it is kept. */
  readonly dataset: Dataset;
  readonly configuration: Configuration;
}

const parser = createParser();
/** Looks for the next page as soon as one is done, not twice a second. */
const POOL = { maybeRunIntervalSecs: 0.02 } as const;
const firstPart = (url: string, userData: Partial<Part>): Part => ({ story: userData.story ?? url, part: userData.part ?? 1 });

/** Crawls all pages of one host. */
export async function crawl({ start, browser, dataset, configuration }: CrawlOptions): Promise<Crawl> {
  const stories = new Stories();
  const crawler = browser === undefined ? documentCrawler(stories, configuration) : await browserCrawler(stories, browser, configuration);
  await crawler.run([start]);
  let articles = 0;
  for (const article of stories.articles()) {
    await dataset.pushData({ ...article });
    articles += 1;
  }
  return { articles, reasons: stories.reasons };
}

function documentCrawler(stories: Stories, configuration: Configuration): LinkeDOMCrawler {
  return new LinkeDOMCrawler(
    {
      // Pages with an error's status are pages too: standfirst says what they are.
      ignoreHttpErrorStatusCodes: [403, 404, 410, 451, 500, 503],
      maxRequestRetries: 1,
      autoscaledPoolOptions: POOL,
      async requestHandler({ window, request, response, enqueueLinks, addRequests }) {
        const url = request.loadedUrl ?? request.url;
        const result = parser.safeParseArticle(window.document, { url, status: response.statusCode ?? 200 });
        const next = stories.take(url, firstPart(url, request.userData), result);
        if (next === null) await enqueueLinks({ strategy: "same-hostname" });
        else await addRequests([next]);
      },
    },
    configuration,
  );
}

async function browserCrawler(stories: Stories, executablePath: string, configuration: Configuration): Promise<PlaywrightCrawler> {
  const bundle = await browserBundle();
  return new PlaywrightCrawler(
    {
      launchContext: { launcher: chromium, launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] } },
      // The story stands in the document; pictures and trackers are not waited for.
      preNavigationHooks: [
        (_, goto) => {
          Object.assign(goto, { waitUntil: "domcontentloaded" });
        },
      ],
      browserPoolOptions: { useFingerprints: false },
      maxRequestRetries: 1,
      autoscaledPoolOptions: POOL,
      async requestHandler({ page, request, response, enqueueLinks, addRequests }) {
        const url = request.loadedUrl ?? request.url;
        const options = { url, status: response?.status() ?? 200 };
        const result: SafeParseResult = await page.evaluate(`${bundle}; (() => {
          const result = standfirst.safeParseArticle(document, ${JSON.stringify(options)});
          return result.success ? result : { success: false, error: { code: result.error.code, reason: result.error.reason } };
        })()`);
        const next = stories.take(url, firstPart(url, request.userData), result);
        if (next === null) await enqueueLinks({ strategy: "same-hostname" });
        else await addRequests([next]);
      },
    },
    configuration,
  );
}

if (process.argv[1]?.endsWith("crawl.ts")) {
  const start = process.argv.at(-1) ?? "";
  const configuration = new Configuration({ persistStorage: false });
  const dataset = await Dataset.open("articles", { config: configuration });
  const browser = process.argv.includes("--browser") ? (process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium") : undefined;
  console.log(await crawl({ start, browser, dataset, configuration }));
  for (const { headline, url } of (await dataset.getData()).items) console.log(headline, url);
}
