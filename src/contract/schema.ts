import * as z from "zod";
import { lazily } from "../text/lazily.js";
import type { Article, Block, Genre, Image, ListItem, LiveUpdate, Mark, Role, Text } from "./article.js";
import { FIELD_NAMES } from "./article-fields.js";

/** The addresses that an article may hold are written by `URL.href`, so their scheme is in lower case and they hold no white space. */
const HTTP_URL = /^https?:\/\/[^\s/?#]\S*$/;
const LINK_URL = /^(?:https?:\/\/[^\s/?#]|mailto:|tel:)\S*$/;
/** A day, a time of unknown offset, or an instant; an offset at most 14 hours from UTC. */
const ISO_8601 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
/** RFC 5646: a language, then subtags parted by hyphens. */
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

const httpUrl = z.string().regex(HTTP_URL, "expected an absolute http(s) URL");
const words = z.string().min(1);
const date = z.string().regex(ISO_8601, "expected an ISO 8601 date, time or instant");
const count = z.int().min(0);

/** The roles of a block; the type makes a missing or an extra one a compile error. */
export const roleSchema: z.ZodEnum<{ [K in Role]: K }> = z.enum([
  "headline",
  "kicker",
  "standfirst",
  "byline",
  "timestamp",
  "body",
  "caption",
  "subscription-prompt",
  "newsletter-prompt",
  "app-prompt",
  "related-stories",
  "navigation",
  "share",
  "advertisement",
  "comments",
  "author-bio",
  "legal",
  "media-ui",
  "other",
]);

const genreSchema: z.ZodEnum<{ [K in Genre]: K }> = z.enum([
  "news",
  "analysis",
  "feature",
  "opinion",
  "interview",
  "review",
  "live-blog",
  "gallery",
  "video",
  "audio",
  "fact-check",
  "sports-report",
  "press-release",
  "sponsored",
  "service",
  "other",
]);

/** The fields of an article, to name one of them. */
export const articleFieldSchema: z.ZodEnum<{ [K in keyof Article]: K }> = z.enum(
  Object.fromEntries(FIELD_NAMES.map((field) => [field, field])) as { [K in keyof Article]: K },
);

const author = z.strictObject({ name: words, url: httpUrl.nullable() });
const contributor = author.extend({ role: z.enum(["editor", "photographer", "translator", "reporting", "other"]) });
const organization = z.strictObject({ name: words, url: httpUrl.nullable(), logo: httpUrl.nullable() });

const image: z.ZodType<Image> = z.strictObject({
  url: httpUrl,
  width: count.nullable(),
  height: count.nullable(),
  alt: words.nullable(),
  caption: words.nullable(),
  credit: words.nullable(),
  sources: z.array(z.strictObject({ url: httpUrl, width: count.nullable(), height: count.nullable(), type: words.nullable() })),
});

const media = z.strictObject({
  kind: z.enum(["video", "audio", "social", "interactive"]),
  provider: words.nullable(),
  url: httpUrl.nullable(),
  title: words.nullable(),
  thumbnail: httpUrl.nullable(),
});

/** What is inside a body is made when it is first asked for: most of what makes the schema is there, and most users never ask. */
const mark = lazily(
  (): z.ZodType<Mark> =>
    z.strictObject({
      start: count,
      end: count,
      type: z.enum(["link", "strong", "emphasis", "code", "sub", "sup"]),
      url: z.string().regex(LINK_URL, "expected an absolute http(s) URL, mailto: or tel:").nullable(),
    }),
);

const marks = lazily(() => z.array(mark()));

/** Each mark covers some of the text, and a link leads somewhere; the rest is for {@link mark}. */
function checkMarks(payload: z.core.ParsePayload<Text>): void {
  const { text, marks: given } = payload.value;
  given.forEach(({ start, end, type, url }, i) => {
    if (start >= end || end > text.length) fault(payload, ["marks", i], `expected 0 <= start < end <= ${text.length}`);
    if ((type === "link") !== (url !== null)) fault(payload, ["marks", i, "url"], "expected a URL on a link and null on every other mark");
  });
}

function fault(payload: z.core.ParsePayload<Text>, path: (string | number)[], message: string): void {
  payload.issues.push({ code: "custom", input: payload.value, path, message });
}

const running = lazily(() => ({ text: words, marks: marks() }));

/** An item may hold nothing but a nested list, hence the empty text. */
const listItem = lazily(
  (): z.ZodType<ListItem> =>
    z
      .strictObject({
        text: z.string(),
        marks: marks(),
        ordered: z.boolean().nullable(),
        get items(): z.ZodType<readonly ListItem[]> {
          return z.array(listItem());
        },
      })
      .check(checkMarks),
);

const block = lazily(
  (): z.ZodType<Block> =>
    z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("paragraph"), ...running() }).check(checkMarks),
      z.strictObject({ type: z.literal("heading"), level: z.literal([2, 3, 4, 5, 6]), ...running() }).check(checkMarks),
      z.strictObject({ type: z.literal("list"), ordered: z.boolean(), items: z.array(listItem()) }),
      z.strictObject({ type: z.literal("quote"), attribution: words.nullable(), ...running() }).check(checkMarks),
      z.strictObject({ type: z.literal("pull-quote"), ...running() }).check(checkMarks),
      z.strictObject({ type: z.literal("image"), index: count }),
      z.strictObject({ type: z.literal("media"), index: count }),
      z.strictObject({ type: z.literal("table"), header: z.boolean(), rows: z.array(z.array(z.string())), caption: words.nullable() }),
      z.strictObject({ type: z.literal("code"), text: words }),
      z.strictObject({
        type: z.literal("fact-box"),
        title: words.nullable(),
        get blocks(): z.ZodType<readonly Block[]> {
          return z.array(block());
        },
      }),
      z.strictObject({ type: z.literal("question"), ...running() }).check(checkMarks),
      z.strictObject({ type: z.literal("answer"), ...running() }).check(checkMarks),
      z.strictObject({ type: z.literal("separator") }),
    ]),
);

const liveUpdate = lazily(
  (): z.ZodType<LiveUpdate> =>
    z.strictObject({
      id: words.nullable(),
      publishedAt: date.nullable(),
      headline: words.nullable(),
      authors: z.array(author),
      body: z.array(block()),
      pinned: z.boolean(),
    }),
);

const access = z.strictObject({
  tier: z.enum(["free", "metered", "registration", "subscription", "unknown"]),
  declaredFree: z.boolean().nullable(),
  complete: z.boolean().nullable(),
  evidence: z.array(z.strictObject({ kind: z.enum(["declared", "prompt", "cut", "length", "hidden", "status", "profile"]), detail: words })),
});

const boilerplate = z.strictObject({
  role: roleSchema,
  text: words,
  links: z.array(z.strictObject({ text: z.string(), url: httpUrl })),
  selector: words,
});

/** The schemas that the JSON Schema file names in its `$defs`. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = {
  Author: author,
  Organization: organization,
  Image: image,
  get Mark(): z.ZodType<Mark> {
    return mark();
  },
  get ListItem(): z.ZodType<ListItem> {
    return listItem();
  },
  get Block(): z.ZodType<Block> {
    return block();
  },
};

/**
 * The article as a zod object, strict at every level: `pick`, `extend`, `omit` and `infer` work on it.
 * Checks what a type cannot say: absolute http(s) addresses, ISO 8601 dates, language tags, marks inside their text,
 * no empty string where `null` stands for absence.
 *
 * @example
 * const Row = articleSchema.pick({ headline: true, publishedAt: true }).extend({ fetchedBy: z.string() });
 * articleSchema.parse(JSON.parse(stored)).headline;
 */
export const articleSchema: z.ZodObject<{ -readonly [K in keyof Article]: z.ZodType<Article[K]> }, z.core.$strict> = z.strictObject({
  version: z.literal(1),
  extractor: words,
  url: httpUrl.nullable(),
  canonicalUrl: httpUrl.nullable(),
  nextPageUrl: httpUrl.nullable(),
  headline: words,
  alternativeHeadline: words.nullable(),
  kicker: words.nullable(),
  standfirst: words.nullable(),
  description: words.nullable(),
  byline: words.nullable(),
  authors: z.array(author),
  contributors: z.array(contributor),
  agencies: z.array(words),
  dateline: words.nullable(),
  publishedAt: date.nullable(),
  modifiedAt: date.nullable(),
  publisher: organization.nullable(),
  syndicator: organization.nullable(),
  section: words.nullable(),
  topics: z.array(words),
  language: z.string().regex(LANGUAGE_TAG, "expected a BCP 47 language tag").nullable(),
  direction: z.enum(["ltr", "rtl"]),
  genre: genreSchema.nullable(),
  leadImage: image.nullable(),
  images: z.array(image),
  media: z.array(media),
  get body(): z.ZodType<readonly Block[]> {
    return z.array(block());
  },
  get liveUpdates(): z.ZodType<readonly LiveUpdate[]> {
    return z.array(liveUpdate());
  },
  corrections: z.array(words),
  access,
  relatedStories: z.array(z.strictObject({ title: words, url: httpUrl, image: httpUrl.nullable() })),
  boilerplate: z.array(boilerplate),
  wordCount: count,
  profile: words.nullable(),
  provenance: z.partialRecord(articleFieldSchema, words),
  confidence: z.number().min(0).max(1),
  warnings: z.array(z.strictObject({ code: words, message: words })),
});
