#!/usr/bin/env node
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { VERSION } from "../contract/version.js";
import { batchCommand } from "./batch-command.js";
import { checkCommand } from "./check-command.js";
import { complain, Exit, UsageError } from "./exit.js";
import { HELP } from "./help.js";
import { pageCommand } from "./page-command.js";

/** Commands by their first word; without one, a page is read. */
const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ["check", checkCommand],
  ["batch", batchCommand],
]);

/** Runs the command line; the exit code, never an exception. */
export async function main(args: readonly string[]): Promise<number> {
  const [first = ""] = args;
  try {
    if (args.includes("--version") || first === "-v") return say(VERSION);
    if (first === "help") return say(helpFor(args[1]));
    const command = COMMANDS.get(first);
    if (args.includes("--help") || args.includes("-h")) return say(helpFor(first));
    return command === undefined ? await pageCommand(args) : await command(args.slice(1));
  } catch (error) {
    if (error instanceof UsageError) return complain(Exit.Usage, error.message, error.hint);
    return complain(Exit.Usage, error instanceof Error ? error.message : String(error));
  }
}

function helpFor(command = ""): string {
  return HELP[COMMANDS.has(command) ? command : "page"] as string;
}

function say(text: string): number {
  process.stdout.write(`${text.trimEnd()}\n`);
  return Exit.Done;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(Exit.Done);
  throw error;
});

if (process.argv[1] !== undefined && isThisFile(process.argv[1])) process.exitCode = await main(process.argv.slice(2));

/** Package managers start commands through links. */
function isThisFile(started: string): boolean {
  return import.meta.url === pathToFileURL(started).href || import.meta.url === pathToFileURL(realpathSync(started)).href;
}
