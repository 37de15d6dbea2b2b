import { expect, test } from "vitest";
import { inspectPage } from "../../../src/index.js";

const PARAGRAPH = "<p>The new ferry of Ellan Lines has cabins for two hundred guests, a cinema, and a restaurant that serves what the islands grow.</p>";

function genreOf({
  head = "",
  above = "",
  lang = "en",
}: {
  readonly head?: string;
  readonly above?: string;
  readonly lang?: string;
}): string | null | undefined {
  const html = `<html lang="${lang}"><head><title>Sail with Ellan Lines</title>${head}</head><body><header><nav><a href=/>Home</a><a href=/news>News</a></nav></header><main><article>${above}<h1>Why everybody sails with Ellan Lines this summer</h1>${PARAGRAPH.repeat(6)}</article></main></body></html>`;
  return inspectPage(html, { url: "https://www.ellan-post.example/story/sail-with-ellan-lines", profiles: [] }).article?.genre;
}

const typed = (type: string): string => `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","headline":"Sail"}</script>`;

test.each([
  ["its declared type", { head: typed("AdvertiserContentArticle") }],
  ["its declared section", { head: '<meta property="article:section" content="Sponsored Content">' }],
  ["a label above the headline", { above: '<div class="kicker">Sponsored content</div>' }],
  ["a German label", { above: '<div class="kicker">Anzeige</div>', lang: "de" }],
  ["a Spanish label", { above: '<div class="kicker">Contenido patrocinado</div>', lang: "es" }],
  ["a Japanese label", { above: '<div class="kicker">広告</div>', lang: "ja" }],
])("an article that somebody paid for is known by %s", (_, page) => expect(genreOf(page)).toBe("sponsored"));

test("an article about ships is news, whatever is advertised beside it", () => {
  expect(genreOf({ head: typed("NewsArticle"), above: '<div class="kicker">Travel</div>' })).not.toBe("sponsored");
});
