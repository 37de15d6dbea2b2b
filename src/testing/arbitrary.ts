import type * as FastCheck from "fast-check";
import type { CertainField, FieldKind } from "../contract/article-fields.js";
import { absentValue, FIELD_NAMES, kindOfField } from "../contract/article-fields.js";
import type { Article, Block, Mark } from "../index.js";

type Fc = typeof FastCheck.default;
type Arbitrary<T> = FastCheck.Arbitrary<T>;

/**
 * Articles that `articleSchema` accepts, with every kind of block, for property tests of code that takes articles.
 *
 * @param fc - The `fast-check` module.
 * @example
 * import fc from "fast-check";
 * fc.assert(fc.property(arbitraryArticle(fc), (article) => store(article).headline === article.headline));
 */
export function arbitraryArticle(fc: Fc): FastCheck.Arbitrary<Article> {
  const parts = partsOf(fc);
  const { words, url, date, author, image, media, blocks, maybe, list } = parts;
  const organization = fc.record({ name: words, url: maybe(url), logo: maybe(url) });
  const update = fc.record({
    id: maybe(words),
    publishedAt: maybe(date),
    headline: maybe(words),
    authors: list(author),
    body: blocks,
    pinned: fc.boolean(),
  });
  const kinds: Readonly<Record<FieldKind, Arbitrary<unknown>>> = {
    text: maybe(words),
    texts: list(words),
    date: maybe(date),
    url: maybe(url),
    authors: list(author),
    contributors: list(fc.record({ name: words, url: maybe(url), role: fc.constantFrom("editor", "photographer", "translator", "reporting", "other") })),
    organization: maybe(organization),
    image: fc.constant(null),
    images: list(image),
    media: list(media),
  };
  const own: OwnFields = {
    version: fc.constant(1 as const),
    extractor: fc.constant("standfirst 0.1.0, model 1"),
    url: maybe(url),
    headline: words,
    language: maybe(fc.constantFrom("en", "de", "zh-Hant", "pt-BR", "ar")),
    direction: fc.constantFrom("ltr", "rtl"),
    genre: maybe(fc.constantFrom("news", "opinion", "interview", "live-blog", "gallery", "sponsored", "other")),
    body: blocks,
    liveUpdates: list(update) as Arbitrary<Article["liveUpdates"]>,
    access: fc.record({
      tier: fc.constantFrom("free", "metered", "registration", "subscription", "unknown"),
      declaredFree: maybe(fc.boolean()),
      complete: maybe(fc.boolean()),
      evidence: list(fc.record({ kind: fc.constantFrom("declared", "prompt", "cut", "length", "hidden", "status", "profile"), detail: words })),
    }) as Arbitrary<Article["access"]>,
    relatedStories: list(fc.record({ title: words, url, image: maybe(url) })),
    boilerplate: list(
      fc.record({
        role: fc.constantFrom("subscription-prompt", "navigation", "related-stories", "comments", "legal", "other"),
        text: words,
        links: list(fc.record({ text: words, url })),
        selector: fc.constant("footer > p"),
      }),
    ) as Arbitrary<Article["boilerplate"]>,
    wordCount: fc.nat(20_000),
    profile: maybe(words),
    provenance: fc.constant({ headline: "visible h1" }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    warnings: list(fc.record({ code: words, message: words })),
  };
  const arbitraryOf = (field: keyof Article): Arbitrary<unknown> => {
    const kind = kindOfField(field);
    return own[field] ?? (kind === null ? fc.constant(absentValue(field)) : kinds[kind]);
  };
  const fields = Object.fromEntries(FIELD_NAMES.map((field) => [field, arbitraryOf(field)])) as { [K in keyof Article]: Arbitrary<Article[K]> };
  // The lead image is the first of the images, and body blocks point into images and media that are there.
  return fc.record(fields).map((article) => withPointers({ ...article, leadImage: article.images[0] ?? null }));
}

/** Fields with values of their own: all that no article can be without, and those whose kind says too little. */
type OwnFields = { readonly [K in CertainField]: Arbitrary<Article[K]> } & { readonly [K in keyof Article]?: Arbitrary<Article[K]> };

function withPointers(article: Article): Article {
  const isThere = (block: Block): boolean =>
    block.type === "image" ? block.index < article.images.length : block.type === "media" ? block.index < article.media.length : true;
  return {
    ...article,
    body: article.body.filter(isThere),
    liveUpdates: article.liveUpdates.map((update) => ({ ...update, body: update.body.filter(isThere) })),
  };
}

interface Parts {
  readonly words: Arbitrary<string>;
  readonly url: Arbitrary<string>;
  readonly date: Arbitrary<string>;
  readonly author: Arbitrary<{ name: string; url: string | null }>;
  readonly image: Arbitrary<Article["images"][number]>;
  readonly media: Arbitrary<Article["media"][number]>;
  readonly blocks: Arbitrary<Block[]>;
  maybe<T>(arbitrary: Arbitrary<T>): Arbitrary<T | null>;
  list<T>(arbitrary: Arbitrary<T>): Arbitrary<T[]>;
}

const SCRIPTS = ["The ferry", "Der Fährmann", "渡船", "Паром", "العبّارة", "フェリー", "🚢 dock", "<b>&amp;", "*_`[x](y)"];

const SHORT_WORD = /^[a-z]{1,12}$/;
const PATH = /^[a-z0-9]{1,12}$/;

function partsOf(fc: Fc): Parts {
  const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
  const list = <T>(arbitrary: Arbitrary<T>): Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 3 });
  const words = fc.array(fc.oneof(fc.constantFrom(...SCRIPTS), fc.stringMatching(SHORT_WORD)), { minLength: 1, maxLength: 8 }).map((all) => all.join(" "));
  const url = fc.stringMatching(PATH).map((path) => `https://news.example/${path}`);
  const date = fc.date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }).map((day) => day.toISOString());
  const size = maybe(fc.nat(4000));
  const text = words.chain((whole) => list(markOn(fc, whole, url)).map((marks) => ({ text: whole, marks })));
  const item = text.map((one) => ({ ...one, ordered: null, items: [] }));
  const block = fc.oneof(
    ...(["paragraph", "pull-quote", "question", "answer"] as const).map((type) => text.map((one) => ({ type, ...one }))),
    fc.tuple(text, fc.constantFrom(2, 3, 4, 5, 6)).map(([one, level]) => ({ type: "heading", level, ...one })),
    fc.tuple(text, maybe(words)).map(([one, attribution]) => ({ type: "quote", attribution, ...one })),
    fc.tuple(fc.boolean(), fc.array(fc.tuple(item, list(item)), { minLength: 1, maxLength: 3 })).map(([ordered, items]) => ({
      type: "list",
      ordered,
      items: items.map(([one, inner]) => ({ ...one, ordered: inner.length > 0 ? !ordered : null, items: inner })),
    })),
    fc
      .tuple(fc.boolean(), fc.array(fc.array(words, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }), maybe(words))
      .map(([header, rows, caption]) => ({
        type: "table",
        header,
        rows,
        caption,
      })),
    words.map((code) => ({ type: "code", text: code })),
    fc.tuple(maybe(words), text).map(([title, one]) => ({ type: "fact-box", title, blocks: [{ type: "paragraph", ...one }] })),
    fc.nat(2).map((index) => ({ type: "image", index })),
    fc.nat(2).map((index) => ({ type: "media", index })),
    fc.constant({ type: "separator" }),
  ) as Arbitrary<Block>;
  return {
    words,
    url,
    date,
    maybe,
    list,
    author: fc.record({ name: words, url: maybe(url) }),
    image: fc.record({
      url,
      width: size,
      height: size,
      alt: maybe(words),
      caption: maybe(words),
      credit: maybe(words),
      sources: list(fc.record({ url, width: size, height: size, type: maybe(fc.constant("image/webp")) })),
    }),
    media: fc.record({
      kind: fc.constantFrom("video", "audio", "social", "interactive"),
      provider: maybe(words),
      url: maybe(url),
      title: maybe(words),
      thumbnail: maybe(url),
    }) as Parts["media"],
    blocks: fc.array(block, { maxLength: 8 }),
  };
}

function markOn(fc: Fc, text: string, url: Arbitrary<string>): Arbitrary<Mark> {
  return fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1), fc.constantFrom("link", "strong", "emphasis", "code", "sub", "sup"), url)
    .map(([a, b, type, address]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1, type, url: type === "link" ? address : null }) as Mark);
}
