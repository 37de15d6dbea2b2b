import { describe, expect, test } from "vitest";
import { parseLenientJson } from "../../src/declared/json-repair.js";
import type { Json } from "../../src/declared/linked-data.js";
import { collectItems, firstText, property, texts, values } from "../../src/declared/linked-data.js";
import { expectLinear } from "../cost.js";

describe("broken JSON", () => {
  test.each<readonly [string, string, readonly Json[]]>([
    ["trailing commas", '{"a": [1, 2,], "b": 3,}', [{ a: [1, 2], b: 3 }]],
    ["comments", '/* x */ {"a": 1, // one\n "b": 2}', [{ a: 1, b: 2 }]],
    ["raw line breaks", '{"a": "one\ntwo"}', [{ a: "one two" }]],
    ["unescaped quotes", '{"a": "he said "yes" twice", "b": 1}', [{ a: 'he said "yes" twice', b: 1 }]],
    ["undefined", '{"a": undefined, "b": NaN}', [{ a: null, b: null }]],
    ["entities for quotes", "{&quot;a&quot;: &quot;b&quot;}", [{ a: "b" }]],
    ["CDATA", '//<![CDATA[\n{"a": 1}\n//]]>', [{ a: 1 }]],
    ["HTML comment", '<!-- {"a": 1} -->', [{ a: 1 }]],
    ["two documents", '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ["missing comma", '{"a": 1 "b": 2}', [{ a: 1, b: 2 }]],
    ["cut off", '{"a": {"b": "c"', [{ a: { b: "c" } }]],
    ["bare keys", '{a: "b"}', [{ a: "b" }]],
    ["bad escapes", String.raw`{"a": "it\'s"}`, [{ a: "it's" }]],
    ["trailing semicolon", '{"a": 1};', [{ a: 1 }]],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(parseLenientJson(text)).toEqual(expected);
  });

  test("is linear in a hostile script", () => {
    expectLinear((times) => '{"a": "'.repeat(times), parseLenientJson, 5_000);
    expectLinear((times) => "[".repeat(times), parseLenientJson, 20_000);
  });
});

describe("shapes", () => {
  const types = (json: string): readonly string[] => collectItems(parseLenientJson(json)).items.flatMap((item) => item.types);

  test("graphs, lists of types, contexts, prefixes", () => {
    expect(types('{"@context": "https://schema.org", "@graph": [{"@type": ["NewsArticle", "Article"]}]}')).toEqual(["NewsArticle", "Article"]);
    expect(types('[{"@type": "http://www.schema.org/NewsArticle"}, {"@type": "schema:Person"}]')).toEqual(["NewsArticle", "Person"]);
    expect(types('{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle"}}')).toEqual(["WebPage", "NewsArticle"]);
  });

  test("references by @id", () => {
    const data = collectItems(
      parseLenientJson('{"@graph": [{"@type": "Article", "author": {"@id": "#a"}}, {"@type": "Person", "@id": "#a", "name": "Ada Park"}]}'),
    );
    expect(data.byId.get("#a")?.node["name"]).toBe("Ada Park");
  });

  test("lists, values, entities", () => {
    const node = { a: { "@list": ["x", { "@value": "y" }] }, b: "Tom &amp; <b>Jerry</b>", c: ["", " "] };
    expect(values(node, "a")).toEqual(["x", "y"]);
    expect(firstText(node, "b")).toBe("Tom & Jerry");
    expect(texts(node, "c")).toEqual([]);
  });

  test("own keys only", () => {
    expect(property({}, "constructor")).toBeUndefined();
    expect(property(JSON.parse('{"__proto__": {"name": "x"}}'), "name")).toBeUndefined();
  });

  test("deep nesting ends", () => {
    const deep = `${'{"@type":"Thing","a":'.repeat(5000)}1${"}".repeat(5000)}`;
    expect(collectItems(parseLenientJson(deep)).items.length).toBeLessThan(100);
  });
});
