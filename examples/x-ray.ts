/**
 * Draws the X-ray of a page: `npm run x-ray -- page.html https://… x-ray.html`; a name that ends in `.png` gives its picture
 * (needs Chromium). Without arguments: the seed page into docs/x-ray.png. `DARK=1` pictures the dark scheme.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { inspectPage } from "../src/parse.js";
import { renderInspection } from "../src/render/inspection.js";
import { CHROMIUM_FLAGS, findChromium } from "../test/browser/chromium.js";

const SEED = "https://www.inkl.com/news/new-maliki-recording-reveals-coordination-with-militia-to-confront-sadrists";
const [file = "fixtures/inkl-aggregator/page.html", url = SEED, out = "docs/x-ray.png"] = process.argv.slice(2);
const html = renderInspection(inspectPage(readFileSync(file), { url }));
if (out.endsWith(".png")) await picture(out);
else writeFileSync(out, html);
console.log(`${out}: the X-ray of ${file}`);

async function picture(path: string): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium: install it, or name it in CHROMIUM_PATH");
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 940 },
      deviceScaleFactor: Number(process.env["SCALE"] ?? 1.15),
      colorScheme: process.env["DARK"] ? "dark" : "light",
    });
    await page.setContent(html);
    await page.screenshot({ path });
  } finally {
    await browser.close();
  }
}
