import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readKnownPages } from "../../src/cli/known-pages.js";
import { CLI, PAGE, run, runHere, URL_ } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "standfirst-batch-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const PAGES = ["fixtures/thai", "fixtures/russian", "fixtures/arabic", "fixtures/not-404"];
const FILES = PAGES.map((name) => join(name, "page.html"));
const ids = (file: string): string[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).id);
const long = (paragraphs: number): string =>
  `<article>${"<p>A paragraph of a page that takes its time, with a sentence or two.</p>".repeat(paragraphs)}</article>`;

describe("batch", () => {
  test("writes a line a page in order, and nothing but a summary by reason beside it", () => {
    expect(run(["batch", ...PAGES, "--out", at("order.jsonl"), "--workers", "2"])).toEqual({
      code: 0,
      out: "",
      // No bar and no colours: standard error is no terminal here.
      err: "4 of 4 pages: 3 articles, 1 error-page\n",
    });
    expect(ids(at("order.jsonl"))).toEqual(FILES);
  });

  test("goes on where an interrupted run ended, a half-written line aside", () => {
    const out = at("resume.jsonl");
    run(["batch", PAGES[0] as string, PAGES[1] as string, "--out", out]);
    const before = readFileSync(out, "utf8");
    appendFileSync(out, '{"id":"fixtures/arabic/page.html","da');
    expect(run(["batch", ...PAGES, "--out", out, "--resume"]).err).toBe("2 of 2 pages: 1 article, 1 error-page\n");
    expect(ids(out)).toEqual(FILES);
    expect(readFileSync(out, "utf8").startsWith(before)).toBe(true);
    expect(run(["batch", ...PAGES, "--out", out, "--resume"])).toMatchObject({ code: 0, err: expect.stringContaining("all 4 pages are in") });
    expect(ids(out)).toEqual(FILES);
  });

  test("what is wrong with the arguments costs no earlier results", async () => {
    const out = at("kept.jsonl");
    writeFileSync(out, "kept\n");
    writeFileSync(at("bad.json"), JSON.stringify({ id: "bad", hosts: ["bad.example"], layouts: [{ body: { roots: ["p["] } }] }));
    for (const [wrong, message] of [
      [["--workers", "many"], '--workers takes a number from 1 on, not "many"'],
      [["--profile", at("bad.json")], "p["],
      [["--fields", "headlin"], 'did you mean "headline"?'],
      [["--fetched-at", "yesterday"], "ISO 8601"],
      [["--resume"], "line 1 of"],
    ] as const) {
      const { code, err } = await runHere(["batch", ...PAGES, "--out", out, ...wrong]);
      expect([code, err]).toEqual([1, expect.stringContaining(message)]);
    }
    expect(readFileSync(out, "utf8")).toBe("kept\n");
  });

  test.each([
    [[], "no pages"],
    [["nope.html"], "cannot read nope.html: ENOENT"],
    [["fixtures/gb18030"], "no .html or .htm files in fixtures/gb18030"],
    [[...PAGES, "--out", "/nowhere/out.jsonl"], "cannot write /nowhere/out.jsonl: ENOENT"],
    [[...PAGES, "--resume"], "--resume needs --out"],
  ])("%j is refused", async (args, message) => {
    expect(await runHere(["batch", ...args])).toMatchObject({ code: 1, out: "", err: expect.stringContaining(message) });
  });

  test("takes addresses from a list", () => {
    writeFileSync(at("list.tsv"), `${PAGE}\t${URL_}\n`);
    const { out } = run(["batch", `@${at("list.tsv")}`, "--fields", "syndicator,url"]);
    expect(JSON.parse(out).data).toMatchObject({ url: URL_, syndicator: { name: "inkl" } });
  });

  test("pages that are given up are counted, and told by the code", () => {
    mkdirSync(at("slow"));
    writeFileSync(at("slow/1.html"), readFileSync(PAGE));
    writeFileSync(at("slow/2.html"), long(150_000));
    writeFileSync(at("slow/3.html"), readFileSync(PAGE));
    const { code, err } = run(["batch", at("slow"), "--workers", "1", "--deadline", "500", "--out", at("slow.jsonl")]);
    expect(code).toBe(3);
    // The short ones as well, where the machine has no time for them.
    expect(err).toMatch(/^3 of 3 pages: \d articles?, [1-3] deadline\n$/);
    expect(JSON.parse(readFileSync(at("slow.jsonl"), "utf8").split("\n")[1] as string)).toMatchObject({ id: at("slow/2.html"), error: { code: "deadline" } });
  });

  test("a file that cannot be read ends nothing", () => {
    writeFileSync(at("folder.tsv"), `fixtures\n${PAGE}\n`);
    const { code, out, err } = run(["batch", `@${at("folder.tsv")}`, "--fields", "section"]);
    expect([code, err]).toEqual([3, "2 of 2 pages: 1 article, 1 unreadable\n"]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: "fixtures", error: { code: "unreadable", reason: null, message: expect.stringContaining("EISDIR") } },
      { id: PAGE, data: { section: "World" } },
    ]);
  });

  test("a reader that has seen enough ends it quietly, a slow one gets every line", () => {
    const many = Array.from({ length: 12 }, (_, i) => {
      const path = at(`many-${i}.html`);
      writeFileSync(path, long(2000));
      return path;
    }).join(" ");
    const shell = (rest: string): string => execFileSync("sh", ["-c", `node ${CLI} batch ${many} --quiet 2>&1 ${rest}`], { encoding: "utf8" });
    expect(shell("| (sleep 2; cat)").trim().split("\n")).toHaveLength(13);
    expect(shell("| head -c 6")).toBe('{"id":');
  });

  test("an interruption ends it with whole lines and its own code, and --resume does the rest", async () => {
    mkdirSync(at("pages"));
    const all = Array.from({ length: 30 }, (_, i) => at(`pages/${10 + i}.html`));
    for (const path of all) writeFileSync(path, long(4000));
    const out = at("interrupted.jsonl");
    const child = spawn("node", [CLI, "batch", at("pages"), "--out", out, "--workers", "1"], { stdio: ["ignore", "ignore", "pipe"] });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const exit = new Promise((resolve) => child.on("exit", resolve));
    while (!existsSync(out) || statSync(out).size === 0) await new Promise((done) => setTimeout(done, 20));
    child.kill("SIGINT");
    expect(await exit).toBe(130);
    expect(err).toMatch(/^\d+ of 30 pages: .+\nstandfirst: interrupted\nThe same command with --resume goes on from here\.\n$/);
    const done = ids(out);
    expect(done.length).toBeLessThan(30);
    expect(run(["batch", at("pages"), "--out", out, "--resume"]).err).toContain(`${30 - done.length} of ${30 - done.length} page`);
    expect(ids(out)).toEqual(all);
  });

  test("a line of any length is seen to be a page's, and one without an end is taken away", async () => {
    const out = at("long.jsonl");
    const line = (id: string): string => `{"id":${JSON.stringify(id)},"data":{"x":"${"é".repeat(100_000)}"}}`;
    writeFileSync(out, `${line('a "b"')}\n${line("c")}\n${line("d")}`);
    expect(await readKnownPages(out)).toEqual(new Set(['a "b"', "c"]));
    expect(readFileSync(out, "utf8")).toBe(`${line('a "b"')}\n${line("c")}\n`);
    writeFileSync(out, line("d"));
    expect(await readKnownPages(out)).toEqual(new Set());
    expect(statSync(out).size).toBe(0);
  });
});
