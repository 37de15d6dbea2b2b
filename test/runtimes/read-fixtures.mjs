// Reads every fixture with the package as it is built, under whatever runs this file, and prints what came of each as a line of JSON.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { safeParseArticle } from "../../dist/index.js";

for (const name of readdirSync("fixtures").sort()) {
  const file = [`fixtures/${name}/page.html`, `fixtures/${name}/page.bin`].find((path) => existsSync(path));
  if (file === undefined) continue;
  const { url, fetchedAt, options } = JSON.parse(readFileSync(`fixtures/${name}/case.json`, "utf8"));
  const bytes = new Uint8Array(readFileSync(file));
  const result = safeParseArticle(bytes, { ...(url === undefined ? {} : { url }), ...(fetchedAt === undefined ? {} : { fetchedAt }), ...options });
  const { success, data, error } = result;
  console.log(JSON.stringify({ name, ...(success ? { data } : { code: error.code, reason: error.reason }) }));
}
