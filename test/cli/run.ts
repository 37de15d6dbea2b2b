import { spawnSync } from "node:child_process";
import { vi } from "vitest";
import { main } from "../../src/cli/main.js";

export const CLI = "dist/cli.js";
export const PAGE = "fixtures/inkl-aggregator/page.html";
export const URL_ = "https://www.inkl.com/news/new-maliki-recording";

/** Runs the command as it is packed, its output in pipes. */
export function run(args: readonly string[], input?: Uint8Array): { code: number | null; out: string; err: string } {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync("node", [CLI, ...args], { input, encoding: "utf8", env, maxBuffer: 2 ** 28 });
  return { code: status, out: stdout, err: stderr };
}

/** The same without a process of its own, for what ends before a page is read. */
export async function runHere(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: "", err: "" };
  const spies = (
    [
      ["out", process.stdout],
      ["err", process.stderr],
    ] as const
  ).map(([name, stream]) =>
    vi.spyOn(stream, "write").mockImplementation((chunk) => {
      written[name] += String(chunk);
      return true;
    }),
  );
  try {
    const code = await main(args);
    return { code, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
