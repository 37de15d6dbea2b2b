import { readFileSync } from "node:fs";
import type { Article, Inspection, ParseOptions } from "../index.js";
import { explainBlocks, inspectPage, isArticleError, renderHtml, renderInspection, renderMarkdown, renderText } from "../index.js";
import { cannotRead, complain, Exit, issueLines, UsageError } from "./exit.js";
import type { BlockStory } from "./explain-block.js";
import { explainBlock } from "./explain-block.js";
import { pickFields, READING, readArguments, readField, readFields, readingOptions } from "./options.js";

type Fields = readonly (keyof Article)[] | null;

/** What can be made of an article. */
const FORMATS: Readonly<Record<string, (article: Article, fields: Fields) => string>> = {
  json: (article, fields) => JSON.stringify(pickFields(article, fields), null, 2),
  jsonl: (article, fields) => JSON.stringify(pickFields(article, fields)),
  markdown: (article) => renderMarkdown(article),
  text: (article) => renderText(article),
  html: (article) => renderHtml(article),
};
const XRAY = "xray";

const FLAGS = {
  ...READING,
  url: { type: "string" },
  format: { type: "string" },
  explain: { type: "string" },
  "explain-block": { type: "string" },
  "content-type": { type: "string" },
  status: { type: "string" },
} as const;

/** Reads one page, from a file or standard input, and prints what is asked for. */
export async function pageCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, FLAGS);
  if (positionals.length > 1)
    throw new UsageError(`one page at a time, not ${positionals.length}`, "For many: standfirst batch …; for a profile: standfirst check …");
  const format = values.format ?? "json";
  if (format !== XRAY && !Object.hasOwn(FORMATS, format)) {
    throw new UsageError(`no format "${format}"`, `Formats: ${[...Object.keys(FORMATS), XRAY].join(", ")}`);
  }
  const fields = readFields(values.fields);
  const field = values.explain === undefined ? null : readField(values.explain);
  const words = readWords(values["explain-block"]);
  const options: ParseOptions = {
    ...readingOptions(values),
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(values["content-type"] === undefined ? {} : { contentType: values["content-type"] }),
    ...(values.status === undefined ? {} : { status: readStatus(values.status) }),
  };
  const page = await readPage(positionals[0]);
  if (words !== undefined) return orComplain(() => printStories(explainBlocks(page, words, options), words));
  return orComplain(() => printPage(inspectPage(page, options), { field, format, fields }));
}

interface Wanted {
  readonly field: keyof Article | null;
  readonly format: string;
  readonly fields: Fields;
}

function printPage(inspection: Inspection, { field, format, fields }: Wanted): number {
  if (field !== null) return print(explain(inspection, field));
  if (format === XRAY) return print(renderInspection(inspection));
  if (inspection.article === null) {
    const { error } = inspection;
    return complain(Exit.NoArticle, `no article: ${error?.reason ?? error?.code ?? "unclear"}`, error?.message ?? "");
  }
  return print((FORMATS[format] as (typeof FORMATS)[string])(inspection.article, fields));
}

function printStories(stories: readonly BlockStory[], words: string): number {
  if (stories.length > 0) return print(stories.map(explainBlock).join("\n\n"));
  return complain(
    Exit.Usage,
    `no block of the page has the words "${words}"`,
    "A block is a paragraph, a heading, a cell …: try fewer words, or see all blocks with --format xray",
  );
}

/** What is wrong with the page or the options is told; whatever else goes wrong is not ours to tell. */
function orComplain(read: () => number): number {
  try {
    return read();
  } catch (error) {
    if (!isArticleError(error)) throw error;
    const isPage = error.code !== "invalid-url" && error.code !== "invalid-profile";
    return complain(isPage ? Exit.NoArticle : Exit.Usage, `${error.code}: ${error.message}`, issueLines(error));
  }
}

function readWords(text: string | undefined): string | undefined {
  if (text?.trim() === "") throw new UsageError("--explain-block takes words that the block has", 'As in --explain-block "words of it"');
  return text;
}

function readStatus(text: string): number {
  const status = Number(text);
  if (!Number.isInteger(status) || status < 100 || status > 599) throw new UsageError(`"${text}" is no HTTP status`, "");
  return status;
}

/** The page's bytes, so that its charset can be found out. */
async function readPage(file: string | undefined): Promise<Uint8Array> {
  if (file !== undefined && file !== "-") {
    try {
      return new Uint8Array(readFileSync(file));
    } catch (error) {
      throw cannotRead(file, error);
    }
  }
  if (process.stdin.isTTY === true) throw new UsageError("no page: name a file, or pipe one in");
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

const WIDTH = 100;

/** Every candidate of a field, the winner first. */
function explain({ candidates }: Inspection, field: keyof Article): string {
  const own = candidates.filter((candidate) => candidate.field === field).sort((a, b) => Number(b.won) - Number(a.won));
  if (own.length === 0) return `${field}: nothing on the page gives it.`;
  return own
    .map(({ value, source, won, reason }) => {
      const text = typeof value === "string" ? value : JSON.stringify(value);
      return `${won ? "✓" : "·"} ${text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text}\n    from ${source}: ${reason}`;
    })
    .join("\n");
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return Exit.Done;
}
