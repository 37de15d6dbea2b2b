import { describe, expect, test } from "vitest";
import { collectBoilerplate } from "../../src/assemble/boilerplate.js";
import { relatedStories } from "../../src/assemble/related.js";
import { resolveOptions } from "../../src/options.js";
import { pageLinks } from "../../src/page/links.js";
import { loadPage } from "../../src/page/load.js";
import type { RoleAssignment } from "../../src/roles/assignment.js";
import { LANGUAGES } from "../../src/words/languages/index.js";
import { findPhrase } from "../../src/words/phrase-index.js";

const load = (body: string) => loadPage(`<html><body>${body}</body></html>`, resolveOptions({ url: "https://news.example/a/own-story" }));
const as = (...roles: RoleAssignment["role"][]): RoleAssignment[] => roles.map((role) => ({ role, score: 1 }));

describe("phrases", () => {
  const roles = new Set(LANGUAGES.flatMap(({ phrases }) => Object.keys(phrases) as (keyof typeof phrases)[]));
  test.each([...roles])("of %s are there in thirty languages and more", (role) => {
    expect(LANGUAGES.filter(({ phrases }) => phrases[role] !== undefined).length).toBeGreaterThanOrEqual(30);
  });
  test.each([
    ["Most Read", "related-stories", true],
    ["You have: 3 free articles left!", "subscription-prompt", false],
    ["Lesen Sie auch: Die Brücke", "related-stories", false],
    ["関連記事", "related-stories", true],
    ["プライバシーポリシー", "legal", true],
    ["اقرأ أيضا", "related-stories", true],
    ["Poslechnout článek", "media-ui", true],
    ["이미지 확대", "media-ui", true],
    ["Yazarın diğer yazıları", "author-bio", true],
    ["Про автора: Олена Коваль", "author-bio", false],
    ["بقلم", "byline", true],
    ["Con información de EFE", "byline", false],
    ["Prenumeruokite naujienlaiškį", "newsletter-prompt", true],
  ])("%s", (text, role, isWhole) => expect(findPhrase(text)).toMatchObject({ phrase: { role }, isWhole }));
  test("one word counts only where it is the whole block", () => {
    expect(findPhrase("Subscribe")?.phrase.role).toBe("subscription-prompt");
    expect(findPhrase("They subscribe to no theory")).toBeNull();
  });
  test("prose is never matched", () => {
    expect(
      findPhrase("The minister said that readers should sign up for our newsletter only when they know what the paper does with their address."),
    ).toBeNull();
  });
});

describe("boilerplate", () => {
  const page = load(
    "<article><h1>Title here</h1><p>Body text.</p></article><nav><ul><li><a href=/s/>Sport</a></li><li><a href=/w/>World</a></li></ul></nav><p>© us</p>",
  );
  const all = collectBoilerplate(page, as("headline", "body", "navigation", "navigation", "legal"));
  test("is merged by role and place", () => {
    expect(all.map(({ role, text, selector }) => ({ role, text, selector }))).toEqual([
      { role: "navigation", text: "Sport\nWorld", selector: "html > body > nav" },
      { role: "legal", text: "© us", selector: "html > body > p" },
    ]);
  });
  test("has its links, absolute", () =>
    expect(all[0]?.links).toEqual([
      { text: "Sport", url: "https://news.example/s/" },
      { text: "World", url: "https://news.example/w/" },
    ]));
});

describe("related stories", () => {
  test("each once, with title and picture, without sections and the page itself", () => {
    const page = load(
      "<div><a href='/a/own-story'>This very story again</a></div>" +
        "<div><a href='/b/bridge-reopens-2026'><img src='/i/1.jpg'></a><h3><a href='/b/bridge-reopens-2026?utm_source=x'>The bridge reopens on Monday</a></h3></div>" +
        "<div><a href='/sport/'>All of our sports coverage</a></div><p>Read more: <a href='https://news.example/c/the-other-one-7'>The other one comes back</a></p>",
    );
    const stories = relatedStories(page, as("related-stories", "related-stories", "related-stories", "related-stories"), ["https://news.example/a/own-story"]);
    expect(stories).toEqual([
      { title: "The bridge reopens on Monday", url: "https://news.example/b/bridge-reopens-2026?utm_source=x", image: "https://news.example/i/1.jpg" },
      { title: "The other one comes back", url: "https://news.example/c/the-other-one-7", image: null },
    ]);
  });
});

test.each([
  ["READ MORE: Bridge plan dropped", "Bridge plan dropped"],
  ["Läs också: Broplanen stoppas", "Broplanen stoppas"],
  ["Read more about the bridge", "Read more about the bridge"],
])("a story's title goes without the words that announce it: %s", (text, title) => {
  const page = load(`<p><a href="/b/bridge-plan-7">${text}</a></p>`);
  expect(relatedStories(page, as("related-stories"), []).map((story) => story.title)).toEqual([title]);
});

describe("links", () => {
  test.each([
    ["/a/b?x=1", "https://news.example/a/b?x=1"],
    ["//cdn.example/x", "https://cdn.example/x"],
    ["/a/../b", "https://news.example/b"],
    ["https://Other.Example/x", "https://other.example/x"],
    ["/ä", "https://news.example/%C3%A4"],
  ])("%s", (href, url) => expect(pageLinks(load(`<a href="${href}">x</a>`)).map((link) => link.url)).toEqual([url]));
  test("others are none", () => expect(pageLinks(load("<a href='javascript:x()'>x</a><a href='#top'>y</a><a>z</a>"))).toEqual([]));
});
