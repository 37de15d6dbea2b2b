/** Words around names, of all languages together; each set is made at its first use. */
import { lazily } from "../text/lazily.js";
import type { BylineLists } from "./language-words.js";
import { LANGUAGES } from "./languages/index.js";
import { allWords, wordsOf } from "./word-lists.js";

/** An "and" of one letter that is written onto the next name, and the names that begin with that letter themselves. */
export interface JoinedAnd {
  readonly letter: string;
  /** As patterns call it: "Arabic". */
  readonly script: string;
  readonly names: readonly string[];
}

type ListName = Exclude<keyof BylineLists, "joinedAnd">;

const words = (name: ListName): (() => readonly string[]) => lazily(() => allWords(({ bylines }) => bylines[name]));
const wordSet = (name: ListName): (() => ReadonlySet<string>) => lazily(() => new Set(allWords(({ bylines }) => bylines[name])));

/** What introduces who wrote a piece and needs no colon: "by", "text von". */
export const introductions: () => readonly string[] = words("introductions");
/** The same where it is a particle of names too: "di", "van". */
export const particleIntroductions: () => readonly string[] = words("particleIntroductions");
/** What labels an author before a colon: "author", "текст". */
export const authorLabels: () => readonly string[] = words("labels");
export const andWords: () => readonly string[] = words("and");

/** What people do in a newsroom or elsewhere: a piece of a byline with one of these words is no name. */
export const functionNames: () => ReadonlySet<string> = wordSet("functions");
/** Titles that stand before a name without a comma: "Reporter Jane Doe". */
export const titles: () => ReadonlySet<string> = wordSet("titles");
/** Words of desks and collective signatures, which sign where no person does. */
export const deskWords: () => ReadonlySet<string> = wordSet("desks");
/** What stands in author boxes and bylines without being a name. */
export const notNames: () => ReadonlySet<string> = wordSet("notNames");
/** Particles of names that are written small. */
export const nameParticles: () => ReadonlySet<string> = wordSet("particles");
/** Degrees and licences behind a name, without stops. */
export const degrees: () => ReadonlySet<string> = wordSet("degrees");

export const joinedAnds: () => readonly JoinedAnd[] = lazily(() =>
  LANGUAGES.flatMap(({ bylines: { joinedAnd } }) => (joinedAnd === undefined ? [] : [{ ...joinedAnd, names: wordsOf(joinedAnd.names) }])),
);
