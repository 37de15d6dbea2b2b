/**
 * Asks recheck about every regular expression of the package that is new or changed, and notes those that are safe.
 *
 *     npm run regexes            # the new ones; writes test/safety/regex-verdicts.json
 *     npm run regexes -- --all   # every one, whatever was noted; writes nothing
 */
import { allPatterns } from "./patterns.js";
import { BOUNDED } from "./regex-bounded.js";
import { described, hashOf, judge, readVerdicts, writeVerdicts } from "./regex-verdicts.js";

const isAll = process.argv.includes("--all");
const known = isAll ? new Set<string>() : readVerdicts();
const patterns = await allPatterns();
const safe: string[] = [];
const wrong: string[] = [];
for (const pattern of patterns) {
  const hash = hashOf(pattern);
  if (known.has(hash)) {
    safe.push(hash);
    continue;
  }
  if (BOUNDED.has(hash)) continue;
  const found = await judge(pattern);
  if (found.status === "safe") safe.push(hash);
  else wrong.push(described(pattern, found));
}
console.log(`${patterns.length} patterns: ${safe.length} safe, ${patterns.length - safe.length - wrong.length} bounded, ${wrong.length} wrong`);
for (const line of wrong) console.log(line);
if (!isAll) writeVerdicts(safe);
process.exitCode = wrong.length === 0 ? 0 : 1;
