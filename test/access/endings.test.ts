import { expect, test } from "vitest";
import { cutBeforeNotes, cutOf } from "../../src/access/endings.js";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";

const WHOLE = "The harbour master said on Tuesday that the ferry would stay in port until the storm has passed.";
const blocksOf = (body: string) => loadPage(`<html><body>${body}</body></html>`, resolveOptions({})).blocks;
const article = (last: string, notes = "") => blocksOf(`<div class=text><p>${WHOLE}</p><p>${WHOLE}</p><p>${WHOLE}</p><p>${last}</p></div>${notes}`);

test.each([
  ["The crew has been told to wait for word from the", "an article wants a noun"],
  ["Die Fähre bleibt im Hafen, bis der Sturm vorüber ist. Insbesondere", "a sentence's first word"],
  ["Prom pozostanie w porcie, dopóki sztorm nie minie, a załoga czeka na to, że", "a conjunction, in Polish"],
  ["The crew waits in the mess and plays cards, the captain reads the papers of the week before and nobody", "a paragraph like the others"],
])("a last paragraph that stops: %s", (last) => {
  const body = article(last);
  expect(cutOf(body.at(-1) ?? null, body, false)).toBe("the text ends in mid-sentence");
});

test.each([
  ["Der Ticketverkauf und alle Fahrpläne stehen im Netz unter https://www.ellan-ferries.example/fahrplan/winter", "an address"],
  ["Reporting by Ana Paz in Port Ellan and Jo Kerr", "names"],
  ["ANA PAZ", "a signature"],
])("a last line that is an ending: %s", (last) => {
  const body = article(last);
  expect(cutOf(body.at(-1) ?? null, body, false)).toBeNull();
});

test("before a wall a name in quotes is where the sentence was cut", () => {
  const body = article("The islands' council has called the plan of the company “Ellan Ferries”");
  expect(cutOf(body.at(-1) ?? null, body, true)).toBe("the text ends in mid-sentence");
  expect(cutOf(body.at(-1) ?? null, body, false)).toBeNull();
});

const BIOGRAPHY = "<div class=about><p>Ana Paz has written about the islands and their ferries for the Ellan Post since the harbour was built.</p></div>";

test("notes that stand apart do not make whole what breaks off before them", () => {
  expect(cutBeforeNotes(article("The crew has been told to wait for word from the harbour master before …", BIOGRAPHY))).toBe("the text ends with an ellipsis");
  expect(cutBeforeNotes(article("The crew has been told to wait for word from the harbour master before the", BIOGRAPHY))).toBe(
    "the text ends in mid-sentence",
  );
});

test("an ellipsis that the text reads on behind is the author's", () => {
  expect(cutBeforeNotes(article(`And then the lights went out in the harbour, one after the other …</p><p>${WHOLE}`))).toBeNull();
  expect(cutBeforeNotes(article("The crew waits for word, and so do the passengers …", `<div class=more><p>${WHOLE} …</p></div>`))).toBeNull();
});
