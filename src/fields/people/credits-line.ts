import type { Contributor } from "../../contract/article.js";
import { lazily } from "../../text/lazily.js";
import { LANGUAGES } from "../../words/languages/index.js";
import { splitNames } from "../../words/names.js";
import { alternatives, byKind } from "../../words/word-lists.js";

type ContributorRole = Contributor["role"];

/** Everything that may introduce a credit, with its role; "reporting by" of a byline alone means its authors. */
const roleByWord = lazily(
  (): ReadonlyMap<string, ContributorRole> =>
    new Map(
      LANGUAGES.flatMap(({ credits }) => byKind(credits)).flatMap(([role, words]) => words.map((word): readonly [string, ContributorRole] => [word, role])),
    ),
);
const ENDS_IN_BY = /\s(?:by|von|par|por|di|de|door|av|van)$/;
const START = "(?:^|[;.|•·,(（\\n/–—-]\\s*|\\s(?=(?:additional |video )?(?:reporting|editing|writing|photography|translation) by\\b))";
/** A credit word with a colon, at the start of a sentence or piece. */
const withColonPattern = lazily(() => new RegExp(`${START}(${alternatives([...roleByWord().keys()])})\\s?[:：]\\s*`, "giu"));
/** A phrase that ends in "by" and needs no colon. */
const withByPattern = lazily(() => new RegExp(`${START}(${alternatives([...roleByWord().keys()].filter((word) => ENDS_IN_BY.test(word)))})\\s+`, "giu"));
const COLON = /[:：]/;
/** What a line must have for the second pattern to be worth a try. */
const BY = /(?:ing|ed|on|phy|photos?|phs|res|ges|phies?|er) by\s|\s(?:von|par|por|di|de|door|av|van)\s/i;
const REPORTING = /^(?:reporting|writing|reporting and writing) by$/i;
const AUTHORS_WORD = /^(?:reporting|writing) by/i;
const LONGEST_LINE = 400;

/** A line of credits, taken apart. */
export interface CreditsLine {
  /** Names that a "Reporting by …" tail gives first: who wrote the piece, where nobody else signs. */
  readonly reporters: readonly string[];
  readonly contributors: readonly { readonly name: string; readonly role: ContributorRole }[];
  /** What stands before the first credit. */
  readonly rest: string;
}

/** Takes a line such as "Reporting by A and B; editing by C" apart; `null` where it holds no credits. */
export function readCreditsLine(text: string): CreditsLine | null {
  if (text.length > LONGEST_LINE) return null;
  const found = creditsIn(text);
  const first = found[0];
  if (first === undefined) return null;
  const reporters: string[] = [];
  const contributors: { name: string; role: ContributorRole }[] = [];
  found.forEach((match, i) => {
    const word = (match[1] as string).toLowerCase();
    const until = found[i + 1]?.index ?? text.length;
    const names = splitNames(upToSentence(text.slice(match.index + match[0].length, until)));
    if (REPORTING.test(word) || AUTHORS_WORD.test(word)) reporters.push(...names);
    else for (const name of names) contributors.push({ name, role: roleByWord().get(word) ?? "other" });
  });
  if (reporters.length === 0 && contributors.length === 0) return null;
  return { reporters, contributors, rest: text.slice(0, first.index).trim() };
}

function creditsIn(text: string): readonly RegExpExecArray[] {
  const withColon = COLON.test(text) ? [...text.matchAll(withColonPattern())] : [];
  const withBy = BY.test(text) ? [...text.matchAll(withByPattern())] : [];
  return withBy.length === 0 ? withColon : [...withColon, ...withBy].sort((a, b) => a.index - b.index);
}

const SENTENCE_END = /(?<=\p{Ll}{2})[.;]\s|[)）]\s*$|\n/u;

function upToSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return end === null ? text : text.slice(0, end.index);
}
