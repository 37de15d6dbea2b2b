import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

/** What test/package/read-fixtures.mjs prints. */
interface Reading {
  readonly host: { readonly node: string; readonly locale: string; readonly hours: number };
  readonly results: Readonly<Record<string, unknown>>;
}

const run = promisify(execFile);
const READER = "test/package/read-fixtures.mjs";

/** Reads all fixtures in a process of its own. */
async function readOn(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Reading> {
  const [file = "node", ...args] = command;
  const { LC_ALL: _, LC_MESSAGES: __, LANG: ___, TZ: ____, ...inherited } = process.env;
  const { stdout } = await run(file, [...args, READER], { env: { ...inherited, ...env }, maxBuffer: 2 ** 28 });
  return JSON.parse(stdout) as Reading;
}

const PLAIN = await readOn(["node"], { LC_ALL: "en_US.UTF-8", TZ: "UTC" });

test("the fixtures are read at all", () => {
  expect(PLAIN.host).toMatchObject({ locale: "en-US", hours: 0 });
  expect(Object.values(PLAIN.results).filter((one) => (one as { article: unknown }).article !== null).length).toBeGreaterThan(30);
});

/** Hosts whose clock, letters (the Turkish i), digits (Persian) and order of the alphabet are others. */
const HOSTS = [
  { LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Kathmandu", locale: "tr-TR" },
  { LC_ALL: "de_DE.UTF-8", TZ: "America/St_Johns", locale: "de-DE" },
  { LC_ALL: "fa_IR.UTF-8", TZ: "Pacific/Kiritimati", locale: "fa-IR" },
];

test.each(HOSTS)("the same articles where the locale is $locale and the zone $TZ", async ({ LC_ALL, TZ, locale }) => {
  const { host, results } = await readOn(["node"], { LC_ALL, TZ });
  expect(host.locale).toBe(locale);
  expect(host.hours).not.toBe(PLAIN.host.hours);
  expect(results).toEqual(PLAIN.results);
});

/** Newer Nodes, from npm's `node` package: `STANDFIRST_NODES=22,24,26` tries several, `STANDFIRST_NODES=none` none. */
const NODES = (process.env["STANDFIRST_NODES"] ?? "24").split(",").filter((version) => version !== "none");
const PATIENCE = 30_000;

/** The path of a Node of that version, as npm brings it; `null` where it cannot be had in time. */
async function nodeOf(version: string): Promise<string | null> {
  try {
    const { stdout } = await run("npm", ["exec", "--yes", `--package=node@${version}`, "--", "node", "-p", "process.execPath"], { timeout: PATIENCE });
    return stdout.trim();
  } catch {
    console.warn(`NO NODE ${version}: npm's package "node" could not be had in ${PATIENCE / 1000} s; the comparison with it is skipped.`);
    return null;
  }
}

const nodes = await Promise.all(NODES.map(async (version) => ({ version, path: await nodeOf(version) })));

describe.each(nodes)("Node $version", ({ version, path }) => {
  test.skipIf(path === null)("reads the same articles", async () => {
    const { host, results } = await readOn([path as string], { LC_ALL: "en_US.UTF-8", TZ: "UTC" });
    expect(host.node.startsWith(`v${version}.`)).toBe(true);
    expect(results).toEqual(PLAIN.results);
  });
});
