/** Writes `src/profiles/publishers/index.ts` from the profile files; `npm run profiles`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const FOLDER = "src/profiles/publishers";
const EXPORT = /^export const (\w+): Profile\b/m;

const found = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: country }) => readdirSync(`${FOLDER}/${country}`).map((file) => `${country}/${file}`))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ file, name: EXPORT.exec(readFileSync(`${FOLDER}/${file}`, "utf8"))?.[1] }))
  .flatMap(({ file, name }) => (name === undefined ? [] : [{ file, name }]))
  .sort((a, b) => a.file.localeCompare(b.file, "en"));

writeFileSync(
  `${FOLDER}/index.ts`,
  `// Written by .ci/write-profile-index.ts (npm run profiles). Not to be edited.
import type { Profile } from "../profile.js";
${found.map(({ file, name }) => `import { ${name} } from "./${file.replace(/\.ts$/, ".js")}";`).join("\n")}

/** One file a profile, by country of the publisher. */
export const PUBLISHERS: readonly Profile[] = [
${found.map(({ name }) => `  ${name},`).join("\n")}
];
`,
);
console.log(`${found.length} profiles`);
