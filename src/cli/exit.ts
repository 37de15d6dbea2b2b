import pc from "picocolors";
import type { ArticleError } from "../index.js";

/** What the command's exit code says. */
export const Exit = {
  Done: 0,
  /** Wrong arguments, a file that cannot be read, a profile that is none. */
  Usage: 1,
  /** The page has no article, or is refused. */
  NoArticle: 2,
  /** Of a batch, pages were given up: too slow, or their workers died. */
  GivenUp: 3,
  Interrupted: 130,
} as const;

/** Something in the arguments is wrong; `hint` says what would be right. */
export class UsageError extends Error {
  readonly hint: string;

  constructor(message: string, hint = "standfirst --help shows what there is.") {
    super(message);
    this.hint = hint;
  }
}

/** What codes of the file system mean, for people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EISDIR: "It is a folder: standfirst batch reads all pages in it.",
  EACCES: "You may not read it.",
};

/** A file that cannot be read. */
export function cannotRead(file: string, error: unknown): UsageError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new UsageError(`cannot read ${file}: ${code}`, REASONS[code] ?? "");
}

/** The faults of a profile, a line each, with the keys that lead to them. */
export function issueLines({ issues = [] }: Pick<ArticleError, "issues">): string {
  return issues.map(({ path, message }) => `  ${path.length === 0 ? "" : `${path.join(".")}: `}${message}`).join("\n");
}

const colours = pc.createColors(process.stderr.isTTY === true && process.env["NO_COLOR"] === undefined);

/** Tells on standard error what went wrong; returns the code. */
export function complain(code: number, message: string, hint = ""): number {
  process.stderr.write(`${colours.red("standfirst:")} ${message}\n${hint === "" ? "" : `${colours.dim(hint)}\n`}`);
  return code;
}
