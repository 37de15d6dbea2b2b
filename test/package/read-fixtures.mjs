/** Reads every fixture with the built package and prints what came out, with the host it ran on: run under several hosts, the results are compared. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inspectPage, renderText } from "../../dist/index.js";

const results = {};
for (const entry of readdirSync("fixtures", { withFileTypes: true })) {
  const file = `fixtures/${entry.name}/page.html`;
  if (!entry.isDirectory() || !existsSync(file)) continue;
  const { url, fetchedAt, options } = JSON.parse(readFileSync(`fixtures/${entry.name}/case.json`, "utf8"));
  const { article, error, blocks } = inspectPage(readFileSync(file, "utf8"), { ...(url && { url }), ...(fetchedAt && { fetchedAt }), ...options });
  results[entry.name] = {
    article,
    error: error === null ? null : { code: error.code, reason: error.reason },
    text: article === null ? null : renderText(article),
    roles: blocks.map(({ role }) => role).join(" "),
  };
}
const { locale } = new Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ host: { node: process.version, locale, hours: new Date(0).getHours() }, results }));
