import { describe, expect, test } from "vitest";
import type { Layout, Profile } from "../../src/index.js";
import { defineProfile, inspectPage, isArticleError, parseArticle, renderText } from "../../src/index.js";

const STORY = [
  "The harbour was closed to all ferries on Monday after a crane came to rest across the pier.",
  "Nobody was on the pier when it happened, the harbour office said on Monday evening.",
];
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join("");

function read(layout: Layout, body: string, head = "", more: Partial<Profile> = {}) {
  const profile = defineProfile({ id: "times", hosts: ["times.example"], layouts: [layout], ...more });
  const html = `<!doctype html><html lang="en"><head><title>Crane topples onto pier</title>${head}</head><body><article>${body}</article></body></html>`;
  return parseArticle(html, { url: "https://times.example/a", profiles: [profile] });
}

const TITLE = "<h1>Crane topples onto pier</h1>";

test("a byline is cut and taken apart", () => {
  const rule = { selector: ".who", without: ["By "], split: [" and ", ", "], before: "; Photo" };
  const { authors } = read(
    { fields: { authors: [rule] } },
    `${TITLE}<div class="who">By Mara Quill, Jonte Aalders and Liv Tangvald; Photo: Harbour Office</div>${PARAGRAPHS}`,
  );
  expect(authors.map(({ name }) => name)).toEqual(["Mara Quill", "Jonte Aalders", "Liv Tangvald"]);
});

test("a standfirst of several lines is joined, and without `join` its first line is all", () => {
  const body = `${TITLE}<div class="deck">Ferries stay in port.</div><div class="deck">The wreck is to be lifted.</div>${PARAGRAPHS}`;
  expect(read({ fields: { standfirst: [{ selector: ".deck", join: " " }] } }, body).standfirst).toBe("Ferries stay in port. The wreck is to be lifted.");
  expect(read({ fields: { standfirst: [".deck"] } }, body).standfirst).toBe("Ferries stay in port.");
});

test("the article's JSON-LD gives a field, authors with their pages", () => {
  const data = {
    "@type": "NewsArticle",
    headline: "Crane down",
    name: "Crane topples onto pier: divers at work",
    author: [{ name: "Mara Quill", url: "/by/mara" }],
  };
  const article = read(
    { declared: { headline: "/name", authors: "/author" } },
    `${TITLE}${PARAGRAPHS}`,
    `<script type="application/ld+json">{"@context":"https://schema.org",${JSON.stringify(data).slice(1)}</script>`,
  );
  expect(article.headline).toBe("Crane topples onto pier: divers at work");
  expect(article.authors).toEqual([{ name: "Mara Quill", url: "https://times.example/by/mara" }]);
  expect(article.provenance.headline).toBe("profile times");
  // The block that prints another title is the headline's all the same.
  expect(renderText(article)).toBe(STORY.join("\n\n"));
});

test("a pointer into the page's data is cut like a rule", () => {
  const article = read(
    { data: { authors: { pointer: "/story/by", without: ["By "], split: [" & "] } } },
    `${TITLE}${PARAGRAPHS}`,
    '<script type="application/json">{"story":{"by":"By Mara Quill & Liv Tangvald"}}</script>',
  );
  expect(article.authors.map(({ name }) => name)).toEqual(["Mara Quill", "Liv Tangvald"]);
});

test("a date without an offset is in the profile's zone", () => {
  const body = `${TITLE}<div class="on" data-on="2026.01.29 18:40"></div>${PARAGRAPHS}`;
  const layout: Layout = { fields: { publishedAt: [{ selector: ".on", attribute: "data-on" }] } };
  expect(read(layout, body, "", { timeZone: "Asia/Seoul" }).publishedAt).toBe("2026-01-29T18:40+09:00");
  expect(read(layout, body).publishedAt).toBe("2026-01-29T18:40");
});

test("printed lines tell a story whatever its markup; where they are missing the generic reader takes over", () => {
  const layout: Layout = { print: { from: ["World", "Local"], lines: ["section", "byline", "headline"], until: ["Join us"] } };
  const lines = ["World", "The Times", "Local", "By Mara Quill", "Crane topples onto pier", ...STORY, "Join us today", "Local"];
  const article = read(layout, lines.map((line, i) => `<div class="x${i}">${line}</div>`).join(""));
  expect([article.section, article.byline, article.headline]).toEqual(["Local", "By Mara Quill", "Crane topples onto pier"]);
  expect(renderText(article)).toBe(STORY.join("\n\n"));
  const other = read(layout, `${TITLE}${PARAGRAPHS}`);
  expect(other.headline).toBe("Crane topples onto pier");
  expect(other.warnings.map(({ code }) => code)).toContain("profile-rot");
});

test("a value begins behind words and ends before others, whichever stand there", () => {
  const rule = { selector: ".who", after: ["Text: ", "Words: "], before: [" / ", "; Photo"] };
  const body = (who: string) => `${TITLE}<div class="who">${who}</div>${PARAGRAPHS}`;
  const names = (who: string) => read({ fields: { authors: [rule] } }, body(who)).authors.map(({ name }) => name);
  expect(names("Local desk | Words: Mara Quill / Staff reporter; Photo: Harbour Office")).toEqual(["Mara Quill"]);
  expect(names("Mara Quill; Photo: Harbour Office / Archive")).toEqual(["Mara Quill"]);
});

test.each([
  ["03/04/2026 7:05 PM", "dd/MM/yyyy h:mm a", "2026-04-03T19:05+02:00"],
  ["03/04/2026 7:05 PM", "MM/dd/yyyy h:mm a", "2026-03-04T19:05+01:00"],
  ["Published 4. März 26 (18.20 Uhr)", "d. MMMM yy (HH.mm 'Uhr')", "2026-03-04T18:20+01:00"],
  ["2026-4-3", "yyyy-d-M", "2026-03-04"],
])("%s as %s is %s", (printed, date, iso) => {
  const layout: Layout = { fields: { publishedAt: [{ selector: ".on", date }] } };
  expect(read(layout, `${TITLE}<div class="on">${printed}</div>${PARAGRAPHS}`, "", { timeZone: "Europe/Berlin" }).publishedAt).toBe(iso);
});

test("a date that is not written like the format is none", () => {
  const layout: Layout = { fields: { publishedAt: [{ selector: ".on", date: "dd.MM.yyyy" }] } };
  const { publishedAt, warnings } = read(layout, `${TITLE}<div class="on">13.13.2026</div>${PARAGRAPHS}`);
  expect(publishedAt).toBeNull();
  expect(warnings.map(({ code }) => code)).toContain("profile-rot");
});

test("a date in the page's data is read by its format", () => {
  const data = '<script type="application/json">{"story":{"on":"03/04/2026"}}</script>';
  const layout: Layout = { data: { publishedAt: { pointer: "/story/on", date: "dd/MM/yyyy" } } };
  expect(read(layout, `${TITLE}${PARAGRAPHS}`, data).publishedAt).toBe("2026-04-03");
});

test("printed lines are paragraphs where the profile says so", () => {
  const body = `${TITLE}<div class="tale"><p>${STORY[0]}<br><b>${STORY[1]}</b></p></div>`;
  expect(renderText(read({ body: { roots: [".tale"], lines: true } }, body))).toBe(STORY.join("\n\n"));
  expect(renderText(read({ body: { roots: [".tale"] } }, body))).toBe(STORY.join(" "));
});

test("words inside a paragraph are taken out of the body, and stay in the ledger", () => {
  const profile = defineProfile({ id: "times", hosts: ["times.example"], layouts: [{ body: { roots: [".tale"], remove: [".hint"] } }] });
  const html = `<title>Crane topples onto pier</title>${TITLE}<div class="tale"><p><span class="hint">Listen: </span>${STORY[0]}</p><p>${STORY[1]}<span class="hint"> (opens new tab)</span></p></div>`;
  const { article, blocks } = inspectPage(html, { url: "https://times.example/a", profiles: [profile] });
  expect(article === null ? "" : renderText(article)).toBe(STORY.join("\n\n"));
  expect(blocks.filter(({ role }) => role === "body").map(({ text }) => text)).toEqual([`Listen: ${STORY[0]}`, `${STORY[1]} (opens new tab)`]);
});

describe("the body from the page's data", () => {
  const html = STORY.map((text) => `<p>${text}</p>`)
    .join("")
    .repeat(4);
  const state = (body: unknown) => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { story: { body } } })}</script>`;
  const layout: Layout = { data: { body: "/props/story/body" } };

  test.each([
    ["HTML", html],
    ["a list of paragraphs", [...STORY, ...STORY, ...STORY, ...STORY]],
    ["pieces with their words under a name", [...STORY, ...STORY, ...STORY, ...STORY].map((text) => ({ type: "p", text }))],
  ])("%s", (_, body) => {
    const article = read(layout, `${TITLE}<p>Read the story in our app.</p>`, state(body));
    expect(renderText(article)).toBe([...STORY, ...STORY, ...STORY, ...STORY].join("\n\n"));
    expect(article.provenance.body).toBe("profile times");
  });

  test("goes before a part of it that is printed; printed roots go before the data", () => {
    const printed = `${TITLE}<div class="tale">${PARAGRAPHS.repeat(2)}</div>`;
    expect(renderText(read(layout, printed, state(html))).split("\n\n")).toHaveLength(8);
    expect(renderText(read({ ...layout, body: { roots: [".tale"] } }, printed, state(html))).split("\n\n")).toHaveLength(4);
  });

  test("in the article's JSON-LD", () => {
    const data = JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "Crane topples onto pier", text: html });
    const article = read({ declared: { body: "/text" } }, TITLE, `<script type="application/ld+json">${data}</script>`);
    expect(renderText(article).split("\n\n")).toHaveLength(8);
  });

  test("that is not there any more is rot, and the generic reader takes over", () => {
    const article = read(layout, `${TITLE}${PARAGRAPHS}`, state(undefined));
    expect(renderText(article)).toBe(STORY.join("\n\n"));
    expect(article.warnings.map(({ message }) => message).join()).toContain("finds no body");
  });
});

describe("what cannot be is named with the keys that lead to it", () => {
  const rule = (more: object) => ({ fields: { publishedAt: [{ selector: ".on", ...more }] } });
  test.each([
    [{ fields: { authors: [{ selector: ".who", splits: [","] }] } }, "layouts.0.fields.authors.0", "splits"],
    [rule({ date: "dd.MM.QQQQ" }), "layouts.0.fields.publishedAt.0.date", '"QQQQ" is no part of a date'],
    [rule({ date: "HH:mm" }), "layouts.0.fields.publishedAt.0.date", "needs a day"],
    [rule({ date: "dd.MM.yyyy 'Uhr" }), "layouts.0.fields.publishedAt.0.date", "never closed"],
    [{ data: { publishedAt: { pointer: "/a", date: "MM" } } }, "layouts.0.data.publishedAt.date", "needs a day"],
    [rule({ before: [] }), "layouts.0.fields.publishedAt.0.before", "at least one"],
    [{ fields: { wordCount: [".n"] } }, "layouts.0.fields.wordCount", "cannot be given"],
    [{ fields: { body: [".tale"] } }, "layouts.0.fields.body", "`body.roots`"],
    [{ values: { genre: "gossip" } }, "layouts.0.values.genre", '"gossip" is no genre'],
    [{ absent: ["headline"] }, "layouts.0.absent.0", "headline"],
    [{ absent: ["leadImage"] }, "layouts.0.absent.0", "leadImage"],
    [{ body: { roots: [".tale"], lines: "yes" } }, "layouts.0.body.lines", "boolean"],
    [{ body: { roots: [".tale >>> p"] } }, "layouts.0.body.roots.0", "is no CSS selector"],
  ])("%j", (layout, path, message) => {
    expect(faults({ layouts: [layout] })).toEqual([expect.objectContaining({ path, message: expect.stringContaining(message) })]);
  });

  test("a time zone", () => {
    expect(faults({ timeZone: "Europe/Berlim" })).toEqual([{ path: "timeZone", message: expect.stringContaining("Europe/Berlim") }]);
  });

  function faults(profile: object): readonly { readonly path: string; readonly message: string }[] {
    try {
      defineProfile({ id: "times", hosts: ["times.example"], layouts: [], ...profile } as Profile);
      return [];
    } catch (error) {
      if (!isArticleError(error)) throw error;
      return error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    }
  }
});
