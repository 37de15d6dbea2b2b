import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CLI, PAGE, run, runHere, URL_ } from "./run.js";

describe("one page", () => {
  test("prints the article as JSON, from a file as from a pipe", () => {
    const fromFile = run([PAGE, "--url", URL_]);
    const fromPipe = run(["--url", URL_], readFileSync(PAGE));
    expect(fromFile.code).toBe(0);
    expect(JSON.parse(fromFile.out)).toMatchObject({ publisher: { name: "Asharq Al-Awsat" }, syndicator: { name: "inkl" }, section: "World" });
    expect(fromPipe).toEqual(fromFile);
  });

  test("finds the charset of bytes out", () => {
    const { out } = run(["fixtures/gb18030/page.bin", "--fields", "headline,language", "--format", "jsonl"]);
    expect(JSON.parse(out).headline).toMatch(/\p{sc=Han}/u);
    expect(JSON.parse(out).language).toMatch(/^zh/);
  });

  test.each([
    ["text", /^A new damning voice recording/],
    ["markdown", /^# New Maliki Recording/],
    ["html", /<h1>New Maliki Recording/],
    ["xray", /^<!doctype html>/i],
  ])("prints %s", (format, expected) => {
    expect(run([PAGE, "--url", URL_, "--format", format]).out).toMatch(expected);
  });

  test("explains a field: the winner first, then what lost", () => {
    const lines = run([PAGE, "--explain", "headline"]).out.split("\n");
    expect(lines[0]).toMatch(/^✓ New Maliki Recording/);
    expect(lines.filter((line) => line.startsWith("·")).length).toBeGreaterThan(0);
  });

  test("tells the whole story of each block that has some words: the models' word, each rule that decided, the role", async () => {
    const { code, out } = await runHere(["fixtures/inline-promos/page.html", "--explain-block", "ROAD  sált doubled"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Block 13: "Read more: How the price of road salt doubled in one winter"\n {2}path {8}#main > .*\n {2}body model {2}\.\d\d\n {2}role model {2}related-stories \.\d\d, /,
    );
    expect(out).toMatch(/ {2}1\. body-model {2}body model \.\d\d → body\n {2}2\. dropLeads {3}announces another story → not body\n/);
    expect(out).toMatch(/ {2}3\. role-model {2}role model: .* → related-stories\n {2}role {8}related-stories \.\d\d, decided by dropLeads\n$/);
  });

  test("a page without an article has blocks to explain, too; a profile's word is told", async () => {
    expect((await runHere(["fixtures/not-404/page.html", "--explain-block", "drivers should expect"])).out).toMatch(
      /dropAfterEnd {2}no prose follows the heading "Latest stories"/,
    );
    expect((await runHere([PAGE, "--url", URL_, "--explain-block", "A new damning voice recording"])).out).toMatch(/, decided by profile$/m);
  });

  test("uses a profile from a file before the built-in ones", () => {
    const file = join(mkdtempSync(join(tmpdir(), "standfirst-")), "profile.json");
    writeFileSync(file, JSON.stringify({ id: "mine", hosts: ["inkl.com"], layouts: [{ fields: { section: ["h1"] } }] }));
    expect(JSON.parse(run([PAGE, "--url", URL_, "--profile", file, "--fields", "section,profile"]).out)).toEqual({
      section: "New Maliki Recording Reveals Coordination with Militia to Confront Sadrists",
      profile: "mine",
    });
  });
});

describe("what is wrong is told, with a code", () => {
  test.each([
    [["nope.html"], 1, "cannot read nope.html: ENOENT"],
    [[PAGE, "--fields", "headlin"], 1, 'did you mean "headline"?'],
    [[PAGE, "--fields", "autors"], 1, 'did you mean "authors"?'],
    [[PAGE, "--frmat", "text"], 1, "did you mean --format?"],
    [["nope.html"], 1, "There is no such file."],
    [["fixtures"], 1, "standfirst batch reads all pages in it"],
    [["constructor"], 1, "cannot read constructor"],
    [[PAGE, "--format", "pdf"], 1, 'no format "pdf"'],
    [[PAGE, "--format", "toString"], 1, 'no format "toString"'],
    [[PAGE, "--sections"], 1, "--sections"],
    [[PAGE, "--status", "9"], 1, "no HTTP status"],
    [[PAGE, "--url", "inkl"], 1, "invalid-url"],
    [["fixtures/not-404/page.html"], 2, "no article: error-page"],
    [[PAGE, "--explain-block", "no block has these words"], 1, 'no block of the page has the words "no block has these words"'],
    [[PAGE, "--explain-block", " "], 1, "--explain-block takes words that the block has"],
    [[PAGE, "--explain-block", "words", "--url", "inkl"], 1, "invalid-url"],
    [[PAGE, "--fetched-at", "yesterday"], 1, '"yesterday" is no ISO 8601 time'],
  ])("%j", async (args, code, message) => {
    const result = await runHere(args as string[]);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
    expect(result.out).toBe("");
  });

  test("an empty pipe holds no article", () => {
    const result = run([], new Uint8Array());
    expect(result.code).toBe(2);
    expect(result.err).toContain("empty");
  });

  test("a reader that has seen enough ends it quietly", () => {
    expect(execFileSync("sh", ["-c", `node ${CLI} ${PAGE} | head -1`], { encoding: "utf8" })).toBe("{\n");
  });
});

describe("check", () => {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-"));
  const file = (name: string, profile: object): string => {
    writeFileSync(join(folder, name), JSON.stringify(profile));
    return join(folder, name);
  };
  const good = file("good.json", { id: "good", hosts: ["good.example"], layouts: [{ body: { roots: ["article"] } }] });

  test("a good profile passes", async () => {
    expect(await runHere(["check", good])).toEqual({ code: 0, out: `${good}: good is valid\n`, err: "" });
  });

  test.each([
    ["a wrong key", { id: "k", hosts: ["k.example"], layouts: [{ bdy: {} }] }, /bdy/],
    ["a wrong selector", { id: "s", hosts: ["s.example"], layouts: [{ body: { roots: ["p["] } }] }, /p\[/],
    [
      "whatever is wrong, where it stands",
      { id: "m", hosts: ["m.example"], layouts: [{ bdy: {}, fields: { headlin: ["h1"] } }] },
      /wrong\.json: Profile "m" is not valid:\n {2}layouts\.0\.fields: "headlin".*\n {2}layouts\.0: Unrecognized key: "bdy"\n$/,
    ],
  ])("%s is named", async (_, profile, message) => {
    const { code, err } = await runHere(["check", file("wrong.json", profile)]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  test("a host that two claim is named", async () => {
    const { code, err } = await runHere(["check", good, file("twin.json", { id: "twin", hosts: ["good.example"], layouts: [{}] })]);
    expect(code).toBe(1);
    expect(err).toContain("good.example");
  });
});
