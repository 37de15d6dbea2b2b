/** Roles that a block has from what stands before it: on pages whose markup says nothing, words alone leave the model unsure. */
import { describe, expect, test } from "vitest";
import { inspectPage } from "../../src/index.js";

const TEXT = [
  "The council voted late on Monday to keep the old ferry running between the two harbours, ending a dispute that had split the town for years.",
  "“We owe it to the people who use it every day,” said the mayor, who had changed her mind in January after a long talk with the captain.",
  "Seven members voted in favour and six against, after a debate that lasted five hours and twice had to be interrupted.",
];

/** Text, role and reason of each block behind the article. */
function behind(html: string): readonly (readonly [text: string, role: string, reason: string])[] {
  const body = TEXT.map((text) => `<p>${text}</p>`).join("");
  const page = `<html lang="en"><head><title>Council keeps the old ferry</title></head><body><article><h1>Council keeps the old ferry</h1><p>By Ada Park</p>${body}</article>${html}</body></html>`;
  const { blocks } = inspectPage(page, { url: "https://www.harborgazette.example/news/ferry" });
  const last = blocks.findIndex(({ text }) => text === TEXT[2]);
  return blocks.slice(last + 1).map(({ text, role, reason }) => [text, role, reason]);
}

const roles = (html: string): readonly string[] => behind(html).map(([, role]) => role);

describe("a list of links right behind a heading of other stories", () => {
  test.each([
    [
      "in one box",
      "<section><h2>Meest gelezen</h2><ol><li><a href=/n/1>Politie zoekt getuigen van inbraak</a></li><li><a href=/n/2>Kat gered uit boom</a></li></ol></section>",
    ],
    [
      "in two",
      "<div><h2>Most read</h2></div><div><ul><li><a href=/n/1>Police look for witnesses of burglary</a></li><li><a href=/n/2>Cat saved from tree</a></li></ul></div>",
    ],
  ])("is of stories, short titles too: %s", (_, html) => expect(roles(html)).toEqual(["related-stories", "related-stories", "related-stories"]));

  test("says under which", () => {
    const list =
      "<div><h2>Meest gelezen</h2></div><div><ul><li><a href=/n/1>Politie zoekt getuigen</a></li><li><a href=/n/2>Kat gered uit boom</a></li></ul></div>";
    expect(behind(list)[1]?.[2]).toMatch(/^under "Meest gelezen"; overrules role model navigation \.\d\d$/);
  });

  test("of single words it is not", () => {
    expect(roles("<div><h2>More news</h2><ul><li><a href=/w>World</a></li><li><a href=/s>Sport</a></li></ul></div>").slice(1)).not.toContain("related-stories");
  });
});

test("what readers write under a heading of comments is comments, whatever it is about", () => {
  const thread =
    "<div>JoeSailor</div><div>2 hours ago</div><div>About time! My daughter takes it to school every day.</div><a href=#>Reply</a><div>Kim</div><div>Who pays for this?</div>";
  expect(new Set(roles(`<section><h2>Comments (2)</h2>${thread}</section>`))).toEqual(new Set(["comments"]));
});

test("a line about the author behind the author's name is a biography, no byline", () => {
  const box = "<div><strong>Ada Park</strong><p>Ada Park covers transport and the harbour. She joined the Gazette in 2016.</p></div>";
  const text = "Ada Park covers transport and the harbour. She joined the Gazette in 2016.";
  expect(behind(box).at(-1)).toEqual([text, "author-bio", expect.stringMatching(/^goes on about Ada Park; overrules role model other \.\d\d$/)]);
});
