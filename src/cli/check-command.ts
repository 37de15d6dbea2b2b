import { createParser, defineProfile, isArticleError } from "../index.js";
import { complain, Exit, issueLines, UsageError } from "./exit.js";
import { readArguments, readProfiles } from "./options.js";

/** Checks profile files one by one, then all profiles together. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { positionals: files } = readArguments(args, {});
  if (files.length === 0) throw new UsageError("no profile to check", "standfirst check profile.json");
  const profiles = files.flatMap((file) => readProfiles(file).map((profile) => ({ file, profile })));
  let wrong = 0;
  for (const { file, profile } of profiles) {
    const problem = problemOf(() => createParser({ profiles: [defineProfile(profile)] }));
    if (problem === null) process.stdout.write(`${file}: ${profile.id} is valid\n`);
    else {
      wrong++;
      complain(Exit.Usage, `${file}: ${problem}`);
    }
  }
  if (wrong > 0) return Exit.Usage;
  const together = problemOf(() => createParser({ profiles: profiles.map(({ profile }) => profile) }));
  return together === null ? Exit.Done : complain(Exit.Usage, together);
}

function problemOf(make: () => unknown): string | null {
  try {
    make();
    return null;
  } catch (error) {
    if (!isArticleError(error)) throw error;
    // The message names the first fault, which the lines below it name again.
    return error.issues === undefined ? error.message : `${error.message.split(": ")[0]}:\n${issueLines(error)}`;
  }
}
