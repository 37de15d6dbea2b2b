import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createParser } from "../src/index.js";
import { fixturePages } from "./samples.js";

const STOPS = 10;

/** Prints what is left in memory after every tenth of so many pages, with everything collected that can be. Flat means that nothing is kept. */
export function measureMemory(count: number): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const parser = createParser();
  const pages = fixturePages();
  console.log(`${count} pages, our fixtures over and over\n\n| pages | heap in use | resident |\n|---|---|---|`);
  for (let i = 1; i <= count; i++) {
    const { html } = pages[i % pages.length] as { html: string };
    // No two pages are the same, so that nothing that is kept by its text goes unseen.
    parser.safeParseArticle(html.replace("</body>", `<p>Page ${i} of this run, which says so in words of its own: ${i ** 2}.</p></body>`));
    if (i % Math.ceil(count / STOPS) !== 0) continue;
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    console.log(`| ${i} | ${(heapUsed / 2 ** 20).toFixed(1)} MB | ${Math.round(rss / 2 ** 20)} MB |`);
  }
}
