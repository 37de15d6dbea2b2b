import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readBytes, readCases } from "../corpus/read-corpus.js";
import { decode } from "../src/page/decode.js";

/** A page to be timed on. */
export interface Sample {
  readonly html: string;
  readonly url: string | null;
}

const SUITES = ["fundus", "wcxb-dev", "trafilatura"];

/** About so many pages, evenly over the suites of STANDFIRST_CORPUS, else our own fixtures. */
export function samples(most: number): Sample[] {
  const folder = process.env["STANDFIRST_CORPUS"];
  if (folder === undefined) {
    console.log("NO CORPUS: our own fixtures, which are far smaller than real pages (STANDFIRST_CORPUS is not set).\n");
    return fixturePages();
  }
  const cases = SUITES.flatMap((suite) => readCases(folder, suite).map((one) => ({ ...one, suite })));
  const step = Math.max(1, Math.floor(cases.length / most));
  return cases.filter((_, i) => i % step === 0).map((one) => ({ html: decode(readBytes(folder, one), null), url: one.url === "" ? null : one.url }));
}

/** The pages of our own fixtures. */
export function fixturePages(): Sample[] {
  return readdirSync("fixtures")
    .map((name) => `fixtures/${name}/page.html`)
    .filter((file) => existsSync(file))
    .map((file) => ({ html: readFileSync(file, "utf8"), url: null }));
}
