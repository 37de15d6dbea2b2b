import { spawnSync } from "node:child_process";

export const CLI = "dist/cli.js";
export const PAGE = "fixtures/inkl-aggregator/page.html";
export const URL_ = "https://www.inkl.com/news/new-maliki-recording";

/** Runs the command as it is packed, its output in pipes. */
export function run(args: readonly string[], input?: Uint8Array): { code: number | null; out: string; err: string } {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync("node", [CLI, ...args], { input, encoding: "utf8", env, maxBuffer: 2 ** 28 });
  return { code: status, out: stdout, err: stderr };
}
