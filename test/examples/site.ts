import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const PARAGRAPHS = [
  "The ferry between the island and the harbour town sailed again on Monday, nine years after the last one, with three hundred passengers on board.",
  "The council had bought the ship from a yard in the north, which had built it for a line that failed before the first crossing was ever sold.",
  "Fishermen at the quay watched it come in, and some of them said that they had not believed in it until they saw the ramp go down on the slip.",
  "Tickets cost less than the bus around the bay, the mayor said, and the council expects to carry ninety thousand people before next summer.",
  "Opponents still call it a waste; they have counted the sailings of the old line in its last winter, and on most days there were six people.",
  "The engineer who drew the new pier lives on the island herself, and has moved her office there now that the way to town takes half an hour.",
];

const article = (headline: string, part: readonly string[], next: string | null): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${headline} - Bay Courier</title><meta property="og:type" content="article"><meta property="og:site_name" content="Bay Courier">
${next === null ? "" : `<link rel="next" href="${next}">`}</head><body><nav><a href="/">Home</a> <a href="/wall">Archive</a></nav>
<article><h1>${headline}</h1><p class="byline">By Ana Paz</p>${part.map((text) => `<p>${text}</p>`).join("\n")}</article>
${next === null ? "" : `<nav><a rel="next" href="${next}">Next page</a></nav>`}<footer>© Bay Courier</footer></body></html>`;

/** A fixture page without links and pictures: the site is no larger than the table below, and nothing is fetched from elsewhere. */
const fixture = (name: string): string => readFileSync(`fixtures/${name}/page.html`, "utf8").replaceAll(/\b(?:href|src|srcset)="[^"]*"/g, "");

const front = (): string =>
  fixture("not-front-page").replace(
    "</body>",
    `${["/ferry", "/thai", "/gone", "/wall"].map((path) => `<a href="${path}">${path.slice(1)}</a>`).join(" ")}</body>`,
  );

/** The sentence that stands on each of the story's parts, and on no other. */
export const STORY: readonly string[] = PARAGRAPHS;

/** A site on this machine: a front page, a story in three parts, one on a single page, a page that is gone, one behind a bot wall. */
export async function serveSite(): Promise<{ address: string; close: () => void }> {
  const pages: Readonly<Record<string, { readonly status?: number; readonly html: string }>> = {
    "/": { html: front() },
    "/ferry": { html: article("Ferry back after nine years", PARAGRAPHS.slice(0, 2), "/ferry/2") },
    "/ferry/2": { html: article("Ferry back after nine years", PARAGRAPHS.slice(2, 4), "/ferry/3") },
    "/ferry/3": { html: article("Ferry back after nine years", PARAGRAPHS.slice(4), null) },
    "/thai": { html: fixture("thai") },
    "/gone": { status: 404, html: fixture("not-404") },
    "/wall": { html: fixture("not-bot-wall") },
  };
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    response.writeHead(page?.status ?? (page === undefined ? 204 : 200), { "content-type": "text/html; charset=utf-8" });
    response.end(page?.html ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
