import { existsSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../src/page/decode.js";
import type { Case } from "./read-corpus.js";
import { OTHER_SUITES, readBytes, readCases, SUITES } from "./read-corpus.js";

/** An annotated page with its markup. */
export interface CorpusPage {
  readonly one: Case;
  readonly html: string;
}

/** The pages of the suites one by one; a page is read from the disk when it is its turn. */
export function* readPages(folder: string, suites: readonly string[]): Generator<CorpusPage> {
  for (const suite of suites) for (const one of readCases(folder, suite)) yield { one, html: decode(readBytes(folder, one), null) };
}

/** The suites that are asked for, `a,b`; those of news pages when none is. */
export function suitesOf(folder: string, asked: string | undefined): readonly string[] {
  const suites = asked === undefined ? SUITES : asked.split(",");
  for (const suite of suites)
    if (!existsSync(join(folder, suite, "index.jsonl")))
      throw new Error(`${folder} has no suite "${suite}"; known are ${[...SUITES, ...OTHER_SUITES].join(", ")}.`);
  return suites;
}
