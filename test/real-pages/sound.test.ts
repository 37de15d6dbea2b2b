import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Case } from "../../corpus/read-corpus.js";
import { readBytes, readCases, SUITES } from "../../corpus/read-corpus.js";
import { articleSchema, createParser } from "../../src/index.js";
import { pageText } from "../page-text.js";
import { wrongWinners } from "../winners.js";

const folder = process.env["STANDFIRST_CORPUS"];
if (folder === undefined) console.warn("STANDFIRST_CORPUS is not set: the tests over real pages are skipped.");

const parser = createParser({ profiles: [] });

/** What is wrong with the reading of one page; whatever it throws that is no `ArticleError` fails the test as itself. */
function faultsOf(corpus: string, one: Case): string[] {
  const bytes = readBytes(corpus, one);
  const { article, error, blocks, candidates } = parser.inspectPage(bytes, one.url === "" ? {} : { url: one.url });
  const ledger = blocks.map((block) => block.text).join("");
  const issues = article === null ? [] : (articleSchema.safeParse(article).error?.issues ?? []);
  return [
    ...((article === null) === (error === null) ? ["neither or both"] : []),
    ...wrongWinners({ article, candidates }),
    ...issues.slice(0, 2).map((issue) => JSON.stringify(issue)),
    ...(ledger.replace(/\s+/g, "") === pageText(bytes, null) ? [] : ["words lost or gained"]),
  ];
}

// The pages of `roles` are those of other suites.
describe.skipIf(folder === undefined || !existsSync(folder)).each(SUITES.filter((suite) => suite !== "roles"))("every page of %s", (suite) => {
  test("is an article that passes the schema or an ArticleError, with every word accounted for and each field's value won", () => {
    const cases = readCases(folder as string, suite);
    expect(cases.flatMap((one) => faultsOf(folder as string, one).map((fault) => `${one.id}: ${fault}`))).toEqual([]);
  });
});
