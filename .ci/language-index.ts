/** The index of the languages, as it is written from the files. */
import { readdirSync, readFileSync } from "node:fs";

export const INDEX = "src/words/languages/index.ts";
const FOLDER = "src/words/languages";
const EXPORT = /^export const (\w+): LanguageWords\b/m;

/** Where a text speaks as much for one language as for another, or two languages say the same, the first of them here is taken; the others follow by code. */
const FIRST =
  "en de fr es it pt nl sv da no nn is fo fi et lv lt pl cs sk sl hr sr ro hu sq tr az uz id ms fil vi ca gl eu oc cy ga mt af sw so ha yo zu xh lb la eo " +
  "ru uk be bg mk kk ky tg mn ar fa ur ps ckb sd ug he yi hi mr ne bn as";

export function languageIndex(): string {
  const order = FIRST.split(" ");
  const rank = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
  const found = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => ({ code: file.slice(0, -3), name: EXPORT.exec(readFileSync(`${FOLDER}/${file}`, "utf8"))?.[1] }))
    .flatMap(({ code, name }) => (name === undefined ? [] : [{ code, name }]))
    .sort((a, b) => a.code.localeCompare(b.code, "en"));
  const ranked = [...found].sort((a, b) => rank(a.code) - rank(b.code));
  return `// Written by .ci/write-language-index.ts (npm run languages -- --write). Not to be edited.
import type { LanguageWords } from "../language-words.js";
${found.map(({ code, name }) => `import { ${name} } from "./${code}.js";`).join("\n")}

/** One file a language. Where two say the same, the first one counts. */
export const LANGUAGES: readonly LanguageWords[] = [
${ranked.map(({ name }) => `  ${name},`).join("\n")}
];
`;
}
