/** Reads a page and prints what it is: `npm run demo` takes the seed page, `npm run demo -- page.html https://…` yours. */
import { readFileSync } from "node:fs";
import { parseArticle, renderText } from "../src/index.js";

const [
  file = "fixtures/inkl-aggregator/page.html",
  url = file.startsWith("fixtures/inkl") ? "https://www.inkl.com/news/new-maliki-recording-reveals-coordination-with-militia-to-confront-sadrists" : undefined,
] = process.argv.slice(2);
const article = parseArticle(readFileSync(file), url === undefined ? {} : { url });
const { headline, byline, dateline, publisher, syndicator, section, publishedAt, leadImage, language, access, wordCount, confidence } = article;
console.log(
  JSON.stringify({ headline, byline, dateline, publisher, syndicator, section, publishedAt, leadImage, language, access, wordCount, confidence }, null, 2),
);
console.log(`\n${renderText(article)}\n`);
const counts = new Map<string, number>();
for (const { role } of article.boilerplate) counts.set(role, (counts.get(role) ?? 0) + 1);
console.log("Not the article:", Object.fromEntries(counts));
