import { readBody } from "../../src/body/choose/read-body.js";
import type { Metadata } from "../../src/fields/context.js";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";
import { openPage, readStory } from "../../src/stages.js";

const PROSE =
  "The council of Port Galvan met on Tuesday evening to hear what the harbour master had found under the old pier, and nobody in the room had expected it.";

/** A small news page: what goes into the head, what stands above the text, and what stands behind it. */
export function newsPage(head: string, above: string, below = "", lang = "en"): string {
  const paragraphs = Array.from({ length: 6 }, (_, i) => `<p>${PROSE} Part ${i + 1} of the report was read aloud.</p>`).join("");
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><header><a href="/">The Galvan Gazette</a><nav><a href="/news">News</a><a href="/sport">Sport</a></nav></header><main><article>${above}<div class="text">${paragraphs}</div>${below}</article></main><footer>© 2026 The Galvan Gazette</footer></body></html>`;
}

/** What is decided on a page. */
export function metadataOf(html: string, options: { readonly url?: string; readonly fetchedAt?: string } = {}): Metadata["decisions"] {
  const resolved = resolveOptions({
    url: options.url ?? "https://www.galvangazette.example/news/pier-1234",
    ...(options.fetchedAt === undefined ? {} : { fetchedAt: options.fetchedAt }),
  });
  const page = loadPage(html, resolved);
  const opening = openPage(page, resolved);
  return readStory(opening, readBody(page, opening.declared, opening.headline), resolved).metadata.decisions;
}
