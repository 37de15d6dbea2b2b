import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Report } from "../../src/cli/report.js";

/** A stream that keeps what is written, and is a terminal or not. */
function stream(isTerminal: boolean): { to: NodeJS.WriteStream; written: () => string } {
  const chunks: string[] = [];
  const to = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  const terminal = { isTTY: isTerminal, columns: 100, rows: 20, cursorTo: () => true, clearLine: () => true, moveCursor: () => true };
  return { to: Object.assign(to, terminal) as unknown as NodeJS.WriteStream, written: () => chunks.join("") };
}

describe("a batch's report", () => {
  test("on a terminal, a bar that fills", () => {
    const { to, written } = stream(true);
    const report = new Report(4, false, to);
    expect(written()).toMatch(/-+ 0\/4 {2}0 articles/);
    report.update({ done: 1, articles: 1, reasons: {} });
    report.update({ done: 3, articles: 2, reasons: { "list-page": 1 } });
    report.miss();
    expect(report.end()).toBe(3);
    expect(written()).toMatch(/=+ 4\/4 {2}2 articles/);
    expect(written()).toMatch(/4 of 4 pages: 2 articles, 1 list-page, 1 unreadable\n$/);
  });

  test.each([
    [false, false],
    [true, true],
  ])("no bar where there is no terminal or none is wanted", (isTerminal, isQuiet) => {
    const { to, written } = stream(isTerminal);
    const report = new Report(5, isQuiet, to);
    report.update({ done: 5, articles: 1, reasons: { "error-page": 1, "list-page": 3 } });
    expect(report.end()).toBe(0);
    // The most frequent reason first.
    expect(written()).toBe("5 of 5 pages: 1 article, 3 list-page, 1 error-page\n");
  });

  test.each([["deadline"], ["worker-lost"]])("pages given up by %s make its code", (reason) => {
    const report = new Report(1, true, stream(false).to);
    report.update({ done: 1, articles: 0, reasons: { [reason]: 1 } });
    expect(report.end()).toBe(3);
  });
});
