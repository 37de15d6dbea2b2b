import { expect, test } from "vitest";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";
import { compileSelector, selectAll } from "../../src/page/select.js";

const PAGE = `<!doctype html><html><head><meta property="og:title" content="A"><meta name="x"></head><body>
<article id="entry" data-area="body"><p class="lead first">One</p><p class="first">Two</p><div class="box" data-on="1"><h2>Three</h2><p>Four</p></div></article>
<p data-on="2">Five</p><span class="lead">Six</span></body></html>`;

/** Every way in which the elements to be tried are looked up: class, tag, attribute, choices, none. */
const SELECTORS = [
  ".lead",
  "p.first",
  "[data-on]",
  "[data-on='2']",
  "p[data-on]",
  "#entry > p",
  "[data-area=body] :is(h2, p)",
  "meta[property='og:title']",
  "[class^='lea']",
  "[data-on!='1']",
  ":not([data-on])",
  "article > *",
  ":is(.box, [data-on]) p, .lead",
  ".box:has(> h2)",
];

test.each(SELECTORS)("%s finds all that it matches, in document order", (text) => {
  const page = loadPage(PAGE, resolveOptions({}));
  const selector = compileSelector(text);
  const found = selectAll(selector, page);
  expect(found).toEqual(page.elements.filter(selector.matches));
  expect(found.length).toBeGreaterThan(0);
});
