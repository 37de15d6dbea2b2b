import { lazily } from "../text/lazily.js";
import type { DateKind } from "./language-words.js";
import { allWords, escapePattern } from "./word-lists.js";

/** `updated` is a whole word, `updat*` the beginning of one, `*更新*` stands anywhere. */
function patternOf(label: string): string {
  if (label.startsWith("*")) return escapePattern(label.slice(1, -1));
  return label.endsWith("*") ? `\\b${escapePattern(label.slice(0, -1))}` : `\\b${escapePattern(label)}\\b`;
}

/** All labels of a kind, the longest first. */
function labelsOf(kind: DateKind): string {
  return [...allWords(({ dateLabels }) => dateLabels[kind])]
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join("|");
}

/** Looked for in texts of a line or two beside a date. */
const modifiedLabel = lazily(() => new RegExp(labelsOf("modified"), "iu"));
const publishedLabel = lazily(() => new RegExp(labelsOf("published"), "iu"));
/** Words by which a date is none of the article's: events, birthdays, rights. */
const otherLabel = lazily(() => new RegExp(labelsOf("other"), "iu"));

/** What a date is, by the words before it, the nearest first; `null` where they say nothing. */
export function labelOf(before: string): DateKind | null {
  const modified = lastIndex(before, modifiedLabel());
  const published = lastIndex(before, publishedLabel());
  if (modified === -1 && published === -1) return otherLabel().test(before) ? "other" : null;
  return modified > published ? "modified" : "published";
}

/** How far back labels are looked for. */
const REACH = 60;

function lastIndex(text: string, pattern: RegExp): number {
  let rest = text.slice(-REACH);
  let at = -1;
  let passed = 0;
  for (let found = pattern.exec(rest); found !== null; found = pattern.exec(rest)) {
    at = passed + found.index;
    passed += found.index + found[0].length;
    rest = rest.slice(found.index + found[0].length);
  }
  return at;
}
