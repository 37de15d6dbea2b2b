/**
 * Holds every function to the limits that `.biome.json` sets for complexity and length; `tsx .ci/complexity.ts [--shrink]`.
 *
 * The functions over a limit today stand in `complexity.json` with their figures. The list can only shrink: a function that is not on it, one that has grown,
 * and one that no longer exceeds its limit are all errors. `--shrink` strikes off and lowers what has become better, and adds nothing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Diagnostic, excesses, faults, type Listed, shrink } from "./excesses.js";

const FILE = fileURLToPath(new URL("complexity.json", import.meta.url));

const { stdout } = spawnSync("npx", ["biome", "lint", "--config-path=.biome.json", "--reporter=json", "--max-diagnostics=none"], {
  encoding: "utf8",
  maxBuffer: 2 ** 28,
});
const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
const today = excesses(diagnostics, (path) => readFileSync(path, "utf8"));
// Without a list, today's is the first one.
const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Listed) : null;
const listed = before === null ? today : process.argv.includes("--shrink") ? shrink(before, today) : before;
if (listed !== before) writeFileSync(FILE, `${JSON.stringify(listed, null, 2)}\n`);
const wrong = faults(listed, today);
for (const fault of wrong) console.error(fault);
if (wrong.some((fault) => fault.startsWith("STRIKE OFF"))) console.error("npm run complexity -- --shrink does that.");
console.log(`${Object.keys(listed).length} functions are more complex or longer than they should be, ${wrong.length} faults.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
