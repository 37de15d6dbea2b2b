import type { Page } from "../page/page.js";
import { lazily } from "../text/lazily.js";
import type { HydrationData } from "./hydration.js";
import { readHydration } from "./hydration.js";
import type { RawDeclared } from "./raw.js";
import { readRaw } from "./raw.js";
import type { SiteNames } from "./site-names.js";
import { readSiteNames } from "./site-names.js";
import type { DeclaredTitle } from "./titles.js";
import { declaredTitles } from "./titles.js";

/** Everything that a page says about itself: its declarations, and what is read from them when it is asked for the first time. */
export interface Declared extends RawDeclared {
  /** What the page calls its site. */
  siteNames(): SiteNames;
  /** All titles that the page declares, cleaned. */
  titles(): readonly DeclaredTitle[];
  /** The framework's data. */
  hydration(): readonly HydrationData[];
}

/** Reads what the page declares. Linear in the page; broken data is left out. */
export function readDeclared(page: Page): Declared {
  const raw = readRaw(page);
  const siteNames = lazily(() => readSiteNames(page, raw));
  return { ...raw, siteNames, titles: lazily(() => declaredTitles(page, raw, siteNames())), hydration: lazily(() => readHydration(page.scripts)) };
}
