// Writes the JSON Schema of an article: tsx .ci/write-json-schema.ts dist/article.schema.json
import { writeFileSync } from "node:fs";
import { articleJsonSchema } from "./article-json-schema.js";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Usage: tsx .ci/write-json-schema.ts <file>");
writeFileSync(file, `${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
