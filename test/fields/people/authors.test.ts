import { describe, expect, test } from "vitest";
import { metadataOf, newsPage } from "../metadata-of.js";

const H1 = "<h1>Divers find a bell under the pier</h1>";
const LD = (data: object): string => `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...data })}</script>`;
const BY_ADA = '<div class="byline">By Ada Park</div>';

interface Sample {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly lang?: string;
}

function names({ head = "", above = "", below = "", lang = "en" }: Sample): readonly string[] {
  return metadataOf(newsPage(head, H1 + above, below, lang)).authors.value.map((author) => author.name);
}

type Row = readonly [what: string, page: Sample, names: readonly string[]];

describe("other people's names", () => {
  test.each<Row>([
    ["a commenter", { below: '<ol class="commentlist"><li><cite class="fn">Bo Lind</cite> says:<p>Lovely bell.</p></li></ol>' }, []],
    ["who writes below the text", { below: '<div id="comments"><div class="comment-author vcard">Kommentar von Bo Lind</div></div>' }, []],
    ["another story's author", { below: '<article><h3>The old lighthouse</h3><p class="byline">By Bo Lind</p></article>' }, []],
    ["in a list of stories", { below: '<div class="related-posts"><p>The old lighthouse</p><p class="author">By Bo Lind</p></div>' }, []],
    ["the author's own card", { above: "<div><article><h4>By Ada Park</h4></article></div>" }, ["Ada Park"]],
    ["whoever signs, above comments", { above: BY_ADA, below: '<div class="comments"><p class="author">By Bo Lind</p></div>' }, ["Ada Park"]],
  ])("%s", (_, page, expected) => {
    expect(names(page)).toEqual(expected);
  });
});

describe("people who did something else", () => {
  const link = (name: string): string => `<a href="/author/${name.toLowerCase().replace(" ", "-")}">${name}</a>`;

  test.each<Row>([
    ["a reviewer linked in the same line", { above: `<p>By ${link("Ada Park")}. Reviewed by ${link("Bo Lind")}</p>` }, ["Ada Park"]],
    ["an author linked behind the reviewer", { above: `<p>Story edited by ${link("Bo Lind")}, written by ${link("Ada Park")}</p>` }, ["Ada Park"]],
    ["a contributor's line", { above: `<p>By ${link("Ada Park")}</p><p>Contributions From: ${link("Bo Lind")}</p>` }, ["Ada Park"]],
    [
      "a declared editor",
      { head: LD({ author: { name: "Bo Lind" } }), above: '<div class="author">Ada Park</div>', below: '<div class="editor">Editor : Bo Lind</div>' },
      ["Ada Park"],
    ],
    ["who entered the story", { head: LD({ author: { name: "Bo Lind" } }), above: BY_ADA }, ["Ada Park"]],
    ["an account by the site's name", { head: LD({ author: { name: "Galvangazette D" } }), above: "<p><b>ADA PARK</b></p>" }, ["ADA PARK"]],
    ["a declared author in another script", { head: LD({ author: { name: "朴雅達" } }), above: BY_ADA }, ["朴雅達"]],
    ["a declared author in other words", { head: LD({ author: { name: "Ada M. Park" } }), above: BY_ADA }, ["Ada M. Park"]],
  ])("%s", (_, page, expected) => {
    expect(names(page)).toEqual(expected);
  });
});

describe("desks, agencies and the site", () => {
  test.each<Row>([
    ["a desk by the site's name", { above: "<p>By Team Galvangazette</p>" }, ["Team Galvangazette"]],
    ["a desk by its full name", { above: "<p>By Galvan Gazette Staff</p>" }, ["Galvan Gazette Staff"]],
    ["an agency in print before the site", { head: LD({ author: { name: "The Galvan Gazette" } }), above: "<p>By Reuters</p>" }, ["Reuters"]],
    ["an agency's mark is no signature", { head: LD({ author: { name: "The Galvan Gazette" } }), above: '<p class="author">APA</p>' }, ["The Galvan Gazette"]],
    [
      "a desk before an agency",
      {
        head: `${LD({ author: { name: "Harbour staff reporter" } })}<meta property="article:author" content="Reuters">`,
        above: '<p class="byline">Reuters</p>',
      },
      ["Harbour staff reporter"],
    ],
    ["the site where nobody else signs", { above: "<p>by The Galvan Gazette</p>" }, ["The Galvan Gazette"]],
    ["the site beside a person", { head: LD({ author: [{ name: "Ada Park" }, { "@type": "Organization", name: "The Galvan Gazette" }] }) }, ["Ada Park"]],
  ])("%s", (_, page, expected) => {
    expect(names(page)).toEqual(expected);
  });
});

describe("lines that sign without a mark", () => {
  test.each<Row>([
    ["a date before the name", { above: "<p>Dec 26, 2025 • Ada Park in Harbour Notes</p>" }, ["Ada Park"]],
    ["a name, a function, a date", { above: "<div>Ada Park</div><div>Co-founder and diver</div><div>23 Oct 2025</div>" }, ["Ada Park"]],
    ["on behalf of others", { above: "<div>Dec. 19, 2025 · Ada Park on behalf of the divers</div>" }, ["Ada Park"]],
    ["a heading's year is no date", { above: "<div>Best Overall</div><h2>The bells of 2025</h2>" }, []],
    ["labels without a colon", { above: "<p>Autorin/Autor Ada Park</p>", lang: "de" }, ["Ada Park"]],
    ["of several", { above: "<p>Autoren Ada Park und Bo Lind</p>", lang: "de" }, ["Ada Park", "Bo Lind"]],
    [
      "in a list of facts far behind the text",
      { below: `${Array.from({ length: 8 }, (_, i) => `<p>Fact ${i}</p>`).join("")}<ul><li>Autor Ada Park</li></ul>`, lang: "de" },
      ["Ada Park"],
    ],
    ["a weekday behind the name", { above: "<p>Posted by AdaPark on Friday December 19, 2025 @08:00PM</p>" }, ["AdaPark"]],
    ["a handle before a date", { above: "<p>Gespeichert von rasos am 24. Juli 2017 - 18:55</p>", lang: "de" }, ["rasos"]],
    ["a handle before a date in numbers", { above: '<p class="author">von rasos am 26/10/13, 03:48 pm</p>', lang: "de" }, ["rasos"]],
    ["the full name in print", { head: LD({ author: { name: "Ada" } }), above: "<p>Eine Kolumne von Ada Park</p>", lang: "de" }, ["Ada Park"]],
    ["a nickname in brackets", { above: '<p class="byline">Ada (Bell) Park</p>' }, ["Ada (Bell) Park"]],
    ["a declared credit in brackets", { head: LD({ author: [{ name: "(Image: Ada Park/Bo Lind)" }, { name: "Cy Ruiz" }] }) }, ["Cy Ruiz"]],
    ["a line in brackets", { above: '<p class="byline">[Ada Park]</p>' }, ["Ada Park"]],
    ["a function before the name", { above: '<p class="byline">Gazette-Experte Ada Park</p>', lang: "de" }, ["Ada Park"]],
    ["a language's code is no author", { above: '<p class="author">EN</p><p class="author">By Ada Park</p>' }, ["Ada Park"]],
    ["a small second word", { above: '<div class="byline">By Ada parkinson</div>' }, ["Ada parkinson"]],
    [
      "initials beside the full name",
      { head: LD({ author: { name: "Ada Park" } }), above: '<p>Von <a href="/autor/jse">jse</a></p>', lang: "de" },
      ["Ada Park"],
    ],
    ["an address behind the name", { above: '<div class="byline">Ada Park | ada@galvangazette.com</div>' }, ["Ada Park"]],
    ["words of a form", { above: "<p>Von</p><p>Name *</p>", lang: "de" }, []],
  ])("%s", (_, page, expected) => {
    expect(names(page)).toEqual(expected);
  });

  test("a paper's declared authors are many", () => {
    const all = Array.from({ length: 18 }, (_, i) => `Ada Park${String.fromCharCode(97 + i)}son`);
    expect(names({ head: all.map((name) => `<meta name="citation_author" content="${name}">`).join("") })).toEqual(all);
  });
});
