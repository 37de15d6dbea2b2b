import { describe, expect, test } from "vitest";
import { readSiteConfig } from "../../src/ftr/index.js";
import { rulesOf } from "../../src/ftr/to-rules.js";
import { parseArticle } from "../../src/index.js";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";
import { compileSelector, selectAll } from "../../src/page/select.js";

/** Expressions after the kinds that were counted in the public collection, with the share of each kind. */
const KINDS: readonly { readonly kind: string; readonly share: number; readonly expressions: readonly string[] }[] = [
  {
    kind: "plain CSS",
    share: 0.763,
    expressions: [
      "//div[@class='article-body']",
      "//div[contains(@class, 'entry-content')]",
      "//article//div[contains(concat(' ',normalize-space(@class),' '),' story ')]",
      "//*[@id='main']",
      "//h1[@itemprop='headline']",
      "//div[@id='content'] | //div[@id='main']",
      "//div[@class='a' or @class='b']",
      "//div[@class='a' and @id='b']",
      "//div[not(@class)]",
      "//a[starts-with(@href, '/tag/')]",
      "//div[@class='x']/following-sibling::p",
      "//ul/li[1]",
      "//*[contains(@class,'share')]",
      "//section[not(contains(@class,'main'))]/p",
      "id('content')",
      '//div[@data-component="text-block"]',
    ],
  },
  {
    kind: "CSS with an attribute, :has or :nth-of-type",
    share: 0.119,
    expressions: [
      "//meta[@property='og:title']/@content",
      "//time[@itemprop='datePublished']/@datetime",
      "//table[.//a[@class='ad']]",
      "//figure[img]",
      "//div[@id='main']/div[2]",
      "(//div[@class='text'])[1]",
      "//img[@src='x']/parent::div",
      "//ul/li[last()]",
      "//p[a[@class='more']]",
    ],
  },
  {
    kind: "XPath proper",
    share: 0.118,
    expressions: [
      "//p[contains(., 'Read more')]",
      "//p[strong[contains(text(), 'Lire aussi')]]",
      "//p[normalize-space(.)='Anzeige']",
      "//script/..",
      "//a[@class='more']/ancestor::div[@class='box']",
      "substring-after(//p[@class='date'], 'am ')",
      "substring-before(//span[@class='by'], '|')",
      "//h2[text()='Related']/following-sibling::ul",
      "//h3[contains(., 'Mehr')]/ancestor::section[1]",
      "//p[string-length(.) < 5]",
      "//div[@class='text']//p[position()<3]",
      "(//div[@class='text'])[2]",
      "//p[preceding::h2]",
      "string(//meta[@name='author']/@content)",
      "//b[.='By']/..",
    ],
  },
];

test("translates at least 85 of 100 expressions of the collection's kinds, and says why it does not the others", () => {
  const shares = KINDS.map(({ share, expressions }) => {
    const read = expressions.filter((expression) => {
      try {
        return rulesOf(expression).length > 0;
      } catch (error) {
        expect((error as Error).message).toMatch(/^(?:uses|asks|counts|takes|compares|goes|has|begins|expects|cannot)/);
        return false;
      }
    });
    return share * (read.length / expressions.length);
  });
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(0.85);
});

const PAGE = `<html><head><meta name="author" content="Ana Paz"></head><body>
<div class="box wide" id="a"><h2>One</h2><p class="lead">First</p><p>Second <b>Read more</b></p><ul><li>x</li><li>y</li></ul></div>
<div class="box" id="b"><p>Third</p><figure><img src="1.jpg" alt=""></figure><a class="more" href="/next">next</a></div></body></html>`;

describe("matches what the expression matches", () => {
  const page = loadPage(PAGE, resolveOptions({}));
  const found = (expression: string): string[] =>
    rulesOf(expression).flatMap((rule) =>
      selectAll(compileSelector(typeof rule === "string" ? rule : rule.selector), page).map((one) => (one.id === null ? one.tag : `${one.tag}#${one.id}`)),
    );

  test.each([
    ["//div[@class='box']", ["div#b"]],
    ["//div[contains(concat(' ', normalize-space(@class), ' '), ' box ')]", ["div#a", "div#b"]],
    ["//div[@id='a']/p", ["p", "p"]],
    ["//div[@id='a']/p[2]", ["p"]],
    ["//div[figure]", ["div#b"]],
    ["//div[.//img]", ["div#b"]],
    ["//div[not(@id='a')]", ["div#b"]],
    ["//img/..", ["figure"]],
    ["//img/ancestor::div", ["div#b"]],
    ["//h2/following-sibling::*", ["p", "p", "ul"]],
    ["//li[last()]", ["li"]],
    ["//p[@class='lead'] | //figure", ["p", "figure"]],
    ["//div[p and ul]", ["div#a"]],
  ])("%s", (expression, expected) => {
    expect(found(expression)).toEqual(expected);
  });
});

const CONFIG = `# Example Times
title: //h1
author: //meta[@name='author']/@content
date: substring-after(//p[@class='date'], 'on ')
body: //div[contains(@class, 'tale')]
strip: //p[@class='join']
strip: //p[.='Ad']
strip_id_or_class: share-bar
strip_image_src: /pixel
prune: no
tidy: yes
find_string: <br><br>
replace_string: <p>
wrap_in(blockquote): //div[@class='q']
single_page_link: //a[@class='print']
next_page_link: //a[@rel='next']
if_page_contains: //div[@id='pages']
titl: //h2
test_url: https://www.times.example/ferry
test_contains: sails again
just words
`;

describe("readSiteConfig", () => {
  const { profile, notes, tests } = readSiteConfig(CONFIG, "config/.times.example.txt");

  test("makes a profile of what can be said in rules", () => {
    expect(profile).toEqual({
      id: "ftr-times.example",
      hosts: ["times.example"],
      layouts: [
        {
          fields: { headline: ["h1"], authors: [{ selector: 'meta[name="author"]', attribute: "content" }] },
          body: {
            roots: ['div[class*="tale"]'],
            remove: ['p[class="join"]', '[class~="share-bar"], [id="share-bar"]', 'img[src*="/pixel"]'],
          },
        },
      ],
    });
  });

  test("says of every line what became of it", () => {
    const lines = CONFIG.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(notes).toHaveLength(lines.length);
    const of = (directive: string): (typeof notes)[number] | undefined => notes.find((note) => note.directive.startsWith(directive));
    expect(of("date")).toMatchObject({ line: 4, kind: "lost", message: "the expression uses the function substring-after()" });
    expect(notes.find(({ value }) => value === "//p[.='Ad']")).toMatchObject({ kind: "lost" });
    expect(of("prune")).toMatchObject({ kind: "needless" });
    expect(of("find_string")).toMatchObject({ kind: "lost" });
    expect(of("wrap_in")).toMatchObject({ kind: "lost" });
    expect(of("titl")?.kind === "used" ? notes.find(({ directive }) => directive === "titl") : of("titl")).toMatchObject({ kind: "unknown" });
    expect(notes.find(({ directive }) => directive === "titl")?.message).toContain('probably "title" was meant');
    expect(notes.at(-1)).toMatchObject({ kind: "unknown", directive: "just words" });
  });

  test("a condition takes the rule before it back", () => {
    expect(notes.find(({ directive }) => directive === "next_page_link")).toMatchObject({ kind: "lost", message: expect.stringContaining("some pages only") });
  });

  test("keeps the author's tests", () => {
    expect(tests).toEqual([{ url: "https://www.times.example/ferry", contains: ["sails again"] }]);
  });

  test("the profile reads a page", () => {
    const html = `<html><head><title>x</title><meta name="author" content="Ana Paz"></head><body><h1>Ferry back</h1><div class="tale">
      <p>The ferry between the two banks sails again, after nine years in which nobody believed that it would ever sail again.</p>
      <p class="join">Become a friend of the Times today, it costs less than a ferry ticket and helps us more.</p>
      <p>The council pays for two years, and then somebody will have to count the passengers and the goats.</p></div></body></html>`;
    const article = parseArticle(html, { url: "https://www.times.example/ferry", profiles: [profile as NonNullable<typeof profile>] });
    expect(article).toMatchObject({ profile: "ftr-times.example", headline: "Ferry back", authors: [{ name: "Ana Paz" }] });
    expect(article.body.map((block) => (block.type === "paragraph" ? block.text.slice(0, 11) : block.type))).toEqual(["The ferry b", "The council"]);
  });

  test("a config without anything to use gives no profile", () => {
    expect(readSiteConfig("tidy: no\n", "x.example.txt")).toMatchObject({ profile: null, notes: [{ kind: "needless" }] });
  });

  test("without a body, what is to be removed is given a role", () => {
    expect(readSiteConfig("strip: //div[@class='ad']", "x.example.txt").profile?.layouts).toEqual([{ roles: { other: ['div[class="ad"]'] } }]);
  });
});
