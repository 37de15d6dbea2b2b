import { describe, expect, test } from "vitest";
import { readHydration } from "../../src/declared/hydration.js";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";

/** What is read from a page with one plain script. */
function readScript(text: string): readonly { readonly name: string; readonly value: unknown }[] {
  return readHydration(loadPage(`<!doctype html><body><p>x</p><script>${text}</script></body>`, resolveOptions({})).scripts);
}

describe("a story among other assignments", () => {
  const STORY = { headline: 'The "pier" }; Fusion.layout={', credits: { by: [{ name: "Ada Park" }] } };

  test("Arc XP's globalContent, with program text before and behind it", () => {
    const script = `window.Fusion=window.Fusion||{};Fusion.arcSite="galvan";Fusion.globalContent=${JSON.stringify(STORY)};Fusion.globalContentConfig={"source":"x"};Fusion.run();`;
    expect(readScript(script)).toEqual([{ name: "Fusion.globalContent", value: STORY }]);
  });

  test.each([
    ["broken off", 'Fusion.globalContent={"headline":"The pier'],
    ["no JSON", "Fusion.globalContent={headline:load()};Fusion.run();"],
    ["another's member", 'NotFusion.globalContent={"headline":"The pier"};run();'],
  ])("%s is left alone", (_, script) => {
    expect(readScript(script)).toEqual([]);
  });
});
