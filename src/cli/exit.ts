import pc from "picocolors";

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

const colours = pc.createColors(process.stderr.isTTY === true && process.env["NO_COLOR"] === undefined);

/** Tells on standard error what went wrong; returns the code. */
export function complain(code: number, message: string, hint = ""): number {
  process.stderr.write(`${colours.red("standfirst:")} ${message}\n${hint === "" ? "" : `${colours.dim(hint)}\n`}`);
  return code;
}
