import { micromark } from "micromark";
import type { Browser, Frame, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inspectPage, renderHtml, renderInspection, renderMarkdown } from "../../src/index.js";
import { XSS_VECTORS } from "../safety/xss-vectors.js";
import { CHROMIUM_FLAGS, findChromium, PATIENCE } from "./chromium.js";

const executablePath = findChromium();
if (executablePath === null) console.warn("SKIPPED: the renderers' output was not tried in a browser. Install Chromium, or name it in CHROMIUM_PATH.");

const FILLER = "The ferry between the two banks sails again, after nine years in which nobody on either side believed that it would.";

/** A story that has the vector wherever a page can put text: prose, headings, lists, quotes, tables, captions, declared fields. */
function storyWith(vector: string): string {
  const quoted = JSON.stringify(vector).replaceAll("<", "\\u003c");
  const attribute = vector.replaceAll('"', "&quot;");
  return `<!doctype html><html lang="en"><head><title>Ferry ${vector.replaceAll("<", "&lt;")}</title>
<meta property="og:description" content="${attribute}"><meta name="author" content="${attribute}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry sails again","description":${quoted},"author":{"name":${quoted},"url":${quoted}},"image":${quoted},"articleSection":${quoted},"keywords":[${quoted}]}</script>
</head><body><article><h1>The ferry sails again</h1><p class="byline">By Ana Paz</p>
<figure><img src="/ferry.jpg" alt="${attribute}" width="900" height="600"><figcaption>The ferry. ${vector}</figcaption></figure>
<p>${FILLER} ${FILLER}</p><p>${FILLER} ${vector} ${FILLER}</p><h2>What changed ${vector}</h2><p>${FILLER} ${FILLER}</p>
<ul><li>${FILLER} ${vector}</li><li>${FILLER}</li></ul><blockquote><p>${FILLER} ${vector}</p></blockquote>
<table><tr><th>Bank</th><th>Boats</th></tr><tr><td>${vector}</td><td>2</td></tr></table><pre><code>${vector}</code></pre><p>${FILLER} ${FILLER}</p></article></body></html>`;
}

/** Documents that are opened together, each in a frame. */
const AT_ONCE = 16;

/** What may stand in an output's addresses. */
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|#)/;

describe.skipIf(executablePath === null)("hostile pages through the renderers, in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: CHROMIUM_FLAGS, timeout: PATIENCE });
  });
  afterAll(async () => browser.close());

  /** What a browser does with a document: scripts that ran, addresses asked for by script or frame, addresses that are not safe. */
  async function consequences(documents: readonly string[]): Promise<readonly string[]> {
    const context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const found: string[] = [];
    page.on("dialog", (dialog) => {
      found.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    await context.route("**", (route) => {
      const request = route.request();
      if (request.url() === "http://output.test/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><title>x</title>" });
      // A picture may be asked for: its address was checked. A script, a style or a frame may not.
      if (request.resourceType() !== "image") found.push(`${request.resourceType()} ${request.url()}`);
      return route.abort();
    });
    for (let from = 0; from < documents.length; from += AT_ONCE) found.push(...(await opened(page, documents.slice(from, from + AT_ONCE))));
    await context.close();
    return found;
  }

  /** What is not safe in a few documents, each opened in a frame. */
  async function opened(page: Page, documents: readonly string[]): Promise<readonly string[]> {
    await page.goto("http://output.test/");
    const frames = documents.map((html) => `<iframe srcdoc="${html.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`);
    await page.setContent(frames.join(""), { waitUntil: "load" });
    const [top, ...inside] = page.frames();
    const seen = (await top?.evaluate<string[]>("globalThis.hacked ? ['a script ran'] : []")) ?? [];
    for (const frame of inside) seen.push(...(await pressAndLook(frame)));
    return seen.filter((one) => !SAFE_ADDRESS.test(one));
  }

  /** A page that sends itself elsewhere takes its context along: it is looked at once more, where it has come to. */
  async function pressAndLook(frame: Frame): Promise<readonly string[]> {
    try {
      return await frame.evaluate<string[]>(PRESS_AND_LOOK);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes("context was destroyed")) throw error;
      await frame.waitForLoadState();
      return await frame.evaluate<string[]>(PRESS_AND_LOOK);
    }
  }

  test("the same pages as they come would do harm", async () => {
    const done = await consequences(XSS_VECTORS.map(storyWith));
    expect(done.filter((one) => one.endsWith("a script ran")).length).toBeGreaterThan(20);
  });

  test.each([
    ["renderHtml", (html: string): string | null => articleOf(html, renderHtml)],
    [
      "renderMarkdown, rendered with raw HTML let through",
      (html: string): string | null =>
        articleOf(html, (article) => micromark(renderMarkdown(article), { allowDangerousHtml: true, allowDangerousProtocol: true })),
    ],
    ["the X-ray", (html: string): string | null => renderInspection(inspectPage(html, { url: "https://times.example/ferry" }))],
  ])("%s", async (_, render) => {
    const rendered = XSS_VECTORS.map((vector) => render(storyWith(vector))).filter((html) => html !== null);
    // Most vectors leave a story standing; one that eats the page may not.
    expect(rendered.length).toBeGreaterThan(XSS_VECTORS.length * 0.8);
    expect(await consequences(rendered)).toEqual([]);
  });
});

function articleOf(html: string, render: (article: NonNullable<ReturnType<typeof inspectPage>["article"]>) => string): string | null {
  const { article } = inspectPage(html, { url: "https://times.example/ferry" });
  return article === null ? null : render(article);
}

/** Runs in the page: presses everything that can be pressed, then gives every address, and a word for a script that ran. */
const PRESS_AND_LOOK = `(async () => {
  const addresses = [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].filter(({ name }) => ["href", "src", "action", "formaction", "poster", "data", "xlink:href"].includes(name)).map(({ value }) => value.trim()));
  const handlers = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes].filter(({ name }) => name.startsWith("on")).map(({ name, value }) => "handler " + name + "=" + value));
  for (const link of document.querySelectorAll("a[href]")) { link.addEventListener("click", (event) => { if (/^https?:|^mailto:|^tel:/.test(link.href)) event.preventDefault(); }); link.click(); link.dispatchEvent(new MouseEvent("mouseover")); }
  await new Promise((resolve) => setTimeout(resolve, 5));
  return [...addresses, ...handlers, ...(globalThis.hacked === undefined ? [] : ["a script ran"])];
})()`;
