import { expect, test } from "vitest";
import type { Choice } from "../../../src/body/choose/choice.js";
import { decideBody } from "../../../src/body/choose/read-body.js";
import { refineBody } from "../../../src/body/choose/refine.js";
import { surveyInput } from "../../../src/body/choose/survey-input.js";
import { readDeclared } from "../../../src/declared/declared.js";
import { chooseHeadline } from "../../../src/fields/headline/headline.js";
import { resolveOptions } from "../../../src/options.js";
import { loadPage } from "../../../src/page/load.js";
import type { Page } from "../../../src/page/page.js";
import { surveyPage } from "../../../src/survey/survey.js";

const PROSE = "<p>The harbour master said on Tuesday that the ferry would stay in port until the storm has passed the islands.</p>";
const TITLE = "Ferry company raises fares for the third time";

/** Whether a block among paragraphs stays body where the model took it for body. */
function stays(html: string, before = PROSE, behind = PROSE): boolean {
  const page = loadPage(
    `<html><body><h1>The ferry waits</h1><div class=text>${PROSE}${before}<p id=here>${html}</p>${behind}${PROSE}${PROSE}</div></body></html>`,
    resolveOptions({ url: "https://www.ellan-post.example/news/ferry-waits" }),
  );
  const declared = readDeclared(page);
  const survey = surveyPage(page, surveyInput(declared, chooseHeadline(page, declared, [])));
  const here = page.blocks.findIndex(({ element }) => element.id === "here");
  return refineBody(survey, everythingBut("h1", page)).mask[here] === 1;
}

test.each([
  ["a colon and a link", `RELATED: <a href=/news/fares-rise-third-time>${TITLE}</a>`],
  ["in German", `Mehr lesen: <a href=/news/fares-rise-third-time>${TITLE}</a>`],
  ["a bar, with no link at all", `READ | ${TITLE}`],
  ["longer words", `Must read | ${TITLE}`],
  ["in brackets", `[Lire : <a href=/news/fares-rise-third-time>${TITLE}</a>]`],
])("a line that announces another story is none of this one's: %s", (_, html) => expect(stays(html)).toBe(false));

test.each([
  ["a word of announcements that begins a sentence", "Read the letter again, the harbour master said, and you will see."],
  ["one with a colon, and a sentence behind it", "Related: the third fare rise in a year, which nobody on the islands had expected."],
  [
    "a sentence behind a word of announcements and a colon, with a link in it",
    "Exclusive: The harbour master <a href=/news/told-us>told us</a> on Tuesday that he had never seen such a storm.",
  ],
  ["a sentence that is a link", "<a href=/news/fares-rise-third-time>The company raised its fares for the third time.</a>"],
])("%s stays", (_, html) => expect(stays(html)).toBe(true));

test("a title that is a link to a story of the same site, between two paragraphs, is that story's", () => {
  expect(stays(`<a href=/news/fares-rise-for-third-time>${TITLE}</a>`)).toBe(false);
  expect(stays(`<a href=https://elsewhere.example/news/fares-rise-for-third-time>${TITLE}</a>`)).toBe(true);
  expect(stays(`<a href=/fares>${TITLE}</a>`)).toBe(true);
});

test.each([
  ["nl", "Meld je aan voor onze nieuwsbrief"],
  ["fr", "Inscrivez-vous à notre lettre d'information"],
])("a bare ask to subscribe to a newsletter is no paragraph (%s)", (_, ask) => expect(stays(ask)).toBe(false));

test("titles that the text goes through one by one are its headings", () => {
  const next = `<p><a href=/news/harbour-gets-new-crane>The harbour gets a crane</a></p>`;
  expect(stays(`<a href=/news/fares-rise-for-third-time>${TITLE}</a>`, PROSE, PROSE + next)).toBe(true);
});

test.each([
  ["two prompts, one behind the other", "¿Ya eres suscriptor? Inicia sesión"],
  ["what a share button says, with where to", "Compartir en WhatsApp"],
  ["a player's button", "Artikel anhören"],
])("a line that says nothing but %s is none of the text", (_, html) => {
  expect(stays(html)).toBe(false);
  expect(stays(`${html} bis zur Insel`)).toBe(true);
});

test("a table of contents is no text, a single note and a heading that leads to itself are", () => {
  const contents = "<ul><li><a href=#why>Why the ferry waits</a></li><li><a href=#next>What happens next</a></li></ul>";
  const kept = (list: string): boolean => stays("<a href=#fares>Fares of the third year</a>", `${PROSE}${list}`, PROSE);
  expect(kept(contents)).toBe(false);
  expect(kept("")).toBe(true);
  expect(kept("<h2><a href=#why>Why the ferry waits</a></h2>")).toBe(true);
});

test("a text does not end in a line that asks for something, with more in it than the phrase; a sentence may say the phrase", () => {
  const end = (line: string): string | undefined => bodyOf(`<h1>The ferry waits</h1>${PROSE}${PROSE}${PROSE}<p>${line}</p>`).at(-1);
  expect(end("Síguenos en WhatsApp y recibe las noticias más importantes del día")).toContain("harbour master");
  expect(end("Síguenos en WhatsApp, pidió la alcaldesa.")).toContain("alcaldesa");
});

test("short lines behind a heading that announces other things at the end are not the text's, prose is", () => {
  const end = "<h3>Lo más leído</h3><p>Un barco nuevo</p>";
  const page = (behind: string): readonly string[] => bodyOf(`<h1>The ferry waits</h1>${PROSE}${PROSE}${PROSE}${end}${behind}`);
  expect(page("<p>Lea sin límites por un euro</p>").at(-1)).toContain("harbour master");
  expect(page(PROSE)).toContain("Un barco nuevo");
});

/** The texts that stay body where the model took everything for body. */
function bodyOf(html: string): readonly string[] {
  const page = loadPage(`<html><body>${html}</body></html>`, resolveOptions({ url: "https://www.ellan-post.example/news/ferry-waits" }));
  const declared = readDeclared(page);
  const survey = surveyPage(page, surveyInput(declared, chooseHeadline(page, declared, [])));
  const { mask } = refineBody(survey, everythingBut("h1", page));
  return page.blocks.filter((_, i) => mask[i] === 1).map(({ text }) => text);
}

/** The choice of a model that takes everything for body but one kind of element. */
function everythingBut(tag: string, page: Page): Choice {
  return decideBody(Float32Array.from(page.blocks, ({ element }) => (element.tag === tag ? 0 : 0.9)));
}
