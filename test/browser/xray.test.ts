import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Inspection } from "../../src/contract/inspection.js";
import { renderInspection } from "../../src/render/inspection.js";
import { everyRole, hostile, manyBlocks, noArticle } from "../render/inspection-samples.js";
import { CHROMIUM_FLAGS, findChromium, PATIENCE } from "./chromium.js";

const executablePath = findChromium();
if (executablePath === null) console.warn("SKIPPED: the X-ray was not tried in a browser. Install Chromium, or name it in CHROMIUM_PATH.");

describe.skipIf(executablePath === null)("the X-ray in Chromium", () => {
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    // Playwright starts it with a fresh user data directory.
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: CHROMIUM_FLAGS, timeout: PATIENCE });
  });
  afterEach(async () => context.close());
  afterAll(async () => browser.close());

  /** The X-ray opened from a made-up address that is answered here; whatever else is asked for is refused and written down. */
  async function open(inspection: Inspection, scripts = true): Promise<{ page: Page; requests: string[]; messages: string[] }> {
    context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const requests: string[] = [];
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("dialog", (dialog) => messages.push(dialog.message()));
    page.on("pageerror", (error) => messages.push(error.message));
    await context.route("**", async (route) => {
      const url = route.request().url();
      if (url === "http://xray.test/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: renderInspection(inspection) });
      requests.push(url);
      return route.abort();
    });
    await page.goto("http://xray.test/");
    return { page, requests, messages: messages.filter((message) => !message.includes("favicon")) };
  }

  const shown = (page: Page): Promise<string[]> => page.locator(".b:visible strong").allTextContents();

  test("filters by mouse, without scripts too", async () => {
    const { page } = await open(everyRole(), false);
    expect(await shown(page)).toHaveLength(21);
    await page.getByRole("checkbox", { name: "subscription-prompt" }).click();
    expect(await shown(page)).toEqual(["subscription-prompt"]);
    await page.getByText("body", { exact: true }).first().click();
    expect(await shown(page)).toEqual(["subscription-prompt", "body", "body", "body"]);
    await page.getByRole("checkbox", { name: "hidden by the markup" }).click();
    expect(await shown(page)).toEqual(["body"]);
    expect(await page.locator(".filtered").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await shown(page)).toHaveLength(21);
    expect(await page.locator(".filtered").isVisible()).toBe(false);
    await page.getByRole("checkbox", { name: "unsure" }).click();
    expect(await shown(page)).toEqual(["body"]);
  });

  test("filters by keyboard, with the focus in sight", async () => {
    const { page } = await open(everyRole());
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
    for (let presses = 0; presses < 12 && (await focused()) !== "only-kicker"; presses += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe("only-kicker");
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe("solid");
    await page.keyboard.press("Space");
    expect(await shown(page)).toEqual(["kicker"]);
    await page.keyboard.press("Space");
    expect(await shown(page)).toHaveLength(21);
  });

  test("its first stop skips to the blocks, and losers open by keyboard", async () => {
    const { page } = await open(everyRole());
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the blocks");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("blocks");
    const summary = page.locator("summary").first();
    expect(await page.getByText("Most read").isVisible()).toBe(false);
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.getByText("Most read").isVisible()).toBe(true);
  });

  test("is styled under its own policy, names every role in text and marks families by pattern", async () => {
    const { page, messages } = await open(everyRole());
    expect(messages).toEqual([]);
    const pattern = (role: string): Promise<string> =>
      page
        .locator(`.b.r-${role}`)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundImage);
    const patterns = await Promise.all(["body", "app-prompt", "comments", "legal"].map(pattern));
    expect(new Set(patterns.map((image) => image.replace(/rgb[^)]*\)/g, ""))).size).toBe(4);
    for (const role of await shown(page)) expect(role).not.toBe("");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test.each(["light", "dark"] as const)("every text stands out from what is drawn behind it: %s", async (colorScheme) => {
    const { page } = await open(everyRole());
    await page.emulateMedia({ colorScheme });
    for (const summary of await page.locator("summary").all()) await summary.click();
    const texts = await page.evaluate(readColours);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter(({ over, under }) => contrast(over, under) < 4.5)).toEqual([]);
  });

  test("whatever can be used is reached by keyboard, in the order that it stands in", async () => {
    const { page } = await open(everyRole());
    const wanted = await page.locator("a[href], button, input:enabled, summary").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    const seen: number[] = [];
    for (let presses = 0; presses < wanted + 40; presses += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => [...document.querySelectorAll("a[href], button, input, summary")].indexOf(document.activeElement ?? document.body));
      if (at === -1 || seen.includes(at)) continue;
      seen.push(at);
    }
    expect(seen.length).toBe(wanted);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  test.each([
    ["a whole page", everyRole],
    ["no article", noArticle],
    ["a hostile page", hostile],
  ])("fetches nothing: %s", async (_, make) => {
    const { page, requests, messages } = await open(make());
    await page.waitForTimeout(200);
    expect(requests.filter((url) => url !== "http://xray.test/favicon.ico")).toEqual([]);
    expect(messages).toEqual([]);
  });

  test("hostile text runs no script, wherever it stands and whatever is touched", async () => {
    const { page, requests } = await open(hostile());
    for (const summary of await page.locator("summary").all()) await summary.click();
    for (const row of (await page.locator(".t").all()).slice(0, 12)) await row.hover();
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll("script,img,iframe,link,base,object,embed,plaintext,math").length)).toBe(0);
    expect(page.url()).toBe("http://xray.test/");
    expect(requests.filter((url) => !url.endsWith("/favicon.ico"))).toEqual([]);
  });

  test("5,000 blocks can be opened and filtered", async () => {
    const many = manyBlocks(5_000);
    const { page } = await open(many);
    await page.locator(".b").first().waitFor();
    await page.locator("#only-kicker").click();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => [...document.querySelectorAll(".b")].filter((row) => row.getBoundingClientRect().height > 0).length)).toBe(
      many.blocks.filter(({ role }) => role === "kicker").length,
    );
  });
});

interface Colours {
  readonly text: string;
  readonly over: readonly number[];
  readonly under: readonly number[];
}

/** The computed colour of every text in sight, and the one behind it; runs in the page. What cannot be used needs no contrast (WCAG 1.4.3). */
function readColours(): Colours[] {
  const numbers = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const found: Colours[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (element === null || text === "" || !element.checkVisibility() || element.closest("label:has(input:disabled), style") !== null) continue;
    const over = numbers(getComputedStyle(element).color);
    let under = [255, 255, 255];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const [red = 0, green = 0, blue = 0, alpha = 1] = numbers(getComputedStyle(at).backgroundColor);
      if (alpha < 1) continue;
      under = [red, green, blue];
      break;
    }
    found.push({ text: text.slice(0, 40), over: over.slice(0, 3), under });
  }
  return found;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(over: readonly number[], under: readonly number[]): number {
  const luminance = (color: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = color.map((value) => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(over), luminance(under)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
