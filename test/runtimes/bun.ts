import { spawnSync } from "node:child_process";

/** `BUN_PATH`, the one on the path, or the one that CI installs for this; `null` where none runs. */
export function findBun(): string | null {
  const places = [process.env["BUN_PATH"], "bun", "node_modules/.cache/standfirst/bun/node_modules/.bin/bun"];
  return places.find((path) => path !== undefined && spawnSync(path, ["--version"]).status === 0) ?? null;
}
