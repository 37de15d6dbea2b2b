import { expect, test } from "vitest";
import { completeEnding } from "../../../src/body/choose/complete.js";
import { surveyInput } from "../../../src/body/choose/survey-input.js";
import { readDeclared } from "../../../src/declared/declared.js";
import { chooseHeadline } from "../../../src/fields/headline/headline.js";
import { resolveOptions } from "../../../src/options.js";
import { loadPage } from "../../../src/page/load.js";
import { surveyPage } from "../../../src/survey/survey.js";

const WHOLE = "The harbour master said on Tuesday that the ferry would stay in port until the storm has passed.";
const CUT = "The crew has been told to wait for word from the harbour master before the";

/** Of a body of three paragraphs, what stands behind it that becomes body as well. */
function added(behind: string): string[] {
  const body = `<p>${WHOLE}</p>`.repeat(3);
  const page = loadPage(`<html><body><h1>The ferry waits</h1><div class=text>${body}${behind}</body></html>`, resolveOptions({}));
  const declared = readDeclared(page);
  const survey = surveyPage(page, surveyInput(declared, chooseHeadline(page, declared, [])));
  const mask = Uint8Array.from(page.blocks, ({ text }) => (text === WHOLE ? 1 : 0));
  return page.blocks.filter((_, i) => completeEnding(survey, mask)[i] === 1 && mask[i] === 0).map(({ text }) => text);
}

test("a paragraph of the text that breaks off is the text's", () => expect(added(`<p>${CUT}</p></div>`)).toEqual([CUT]));

test("with the heading above it, and whatever stands between", () => {
  expect(added(`<aside>Most read: fares go up</aside><h2>Waiting</h2><p>${CUT} …</p></div>`)).toEqual(["Waiting", `${CUT} …`]);
  expect(added(`</div><div class=ad>Advertisement</div><div class=text><p>${CUT}</p></div>`)).toEqual([CUT]);
});

test.each([
  ["one that ends like a text", `<p>${WHOLE} It may be long.</p></div>`],
  ["one in a box of its own", `</div><div class=box><p>${CUT} …</p></div>`],
  ["a link", `<p><a href=/crew>${CUT}</a> …</p></div>`],
  ["a short line", "<p>Read on …</p></div>"],
])("%s stays what it was", (_, behind) => expect(added(behind)).toEqual([]));
