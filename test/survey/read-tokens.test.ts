/** The models know hashes of names and words. Whatever a hash stands for on a page must be read back from it: reasons tell nothing else. */
import { expect, test } from "vitest";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";
import type { Page } from "../../src/page/page.js";
import { elementTokens } from "../../src/survey/element-tokens.js";
import { linkAround, readTarget, siteOf } from "../../src/survey/link-target.js";
import { addressBehind, nameBehind, wordBehind } from "../../src/survey/read-tokens.js";
import { wordTokens } from "../../src/survey/word-tokens.js";
import { fixturePages } from "../fixture-pages.js";

const pages: readonly Page[] = fixturePages().flatMap(({ name, input, options }) =>
  name === "not-empty" ? [] : [loadPage(input, resolveOptions({ ...options, url: options.url ?? "https://www.ellan-post.example/" }))],
);

test("every token of every fixture's elements is its tag, a name or a word in a name", () => {
  const unread = pages.flatMap(({ elements }) =>
    elements.flatMap((element) =>
      elementTokens(element)
        .filter((token) => nameBehind(element, token) === null)
        .map((token) => [element.attributes, token]),
    ),
  );
  expect(unread).toEqual([]);
});

test("every token of every fixture's blocks is a word, a beginning, an ending or all that the block says", () => {
  const unread = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      wordTokens([block])
        .tokens.filter((token) => wordBehind(block.text, token) === null)
        .map((token) => [block.text, token]),
    ),
  );
  expect(unread).toEqual([]);
});

test("every token of every fixture's links is a word of the address, a site or a scheme", () => {
  const unread = pages.flatMap(({ blocks, url }) =>
    blocks.flatMap((block) => {
      const href = linkAround(block);
      if (href === null) return [];
      const { tokens } = readTarget(href, siteOf(new URL(url as string).hostname));
      return tokens.filter((token) => addressBehind(href, token) === null).map((token) => [href, token]);
    }),
  );
  expect(unread).toEqual([]);
});

const behind = (attributes: readonly string[], at: number): string | null => {
  const [page] = [loadPage(`<div ${attributes.map((value, i) => (i % 2 === 0 ? value : `="${value}" `)).join("")}>text</div>`, resolveOptions({}))];
  const element = page.elements.find(({ tag }) => tag === "div");
  if (element === undefined) throw new Error("no element");
  return nameBehind(element, elementTokens(element).at(at) as number);
};

test("is told as the page writes it", () => {
  expect(behind(["class", "wide relatedStories"], 0)).toBe("<div>");
  expect(behind(["class", "wide relatedStories"], -1)).toBe('class name "relatedStories"');
  expect(behind(["class", "wide relatedStories"], -2)).toBe('word "stories" in class name "relatedStories"');
  expect(behind(["data-testid", "most-read"], -1)).toBe('data-testid "most-read"');
  expect(behind(["data-testid", "most-read"], -3)).toBe('word "most" in data-testid "most-read"');
});

test.each([
  ["Sign up now", 'beginning "sign"', 'words "Sign up now"'],
  ["Sport", 'word "sport"', 'words "Sport"'],
  ["関連記事", 'word "関連"', 'words "関連記事"'],
])("%s", (text, first, whole) => {
  const [page] = [loadPage(`<p>${text}</p>`, resolveOptions({}))];
  const { tokens } = wordTokens(page.blocks);
  expect(wordBehind(text, tokens[0] as number)).toBe(first);
  expect(wordBehind(text, tokens.at(-1) as number)).toBe(whole);
});

test("a token of something else stands for nothing here", () => {
  expect(wordBehind("Sign up now", 1)).toBeNull();
  expect(addressBehind("https://elsewhere.example/news", 1)).toBeNull();
});
