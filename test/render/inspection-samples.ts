import type { Article, Role } from "../../src/contract/article.js";
import { emptyFields, FIELD_NAMES } from "../../src/contract/article-fields.js";
import { ArticleError } from "../../src/contract/errors.js";
import type { InspectedBlock, InspectedCandidate, Inspection } from "../../src/contract/inspection.js";

/** Every role, in the order of a page. */
export const ROLES: readonly Role[] = [
  "navigation",
  "subscription-prompt",
  "kicker",
  "headline",
  "standfirst",
  "byline",
  "timestamp",
  "share",
  "media-ui",
  "caption",
  "body",
  "newsletter-prompt",
  "app-prompt",
  "related-stories",
  "advertisement",
  "author-bio",
  "comments",
  "legal",
  "other",
];

/** An article with nothing in it but what is given. */
export function article(fields: Partial<Article> = {}): Article {
  const all: Article = {
    ...emptyFields(),
    version: 1,
    extractor: "standfirst 0.1.0, model 1",
    url: "https://harbour.example/news/ferry",
    headline: "Ferry runs again after eleven weeks",
    byline: "By Ada Park",
    authors: [{ name: "Ada Park", url: "https://harbour.example/ada" }],
    publishedAt: "2026-03-01T08:00:00+01:00",
    publisher: { name: "Harbour News", url: null, logo: null },
    topics: ["ferries", "harbour"],
    language: "en",
    direction: "ltr",
    genre: "news",
    body: [{ type: "paragraph", text: "The ferry left at eight.", marks: [] }, { type: "separator" }, { type: "paragraph", text: "It was full.", marks: [] }],
    access: { tier: "metered", declaredFree: false, complete: false, evidence: [{ kind: "prompt", detail: "Two free articles left" }] },
    boilerplate: [{ role: "navigation", text: "Home", links: [], selector: "nav" }],
    wordCount: 8,
    provenance: { headline: "visible h1", byline: "visible byline", body: "model" },
    confidence: 0.91,
    warnings: [{ code: "dates-disagree", message: "Two dates on the page differ" }],
    ...fields,
  };
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, all[name]])) as unknown as Article;
}

/** A block of the ledger. */
export function block(role: Role, text: string, more: Partial<InspectedBlock> = {}): InspectedBlock {
  return { text, role, score: 0.97, rule: "role-model", reason: "role model", path: `html > body > main > div:nth-of-type(3) > p`, hidden: false, ...more };
}

/** A value found for a field. */
export function candidate(field: keyof Article, value: unknown, won: boolean, more: Partial<InspectedCandidate> = {}): InspectedCandidate {
  return { field, value, source: "visible h1", won, reason: won ? "first of its level" : "in a menu", ...more };
}

/** A small page with one block of every role, one unsure and one hidden block more. */
export function everyRole(): Inspection {
  return {
    article: article(),
    error: null,
    blocks: [
      ...ROLES.map((role) => block(role, `The text of one block, a ${role}.`)),
      block("body", "A paragraph nobody is sure of.", { score: 0.42 }),
      block("body", "The gated paragraph.", { hidden: true }),
    ],
    candidates: [
      candidate("headline", "Ferry runs again after eleven weeks", true),
      candidate("headline", "Most read", false),
      candidate("kicker", "Harbour", false, { source: "visible text", reason: "no label above the headline" }),
      candidate("leadImage", { url: "https://harbour.example/1.jpg", width: 640, height: null, sources: [{}, {}] }, false, {
        source: "meta og:image",
      }),
    ],
  };
}

/** A page that is no article. */
export function noArticle(): Inspection {
  return {
    article: null,
    error: new ArticleError("no-article", "A list of stories, no story of its own", { reason: "list-page" }),
    blocks: [block("related-stories", "Ferry runs again")],
    candidates: [candidate("headline", "Latest", true)],
  };
}

/** As many blocks as asked for, of every role. */
export function manyBlocks(count: number): Inspection {
  const text = "The council voted on Tuesday to reopen the northern quay, eleven weeks after the storm that closed it. ";
  const blocks = Array.from({ length: count }, (_, i) => block(ROLES[i % ROLES.length] ?? "body", text.repeat(1 + (i % 4)), { score: (i % 100) / 100 }));
  return { ...everyRole(), blocks };
}

/** What tries to break out of an element, an attribute, a comment, the title or the style sheet. */
const ATTACKS: readonly string[] = [
  "<script>globalThis.hacked=1</script>",
  "</title></style></script><script>globalThis.hacked=1</script>",
  '"><img src="https://evil.example/x.png" onerror="globalThis.hacked=1">',
  "'><svg onload=globalThis.hacked=1>",
  '" onmouseover="globalThis.hacked=1" autofocus onfocus="globalThis.hacked=1" x="',
  "--><iframe src=https://evil.example/></iframe><!--",
  "javascript:globalThis.hacked=1",
  "}</style><link rel=stylesheet href=https://evil.example/x.css>",
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  "<base href=https://evil.example/><form action=https://evil.example/><input autofocus onfocus=globalThis.hacked=1>",
  "&lt;script&gt;globalThis.hacked=1&lt;/script&gt;",
  "<math><mi//xlink:href='data:x,<script>globalThis.hacked=1</script>'>",
  "\u202e\u0000\ud800<plaintext>",
];

/** An inspection in which every string is an attack. */
export function hostile(): Inspection {
  const all = ATTACKS.join(" ");
  return {
    article: article({
      extractor: all,
      url: "javascript:globalThis.hacked=1",
      headline: all,
      byline: all,
      language: all,
      profile: all,
      publishedAt: all,
      authors: [{ name: all, url: all }],
      topics: [...ATTACKS],
      provenance: { headline: all, byline: all },
      access: { tier: "unknown", declaredFree: null, complete: null, evidence: [{ kind: "cut", detail: all }] },
      warnings: ATTACKS.map((attack) => ({ code: attack, message: attack })),
    }),
    error: null,
    blocks: ATTACKS.flatMap((attack) => ROLES.slice(0, 3).map((role) => block(role, attack, { path: attack, rule: attack, reason: attack }))),
    candidates: ATTACKS.flatMap((attack) => [
      candidate("headline", attack, false, { source: attack, reason: attack }),
      candidate("authors", [{ name: attack, [attack]: attack }, [attack], { [attack]: { [attack]: attack } }], false, {
        source: attack,
        reason: attack,
      }),
    ]),
  };
}
