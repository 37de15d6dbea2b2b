import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A page that no worker is ever done with. */
export const ENDLESS = "a page without an end";

const WORKER = `
import read from ${JSON.stringify(pathToFileURL(resolve("dist/batch-worker.js")).href)};
export default (task) => {
  if (task.input !== ${JSON.stringify(ENDLESS)}) return read(task);
  task.begun.postMessage(null);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
`;

/** The batch entry as it is built, with a worker that reads every page but {@link ENDLESS}. */
export async function batchWithEndlessPage(): Promise<typeof import("../../src/batch/index.js")> {
  const cache = resolve("node_modules/.cache/standfirst");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "batch-"));
  cpSync("dist/batch.js", join(folder, "batch.js"));
  symlinkSync(resolve("dist/index.js"), join(folder, "index.js"));
  writeFileSync(join(folder, "batch-worker.js"), WORKER);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return await import(pathToFileURL(join(folder, "batch.js")).href);
}
