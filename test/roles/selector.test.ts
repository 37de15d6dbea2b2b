import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";
import { Selectors, selectorOf } from "../../src/page/selector.js";

const load = (html: string) => loadPage(html, resolveOptions({}));

describe("selectors", () => {
  test("an id that is unique and lasting anchors the path", () => {
    const page = load("<html><body><div id=story><p>One</p><p>Two</p></div></body></html>");
    const [, second] = page.byTag.get("p") ?? [];
    expect(selectorOf(second as NonNullable<typeof second>)).toBe("#story > p:nth-of-type(2)");
  });

  test("generated and repeated ids do not", () => {
    const page = load("<html><body><div id=post-12345><p>One</p></div><div id=a></div><div id=a><b>Two</b></div></body></html>");
    const selectors = new Selectors(page.elements);
    expect((page.byTag.get("p") ?? []).map((element) => selectors.of(element))).toEqual(["html > body > div:nth-of-type(1) > p"]);
    expect((page.byTag.get("b") ?? []).map((element) => selectors.of(element))).toEqual(["html > body > div:nth-of-type(3) > b"]);
  });

  test("they find the place again in the document that linkedom makes", () => {
    const folder = new URL("../../fixtures/", import.meta.url);
    for (const name of readdirSync(folder).filter((one) => ["russian", "hard-wall", "gallery", "live-blog"].includes(one))) {
      const html = readFileSync(new URL(`${name}/page.html`, folder), "utf8");
      const page = load(html);
      const { document } = parseHTML(html);
      const selectors = new Selectors(page.elements);
      for (const block of page.blocks) {
        const found = [...document.querySelectorAll(selectors.of(block.element))];
        expect(found, `${name}: ${selectors.of(block.element)}`).toHaveLength(1);
        expect((found[0]?.textContent ?? "").replace(/\s+/g, "")).toContain((block.texts[0]?.data ?? "").replace(/\s+/g, ""));
      }
    }
  });
});
