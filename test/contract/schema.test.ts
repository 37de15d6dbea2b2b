import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { articleJsonSchema } from "../../.ci/article-json-schema.js";
import { predicateOf } from "../../src/contract/conforms.js";
import { articleSchema } from "../../src/contract/schema.js";
import type { Article, Block } from "../../src/index.js";
import { profileSchema } from "../../src/profiles/schema.js";
import { paragraph, sampleArticle } from "../sample-article.js";

const conforms = predicateOf(articleSchema);

/** Where an article is refused; empty where it is accepted. The schema as a predicate says the same. */
function faults(article: unknown): string[] {
  const found = (articleSchema.safeParse(article).error?.issues ?? []).map((issue) => issue.path.join("."));
  expect(conforms(article)).toBe(found.length === 0);
  return found;
}

function marked(mark: object): Partial<Article> {
  return { body: [{ type: "paragraph", text: "Ships", marks: [mark] } as unknown as Block] };
}

describe("articleSchema", () => {
  test("accepts an article and gives back the same", () => {
    expect(articleSchema.parse(sampleArticle())).toEqual(sampleArticle());
  });

  test.each<[string, Partial<Article>]>([
    ["url", { url: "/harbour" }],
    ["url", { url: "javascript:alert(1)" }],
    ["url", { url: "https://" }],
    ["headline", { headline: "" }],
    ["kicker", { kicker: "" }],
    ["publishedAt", { publishedAt: "1 May 2024" }],
    ["publishedAt", { publishedAt: "2024-13-01" }],
    ["publishedAt", { publishedAt: "2024-05-01 10:00" }],
    ["publishedAt", { publishedAt: "2024-05-01T10:00:00+3" }],
    ["publishedAt", { publishedAt: "2024-05" }],
    ["language", { language: "British English" }],
    ["confidence", { confidence: 1.01 }],
    ["confidence", { confidence: Number.NaN }],
    ["wordCount", { wordCount: -1 }],
    ["wordCount", { wordCount: 1.5 }],
    ["body.0.type", { body: [{ type: "aside" } as unknown as Block] }],
    ["body.0.level", { body: [{ type: "heading", level: 1, text: "x", marks: [] } as unknown as Block] }],
    ["body.0.text", { body: [paragraph("")] }],
    ["body.0.marks.0", marked({ start: 3, end: 3, type: "strong", url: null })],
    ["body.0.marks.0", marked({ start: 0, end: 6, type: "strong", url: null })],
    ["body.0.marks.0.url", marked({ start: 0, end: 5, type: "strong", url: "https://news.example/" })],
    ["body.0.marks.0.url", marked({ start: 0, end: 5, type: "link", url: null })],
    ["body.0.marks.0.url", marked({ start: 0, end: 5, type: "link", url: "javascript:alert(1)" })],
    ["body.0.blocks.0.text", { body: [{ type: "fact-box", title: null, blocks: [paragraph("")] }] }],
    [
      "body.0.items.0.items.0.ordered",
      {
        body: [
          {
            type: "list",
            ordered: true,
            items: [{ text: "", marks: [], ordered: true, items: [{ text: "x", marks: [], items: [] }] }],
          } as unknown as Block,
        ],
      },
    ],
    ["provenance", { provenance: { headlin: "meta og:title" } as Article["provenance"] }],
    ["", { extra: 1 } as Partial<Article>],
  ])("refuses at %s: %j", (path, change) => {
    expect(faults(sampleArticle(change))).toEqual([path]);
  });

  test.each(["2022-07-20", "2022-07-20T10:00", "2022-07-20T10:00:00", "2022-07-20T10:00:00.123Z", "2022-07-20T10:00+03:00"])("accepts %s", (publishedAt) => {
    expect(faults(sampleArticle({ publishedAt }))).toEqual([]);
  });

  test.each(["mailto:desk@news.example", "tel:+4912345", "https://müller.example/ä"])("accepts a link to %s", (url) => {
    expect(faults(sampleArticle(marked({ start: 0, end: 5, type: "link", url })))).toEqual([]);
  });

  test("pick, omit and extend work on it", () => {
    const row = articleSchema.pick({ headline: true, publishedAt: true }).extend({ id: z.int() });
    expect(row.parse({ headline: "x", publishedAt: null, id: 1 })).toEqual({ headline: "x", publishedAt: null, id: 1 });
    expect(row.safeParse({ headline: "x", publishedAt: "yesterday", id: 1 }).success).toBe(false);
    expect(Object.keys(articleSchema.omit({ body: true }).shape)).not.toContain("body");
  });

  test("a missing field is refused: absent is null", () => {
    for (const field of Object.keys(articleSchema.shape)) {
      const { [field as keyof Article]: _, ...rest } = sampleArticle();
      expect(faults(rest)).toEqual([field]);
    }
  });
});

describe("article.schema.json", () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(articleJsonSchema());

  test("accepts an article", () => {
    validate(sampleArticle());
    expect(validate.errors).toBeNull();
  });

  test.each<[string, object]>([
    ["a relative address", { url: "/harbour" }],
    ["a date in words", { publishedAt: "1 May 2024" }],
    ["an unknown field", { extra: 1 }],
    ["an unknown block", { body: [{ type: "aside" }] }],
    ["an empty text deep in a list", { body: [{ type: "list", ordered: true, items: [{ text: 1, marks: [], ordered: null, items: [] }] }] }],
    ["an empty headline", { headline: "" }],
  ])("refuses %s", (_, change) => {
    expect(validate({ ...sampleArticle(), ...change })).toBe(false);
  });
});

describe("profileSchema", () => {
  const profile = {
    id: "example-times",
    hosts: ["times.example"],
    timeZone: "Europe/London",
    layouts: [
      {
        until: "2025-03-03",
        fields: { headline: ["h1"], publishedAt: [{ selector: "time", attribute: "datetime" }] },
        body: { roots: ["#story"], remove: [{ selector: "p", text: "Read more" }] },
        roles: { share: [".tools"] },
        data: { authors: "/props/authors" },
      },
    ],
  };

  test("accepts a profile", () => {
    expect(profileSchema.parse(profile)).toEqual(profile);
  });

  test.each<[string, string, object]>([
    ["id", "not empty", { id: "" }],
    ["hosts.0", "host name", { hosts: ["https://times.example"] }],
    ["", '"layout"', { layout: [] }],
    ["layouts.0.until", "YYYY-MM-DD", { layouts: [{ until: "3 March 2025" }] }],
    ["layouts.0.fields", '"headlin": no field', { layouts: [{ fields: { headlin: ["h1"] } }] }],
    ["layouts.0.fields.headline.0", "not an empty text", { layouts: [{ fields: { headline: [""] } }] }],
    ["layouts.0.fields.headline.0", '"selecto"', { layouts: [{ fields: { headline: [{ selecto: "h1" }] } }] }],
    ["layouts.0.fields.headline.0.attribute", "not empty", { layouts: [{ fields: { headline: [{ selector: "h1", attribute: "" }] } }] }],
    ["layouts.0.fields.headline.0", "expected a CSS selector", { layouts: [{ fields: { headline: [1] } }] }],
    ["layouts.0.roles", '"ads": no role', { layouts: [{ roles: { ads: [".ad"] } }] }],
    ["layouts.0.data.headline", "JSON Pointer", { layouts: [{ data: { headline: "props.title" } }] }],
    ["layouts.0.body.remove.0", "not an empty text", { layouts: [{ body: { roots: ["#story"], remove: [""] } }] }],
  ])("refuses at %s: %s", (path, message, change) => {
    const issues = profileSchema.safeParse({ ...profile, ...change }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join("."))).toEqual([path]);
    expect(issues[0]?.message).toContain(message);
  });
});
