import { describe, expect, test } from "vitest";
import { REFINEMENTS } from "../../src/body/choose/refine.js";
import { ROLE_RULES } from "../../src/roles/rules.js";
import { decide } from "./decided.js";
import { OTHER_PAGES, PAGES } from "./pages.js";

const names = [...REFINEMENTS.map(({ name }) => name), ...ROLE_RULES.map(({ name }) => name)];

test("each rule of the tables has a page on which it must decide, and no page is of another", () => {
  expect(Object.keys(PAGES).sort()).toEqual([...names].sort());
});

test("a rule is named as its function is, so that a search of the sources finds it; phrases are named by the contract", () => {
  expect(REFINEMENTS.filter(({ name, apply }) => name !== apply.name)).toEqual([]);
  expect(ROLE_RULES.filter(({ name, find }) => name !== find.name).map(({ name }) => name)).toEqual(["phrase"]);
});

describe("decides about its block, and says so", () => {
  test.each(Object.entries(PAGES))("%s", (name, [html, start]) => {
    const block = decide(html).find(({ text }) => text.startsWith(start));
    expect(block?.changes.map(({ rule }) => rule)).toContain(name);
    expect(block?.rule).toBe(name);
    expect(block?.reason).toMatch(/; overrules (?:body model|role model [a-z-]+) \.\d\d/);
  });
});

describe("decides beside the tables", () => {
  test.each(Object.entries(OTHER_PAGES))("%s", (name, [html, start]) => {
    expect(decide(html).find(({ text }) => text.startsWith(start))).toMatchObject({ rule: name });
  });
});

test("a rule over a rule overrules that rule", () => {
  const table = "<table><tr><td>Boats that wait in port tonight</td><td>12</td></tr></table>";
  const [html] = PAGES["dropTrailing"] as readonly [string, string];
  const block = decide(
    html.replace("<h2>The crane</h2>", `${table}<ul><li>Two boats wait in the northern port</li><li data-body="0.2"><h3>Ports</h3></li></ul>`),
  ).find(({ text }) => text === "Ports");
  expect(block?.changes.map(({ rule, to }) => [rule, to])).toEqual([
    ["body-model", null],
    ["completeLists", "body"],
    ["dropTrailing", null],
    ["role-model", block?.role],
  ]);
  expect(block?.reason).toMatch(/^is a heading that no text of the body follows; overrules completeLists; then role model: /);
});
