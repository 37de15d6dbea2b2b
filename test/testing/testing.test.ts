import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article, Profile } from "../../src/index.js";
import { articleSchema, parseArticle, renderHtml, renderMarkdown, renderText } from "../../src/index.js";
import { arbitraryArticle, articleMatchers, describeProfile } from "../../src/testing/index.js";
import { sampleArticle as makeSample } from "../sample-article.js";

expect.extend(articleMatchers);

const sampleArticle = makeSample();

const failure = (run: () => void): string => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing failed");
};

describe("toBeArticle", () => {
  test("passes for an article and names every field that is wrong", () => {
    expect(sampleArticle).toBeArticle();
    const message = failure(() => expect({ ...sampleArticle, headline: "", publishedAt: "yesterday" }).toBeArticle());
    expect(message).toContain("headline:");
    expect(message).toContain("publishedAt: expected an ISO 8601 date");
    expect(failure(() => expect(sampleArticle).not.toBeArticle())).toContain("it is one");
  });
});

describe("toMatchArticle", () => {
  test("compares what is named, deep, with patterns", () => {
    expect(sampleArticle).toMatchArticle({ headline: sampleArticle.headline, extractor: /^standfirst / });
    const message = failure(() => expect(sampleArticle).toMatchArticle({ headline: "Another", direction: "rtl", wordCount: sampleArticle.wordCount }));
    expect(message).toContain("2 fields differ");
    expect(message).toContain(`headline\n    expected "Another"\n    received ${JSON.stringify(sampleArticle.headline)}`);
    expect(message).not.toContain("wordCount");
  });

  test("a list of another length differs as a whole", () => {
    expect(failure(() => expect({ topics: ["a", "b"] }).toMatchArticle({ topics: ["a"] }))).toContain('expected ["a"]\n    received ["a","b"]');
  });

  test("what is no article is told", () => {
    expect(failure(() => expect(null).toMatchArticle({ headline: "x" }))).toContain("received null");
  });
});

describe("toHaveNoBoilerplate", () => {
  const withParagraph = (text: string): Article => ({ ...sampleArticle, body: [...sampleArticle.body, { type: "paragraph", text, marks: [] }] });

  test("passes for what the reader makes of a page full of it", () => {
    expect(parseArticle(readFileSync("fixtures/inline-promos/page.html"))).toHaveNoBoilerplate();
  });

  test.each([["Sign up for our newsletter"], ["Lesen Sie auch: Der alte Hafen"], ["関連記事：渡船"], ["Publicidad"]])("finds %j", (text) => {
    expect(failure(() => expect(withParagraph(text)).toHaveNoBoilerplate())).toContain(JSON.stringify(text));
  });

  test("leaves an article about newsletters alone", () => {
    expect(
      withParagraph("She asked her readers to sign up for our newsletter, and a thousand did, which surprised nobody more than her."),
    ).toHaveNoBoilerplate();
  });
});

describe("arbitraryArticle", () => {
  test("makes nothing but articles", () => {
    fc.assert(
      fc.property(arbitraryArticle(fc), (article) => articleSchema.safeParse(article).success),
      { numRuns: 200 },
    );
  });

  test("that every renderer takes, whatever is in them", () => {
    fc.assert(
      fc.property(arbitraryArticle(fc), (article) => {
        expect(renderHtml(article)).not.toMatch(/<(?!\/?[a-z][a-z0-9]*[\s/>])/);
        expect(typeof renderMarkdown(article)).toBe("string");
        expect(renderText(article)).not.toContain("\n\n\n");
      }),
      { numRuns: 100 },
    );
  });

  test("with every kind of block", () => {
    const seen = new Set(fc.sample(arbitraryArticle(fc), { numRuns: 400, seed: 7 }).flatMap(({ body }) => body.map(({ type }) => type)));
    expect(seen.size).toBe(13);
  });
});

const exampleTimes: Profile = {
  id: "example-times",
  hosts: ["times.example"],
  layouts: [{ fields: { authors: [".who"] }, body: { roots: [".tale > p"], remove: [".who", ".join"] } }],
};
describeProfile(exampleTimes, "test/testing/pages/example-times");
