/** The reasons of every block of every fixture. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REFINEMENTS } from "../../src/body/choose/refine.js";
import { explainBlocks, inspectPage } from "../../src/index.js";
import { ROLE_RULES } from "../../src/roles/rules.js";
import { asShare } from "../../src/text/share.js";
import { fixturePages } from "../fixture-pages.js";

const SOURCES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join("src", file), "utf8"))
  .join("");

const refinements = new Set(REFINEMENTS.map(({ name }) => name));
const roleRules = new Set(ROLE_RULES.map(({ name }) => name));
/** What decides about blocks beside the rules of the tables. */
const BODY_OTHERS = new Set(["body-model", "profile", "readability", "withoutEmbeds", "read-as-correction"]);
const CLAIMS = new Set(["headline", "kicker", "standfirst", "byline", "timestamp", "caption"].map((role) => `read-as-${role}`));

/** What a role model's reason names: a phrase, a name, a word, a place; never a kind of evidence. */
const SPEAKER =
  /^role model: (?:says "[^"]+" \([a-z-]+\)|under "|(?:class name|id|role|itemprop|data-[a-z-]+) "|word "|words "|beginning "|ending "|link to \S|(?:its element|the box|a box farther up) <|place and shape \()/;

const pages = fixturePages().map(({ name, input, options }) => ({
  name,
  stories: name === "not-empty" ? [] : explainBlocks(input, "", options),
  input,
  options,
}));
const stories = pages.flatMap(({ name, stories }) => stories.map((story) => ({ name, ...story })));
/** What makes a message of a failure readable. */
const short = ({ name, text, role, rule, reason }: (typeof stories)[number]): readonly string[] => [name, text.slice(0, 60), role, rule, reason];

test("a block of the body is explained by the model or by what took it in, one that was dropped by what dropped it", () => {
  const wrong = stories.filter(({ role, rule, changes }) => {
    if (role === "body") return !BODY_OTHERS.has(rule) && !(refinements.has(rule) && rule.startsWith("complete"));
    const dropped = changes.filter(({ from, to }) => from === "body" && to === null).at(-1)?.rule;
    if (CLAIMS.has(rule) || rule === "profile") return false;
    return dropped === undefined ? rule !== "role-model" && !roleRules.has(rule) : rule !== dropped;
  });
  expect(wrong.map(short)).toEqual([]);
});

test("the name of every rule that comes up stands in the sources", () => {
  const names = [...new Set(stories.flatMap(({ changes }) => changes.map(({ rule }) => rule)))];
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !SOURCES.includes(`"${name}"`))).toEqual([]);
});

test("what takes a block out of the body, or into it, says what it overrules, with the model's number", () => {
  const changed = stories.filter(({ rule }) => refinements.has(rule));
  expect(changed.length).toBeGreaterThan(50);
  const wrong = changed.filter(({ rule, reason, changes }) => {
    const before = changes[changes.findIndex((change) => change.rule === rule) - 1];
    const overruled = before?.rule === "body-model" ? `body model ${asShare(before.score ?? Number.NaN)}` : before?.rule;
    return !reason.includes(`; overrules ${overruled}`);
  });
  expect(wrong.map(short)).toEqual([]);
});

test("the role model's reasons name what spoke", () => {
  const byModel = stories.filter(({ rule }) => rule === "role-model");
  expect(byModel.length).toBeGreaterThan(500);
  expect(byModel.filter(({ reason }) => !SPEAKER.test(reason)).map(short)).toEqual([]);
  const unnamed = byModel.filter(({ reason }) => reason.includes("place and shape"));
  expect(unnamed.length).toBeLessThan(byModel.length / 20);
});

test("the changes of a block follow one from the other and end in its role", () => {
  const wrong = stories.filter(({ role, changes }) => changes.some(({ from }, i) => i > 0 && from !== changes[i - 1]?.to) || changes.at(-1)?.to !== role);
  expect(wrong.map(short)).toEqual([]);
});

test("the ledger and the stories say the same", () => {
  const ledgers = pages.flatMap(({ input, options }) => inspectPage(input, options).blocks);
  expect(stories.map(({ text, role, score, rule, reason, path, hidden }) => ({ text, role, score, rule, reason, path, hidden }))).toEqual(ledgers);
  expect(Object.keys(ledgers[0] ?? {})).toEqual(["text", "role", "score", "rule", "reason", "path", "hidden"]);
});

describe("is told of", () => {
  const told = (name: string, text: string) => stories.find((story) => story.name === name && story.text.startsWith(text));
  test("a cell of a table among paragraphs, with what the model gave it", () => {
    const cell = told("match-report", "47%");
    expect(cell).toMatchObject({ role: "body", rule: "completeTables" });
    expect(cell?.reason).toBe(`is a cell of a table that as a whole is body; overrules body model ${asShare(cell?.score ?? Number.NaN)}`);
    expect(cell?.score).toBeLessThan(0.5);
  });
  test("a comment that the model took for body", () => {
    expect(told("comments-longer", "I work nights")).toMatchObject({ role: "comments", rule: "dropOutsiders" });
    expect(told("comments-longer", "I work nights")?.reason).toMatch(
      /^stands in a section named after comments \([^)]*comment[^)]*\); overrules body model \.\d\d; then /,
    );
  });
  test("a line that announces another story", () => expect(told("inline-promos", "Read more: How the price")).toMatchObject({ rule: "dropLeads" }));
  test("a share button, over what the model had for it", () => {
    expect(told("arabic", "شارك على فيسبوك")?.reason).toMatch(/^named "share"; overrules role model [a-z-]+ \.\d\d$/);
  });
});
