/**
 * What each language has and lacks, a row a language, those first that lack most: `npm run languages`.
 * With `--write` it writes `src/words/languages/index.ts` from the files first.
 */
import { writeFileSync } from "node:fs";
import { INDEX, languageIndex } from "./language-index.js";

if (process.argv.includes("--write")) writeFileSync(INDEX, languageIndex());
const { languageGaps } = await import("./language-gaps.js");
console.log(languageGaps());
