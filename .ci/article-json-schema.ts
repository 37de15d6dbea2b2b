import * as z from "zod";
import { articleSchema, namedSchemas } from "../src/contract/schema.js";

/** The article's schema as JSON Schema (draft 2020-12), for those who do not write TypeScript. */
export function articleJsonSchema(): object {
  const names = z.registry<{ id?: string; $id?: string; title?: string; description?: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) names.add(schema, { id });
  names.add(articleSchema, {
    $id: "https://unpkg.com/standfirst/dist/article.schema.json",
    title: "Article",
    description: "One news article as standfirst reads it. What the page does not say is null; lists are empty, never null.",
  });
  return z.toJSONSchema(articleSchema, { metadata: names, io: "output" });
}
