import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { articleSchema, createParser } from "../src/index.js";
import { pageText } from "./page-text.js";
import { wrongWinners } from "./winners.js";

const folder = process.env["STANDFIRST_CORPUS"];
const SUITES = ["fundus", "wcxb-dev", "postlight", "trafilatura", "htmldate", "lists-dev"];
if (folder === undefined) console.warn("STANDFIRST_CORPUS is not set: the tests over real pages are skipped.");

interface Line {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
}

describe.skipIf(folder === undefined || !existsSync(folder)).each(SUITES)("every page of %s", (suite) => {
  const parser = createParser({ profiles: [] });
  const lines =
    folder === undefined
      ? []
      : readFileSync(join(folder, suite, "index.jsonl"), "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as Line);

  test("is an article that passes the schema or an ArticleError, with every word accounted for and each field's value won", () => {
    const wrong: string[] = [];
    for (const { id, url, html } of lines) {
      const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder as string, suite, html))));
      // Whatever is thrown here that is no ArticleError fails the test as itself.
      const { article, error, blocks, candidates } = parser.inspectPage(bytes, url === null || url === "" ? {} : { url });
      if ((article === null) === (error === null)) wrong.push(`${id}: neither or both`);
      if (article !== null && !articleSchema.safeParse(article).success)
        wrong.push(`${id}: ${JSON.stringify(articleSchema.safeParse(article).error?.issues.slice(0, 2))}`);
      for (const fault of wrongWinners({ article, candidates })) wrong.push(`${id}: ${fault}`);
      if (
        blocks
          .map((block) => block.text)
          .join("")
          .replace(/\s+/g, "") !== pageText(bytes, null)
      )
        wrong.push(`${id}: words lost or gained`);
    }
    expect(wrong).toEqual([]);
  });
});
