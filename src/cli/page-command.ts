import { readFileSync } from "node:fs";
import type { Article, Inspection, ParseOptions } from "../index.js";
import { inspectPage, isArticleError, renderHtml, renderInspection, renderMarkdown, renderText } from "../index.js";
import { cannotRead, complain, Exit, issueLines, UsageError } from "./exit.js";
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
  const options: ParseOptions = {
    ...readingOptions(values),
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(values["content-type"] === undefined ? {} : { contentType: values["content-type"] }),
    ...(values.status === undefined ? {} : { status: readStatus(values.status) }),
  };
  const inspection = inspect(await readPage(positionals[0]), options);
  if (typeof inspection === "number") return inspection;
  if (field !== null) return print(explain(inspection, field));
  if (format === XRAY) return print(renderInspection(inspection));
  if (inspection.article === null) {
    const { error } = inspection;
    return complain(Exit.NoArticle, `no article: ${error?.reason ?? error?.code ?? "unclear"}`, error?.message ?? "");
  }
  return print((FORMATS[format] as (typeof FORMATS)[string])(inspection.article, fields));
}

function inspect(input: Uint8Array, options: ParseOptions): Inspection | number {
  try {
    return inspectPage(input, options);
  } catch (error) {
    if (!isArticleError(error)) throw error;
    const isPage = error.code !== "invalid-url" && error.code !== "invalid-profile";
    return complain(isPage ? Exit.NoArticle : Exit.Usage, `${error.code}: ${error.message}`, issueLines(error));
  }
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
