import { createHash } from "node:crypto";
import type { Article, Inspection, ParseOptions, Parser } from "../src/index.js";
import { renderText } from "../src/index.js";
import type { PredictedImage } from "./field-measures.js";
import type { Case, LabelledBlock } from "./read-corpus.js";

/** What one page was read as: what the measures look at, and a digest of everything else, so that two runs can be compared. */
export interface Prediction {
  readonly suite: string;
  readonly id: string;
  /** The running text; `""` for a page that is refused. */
  readonly text: string;
  /** Why the page was refused. */
  readonly error?: string;
  /** What stands beside the running text: headline, kicker, standfirst, captions, boxes and pull quotes. */
  readonly fields?: string;
  readonly headline?: string;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  readonly leadImage?: string | null;
  readonly confidence?: number;
  readonly standfirst?: string | null;
  readonly topics?: readonly string[];
  readonly images?: readonly PredictedImage[];
  readonly blocks?: readonly LabelledBlock[];
  readonly page?: { readonly access: string; readonly complete: boolean | null; readonly genre: string | null; readonly language: string | null };
  /** A short hash of every field of the article, and of the ledger, by name. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Says which program read the page, not what stands in the page. */
const OF_THE_PROGRAM = new Set(["version", "extractor"]);

/** Reads one page of a suite. The options are those that the corpus asks for: its address, and when it was fetched. */
export function predict(parser: Parser, one: Case, html: string): Prediction {
  return predictionOf(one, parser.inspectPage(html, optionsFor(one)));
}

export function optionsFor(one: Case): ParseOptions {
  const fetchedAt = one.crawled?.slice(0, 19).replace(" ", "T");
  return { ...(one.url === "" ? {} : { url: one.url }), ...(fetchedAt === undefined ? {} : { fetchedAt }) };
}

function predictionOf({ suite, id }: Case, { article, error, blocks }: Inspection): Prediction {
  const roles = blocks.map(({ text, role }) => ({ text, role }));
  const ledger = suite === "roles" ? { blocks: roles } : {};
  const digests = { ...(article === null ? {} : fieldDigests(article)), ledger: digest(roles) };
  if (article === null) return { suite, id, text: "", error: error?.reason ?? error?.code ?? "unknown", ...ledger, digests };
  const { tier, complete } = article.access;
  return {
    suite,
    id,
    text: renderText(article),
    fields: besideText(article),
    headline: article.headline,
    authors: article.authors.map((author) => author.name),
    published: article.publishedAt,
    leadImage: article.leadImage?.url ?? null,
    confidence: article.confidence,
    standfirst: article.standfirst,
    topics: article.topics,
    images: article.images.map(({ url, caption, credit }) => ({ url, caption, credit })),
    ...ledger,
    ...(suite === "roles" ? { page: { access: tier, complete, genre: article.genre, language: article.language } } : {}),
    digests,
  };
}

/** The article's words that `renderText` leaves out. */
function besideText(article: Article): string {
  const apart = article.body.filter(({ type }) => type === "fact-box" || type === "pull-quote");
  const boxes = renderText({ ...article, body: apart, liveUpdates: [] }, { include: ["fact-box", "pull-quote"] });
  const captions = article.images.flatMap(({ caption, credit }) => [caption, credit]);
  return [article.headline, article.kicker, article.standfirst, ...captions, boxes].filter((text) => text !== null && text !== "").join("\n");
}

function fieldDigests(article: Article): Record<string, string> {
  const fields = Object.entries(article).filter(([field]) => !OF_THE_PROGRAM.has(field));
  return Object.fromEntries(fields.map(([field, value]) => [field, digest(value)]));
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 10);
}
