/**
 * What `import "standfirst"` costs beside importing its dependencies alone: fresh processes in pairs, one after the other in turn.
 *
 *     npm run build && npx tsx bench/import.ts [rounds]
 *
 * The median of the ratios of pairs counts, of processor time where the machine is busy with something else; times do not.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ROUNDS = Number(process.argv[2] ?? 24);
const DIST = resolve("dist/index.js");
/** Files of the package itself, which `dist/index.js` brings along. */
const OWN = /^\.\//;
/** What the built file imports: its dependencies, as it imports them. */
const IMPORT = /^import [^;]+ from ['"]([^'"]+)['"];$/gm;

const dependencies = [...new Set([...readFileSync(DIST, "utf8").matchAll(IMPORT)].map(([, name = ""]) => name))].filter((name) => !OWN.test(name));
const alone = dependencies.map((name) => `await import(${JSON.stringify(name)});`).join("");
const ours = `await import(${JSON.stringify(pathToFileURL(DIST).href)});`;

/** Milliseconds by the clock and of the processor. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** What the imports cost in a process of their own. */
function timed(imports: string): Cost {
  const script = `const cpu = process.cpuUsage(), from = performance.now(); ${imports}
    const { user, system } = process.cpuUsage(cpu); process.stdout.write(JSON.stringify({ wall: performance.now() - from, cpu: (user + system) / 1000 }));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })) as Cost;
}

timed(ours);
const pairs = Array.from({ length: ROUNDS }, (_, i) => {
  // Which of the two comes first changes with each round.
  const first = timed(i % 2 === 0 ? ours : alone);
  const second = timed(i % 2 === 0 ? alone : ours);
  return i % 2 === 0 ? { own: first, bare: second } : { own: second, bare: first };
});

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}

console.log(`dependencies: ${dependencies.join(", ")}; ${ROUNDS} pairs`);
for (const clock of ["wall", "cpu"] as const) {
  const own = pairs.map((pair) => pair.own[clock]);
  const bare = pairs.map((pair) => pair.bare[clock]);
  const ratio = median(pairs.map((pair) => pair.own[clock] / pair.bare[clock]));
  const shown = (values: readonly number[]): string => `${median(values).toFixed(0)} ms (least ${Math.min(...values).toFixed(0)})`;
  console.log(
    `${clock.padEnd(5)}standfirst ${shown(own)}, dependencies ${shown(bare)}; ratio: median of pairs ${ratio.toFixed(3)}, of the least ${(Math.min(...own) / Math.min(...bare)).toFixed(3)}`,
  );
}
