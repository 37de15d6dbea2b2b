/**
 * Measures every suite of the corpus in STANDFIRST_CORPUS and fails where a figure is below its floor in `bench/floors.json`.
 *
 *     npm run floors [-- --suite a,b]
 *     npm run floors -- --raise                   writes the figures that are higher now, and those that have no floor yet
 *     npm run floors -- --lower --reason "…"      writes those that are lower now, with the reason and the old figure
 *
 * Figures are the same on every machine, so a floor is the measured figure cut to three decimals.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Measured } from "../corpus/figures.js";
import { figuresOf } from "../corpus/figures.js";
import type { FloorCheck, Floors, Measurement } from "../corpus/floors.js";
import { checkFloors, lowerFloors, otherSuites, raiseFloors } from "../corpus/floors.js";
import { predict } from "../corpus/prediction.js";
import { readPages, suitesOf } from "../corpus/read-pages.js";
import { createParser } from "../src/index.js";

const FILE = fileURLToPath(new URL("floors.json", import.meta.url));

const { values: options } = parseArgs({
  options: {
    suite: { type: "string" },
    raise: { type: "boolean", default: false },
    lower: { type: "boolean", default: false },
    reason: { type: "string", default: "" },
  },
});
if (options.lower && options.reason.trim() === "") throw new Error('A floor is lowered for a reason: npm run floors -- --lower --reason "…"');

const folder = process.env["STANDFIRST_CORPUS"];
if (folder === undefined || !existsSync(folder)) {
  console.error("NO CORPUS: no figure was measured and no floor checked. Set STANDFIRST_CORPUS to the folder of the measuring corpus.");
  process.exit(1);
}
const measurement = measure(folder, suitesOf(folder, options.suite));
const floors = changeFloors(JSON.parse(readFileSync(FILE, "utf8")) as Floors, measurement);
process.exitCode = report(floors, measurement) ? 0 : 1;

function measure(corpus: string, suites: readonly string[]): Measurement {
  const parser = createParser({ profiles: [] });
  const entries = suites.map((suite) => {
    const pages: Measured[] = [];
    for (const { one, html } of readPages(corpus, [suite])) pages.push({ one, read: predict(parser, one, html) });
    return [suite, figuresOf(suite, pages)] as const;
  });
  const hash = (suite: string): string =>
    createHash("sha256")
      .update(readFileSync(join(corpus, suite, "index.jsonl")))
      .digest("hex")
      .slice(0, 16);
  return { figures: Object.fromEntries(entries), corpus: Object.fromEntries(suites.map((suite) => [suite, hash(suite)])) };
}

/** Writes the floors as the flags ask, and gives those that hold now. */
function changeFloors(before: Floors, measured: Measurement): Floors {
  const lowered = options.lower ? lowerFloors(before, measured, options.reason) : before;
  const after = options.raise ? raiseFloors(lowered, measured) : lowered;
  if (after !== before) writeFileSync(FILE, `${JSON.stringify(after, null, 2)}\n`);
  return after;
}

/** Prints all figures beside their floors; whether every floor holds. */
function report(known: Floors, measured: Measurement): boolean {
  const checks = checkFloors(known, measured);
  for (const suite of Object.keys(measured.figures)) {
    console.log(`\n${suite.padEnd(26)} measured   floor`);
    for (const check of checks.filter((one) => one.suite === suite)) console.log(line(check));
  }
  const others = otherSuites(known, measured);
  for (const suite of others)
    console.log(`\nANOTHER CORPUS: the floors of ${suite} were measured on other pages. Set them for these: --raise, or --lower --reason "another corpus: …".`);
  const below = checks.filter(({ isBelow }) => isBelow);
  console.log(`\n${checks.length - below.length} figures hold their floors, ${below.length} are below.`);
  for (const check of below) console.log(`BELOW ITS FLOOR: ${check.suite} ${check.figure}`);
  return below.length === 0 && others.length === 0;
}

function line({ figure, measured, floor, isBelow }: FloorCheck): string {
  const print = (value: number | null): string => (value === null ? "–" : value.toFixed(4)).padStart(8);
  const remark = isBelow ? "BELOW" : floor === null ? "no floor yet: --raise" : "";
  return `  ${figure.padEnd(24)} ${print(measured)} ${print(floor)}  ${remark}`.trimEnd();
}
