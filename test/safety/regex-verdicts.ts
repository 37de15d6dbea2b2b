import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Diagnostics } from "recheck";
import type { Pattern } from "./patterns.js";

/**
 * What recheck found safe before, by a hash of pattern and flags. Most patterns take it a tenth of a second, some take seconds: the test asks it again
 * about those that are new or changed and a few others, `npm run regexes -- --all` about all.
 */
export interface Verdicts {
  readonly recheck: string;
  readonly safe: readonly string[];
}

const FILE = "test/safety/regex-verdicts.json";
/** Its work is bounded by steps, not by seconds, so that verdicts are the same on every machine, busy or not. */
const BY_STEPS = { timeout: 600_000, attackTimeout: null, incubationTimeout: null, seedingTimeout: null } as const;
const { version } = createRequire(import.meta.url)("recheck/package.json") as { readonly version: string };

/** The hashes found safe by this version of recheck; those of another version count for nothing. */
export function readVerdicts(): ReadonlySet<string> {
  if (!existsSync(FILE)) return new Set();
  const { recheck, safe } = JSON.parse(readFileSync(FILE, "utf8")) as Verdicts;
  return new Set(recheck === version ? safe : []);
}

export function writeVerdicts(safe: Iterable<string>): void {
  writeFileSync(FILE, `${JSON.stringify({ recheck: version, safe: [...safe].sort() } satisfies Verdicts, null, 2)}\n`);
}

export function hashOf({ source, flags }: Pattern): string {
  return createHash("sha256").update(`${flags}/${source}`).digest("hex").slice(0, 16);
}

/** What recheck says about a pattern, in its JavaScript version, which is the same on every machine. */
export async function judge({ source, flags }: Pattern): Promise<Diagnostics> {
  process.env["RECHECK_BACKEND"] = "pure";
  const { check } = await import("recheck");
  const found = await check(source, flags, BY_STEPS);
  // Sets of letters make automata that are too large for it; it can still attack the pattern.
  return found.status === "unknown" ? check(source, flags, { ...BY_STEPS, checker: "fuzz" }) : found;
}

/** A verdict in one line, with the hash: "0d2290c812aa66a8 vulnerable, 2nd degree polynomial, by 'aaa…': src/a.ts:3 /a*a*$/". */
export function described({ source, flags, place }: Pattern, found: Diagnostics): string {
  const why =
    found.status === "vulnerable"
      ? `${found.complexity.summary}, by ${found.attack.pattern.slice(0, 200)}`
      : found.status === "unknown"
        ? found.error.kind
        : "";
  return `${hashOf({ source, flags, place })} ${found.status}, ${why}: ${place} /${source.slice(0, 200)}/${flags}`;
}
